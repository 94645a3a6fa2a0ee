using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.ActionItems;

public sealed partial class ActionItem
{
    private static readonly Dictionary<ActionItemStatus, ActionItemStatus[]> AllowedFrom = new()
    {
        [ActionItemStatus.InProgress] = [ActionItemStatus.Planned, ActionItemStatus.Blocked, ActionItemStatus.Done],
        [ActionItemStatus.Blocked] = [ActionItemStatus.Planned, ActionItemStatus.InProgress],
        [ActionItemStatus.Done] = [ActionItemStatus.InProgress],
        [ActionItemStatus.Verified] = [ActionItemStatus.Done],
        [ActionItemStatus.Cancelled] = [ActionItemStatus.Planned, ActionItemStatus.InProgress, ActionItemStatus.Blocked],
    };

    private const int FullProgress = 100;

    /// <summary>The statuses it can move to from its current one.</summary>
    public IEnumerable<ActionItemStatus> AllowedTransitions =>
        AllowedFrom.Where(pair => pair.Value.Contains(Status)).Select(pair => pair.Key);

    /// <summary>Returns the rule that forbids a transition now, or null when it is allowed.</summary>
    /// <param name="situation">The plan and the items it depends on.</param>
    public Rule? BlockingRule(ActionItemStatus to, Actor by, ItemContext situation)
    {
        if (!AllowedTransitions.Contains(to))
            return ActionItemRules.TransitionAllowed;
        return to switch
        {
            ActionItemStatus.Cancelled when situation.Plan is not (PlanPhase.Editable or PlanPhase.Running) =>
                ActionItemRules.PlanAllowsChange,
            ActionItemStatus.Cancelled when SignedAt is not null => ActionItemRules.SignedItemsStay,
            ActionItemStatus.Cancelled when situation.IsBeingAmended => PlanRules.NotBeingSigned,
            ActionItemStatus.Cancelled => null,
            ActionItemStatus.Verified when situation.Plan is not (PlanPhase.Running or PlanPhase.Completed) => ActionItemRules.PlanRunning,
            ActionItemStatus.Verified when Reporters.Intersect(by.UserIds).Any() => ActionItemRules.VerifiedByAnother,
            ActionItemStatus.Verified when Evidence.Count == 0 && !situation.HasFiles => ActionItemRules.HasEvidence,
            ActionItemStatus.Verified => null,
            _ when situation.Plan != PlanPhase.Running => ActionItemRules.PlanRunning,
            ActionItemStatus.InProgress when !IsClosed && situation.OpenDependencies.Count > 0 => ActionItemRules.DependenciesDone,
            ActionItemStatus.Done when Evidence.Count == 0 && !situation.HasFiles => ActionItemRules.HasEvidence,
            _ => null,
        };
    }

    /// <summary>Returns the names of what is missing for a rule to hold.</summary>
    public static IReadOnlyList<string> MissingFor(Rule? rule, ItemContext situation) =>
        rule == ActionItemRules.DependenciesDone ? situation.OpenDependencies : [];

    /// <summary>Reports progress. The first report starts the work.</summary>
    public void Report(ItemReport report, Actor by, ItemContext situation, DateTimeOffset at)
    {
        ActionItemRules.Editable.Require(!IsClosed);
        ActionItemRules.PlanRunning.Require(situation.Plan == PlanPhase.Running);
        if (Status == ActionItemStatus.Planned)
            RequireAllowed(ActionItemStatus.InProgress, by, situation);
        IReadOnlyList<string> evidence = [.. Evidence.Union(report.Evidence)];
        ActionItemRules.EvidenceWithinLimit.Require(evidence.Count <= MaxEvidence);

        if (Status == ActionItemStatus.Planned)
            Status = ActionItemStatus.InProgress;
        (Progress, Evidence, ReportNote) = (report.Progress, evidence, report.Note);
        RecordReporters(by, at);
        Raise(new ActionItemReported(Id, report.Progress, report.Note, by.UserId, at));
    }

    /// <summary>Starts or resumes work, or reopens a finished item.</summary>
    public void Resume(string? reason, Actor by, ItemContext situation, DateTimeOffset at)
    {
        RequireAllowed(ActionItemStatus.InProgress, by, situation);

        var from = Status;
        (Status, StatusReason, ClosedAt, UpdatedAt) = (ActionItemStatus.InProgress, reason, null, at);
        Raise(new ActionItemResumed(Id, from, reason, by.UserId, at));
    }

    /// <summary>Marks the item as held up.</summary>
    public void Block(string reason, Actor by, ItemContext situation, DateTimeOffset at)
    {
        RequireAllowed(ActionItemStatus.Blocked, by, situation);

        (Status, StatusReason, UpdatedAt) = (ActionItemStatus.Blocked, reason, at);
        Raise(new ActionItemBlocked(Id, reason, at));
    }

    /// <summary>Marks the item as done, according to the people who carry it out.</summary>
    public void Finish(Actor by, ItemContext situation, DateTimeOffset at)
    {
        RequireAllowed(ActionItemStatus.Done, by, situation);

        (Status, StatusReason, Progress, ClosedAt) = (ActionItemStatus.Done, null, FullProgress, at);
        RecordReporters(by, at);
        Raise(new ActionItemDone(Id, by.UserId, at));
    }

    /// <summary>Verifies a finished item; none of its reporters may.</summary>
    public void Verify(Actor by, ItemContext situation, DateTimeOffset at)
    {
        RequireAllowed(ActionItemStatus.Verified, by, situation);

        (Status, VerifiedBy, VerifiedAt, UpdatedAt) = (ActionItemStatus.Verified, by.UserId, at, at);
        Raise(new ActionItemVerified(Id, by.UserId, at));
    }

    public void Cancel(string reason, Actor by, ItemContext situation, DateTimeOffset at)
    {
        RequireAllowed(ActionItemStatus.Cancelled, by, situation);

        (Status, StatusReason, ClosedAt, UpdatedAt) = (ActionItemStatus.Cancelled, reason, at, at);
        Raise(new ActionItemCancelled(Id, reason, at));
    }

    private void RecordReporters(Actor by, DateTimeOffset at) =>
        (Reporters, ReportedBy, ReportedAt, UpdatedAt) = ([.. Reporters.Union(by.UserIds)], by.UserId, at, at);

    private void RequireAllowed(ActionItemStatus to, Actor by, ItemContext situation)
    {
        if (BlockingRule(to, by, situation) is { } rule)
            rule.Require(
                false,
                rule == ActionItemRules.TransitionAllowed
                    ? [.. AllowedTransitions.Select(move => move.ToString())]
                    : MissingFor(rule, situation)
            );
    }
}
