using JippApi.Domain.Competitions.Editions;

namespace JippApi.Application.Competitions.Entries;

/// <summary>
/// How far entries have come, as far as one may know: organisers and the secretariat all of it, entrants what follows
/// from the stages that are announced.
/// </summary>
internal sealed class EntryProgress
{
    private readonly List<string> stages;
    private readonly int administration;
    private readonly int last;

    private EntryProgress(Competition competition, int last)
    {
        stages = [.. competition.Rules.Stages.Select(stage => stage.Code)];
        administration = competition.Rules.Stages.TakeWhile(stage => stage.Kind != StageKind.Administrative).Count();
        this.last = last;
    }

    /// <summary>Whether the decision of the administrative selection can be shown.</summary>
    public bool ShowsAdministration => administration <= last;

    public static EntryProgress For(Competition competition, EntryRights rights) =>
        new(competition, rights.SeesAll || rights.PanelStages.Count > 0 ? competition.Rules.Stages.Count : LastPublic(competition));

    /// <summary>
    /// Returns what can be shown of an entry's stage: whoever goes on from an announced stage is in the next.
    /// </summary>
    public (string? Stage, bool IsOut) Of(string? stage, bool isOut)
    {
        if (stage is null)
            return (null, false);
        var at = stages.IndexOf(stage);
        return at <= last ? (stage, isOut)
            : at == last + 1 ? (stage, false)
            : (stages[last + 1], false);
    }

    /// <summary>Returns the stages that look like one of some stages.</summary>
    public IReadOnlyList<string> Behind(IReadOnlyCollection<string> shown) =>
        [.. stages.Where(stage => Of(stage, false).Stage is { } seen && shown.Contains(seen))];

    private static int LastPublic(Competition competition) =>
        competition.Rules.Stages.ToList().FindLastIndex(stage => competition.StateOf(stage.Code).IsPublic);
}
