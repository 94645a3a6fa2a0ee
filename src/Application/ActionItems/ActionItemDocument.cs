using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Application.Documents;
using JippApi.Domain.ActionItems;

namespace JippApi.Application.ActionItems;

/// <summary>An action item, with what follows from the day as of which it is read.</summary>
public sealed record ActionItemDocument
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>True of what was invented for the sample; absent otherwise.</summary>
    public bool? IsIllustrative => Illustration.Mark(Id);

    /// <summary>The plan that it is a step of.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>Its number within the plan, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>What is done.</summary>
    public required string Activity { get; init; }

    /// <summary>What comes of it.</summary>
    public string? Output { get; init; }

    /// <summary>By what it is measured.</summary>
    public string? Indicator { get; init; }

    /// <summary>What is to be reached of it.</summary>
    public string? Target { get; init; }

    /// <summary>Office that answers for it.</summary>
    public Guid? ResponsibleUnitId { get; init; }

    /// <summary>Account of the person who answers for it.</summary>
    public Guid? AssigneeId { get; init; }

    /// <summary>First day.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>Last day (WIB).</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Money for it.</summary>
    public Money? Budget { get; init; }

    /// <summary>Where the money comes from.</summary>
    public string? BudgetSource { get; init; }

    /// <summary>How much it counts in the progress of the plan.</summary>
    public required int Weight { get; init; }

    /// <summary>Items of the same plan that must be done before.</summary>
    public required IReadOnlyList<Guid> DependsOn { get; init; }

    /// <summary>Where it stands.</summary>
    public required ActionItemStatus Status { get; init; }

    /// <summary>Why it is held up, was opened again or was cancelled.</summary>
    public string? StatusReason { get; init; }

    /// <summary>How much of it is done, 0 to 100.</summary>
    public required int Progress { get; init; }

    /// <summary>What shows it: addresses, or words.</summary>
    public required IReadOnlyList<string> Evidence { get; init; }

    /// <summary>What was said with the last report.</summary>
    public string? ReportNote { get; init; }

    /// <summary>Account that reported last.</summary>
    public string? ReportedBy { get; init; }

    /// <summary>When that was.</summary>
    public DateTimeOffset? ReportedAt { get; init; }

    /// <summary>Account that verified it.</summary>
    public string? VerifiedBy { get; init; }

    /// <summary>When it was done or cancelled.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>The day (WIB) as of which the two members after this one hold.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Whether it was due before that day, and not closed by its end.</summary>
    public required bool Overdue { get; init; }

    /// <summary>What it depends on that was not closed by the end of that day.</summary>
    public required IReadOnlyList<Guid> BlockedBy { get; init; }

    /// <summary>When it was first written.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Grows with each change; it makes the entity tag.</summary>
    [JsonIgnore]
    public int Version { get; init; }

    /// <summary>What the public sees of it: not which accounts do it, report on it and verify it.</summary>
    public ActionItemDocument ForPublic() => this with { AssigneeId = null, ReportedBy = null, VerifiedBy = null };

    internal static ActionItemDocument Of(ActionItem item, DateOnly asOf, ClosingTimes others) =>
        new()
        {
            Id = item.Id.Value,
            PlanId = item.PlanId.Value,
            Number = item.Number,
            Activity = item.Activity,
            Output = item.Output,
            Indicator = item.Indicator,
            Target = item.Target,
            ResponsibleUnitId = item.ResponsibleUnitId?.Value,
            AssigneeId = item.AssigneeId?.Value,
            StartsOn = item.StartsOn,
            DueOn = item.DueOn,
            Budget = Money.Of(item.BudgetAmount),
            BudgetSource = item.BudgetSource,
            Weight = item.Weight,
            DependsOn = [.. item.DependsOn.Select(id => id.Value)],
            Status = item.Status,
            StatusReason = item.StatusReason,
            Progress = item.Progress,
            Evidence = item.Evidence,
            ReportNote = item.ReportNote,
            ReportedBy = item.ReportedBy?.Value,
            ReportedAt = item.ReportedAt,
            VerifiedBy = item.VerifiedBy?.Value,
            ClosedAt = item.ClosedAt,
            AsOf = asOf,
            Overdue = item.IsOverdue(asOf),
            BlockedBy = [.. others.OpenOf(item, asOf).Select(id => id.Value)],
            CreatedAt = item.CreatedAt,
            UpdatedAt = item.UpdatedAt,
            Version = item.Version,
        };
}
