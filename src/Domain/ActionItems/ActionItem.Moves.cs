using JippApi.Domain.Common;

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

    /// <summary>The states that its present one can lead to.</summary>
    public IEnumerable<ActionItemStatus> OpenMoves => Before.Where(pair => pair.Value.Contains(Status)).Select(pair => pair.Key);

    /// <summary>The rule that forbids a move now; null when it is open.</summary>
    /// <param name="to">The state.</param>
    /// <param name="by">Who wants it.</param>
    /// <param name="dependenciesDone">Whether all that it depends on is done.</param>
    public Rule? Obstacle(ActionItemStatus to, UserId by, bool dependenciesDone)
    {
        if (!OpenMoves.Contains(to)) return ActionItemRules.MoveAllowed;
        return to switch
        {
            ActionItemStatus.InProgress when !dependenciesDone => ActionItemRules.DependenciesDone,
            ActionItemStatus.Done when Evidence.Count == 0 => ActionItemRules.HasEvidence,
            ActionItemStatus.Verified when by == ReportedBy => ActionItemRules.VerifiedByAnother,
            _ => null,
        };
    }

    /// <summary>Reports how much is done; the first report begins the work.</summary>
    /// <param name="progress">0 to 100.</param>
    /// <param name="evidence">What shows it, added to what there is.</param>
    /// <param name="by">Who reports.</param>
    /// <param name="dependenciesDone">Whether all that it depends on is done.</param>
    /// <param name="at">The present time.</param>
    public void Report(int progress, IReadOnlyList<string> evidence, UserId by, bool dependenciesDone, DateTimeOffset at)
    {
        ActionItemRules.Editable.Require(!IsClosed);
        if (Status == ActionItemStatus.Planned) RequireOpen(ActionItemStatus.InProgress, by, dependenciesDone);

        if (Status == ActionItemStatus.Planned) Status = ActionItemStatus.InProgress;
        (Progress, Evidence, ReportedBy, ReportedAt, UpdatedAt) = (progress, [.. Evidence.Union(evidence)], by, at, at);
        Raise(new ActionItemReported(Id, progress, by, at));
    }

    /// <summary>Begins, goes on, or opens again what was done.</summary>
    public void Resume(UserId by, bool dependenciesDone, DateTimeOffset at)
    {
        RequireOpen(ActionItemStatus.InProgress, by, dependenciesDone);

        (Status, StatusReason, UpdatedAt) = (ActionItemStatus.InProgress, null, at);
        Raise(new ActionItemResumed(Id, at));
    }

    /// <summary>Is held up.</summary>
    public void Block(string reason, UserId by, DateTimeOffset at)
    {
        RequireOpen(ActionItemStatus.Blocked, by, true);

        (Status, StatusReason, UpdatedAt) = (ActionItemStatus.Blocked, reason, at);
        Raise(new ActionItemBlocked(Id, reason, at));
    }

    /// <summary>Is done.</summary>
    public void Finish(UserId by, DateTimeOffset at)
    {
        RequireOpen(ActionItemStatus.Done, by, true);

        (Status, Progress, ReportedBy, ReportedAt, UpdatedAt) = (ActionItemStatus.Done, AllDone, by, at, at);
        Raise(new ActionItemDone(Id, by, at));
    }

    /// <summary>Somebody else than the reporter has seen that it is done.</summary>
    public void Verify(UserId by, DateTimeOffset at)
    {
        RequireOpen(ActionItemStatus.Verified, by, true);

        (Status, VerifiedBy, UpdatedAt) = (ActionItemStatus.Verified, by, at);
        Raise(new ActionItemVerified(Id, by, at));
    }

    /// <summary>Will not be done.</summary>
    public void Cancel(string reason, UserId by, DateTimeOffset at)
    {
        RequireOpen(ActionItemStatus.Cancelled, by, true);

        (Status, StatusReason, UpdatedAt) = (ActionItemStatus.Cancelled, reason, at);
        Raise(new ActionItemCancelled(Id, reason, at));
    }

    private void RequireOpen(ActionItemStatus to, UserId by, bool dependenciesDone)
    {
        if (Obstacle(to, by, dependenciesDone) is { } rule) rule.Require(false, [.. rule == ActionItemRules.MoveAllowed ? OpenMoves.Select(move => move.ToString()) : []]);
    }
}
