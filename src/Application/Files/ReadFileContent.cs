using System.Text.Json;
using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Audit;
using JippApi.Application.Common;
using JippApi.Domain.Files;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Files;

/// <summary>
/// Opens the content of a file for the caller or the holder of a link. Reading a restricted file is recorded in the
/// audit trail before the first byte is sent, so no read goes unrecorded.
/// </summary>
/// <param name="Id">The file.</param>
/// <param name="Link">The link; null when the caller's own permissions decide.</param>
public sealed record ReadFileContent(Guid Id, string? Link) : IRequest<FileContent>;

/// <summary>A file that may be read.</summary>
/// <param name="File">The data of the file.</param>
/// <param name="OpenAsync">Opens a range of the content, given its offset and length.</param>
public sealed record FileContent(FileItem File, Func<long, long, CancellationToken, Task<Stream>> OpenAsync);

internal sealed class ReadFileContentValidator : AbstractValidator<ReadFileContent>
{
    public ReadFileContentValidator() => RuleFor(command => command.Link).MaxLength(FileLink.MaxLength);
}

internal sealed class ReadFileContentHandler(
    IAppDb db,
    ICurrentUser user,
    IShownFiles others,
    IFileStore store,
    IServerKeys keys,
    TimeProvider clock
) : IRequestHandler<ReadFileContent, FileContent>
{
    public async Task<FileContent> Handle(ReadFileContent command, CancellationToken ct)
    {
        var link = command.Link is { } text ? FileLink.Read(text, command.Id, keys.FileLinks, clock.GetUtcNow()) : null;
        var file = link is null
            ? await FileLookup.ReadFileAsync(db, user, command.Id, others, ct)
            : await db.Files.AsNoTracking().SingleAsync(f => f.Id == link.FileId, ct);
        FileRules.IsReady.Require(file.Status == FileStatus.Ready);

        if (file.Classification == FileClassification.Restricted)
        {
            db.AddAuditEvent(NoteOf(file, link));
            await db.SaveChangesAsync(ct);
        }

        var key = StoreKeys.ContentOf(file.Id);
        return new(FileItem.Of(file), (from, length, ended) => store.OpenAsync(key, from, length, ended));
    }

    /// <summary>Records the read. The reader behind a link is unknown, so its creator is accountable.</summary>
    private PendingAuditEvent NoteOf(StoredFile file, FileLink? link) =>
        new(link is null ? "FILE_READ" : "FILE_READ_BY_LINK", "file", file.Id.Value.ToString())
        {
            Actor = user.Caller is null ? link?.CreatedBy.Value : null,
            Details = link is null
                ? null
                : JsonSerializer.Serialize(new LinkUse(link.CreatedBy.Value, link.ExpiresAt), FileJson.Readable.LinkUse),
        };
}

/// <summary>The link through which a file was read.</summary>
/// <param name="GivenBy">Who created the link.</param>
/// <param name="ExpiresAt">When the link expires.</param>
public sealed record LinkUse(string GivenBy, DateTimeOffset ExpiresAt);
