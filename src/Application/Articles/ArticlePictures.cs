using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Articles;
using JippApi.Domain.Files;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Articles;

/// <summary>
/// Requires that each picture has a text and is a file that everybody may see. A writer shows files of their own, because a
/// file of somebody else may not be meant for readers; those that the article shows already stay.
/// </summary>
internal sealed class ArticlePictures(IAppDb db, ICurrentUser user, IArticleFormat format)
{
    /// <summary>Returns the content with the pictures that its texts show, and adds what is wrong to the faults.</summary>
    public async Task<ArticleContent> FindAsync(ArticleContent content, Article? before, List<Fault> faults, CancellationToken ct)
    {
        List<(string Place, Guid FileId)> shown = [];
        foreach (var (number, text) in content.Texts.Index())
        {
            var place = $"/texts/{number}/markdown";
            if (format.Render(text.Markdown) is not { Pictures: var pictures })
            {
                faults.Add(new(place, "MARKDOWN_TOO_COMPLEX"));
                continue;
            }

            if (pictures.Any(picture => picture.FileId is null))
                faults.Add(new(place, "PICTURE_ELSEWHERE"));
            if (pictures.Any(picture => picture.Alternative.Length == 0))
                faults.Add(new(place, "PICTURE_WITHOUT_TEXT"));
            shown.AddRange(pictures.Where(picture => picture.FileId is not null).Select(picture => (place, picture.FileId!.Value)));
        }

        List<StoredFileId> ids = [.. shown.Select(picture => new StoredFileId(picture.FileId)).Distinct()];
        if (ids.Count > ArticleContent.MaxPictures)
            faults.Add(new("/texts", "TOO_MANY_PICTURES", ArticleContent.MaxPictures));
        else if (ids.Count > 0)
            faults.AddRange(await UnknownAsync(ids, shown, before, ct));
        return content with { PictureIds = ids };
    }

    private async Task<IEnumerable<Fault>> UnknownAsync(
        List<StoredFileId> ids,
        List<(string Place, Guid FileId)> shown,
        Article? before,
        CancellationToken ct
    )
    {
        List<StoredFileId> kept = [.. (before?.Pictures ?? []).Select(picture => picture.FileId)];
        var sought = ids.Except(kept).ToList();
        var me = user.Id;
        var fitting = await db
            .Files.Where(f => sought.Contains(f.Id) && f.UploadedBy == me && !f.IsDelivery)
            .Where(f => f.Status == FileStatus.Ready && f.Classification == FileClassification.Public)
            .Where(f => f.MediaType == "image/png" || f.MediaType == "image/jpeg" || f.MediaType == "image/webp")
            .Where(f => f.Size <= ArticleContent.PictureMaxSize)
            .Select(f => f.Id)
            .ToListAsync(ct);
        return shown
            .Distinct()
            .Where(picture => sought.Contains(new(picture.FileId)) && !fitting.Contains(new(picture.FileId)))
            .Select(picture => new Fault(picture.Place, "UNKNOWN_PICTURE", picture.FileId));
    }
}
