using FluentValidation;
using JippApi.Application.Audit;
using JippApi.Application.Common;
using JippApi.Domain.Files;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Files;

/// <summary>
/// Lets the caller read the content of a file, by who they are or by a link. Of a restricted file, that it was read is
/// in the audit before this is answered: no byte goes out that nobody knows of.
/// </summary>
/// <param name="Id">The file.</param>
/// <param name="Link">The link; null to be judged by who asks.</param>
public sealed record ReadFileContent(Guid Id, string? Link) : IRequest<FileContent>;

/// <summary>A file that may be read now.</summary>
/// <param name="File">What is known about it.</param>
/// <param name="OpenAsync">Opens some of its bytes, by the first and how many.</param>
public sealed record FileContent(FileItem File, Func<long, long, CancellationToken, Task<Stream>> OpenAsync);

internal sealed class ReadFileContentValidator : AbstractValidator<ReadFileContent>
{
    public ReadFileContentValidator() => RuleFor(command => command.Link).AtMost(FileLink.MaxLength);
}

internal sealed class ReadFileContentHandler(IAppDb db, ICurrentUser user, IFileStore store, IServerKeys keys, TimeProvider clock)
    : IRequestHandler<ReadFileContent, FileContent>
{
    public async Task<FileContent> Handle(ReadFileContent command, CancellationToken ct)
    {
        var link = command.Link is { } text ? FileLink.Read(text, command.Id, keys.FileLinks, clock.GetUtcNow()) : null;
        var file = link is null
            ? await db.ReadFileAsync(user, command.Id, ct)
            : await db.Files.AsNoTracking().SingleAsync(f => f.Id == link.FileId, ct);
        FileRules.IsReady.Require(file.Status == FileStatus.Ready);

        if (file.Classification == FileClassification.Restricted)
        {
            db.Note(NoteOf(file, link));
            await db.SaveChangesAsync(ct);
        }

        var key = StoreKeys.ContentOf(file.Id);
        return new(FileItem.Of(file), (from, length, ended) => store.OpenAsync(key, from, length, ended));
    }

    /// <summary>Who reads by a link is not known; who gave it answers for it.</summary>
    private AuditNote NoteOf(StoredFile file, FileLink? link) =>
        new(link is null ? "FILE_READ" : "FILE_READ_BY_LINK", "file", file.Id.Value.ToString())
        {
            Actor = user.Caller is null ? link?.GivenBy.Value : null,
            Details = link is null ? null : JippJson.Text(new LinkUse(link.GivenBy.Value, link.ExpiresAt), JippJson.Readable.LinkUse),
        };
}

/// <summary>The link by which a file was read.</summary>
/// <param name="GivenBy">Who gave it.</param>
/// <param name="ExpiresAt">Until when it is good.</param>
public sealed record LinkUse(string GivenBy, DateTimeOffset ExpiresAt);
