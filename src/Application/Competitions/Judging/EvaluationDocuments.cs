using JippApi.Application.Common;
using JippApi.Application.Competitions.Judging.Drawing;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Competitions.Judging;
using JippApi.Domain.Files;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Judging;

/// <summary>The reader of an evaluation, which decides how much is shown.</summary>
internal enum EvaluationReader
{
    /// <summary>The evaluator, who always sees their own points, and those of others after their own.</summary>
    Evaluator,

    /// <summary>An organiser, who sees points once the stage is closed.</summary>
    Organiser,
}

/// <summary>Composes the documents of evaluations.</summary>
internal static class EvaluationDocuments
{
    public static async Task<EvaluationDocument> ReadAsync(
        IAppDb db,
        Evaluation evaluation,
        Competition competition,
        EvaluationReader reader,
        CancellationToken ct
    )
    {
        var stage = competition.StageOf(evaluation.Stage);
        var seesPoints = reader == EvaluationReader.Evaluator || EvaluationStates.AreFinal(competition, stage.Code);
        return new()
        {
            Id = evaluation.Id.Value,
            CompetitionId = competition.Id.Value,
            Competition = competition.Name,
            Stage = stage.Code,
            StageName = stage.Name,
            StageNameEn = stage.NameEn,
            IsBlind = stage.IsBlind,
            Status = evaluation.Status,
            DueOn = evaluation.DueOn,
            IsFurther = evaluation.IsFurther,
            AssignedAt = evaluation.AssignedAt,
            SubmittedAt = evaluation.SubmittedAt,
            Entry = evaluation.IsLive ? await EntryAsync(db, evaluation, competition, stage, ct) : null,
            Rubric = [.. stage.Scored.Select(CriterionOf)],
            Scores = seesPoints ? [.. evaluation.Scores.Select(ScoreOf)] : [],
            Comment = seesPoints ? evaluation.Comment : null,
            Total = seesPoints ? evaluation.Total : null,
            RecusalReason = evaluation.RecusalReason,
            Others =
                reader == EvaluationReader.Evaluator && evaluation.Status == EvaluationStatus.Submitted
                    ? await OthersAsync(db, evaluation, ct)
                    : null,
            Links = EvaluationLinks.Of(evaluation),
            Version = evaluation.Version,
        };
    }

    private static EvaluationCriterion CriterionOf(RubricCriterion known) =>
        new(known.Code, known.Name, known.NameEn, known.Weight, known.Section);

    private static CriterionScoreItem ScoreOf(CriterionScore score) => new(score.Criterion, score.Points, score.Reason);

    private static async Task<EvaluatedEntry> EntryAsync(
        IAppDb db,
        Evaluation evaluation,
        Competition competition,
        EditionStage stage,
        CancellationToken ct
    )
    {
        var id = evaluation.EntryId;
        var entry = await db.CompetitionEntries.AsNoTracking().SingleAsync(e => e.Id == id, ct);
        var (owner, sections) = (entry.InstitutionId, competition.Rules.Sections);
        var name = stage.IsBlind ? null : await db.Institutions.Where(i => i.Id == owner).Select(i => i.Name).SingleOrDefaultAsync(ct);
        return new()
        {
            Id = entry.Id.Value,
            Number = entry.Number,
            Title = entry.Title,
            Group = entry.Group,
            Category = entry.Category,
            Theme = entry.Theme,
            Sections =
            [
                .. sections
                    .Where(section => entry.Content.TextOf(section.Code) is not null)
                    .Select(section => new EvaluatedSection(
                        section.Code,
                        section.Name,
                        section.NameEn,
                        entry.Content.TextOf(section.Code)!
                    )),
            ],
            Files = await EvaluatedFiles.ReadAsync(db, evaluation, entry, stage, ct),
            InspiredBy = entry.Content.InspiredBy?.Value,
            InspirationReason = entry.Content.InspirationReason,
            Institution = stage.IsBlind ? null : new(owner.Value, name),
            RegionCode = stage.IsBlind ? null : entry.RegionCode,
            VideoUrl = stage.IsBlind ? null : entry.Content.VideoUrl,
        };
    }

    /// <summary>The totals of the others, in an order that tells nothing about them.</summary>
    private static async Task<IReadOnlyList<OtherTotal>> OthersAsync(IAppDb db, Evaluation evaluation, CancellationToken ct)
    {
        var (id, entry, stage) = (evaluation.Id, evaluation.EntryId, evaluation.Stage);
        var totals = await db
            .Evaluations.Where(v => v.EntryId == entry && v.Stage == stage && v.Id != id && v.Status == EvaluationStatus.Submitted)
            .Select(v => v.Total!.Value)
            .ToListAsync(ct);
        return [.. totals.Order().Index().Select(other => new OtherTotal(other.Index + 1, other.Item))];
    }
}

/// <summary>
/// The files of an entry as its evaluators read them: under neutral names and, when blind, only those without names.
/// </summary>
internal static class EvaluatedFiles
{
    public static async Task<IReadOnlyList<EvaluatedFile>> ReadAsync(
        IAppDb db,
        Evaluation evaluation,
        CompetitionEntry entry,
        EditionStage stage,
        CancellationToken ct
    )
    {
        List<StoredFileId> ids = [.. entry.Content.Files.Select(file => new StoredFileId(file.FileId))];
        var stored = await db
            .Files.AsNoTracking()
            .Where(f => ids.Contains(f.Id) && f.Status == FileStatus.Ready)
            .ToDictionaryAsync(f => f.Id.Value, ct);
        return
        [
            .. entry
                .Content.Files.Index()
                .Where(file => IsShown(file.Item, stage) && stored.ContainsKey(file.Item.FileId))
                .Select(file => Of(evaluation, file.Index + 1, file.Item, stored[file.Item.FileId])),
        ];
    }

    /// <summary>Whether evaluators of a stage may see a file.</summary>
    public static bool IsShown(EntryFile file, EditionStage stage) => !stage.IsBlind || file.IsWithoutNames;

    /// <summary>A name that tells nothing about whoever uploaded the file.</summary>
    public static string NameOf(int number, StoredFile file)
    {
        var type = FileType.All.FirstOrDefault(known => known.MediaType == file.MediaType);
        return $"evidence-{number}{type?.Extensions[0]}";
    }

    private static EvaluatedFile Of(Evaluation evaluation, int number, EntryFile file, StoredFile stored) =>
        new(
            number,
            NameOf(number, stored),
            stored.MediaType,
            stored.Size,
            file.Section,
            file.Kind,
            $"{CompetitionEvaluationItem.Address}/{evaluation.Id.Value}/files/{number}"
        );
}
