using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.ActionItems;

public sealed partial class ActionItem
{
    private static readonly Dictionary<ActionItemStatus, ActionItemStatus[]> Before = new()
    {
        [ActionItemStatus.InProgress] = [ActionItemStatus.Planned, ActionItemStatus.Blocked, ActionItemStatus.Done],
        [ActionItemStatus.Blocked] = [ActionItemStatus.Planned, ActionItemStatus.InProgress],
        [ActionItemStatus.Done] = [ActionItemStatus.InProgress],
        [ActionItemStatus.Verified] = [ActionItemStatus.Done],
        [ActionItemStatus.Cancelled] = [ActionItemStatus.Planned, ActionItemStatus.InProgress, ActionItemStatus.Blocked],
    };

    private const int AllDone = 100;

    /// <summary>The statuses it can move to from its current one.</summary>
    public IEnumerable<ActionItemStatus> OpenMoves => Before.Where(pair => pair.Value.Contains(Status)).Select(pair => pair.Key);

    /// <summary>Returns the rule that forbids a transition now, or null when it is allowed.</summary>
    /// <param name="situation">The plan and the items it depends on.</param>
    public Rule? Obstacle(ActionItemStatus to, Actor by, ItemSituation situation)
    {
        if (!OpenMoves.Contains(to))
            return ActionItemRules.MoveAllowed;
        return to switch
        {
            ActionItemStatus.Cancelled => situation.Plan is PlanPhase.BeingWritten or PlanPhase.Running ? null : ActionItemRules.PlanOpen,
            ActionItemStatus.Verified when situation.Plan is not (PlanPhase.Running or PlanPhase.Completed) => ActionItemRules.PlanRuns,
            ActionItemStatus.Verified when Reporters.Intersect(by.Everybody).Any() => ActionItemRules.VerifiedByAnother,
            ActionItemStatus.Verified => null,
            _ when situation.Plan != PlanPhase.Running => ActionItemRules.PlanRuns,
            ActionItemStatus.InProgress when !IsClosed && situation.WaitsFor.Count > 0 => ActionItemRules.DependenciesDone,
            ActionItemStatus.Done when Evidence.Count == 0 && !situation.HasFiles => ActionItemRules.HasEvidence,
            _ => null,
        };
    }

    /// <summary>Returns the names of what is missing for a rule to hold.</summary>
    public static IReadOnlyList<string> Missing(Rule? rule, ItemSituation situation) =>
        rule == ActionItemRules.DependenciesDone ? situation.WaitsFor : [];

    /// <summary>Reports progress. The first report starts the work.</summary>
    public void Report(ItemReport report, Actor by, ItemSituation situation, DateTimeOffset at)
    {
        ActionItemRules.Editable.Require(!IsClosed);
        ActionItemRules.PlanRuns.Require(situation.Plan == PlanPhase.Running);
        if (Status == ActionItemStatus.Planned)
            RequireOpen(ActionItemStatus.InProgress, by, situation);
        IReadOnlyList<string> evidence = [.. Evidence.Union(report.Evidence)];
        ActionItemRules.EvidenceBounded.Require(evidence.Count <= MaxEvidence);

        if (Status == ActionItemStatus.Planned)
            Status = ActionItemStatus.InProgress;
        (Progress, Evidence, ReportNote) = (report.Progress, evidence, report.Note);
        Reported(by, at);
        Raise(new ActionItemReported(Id, report.Progress, report.Note, by.By, at));
    }

    /// <summary>Starts or resumes work, or reopens a finished item.</summary>
    public void Resume(string? reason, Actor by, ItemSituation situation, DateTimeOffset at)
    {
        RequireOpen(ActionItemStatus.InProgress, by, situation);

        var from = Status;
        (Status, StatusReason, ClosedAt, UpdatedAt) = (ActionItemStatus.InProgress, reason, null, at);
        Raise(new ActionItemResumed(Id, from, reason, by.By, at));
    }

    /// <summary>Marks the item as held up.</summary>
    public void Block(string reason, Actor by, ItemSituation situation, DateTimeOffset at)
    {
        RequireOpen(ActionItemStatus.Blocked, by, situation);

        (Status, StatusReason, UpdatedAt) = (ActionItemStatus.Blocked, reason, at);
        Raise(new ActionItemBlocked(Id, reason, at));
    }

    /// <summary>Marks the item as done, as its own people see it.</summary>
    public void Finish(Actor by, ItemSituation situation, DateTimeOffset at)
    {
        RequireOpen(ActionItemStatus.Done, by, situation);

        (Status, StatusReason, Progress, ClosedAt) = (ActionItemStatus.Done, null, AllDone, at);
        Reported(by, at);
        Raise(new ActionItemDone(Id, by.By, at));
    }

    /// <summary>Verifies a finished item; none of its reporters may.</summary>
    public void Verify(Actor by, ItemSituation situation, DateTimeOffset at)
    {
        RequireOpen(ActionItemStatus.Verified, by, situation);

        (Status, VerifiedBy, UpdatedAt) = (ActionItemStatus.Verified, by.By, at);
        Raise(new ActionItemVerified(Id, by.By, at));
    }

    /// <summary>Cancels the item.</summary>
    public void Cancel(string reason, Actor by, ItemSituation situation, DateTimeOffset at)
    {
        RequireOpen(ActionItemStatus.Cancelled, by, situation);

        (Status, StatusReason, ClosedAt, UpdatedAt) = (ActionItemStatus.Cancelled, reason, at, at);
        Raise(new ActionItemCancelled(Id, reason, at));
    }

    private void Reported(Actor by, DateTimeOffset at) =>
        (Reporters, ReportedBy, ReportedAt, UpdatedAt) = ([.. Reporters.Union(by.Everybody)], by.By, at, at);

    private void RequireOpen(ActionItemStatus to, Actor by, ItemSituation situation)
    {
        if (Obstacle(to, by, situation) is { } rule)
            rule.Require(
                false,
                rule == ActionItemRules.MoveAllowed ? [.. OpenMoves.Select(move => move.ToString())] : Missing(rule, situation)
            );
    }
}
