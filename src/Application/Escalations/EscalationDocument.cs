using System.Text.Json.Serialization;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Escalations;

namespace JippApi.Application.Escalations;

/// <summary>An escalation, with what follows from the present day.</summary>
public sealed record EscalationDocument
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>The action item that is late.</summary>
    public required EscalatedItem Item { get; init; }

    /// <summary>The plan that the item is a step of.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>Whose plan it is.</summary>
    public required EscalatedAdopter Adopter { get; init; }

    /// <summary>The policy by which it climbs.</summary>
    public required Guid PolicyId { get; init; }

    /// <summary>Where it stands.</summary>
    public required EscalationStatus Status { get; init; }

    /// <summary>The highest level that was reached.</summary>
    public required EscalationLevel Level { get; init; }

    /// <summary>The day on which the item was due.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>
    /// The day (WIB) as of which the two members after this one hold: today, or the day on which it ended.
    /// </summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>How many days late the item is.</summary>
    public required int DaysLate { get; init; }

    /// <summary>How many of them count for the chain: not those on which the clock stood still.</summary>
    public required int CountedDays { get; init; }

    /// <summary>When the first level was reached.</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>Who has taken it in hand, while the clock stands still.</summary>
    public EscalationAcknowledgement? Acknowledgement { get; init; }

    /// <summary>Why it is over.</summary>
    public EscalationEnd? Resolution { get; init; }

    /// <summary>The levels that were reached, in order.</summary>
    public required IReadOnlyList<EscalationStepItem> Steps { get; init; }

    /// <summary>When it last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Grows with each change; it makes the entity tag.</summary>
    [JsonIgnore]
    public int Version { get; init; }

    internal static EscalationDocument Of(EscalationRow row, IEnumerable<ToldLevel> told, DateOnly today)
    {
        var (e, asOf) = (row.Escalation, row.Escalation.ResolvedAt is { } end ? Domain.Common.Wib.DayOf(end) : today);
        var byLevel = told.ToDictionary(level => level.Level);
        return new()
        {
            Id = e.Id.Value,
            Item = new(e.ItemId.Value, row.Number, row.Activity, row.Status),
            PlanId = e.PlanId.Value,
            Adopter = new(e.AdopterId.Value, row.Adopter, e.RegionCode),
            PolicyId = e.PolicyId.Value,
            Status = e.Status,
            Level = e.Level,
            DueOn = e.DueOn,
            AsOf = asOf,
            DaysLate = e.DaysLate(asOf),
            CountedDays = e.CountedDays(asOf),
            OpenedAt = e.OpenedAt,
            Acknowledgement =
                e.Status == EscalationStatus.Acknowledged && e.Stops is [.., var stop]
                    ? new(stop.By.Value, stop.At, stop.Until, stop.Note)
                    : null,
            Resolution = e.Resolution is { } resolution
                ? new(resolution, e.ResolutionReason, e.ResolvedBy?.Value, e.ResolvedAt!.Value)
                : null,
            Steps = [.. e.Steps.Select(step => EscalationStepItem.Of(step, byLevel.GetValueOrDefault(step.Level)))],
            UpdatedAt = e.UpdatedAt,
            Version = e.Version,
        };
    }
}

/// <summary>An action item that is late.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Number">Its number within the plan.</param>
/// <param name="Activity">What is done.</param>
/// <param name="Status">Where it stands now.</param>
public sealed record EscalatedItem(Guid Id, int Number, string Activity, ActionItemStatus Status);

/// <summary>Whose plan it is.</summary>
/// <param name="Id">The institution.</param>
/// <param name="Name">Its name.</param>
/// <param name="RegionCode">Where it is; absent for a national institution.</param>
public sealed record EscalatedAdopter(Guid Id, string Name, string? RegionCode);

/// <summary>Somebody has taken it in hand.</summary>
/// <param name="By">Their account.</param>
/// <param name="At">When.</param>
/// <param name="Until">The last day (WIB) on which the clock stands still.</param>
/// <param name="Note">What is being done about it.</param>
public sealed record EscalationAcknowledgement(string By, DateTimeOffset At, DateOnly Until, string Note);

/// <summary>Why it is over.</summary>
/// <param name="Code">The reason.</param>
/// <param name="Reason">The reason in words, where somebody gave one.</param>
/// <param name="By">The account that ended it by hand.</param>
/// <param name="At">Since when.</param>
public sealed record EscalationEnd(EscalationResolution Code, string? Reason, string? By, DateTimeOffset At);

/// <summary>A level that was reached.</summary>
/// <param name="Level">The level.</param>
/// <param name="ReachedAt">When.</param>
/// <param name="HeardAt">The level whose people hear of it: a higher one where nobody stands at the level itself;
/// absent when there is nobody at all.</param>
/// <param name="People">How many people hear of it.</param>
/// <param name="Told">How many of them were told.</param>
/// <param name="ToldAt">When the first of them was told.</param>
public sealed record EscalationStepItem(
    EscalationLevel Level,
    DateTimeOffset ReachedAt,
    EscalationLevel? HeardAt,
    int People,
    int Told,
    DateTimeOffset? ToldAt
)
{
    internal static EscalationStepItem Of(EscalationStep step, ToldLevel? told) =>
        new(step.Level, step.At, step.Heard, told?.People ?? 0, told?.Told ?? 0, told?.First);
}

/// <summary>An escalation with what is shown beside it.</summary>
internal sealed record EscalationRow(Escalation Escalation, int Number, string Activity, ActionItemStatus Status, string Adopter);

/// <summary>How many were told that an escalation has reached a level.</summary>
internal sealed record ToldLevel(EscalationId EscalationId, EscalationLevel Level, int People, int Told, DateTimeOffset? First);
