using System.Text.Json;
using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Files;
using JippApi.Domain.Competitions.Judging;
using JippApi.Domain.Files;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Judging;

/// <summary>
/// Opens a file of the entry for its evaluator, under a neutral name. Reading a restricted file is recorded in the
/// audit trail before the first byte is sent.
/// </summary>
/// <param name="Id">The evaluation.</param>
/// <param name="Number">Number of the file in the entry.</param>
public sealed record ReadEvaluationFile(Guid Id, int Number) : IRequest<FileContent>;

internal sealed class ReadEvaluationFileValidator : AbstractValidator<ReadEvaluationFile>;

internal sealed class ReadEvaluationFileHandler(IAppDb db, ICurrentUser user, IFileStore store)
    : IRequestHandler<ReadEvaluationFile, FileContent>
{
    public async Task<FileContent> Handle(ReadEvaluationFile command, CancellationToken ct)
    {
        var (key, account) = (new EvaluationId(command.Id), user.OwnAccountOrNull());
        var evaluation = await db.Evaluations.AsNoTracking().SingleOrDefaultAsync(v => v.Id == key && v.EvaluatorId == account, ct);
        if (evaluation is not { IsLive: true })
            throw new NotFoundException(nameof(Evaluation));
        var file = await FileAsync(evaluation, command.Number, ct);
        FileRules.IsReady.Require(file.Status == FileStatus.Ready);

        if (file.Classification == FileClassification.Restricted)
        {
            db.AddAuditEvent(
                new("FILE_READ", "file", file.Id.Value.ToString())
                {
                    Details = JsonSerializer.Serialize(new EvaluationFileUse(command.Id), JudgingJson.Readable.EvaluationFileUse),
                }
            );
            await db.SaveChangesAsync(ct);
        }

        var place = StoreKeys.ContentOf(file.Id);
        return new(
            FileItem.Of(file) with
            {
                Name = EvaluatedFiles.NameOf(command.Number, file),
            },
            (from, length, ended) => store.OpenAsync(place, from, length, ended)
        );
    }

    private async Task<StoredFile> FileAsync(Evaluation evaluation, int number, CancellationToken ct)
    {
        var (id, edition) = (evaluation.EntryId, evaluation.CompetitionId);
        var entry = await db.CompetitionEntries.AsNoTracking().SingleAsync(e => e.Id == id, ct);
        var competition = await db.Competitions.AsNoTracking().SingleAsync(c => c.Id == edition, ct);
        var files = entry.Content.Files;
        if (number < 1 || number > files.Count || !EvaluatedFiles.IsShown(files[number - 1], competition.StageOf(evaluation.Stage)))
            throw new NotFoundException(nameof(StoredFile));
        var key = new StoredFileId(files[number - 1].FileId);
        return await db.Files.AsNoTracking().SingleOrDefaultAsync(f => f.Id == key, ct) ?? throw new NotFoundException(nameof(StoredFile));
    }
}

/// <summary>The evaluation for which a file was read.</summary>
/// <param name="EvaluationId">Id of the evaluation.</param>
public sealed record EvaluationFileUse(Guid EvaluationId);
