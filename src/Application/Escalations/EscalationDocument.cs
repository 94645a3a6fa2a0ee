using JippApi.Application.Common;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Escalations;

namespace JippApi.Application.Escalations;

/// <summary>An escalation. <c>daysLate</c> and <c>countedDays</c> are computed for the day <c>asOf</c>.</summary>
public sealed record EscalationDocument : VersionedItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>The late action item.</summary>
    public required EscalatedItem Item { get; init; }

    /// <summary>The replication plan the item belongs to.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>The adopter of the plan.</summary>
    public required EscalatedAdopter Adopter { get; init; }

    /// <summary>The escalation policy applied.</summary>
    public required Guid PolicyId { get; init; }

    /// <summary>Status of the escalation.</summary>
    public required EscalationStatus Status { get; init; }

    /// <summary>The highest level reached.</summary>
    public required EscalationLevel Level { get; init; }

    /// <summary>Due date of the item.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>
    /// The day, in the zone of the region, for which <c>daysLate</c> and <c>countedDays</c> are computed: today, or the day the escalation
    /// ended.
    /// </summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Calendar days since the due date.</summary>
    public required int DaysLate { get; init; }

    /// <summary>Days that count towards the next level. Days on which the clock was stopped do not.</summary>
    public required int CountedDays { get; init; }

    /// <summary>When the first level was reached.</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>The acknowledgement that stops the clock; absent when there is none.</summary>
    public EscalationAcknowledgement? Acknowledgement { get; init; }

    /// <summary>Why and when the escalation ended; absent while it is open.</summary>
    public EscalationEnd? Resolution { get; init; }

    /// <summary>The levels reached, in ascending order.</summary>
    public required IReadOnlyList<EscalationStepItem> Steps { get; init; }

    /// <summary>When the escalation was last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    internal static EscalationDocument Of(EscalationRow row, IEnumerable<NotifiedLevel> told, DateTimeOffset now)
    {
        var (e, asOf) = (row.Escalation, row.Escalation.Zone.DayOf(row.Escalation.ResolvedAt ?? now));
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

/// <summary>A late action item.</summary>
/// <param name="Id">Id of the item.</param>
/// <param name="Number">Number of the item within the plan.</param>
/// <param name="Activity">The activity to carry out.</param>
/// <param name="Status">Current status of the item.</param>
public sealed record EscalatedItem(Guid Id, int Number, string Activity, ActionItemStatus Status);

/// <summary>The adopter of an escalated plan.</summary>
/// <param name="Id">Id of the institution.</param>
/// <param name="Name">Name of the institution.</param>
/// <param name="RegionCode">Region of the institution; absent for a national one.</param>
public sealed record EscalatedAdopter(Guid Id, string Name, string? RegionCode);

/// <summary>An acknowledgement, which stops the clock of an escalation.</summary>
/// <param name="By">Account that acknowledged.</param>
/// <param name="At">When it was acknowledged.</param>
/// <param name="Until">The last day (WIB) on which the clock is stopped.</param>
/// <param name="Note">What is being done about the delay.</param>
public sealed record EscalationAcknowledgement(string By, DateTimeOffset At, DateOnly Until, string Note);

/// <summary>The end of an escalation.</summary>
/// <param name="Code">Why the escalation ended.</param>
/// <param name="Reason">Explanation; absent unless somebody gave one.</param>
/// <param name="By">Account that ended it by hand; absent when it ended by itself.</param>
/// <param name="At">When the escalation ended.</param>
public sealed record EscalationEnd(EscalationResolution Code, string? Reason, string? By, DateTimeOffset At);

/// <summary>A level that an escalation has reached.</summary>
/// <param name="Level">The level.</param>
/// <param name="ReachedAt">When the level was reached.</param>
/// <param name="NotifiedLevel">The level whose people are notified: the next higher one when nobody holds an office at
/// the level itself. Absent when there is nobody at all.</param>
/// <param name="People">Number of people to notify.</param>
/// <param name="NotifiedPeople">Number of people already notified.</param>
/// <param name="NotifiedAt">When the first of them was notified; absent until then.</param>
public sealed record EscalationStepItem(
    EscalationLevel Level,
    DateTimeOffset ReachedAt,
    EscalationLevel? NotifiedLevel,
    int People,
    int NotifiedPeople,
    DateTimeOffset? NotifiedAt
)
{
    internal static EscalationStepItem Of(EscalationStep step, NotifiedLevel? told) =>
        new(step.Level, step.At, step.NotifiedLevel, told?.People ?? 0, told?.Told ?? 0, told?.First);
}

/// <summary>An escalation with the data shown beside it.</summary>
internal sealed record EscalationRow(Escalation Escalation, int Number, string Activity, ActionItemStatus Status, string Adopter);

/// <summary>Number of people notified of a level of an escalation.</summary>
internal sealed record NotifiedLevel(EscalationId EscalationId, EscalationLevel Level, int People, int Told, DateTimeOffset? First);
