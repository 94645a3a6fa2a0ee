using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;

namespace JippApi.Domain.Competitions.Results;

/// <summary>An entry as it stands when it is decided who goes on.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Group">The code of its group.</param>
/// <param name="Rank">Its place in the group; null when the stage ranks nothing.</param>
/// <param name="Total">Its points.</param>
/// <param name="TieBrokenBy">What placed it behind the one before it with the same total.</param>
public sealed record Placed(CompetitionEntryId Id, string Group, int? Rank, decimal? Total, string? TieBrokenBy)
{
    /// <summary>The decision of the administrative check; null when the stage is another.</summary>
    public bool? Passes { get; init; }

    /// <summary>Why it left the edition before the stage was closed; null when it did not.</summary>
    public AdvanceReason? Left { get; init; }

    public static Placed Of(RankedEntry ranked) => new(ranked.Id, ranked.Group, ranked.Rank, ranked.Total, ranked.TieBrokenBy);
}

/// <summary>A decision of the plenary other than the place of an entry.</summary>
/// <param name="GoesOn">Whether the entry goes on.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">The person who recorded it.</param>
public sealed record PlenaryChange(bool GoesOn, string Reason, UserId By);

/// <summary>An entry of which it is decided whether it goes on.</summary>
public sealed record Advanced(CompetitionEntryId Id, string Group, bool GoesOn, AdvanceReason Reason)
{
    public int? Rank { get; init; }

    public decimal? Total { get; init; }

    public string? TieBrokenBy { get; init; }

    /// <summary>The decision of the plenary; null when there was none.</summary>
    public PlenaryChange? Change { get; init; }

    /// <summary>The codes of the tiers it reached, the widest first.</summary>
    public IReadOnlyList<string> Tiers { get; init; } = [];
}

/// <summary>Decides who goes on from a stage and who reaches which tier, by the rules of the stage.</summary>
public static class Advancing
{
    /// <param name="stage">The stage.</param>
    /// <param name="entries">Its entries.</param>
    /// <param name="changes">What the plenary decided otherwise.</param>
    public static IReadOnlyList<Advanced> Of(
        EditionStage stage,
        IEnumerable<Placed> entries,
        IReadOnlyDictionary<CompetitionEntryId, PlenaryChange> changes
    ) =>
        [
            .. entries
                .GroupBy(entry => entry.Group)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .SelectMany(group => InGroup(stage, group.Key, group, changes)),
        ];

    /// <summary>Returns the tiers of a group, the widest first.</summary>
    public static IEnumerable<EditionTier> TiersOf(EditionStage stage, string group) =>
        stage
            .Tiers.Where(tier => tier.Group == group)
            .OrderByDescending(tier => tier.Number)
            .ThenBy(tier => tier.Code, StringComparer.Ordinal);

    private static IEnumerable<Advanced> InGroup(
        EditionStage stage,
        string group,
        IEnumerable<Placed> entries,
        IReadOnlyDictionary<CompetitionEntryId, PlenaryChange> changes
    )
    {
        var rule = stage.AdvanceOf(group);
        List<EditionTier> tiers = [.. TiersOf(stage, group)];
        // A stage that only names winners lets those go on who reach a tier
        var number = rule is null && tiers is [var widest, ..] ? widest.Number : rule?.Number;
        var (place, going) = (0, 0);
        foreach (var entry in entries.OrderBy(entry => entry.Rank ?? int.MaxValue))
        {
            // Counted anew: of those who went on, some may have left since they were ranked
            place += entry.Left is null ? 1 : 0;
            var reason = ReasonOf(stage, entry, place > number, rule?.Threshold);
            var goesOn = reason is AdvanceReason.WithinNumber or AdvanceReason.PassedAdministration;
            var change = changes.GetValueOrDefault(entry.Id) is { } made && entry.Left is null && made.GoesOn != goesOn ? made : null;
            if (change is not null)
                (goesOn, reason) = (change.GoesOn, change.GoesOn ? AdvanceReason.RaisedByPlenary : AdvanceReason.LoweredByPlenary);
            going += goesOn ? 1 : 0;
            yield return new(entry.Id, group, goesOn, reason)
            {
                Rank = entry.Rank,
                Total = entry.Total,
                TieBrokenBy = entry.TieBrokenBy,
                Change = change,
                Tiers = goesOn ? [.. tiers.Where(tier => going <= tier.Number).Select(tier => tier.Code)] : [],
            };
        }
    }

    private static AdvanceReason ReasonOf(EditionStage stage, Placed entry, bool isBehind, decimal? threshold)
    {
        if (entry.Left is { } left)
            return left;
        if (stage.Kind == StageKind.Administrative)
            return entry.Passes == true ? AdvanceReason.PassedAdministration : AdvanceReason.FailedAdministration;
        if (entry.Total is null)
            return AdvanceReason.TooFewScores;
        if (entry.Total < threshold)
            return AdvanceReason.BelowThreshold;
        return isBehind ? AdvanceReason.OutOfNumber : AdvanceReason.WithinNumber;
    }
}
