using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Editions;
using JippApi.Application.Files;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Results;
using JippApi.Domain.Files;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Results;

/// <summary>Opens the decree that made the results of a stage final; anybody may read it.</summary>
public sealed record ReadDecree(Guid CompetitionId, string Stage) : IRequest<FileContent>;

/// <summary>
/// Opens a file of an appeal, for those who decide on it and for whoever filed it. Reading a restricted file is
/// recorded in the audit trail before the first byte is sent.
/// </summary>
public sealed record ReadAppealFile(Guid AppealId, Guid FileId) : IRequest<FileContent>;

internal sealed class ReadAppealFileValidator : AbstractValidator<ReadAppealFile>
{
    public ReadAppealFileValidator() => RuleFor(command => command.FileId).Present();
}

internal sealed class ReadDecreeHandler(IAppDb db, ICurrentUser user, IFileStore store) : IRequestHandler<ReadDecree, FileContent>
{
    public async Task<FileContent> Handle(ReadDecree request, CancellationToken ct)
    {
        var competition = await CompetitionDuties.ReadAsync(db, user, request.CompetitionId, ct);
        var state = competition.Stages.FirstOrDefault(one => one.Code == request.Stage);
        if (state?.Decree?.FileId is not { } file)
            throw new NotFoundException(nameof(StageDecree));
        return ResultFiles.Of(await ResultFiles.ReadAsync(db, file, ct), store);
    }
}

internal sealed class ReadAppealFileHandler(IAppDb db, ICurrentUser user, IFileStore store) : IRequestHandler<ReadAppealFile, FileContent>
{
    public async Task<FileContent> Handle(ReadAppealFile request, CancellationToken ct)
    {
        var appeal = await AppealLookup.ReadAsync(db, user, request.AppealId, ct);
        if (!appeal.Files.Contains(request.FileId))
            throw new NotFoundException(nameof(CompetitionAppeal));
        var file = await ResultFiles.ReadAsync(db, request.FileId, ct);
        if (file.Classification == FileClassification.Restricted)
        {
            db.AddAuditEvent(new("FILE_READ", "file", file.Id.Value.ToString()));
            await db.SaveChangesAsync(ct);
        }

        return ResultFiles.Of(file, store);
    }
}

/// <summary>Opens files that results refer to; whether the caller may read them was checked before.</summary>
internal static class ResultFiles
{
    public static Task<StoredFile> ReadAsync(IAppDb db, Guid id, CancellationToken ct)
    {
        var key = new StoredFileId(id);
        return db.Files.AsNoTracking().SingleAsync(f => f.Id == key, ct);
    }

    public static FileContent Of(StoredFile file, IFileStore store)
    {
        var key = StoreKeys.ContentOf(file.Id);
        return new(FileItem.Of(file), (from, length, ended) => store.OpenAsync(key, from, length, ended));
    }
}
