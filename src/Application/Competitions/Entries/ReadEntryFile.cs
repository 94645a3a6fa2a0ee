using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Audit;
using JippApi.Application.Common;
using JippApi.Application.Files;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Files;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Entries;

/// <summary>
/// Opens a file of a proposal for those who see the entry. Reading a restricted file is recorded in the audit trail
/// before the first byte is sent.
/// </summary>
/// <param name="Id">The entry.</param>
/// <param name="FileId">The file.</param>
public sealed record ReadEntryFile(Guid Id, Guid FileId) : IRequest<FileContent>;

internal sealed class ReadEntryFileValidator : AbstractValidator<ReadEntryFile>
{
    public ReadEntryFileValidator() => RuleFor(command => command.FileId).Present();
}

internal sealed class ReadEntryFileHandler(IAppDb db, ICurrentUser user, IFileStore store) : IRequestHandler<ReadEntryFile, FileContent>
{
    public async Task<FileContent> Handle(ReadEntryFile command, CancellationToken ct)
    {
        var entry = await EntryLookup.ReadAsync(db, user, command.Id, ct);
        if (!entry.Content.Files.Any(file => file.FileId == command.FileId))
            throw new NotFoundException(nameof(EntryFile));
        var key = new StoredFileId(command.FileId);
        var file = await db.Files.AsNoTracking().SingleAsync(f => f.Id == key, ct);
        FileRules.IsReady.Require(file.Status == FileStatus.Ready);

        if (file.Classification == FileClassification.Restricted)
        {
            db.AddAuditEvent(new PendingAuditEvent("FILE_READ", "file", file.Id.Value.ToString()));
            await db.SaveChangesAsync(ct);
        }

        var content = StoreKeys.ContentOf(file.Id);
        return new(FileItem.Of(file), (from, length, ended) => store.OpenAsync(content, from, length, ended));
    }
}
