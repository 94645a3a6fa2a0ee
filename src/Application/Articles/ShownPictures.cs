using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Files;
using JippApi.Domain.Files;

namespace JippApi.Application.Articles;

/// <summary>The pictures of the articles that the caller may read now.</summary>
internal sealed class ShownPictures(IAppDb db, ICurrentUser user, TimeProvider clock) : IShownFiles
{
    public IQueryable<StoredFileId> ToCaller() =>
        db.Articles.VisibleTo(user, db, clock.GetUtcNow()).SelectMany(a => a.Pictures).Select(picture => picture.FileId);
}
