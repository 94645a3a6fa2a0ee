using JippApi.Application.Common;
using JippApi.Application.Documents;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ActionItems;

namespace JippApi.Application.ActionItems;

/// <summary>An action item. <c>overdue</c> and <c>blockedBy</c> are computed for the day <c>asOf</c>.</summary>
public sealed record ActionItemDocument : VersionedItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>True for fictitious sample data; absent otherwise.</summary>
    public bool? IsIllustrative => Illustration.Mark(Id);

    /// <summary>The replication plan the item belongs to.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>Title of the innovation that the plan replicates.</summary>
    public required string InnovationTitle { get; init; }

    /// <summary>Name of the institution that carries out the plan.</summary>
    public required string AdopterName { get; init; }

    /// <summary>Number of the item within the plan, starting at 1.</summary>
    public required int Number { get; init; }

    /// <summary>The activity to carry out.</summary>
    public required string Activity { get; init; }

    /// <summary>The output of the activity.</summary>
    public string? Output { get; init; }

    /// <summary>The indicator by which the output is measured.</summary>
    public string? Indicator { get; init; }

    /// <summary>The target value of the indicator.</summary>
    public string? Target { get; init; }

    /// <summary>Institution id of the responsible unit.</summary>
    public Guid? ResponsibleUnitId { get; init; }

    /// <summary>Name of the responsible unit; absent when there is none.</summary>
    public string? ResponsibleUnitName { get; init; }

    /// <summary>Account of the assignee; absent when nobody is assigned or the reader is not signed in.</summary>
    public Guid? AssigneeId { get; init; }

    /// <summary>
    /// Name of the assignee; absent when nobody is assigned, the account is erased, or the reader is neither the assignee
    /// nor a party to the plan who plans the items of the assignee's institution.
    /// </summary>
    public string? AssigneeName { get; init; }

    /// <summary>First day of the activity.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>Last day of the activity, in Western Indonesia Time (WIB).</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Budget of the activity.</summary>
    public Money? Budget { get; init; }

    /// <summary>Source of the budget.</summary>
    public string? BudgetSource { get; init; }

    /// <summary>Weight of the item in the progress of the plan.</summary>
    public required int Weight { get; init; }

    /// <summary>Ids of the items of the same plan that must be finished first.</summary>
    public required IReadOnlyList<Guid> DependsOn { get; init; }

    /// <summary>Status of the item.</summary>
    public required ActionItemStatus Status { get; init; }

    /// <summary>Why the item was postponed, reopened or cancelled.</summary>
    public string? StatusReason { get; init; }

    /// <summary>Completion in per cent, 0 to 100.</summary>
    public required int Progress { get; init; }

    /// <summary>Evidence of completion: web addresses or plain text.</summary>
    public required IReadOnlyList<string> Evidence { get; init; }

    /// <summary>Note of the latest report.</summary>
    public string? ReportNote { get; init; }

    /// <summary>Account that made the latest report.</summary>
    public string? ReportedBy { get; init; }

    /// <summary>When the latest report was made.</summary>
    public DateTimeOffset? ReportedAt { get; init; }

    /// <summary>Account that verified the item.</summary>
    public string? VerifiedBy { get; init; }

    /// <summary>When somebody outside the adopter verified the item; absent until then.</summary>
    public DateTimeOffset? VerifiedAt { get; init; }

    /// <summary>
    /// When leaders signed the item as part of the plan; absent for an item that was added afterwards, which does not
    /// count for the promise.
    /// </summary>
    public DateTimeOffset? SignedAt { get; init; }

    /// <summary>When a signed amendment set the item aside; absent unless one did.</summary>
    public DateTimeOffset? SetAsideAt { get; init; }

    /// <summary>When the item was finished or cancelled.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>The day, in WIB, for which <c>overdue</c> and <c>blockedBy</c> are computed.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Whether the item was due before that day and still open at its end.</summary>
    public required bool Overdue { get; init; }

    /// <summary>Ids of the items in <c>dependsOn</c> that were still open at the end of that day.</summary>
    public required IReadOnlyList<Guid> BlockedBy { get; init; }

    /// <summary>When the item was created.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the item was last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>
    /// Returns the item as the public sees it, without the accounts that carry it out, report on it and verify it.
    /// </summary>
    public ActionItemDocument ForPublic() => this with { AssigneeId = null, AssigneeName = null, ReportedBy = null, VerifiedBy = null };

    internal static ActionItemDocument Of(ActionItem item, DateOnly asOf, ClosingTimes others, RunningPlans running, ItemLabels labels) =>
        new()
        {
            Id = item.Id.Value,
            PlanId = item.PlanId.Value,
            InnovationTitle = labels.InnovationTitleOf(item),
            AdopterName = labels.AdopterNameOf(item),
            Number = item.Number,
            Activity = item.Activity,
            Output = item.Output,
            Indicator = item.Indicator,
            Target = item.Target,
            ResponsibleUnitId = item.ResponsibleUnitId?.Value,
            ResponsibleUnitName = labels.UnitNameOf(item),
            AssigneeId = item.AssigneeId?.Value,
            AssigneeName = labels.AssigneeNameOf(item),
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
            VerifiedAt = item.VerifiedAt,
            SignedAt = item.SignedAt,
            SetAsideAt = item.SetAsideAt,
            ClosedAt = item.ClosedAt,
            AsOf = running.DayOf(item, asOf),
            Overdue = item.IsOverdue(running.DayOf(item, asOf), running.Contains(item.PlanId)),
            BlockedBy = [.. others.OpenDependencies(item, asOf).Select(id => id.Value)],
            CreatedAt = item.CreatedAt,
            UpdatedAt = item.UpdatedAt,
            Version = item.Version,
        };
}
