using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Editions;
using JippApi.Application.Competitions.Judging.Drawing;
using JippApi.Domain.Access;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Competitions.Judging;
using JippApi.Domain.Competitions.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Results;

/// <summary>
/// Exports an edition for its organisers: its rules, entries without their texts, scores and results, from which the
/// ranking can be computed anew elsewhere. Evaluators have numbers in place of names.
/// </summary>
public sealed record ExportEdition(Guid CompetitionId) : IRequest<EditionExport>;

/// <summary>An edition with all that its results follow from.</summary>
/// <param name="CompetitionId">Id of the edition.</param>
/// <param name="Name">Name of the edition.</param>
/// <param name="AwardName">The competition that its awards name.</param>
/// <param name="Year">Year of the edition.</param>
/// <param name="Level">Level at which it is held.</param>
/// <param name="RegionCode">Its province; absent at another level.</param>
/// <param name="Status">Status of the edition.</param>
/// <param name="RulesVersion">Version of the rules.</param>
/// <param name="Rules">Rules of the edition.</param>
/// <param name="Stages">How far the stages have come.</param>
/// <param name="Entries">Submitted entries, by number.</param>
/// <param name="Evaluations">Submitted evaluations, by stage and number of the entry.</param>
/// <param name="Results">Stored results of closed stages.</param>
public sealed record EditionExport(
    Guid CompetitionId,
    string Name,
    string AwardName,
    int Year,
    CompetitionLevel Level,
    string? RegionCode,
    CompetitionStatus Status,
    int RulesVersion,
    EditionRules Rules,
    IReadOnlyList<StageProgress> Stages,
    IReadOnlyList<ExportedEntry> Entries,
    IReadOnlyList<ExportedEvaluation> Evaluations,
    IReadOnlyList<ExportedResult> Results
);

/// <summary>An entry of an exported edition.</summary>
/// <param name="Id">Id of the entry.</param>
/// <param name="Number">Number of the entry.</param>
/// <param name="InnovationId">Id of the innovation.</param>
/// <param name="InstitutionId">Id of the institution that entered.</param>
/// <param name="Title">Title of the entry.</param>
/// <param name="Cluster">Code of the cluster.</param>
/// <param name="Group">Code of the group.</param>
/// <param name="Category">Code of the category; absent when it has none.</param>
/// <param name="Status">Status of the entry.</param>
/// <param name="SubmittedAt">When it was submitted.</param>
/// <param name="Passes">Decision of the administrative check; absent when there is none.</param>
public sealed record ExportedEntry(
    Guid Id,
    int Number,
    Guid InnovationId,
    Guid InstitutionId,
    string Title,
    string Cluster,
    string Group,
    string? Category,
    EntryStatus Status,
    DateTimeOffset SubmittedAt,
    bool? Passes
);

/// <summary>An evaluation of an exported edition.</summary>
/// <param name="EntryId">Id of the entry.</param>
/// <param name="Stage">Code of the stage.</param>
/// <param name="Evaluator">Number of the evaluator in this export, from 1.</param>
/// <param name="Total">Weighted total.</param>
/// <param name="Scores">Points for each criterion.</param>
public sealed record ExportedEvaluation(Guid EntryId, string Stage, int Evaluator, decimal? Total, IReadOnlyList<CriterionScore> Scores);

/// <summary>A result of an exported edition.</summary>
/// <param name="EntryId">Id of the entry.</param>
/// <param name="Stage">Code of the stage.</param>
/// <param name="Group">Code of the group.</param>
/// <param name="Rank">Place in the group; absent when the stage or the entry has none.</param>
/// <param name="Total">Points; absent when the stage or the entry has none.</param>
/// <param name="GoesOn">Whether the entry goes on.</param>
/// <param name="Reason">Why it goes on, or does not.</param>
/// <param name="Tiers">Codes of the tiers that it reached.</param>
/// <param name="TieBrokenBy">Tie-breaker that decided its rank; absent when its total has no equal.</param>
/// <param name="PlenaryReason">Reason of the plenary's decision; absent when there was none.</param>
/// <param name="AppealId">Id of the appeal that changed it; absent when none did.</param>
public sealed record ExportedResult(
    Guid EntryId,
    string Stage,
    string Group,
    int? Rank,
    decimal? Total,
    bool GoesOn,
    AdvanceReason Reason,
    IReadOnlyList<string> Tiers,
    string? TieBrokenBy,
    string? PlenaryReason,
    Guid? AppealId
);

internal sealed class ExportEditionHandler(IAppDb db, ICurrentUser user) : IRequestHandler<ExportEdition, EditionExport>
{
    public async Task<EditionExport> Handle(ExportEdition request, CancellationToken ct)
    {
        var competition = await CompetitionDuties.ReadAsync(db, user, request.CompetitionId, ct);
        if (!await CompetitionDuties.IsOrganiserAsync(db, user, competition, ct))
            throw new ForbiddenException(Permissions.OrganiseCompetitions);
        var entries = await EntriesAsync(competition.Id, ct);
        var numbers = entries.ToDictionary(entry => entry.Id, entry => entry.Number);
        return new(
            competition.Id.Value,
            competition.Name,
            competition.AwardName,
            competition.Year,
            competition.Level,
            competition.RegionCode,
            competition.Status,
            competition.RulesVersion,
            competition.Rules,
            [.. competition.Stages.Select(StageProgress.Of)],
            entries,
            await EvaluationsAsync(competition, numbers, ct),
            await ResultsAsync(competition.Id, numbers, ct)
        );
    }

    private async Task<List<ExportedEntry>> EntriesAsync(CompetitionId id, CancellationToken ct)
    {
        var entries = await db
            .CompetitionEntries.AsNoTracking()
            .Where(e => e.CompetitionId == id && e.Number != null)
            .OrderBy(e => e.Number)
            .Select(e => new
            {
                e.Id,
                e.Number,
                e.InnovationId,
                e.InstitutionId,
                e.Title,
                e.Cluster,
                e.Group,
                e.Category,
                e.Status,
                e.SubmittedAt,
                e.Administrative,
            })
            .ToListAsync(ct);
        return entries.ConvertAll(entry => new ExportedEntry(
            entry.Id.Value,
            entry.Number!.Value,
            entry.InnovationId.Value,
            entry.InstitutionId.Value,
            entry.Title,
            entry.Cluster,
            entry.Group,
            entry.Category,
            entry.Status,
            entry.SubmittedAt!.Value,
            entry.Administrative?.Passes
        ));
    }

    /// <summary>Returns the evaluations of closed stages: before, nobody who runs the edition sees points.</summary>
    private async Task<List<ExportedEvaluation>> EvaluationsAsync(
        Competition competition,
        Dictionary<Guid, int> numbers,
        CancellationToken ct
    )
    {
        var id = competition.Id;
        List<string> closed =
        [
            .. competition.Stages.Select(state => state.Code).Where(stage => EvaluationStates.AreFinal(competition, stage)),
        ];
        var rows = await db
            .Evaluations.AsNoTracking()
            .Where(e => e.CompetitionId == id && e.Status == EvaluationStatus.Submitted && closed.Contains(e.Stage))
            .ToListAsync(ct);
        // The order of assignment tells nothing of who an evaluator is
        Dictionary<AccountId, int> evaluators = [];
        foreach (var row in rows.OrderBy(row => row.AssignedAt).ThenBy(row => row.Id))
            evaluators.TryAdd(row.EvaluatorId, evaluators.Count + 1);
        return
        [
            .. rows.OrderBy(row => row.Stage, StringComparer.Ordinal)
                .ThenBy(row => numbers[row.EntryId.Value])
                .ThenBy(row => evaluators[row.EvaluatorId])
                .Select(row => new ExportedEvaluation(row.EntryId.Value, row.Stage, evaluators[row.EvaluatorId], row.Total, row.Scores)),
        ];
    }

    private async Task<List<ExportedResult>> ResultsAsync(CompetitionId id, Dictionary<Guid, int> numbers, CancellationToken ct)
    {
        var rows = await db.StageResults.AsNoTracking().Where(r => r.CompetitionId == id).ToListAsync(ct);
        return
        [
            .. rows.OrderBy(row => row.Stage, StringComparer.Ordinal)
                .ThenBy(row => numbers[row.EntryId.Value])
                .Select(row => new ExportedResult(
                    row.EntryId.Value,
                    row.Stage,
                    row.Group,
                    row.Rank,
                    row.Total,
                    row.GoesOn,
                    row.Reason,
                    row.Tiers,
                    row.TieBrokenBy,
                    row.PlenaryReason,
                    row.AppealId?.Value
                )),
        ];
    }
}
