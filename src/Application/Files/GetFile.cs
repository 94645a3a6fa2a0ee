using JippApi.Application.Access;
using JippApi.Application.Common;
using MediatR;

namespace JippApi.Application.Files;

/// <summary>Returns the data of a file without its content.</summary>
public sealed record GetFile(Guid Id) : IRequest<FileItem>;

internal sealed class GetFileHandler(IAppDb db, ICurrentUser user, IShownFiles others) : IRequestHandler<GetFile, FileItem>
{
    public async Task<FileItem> Handle(GetFile request, CancellationToken ct) =>
        FileItem.Of(await FileLookup.ReadFileAsync(db, user, request.Id, others, ct));
}
