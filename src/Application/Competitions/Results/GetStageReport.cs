using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Editions;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Competitions.Judging;
using JippApi.Domain.Competitions.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Results;

/// <summary>Returns who goes on from a stage and why: computed while it runs, stored once it is closed.</summary>
public sealed record GetStageReport(Guid CompetitionId, string Stage) : IRequest<StageReport>;

/// <summary>The report of a stage.</summary>
/// <param name="CompetitionId">Id of the edition.</param>
/// <param name="Stage">Code of the stage.</param>
/// <param name="Status">Status of the stage.</param>
/// <param name="IsFinal">Whether the report is fixed; while the stage runs it can change with each score.</param>
/// <param name="Missing">Numbers of the entries that keep the stage from being closed.</param>
/// <param name="Entries">The entries of the stage, by group and place.</param>
public sealed record StageReport(
    Guid CompetitionId,
    string Stage,
    StageStatus Status,
    bool IsFinal,
    IReadOnlyList<string> Missing,
    IReadOnlyList<StageReportLine> Entries
);

/// <summary>The result of an entry in the report of a stage.</summary>
public sealed record StageReportLine
{
    /// <summary>Id of the entry.</summary>
    public required Guid EntryId { get; init; }

    /// <summary>Number of the entry.</summary>
    public required int Number { get; init; }

    /// <summary>Title of the entry.</summary>
    public required string Title { get; init; }

    /// <summary>Code of its group.</summary>
    public required string Group { get; init; }

    /// <summary>Place in the group by points; absent when the stage or the entry has none.</summary>
    public int? Rank { get; init; }

    /// <summary>Points, 0 to 100; absent when the stage or the entry has none.</summary>
    public decimal? Total { get; init; }

    /// <summary>
    /// Points between the highest and the lowest total of its evaluators; absent until two have submitted.
    /// </summary>
    public decimal? Spread { get; init; }

    /// <summary>Whether these totals lie further apart than the stage allows without one more evaluator.</summary>
    public required bool IsOutlier { get; init; }

    /// <summary>
    /// Tie-breaker that placed it behind the one before with the same total: the code of a criterion,
    /// <c>SUBMITTED_AT</c> or <c>NUMBER</c>; absent when the totals differ.
    /// </summary>
    public string? TieBrokenBy { get; init; }

    /// <summary>Whether the entry goes on.</summary>
    public required bool GoesOn { get; init; }

    /// <summary>Why it goes on, or does not.</summary>
    public required AdvanceReason Reason { get; init; }

    /// <summary>Why the plenary decided other than its place; absent when it did not.</summary>
    public string? PlenaryReason { get; init; }

    /// <summary>The appeal whose decision changed the result; absent when none did.</summary>
    public Guid? AppealId { get; init; }

    /// <summary>Codes of the tiers that it reached, the widest first.</summary>
    public required IReadOnlyList<string> Tiers { get; init; }
}

internal sealed class GetStageReportHandler(IAppDb db, ICurrentUser user, StageReports reports)
    : IRequestHandler<GetStageReport, StageReport>
{
    private static readonly Dictionary<CompetitionEntryId, PlenaryChange> NoChanges = [];

    public async Task<StageReport> Handle(GetStageReport request, CancellationToken ct)
    {
        var competition = await ResultAccess.JudgedAsync(db, user, request.CompetitionId, ct);
        var stage = competition.Rules.FindStage(request.Stage) ?? throw new NotFoundException(nameof(EditionStage));
        var (state, id) = (competition.StateOf(stage.Code), competition.Id);
        // The panel may still be scoring: nobody sees the points of others before their own are in
        if (state.Status == StageStatus.Running && !await CompetitionDuties.IsOrganiserAsync(db, user, competition, ct))
            throw new ForbiddenException(Permissions.OrganiseCompetitions);
        var (names, spreads) = (await NamesAsync(id, ct), await SpreadsAsync(id, stage, ct));
        if (state.Status is not (StageStatus.Pending or StageStatus.Running))
            return new(id.Value, stage.Code, state.Status, IsFinal: true, [], await StoredAsync(id, stage.Code, names, spreads, ct));

        var running = await reports.RunningAsync(id, stage.Code, ct);
        var outcome = await reports.ComputeAsync(competition, stage, running, NoChanges, ct);
        return new(
            id.Value,
            stage.Code,
            state.Status,
            IsFinal: false,
            outcome.Missing,
            [.. outcome.Entries.Select(advanced => LineOf(StageResult.Of(id, stage.Code, advanced), names, spreads))]
        );
    }

    private async Task<IReadOnlyList<StageReportLine>> StoredAsync(
        CompetitionId competition,
        string stage,
        Dictionary<CompetitionEntryId, NamedEntry> names,
        Dictionary<CompetitionEntryId, Spread> spreads,
        CancellationToken ct
    )
    {
        var results = await db.StageResults.AsNoTracking().Where(r => r.CompetitionId == competition && r.Stage == stage).ToListAsync(ct);
        return
        [
            .. results
                .OrderBy(result => result.Group, StringComparer.Ordinal)
                .ThenBy(result => result.Rank ?? int.MaxValue)
                .ThenBy(result => names[result.EntryId].Number)
                .Select(result => LineOf(result, names, spreads)),
        ];
    }

    private Task<Dictionary<CompetitionEntryId, NamedEntry>> NamesAsync(CompetitionId competition, CancellationToken ct) =>
        db
            .CompetitionEntries.Where(e => e.CompetitionId == competition && e.Number != null)
            .Select(e => new NamedEntry(e.Id, e.Number!.Value, e.Title))
            .ToDictionaryAsync(entry => entry.Id, ct);

    /// <summary>
    /// How far the totals of each entry lie apart, as they are stored: also after the stage is closed.
    /// </summary>
    private async Task<Dictionary<CompetitionEntryId, Spread>> SpreadsAsync(
        CompetitionId competition,
        EditionStage stage,
        CancellationToken ct
    )
    {
        var code = stage.Code;
        var rows = await db
            .Evaluations.Where(e => e.CompetitionId == competition && e.Stage == code && e.Status == EvaluationStatus.Submitted)
            .Select(e => new { e.EntryId, e.Total })
            .ToListAsync(ct);
        return rows.GroupBy(row => row.EntryId, row => row.Total!.Value)
            .Select(given => (Entry: given.Key, Totals: given.Order().ToList()))
            .Where(given => given.Totals.Count > 1)
            .ToDictionary(given => given.Entry, given => Spread.Of(stage, given.Totals[^1] - given.Totals[0]));
    }

    private static StageReportLine LineOf(
        StageResult result,
        Dictionary<CompetitionEntryId, NamedEntry> names,
        Dictionary<CompetitionEntryId, Spread> spreads
    ) =>
        new()
        {
            EntryId = result.EntryId.Value,
            Number = names[result.EntryId].Number,
            Title = names[result.EntryId].Title,
            Group = result.Group,
            Rank = result.Rank,
            Total = result.Total,
            Spread = spreads.GetValueOrDefault(result.EntryId)?.Points,
            IsOutlier = spreads.GetValueOrDefault(result.EntryId) is { IsOutlier: true },
            TieBrokenBy = result.TieBrokenBy,
            GoesOn = result.GoesOn,
            Reason = result.Reason,
            PlenaryReason = result.PlenaryReason,
            AppealId = result.AppealId?.Value,
            Tiers = result.Tiers,
        };

    private sealed record NamedEntry(CompetitionEntryId Id, int Number, string Title);

    private sealed record Spread(decimal Points, bool IsOutlier)
    {
        public static Spread Of(EditionStage stage, decimal points) => new(ScoreTotals.Rounded(points), points > stage.OutlierSpread);
    }
}
