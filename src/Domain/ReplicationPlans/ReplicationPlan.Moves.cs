using JippApi.Domain.Common;

namespace JippApi.Domain.ReplicationPlans;

public sealed partial class ReplicationPlan
{
    private static readonly Dictionary<PlanStatus, PlanStatus[]> AllowedFrom = new()
    {
        [PlanStatus.Proposed] = [PlanStatus.Draft],
        [PlanStatus.Accepted] = [PlanStatus.Proposed],
        [PlanStatus.Declined] = [PlanStatus.Proposed],
        [PlanStatus.Committed] = [PlanStatus.Accepted],
        [PlanStatus.InProgress] = [PlanStatus.Committed, PlanStatus.Stalled],
        [PlanStatus.Stalled] = [PlanStatus.InProgress],
        [PlanStatus.Completed] = [PlanStatus.InProgress],
        [PlanStatus.Evaluated] = [PlanStatus.Completed],
        [PlanStatus.Institutionalised] = [PlanStatus.Evaluated],
        [PlanStatus.Cancelled] =
        [
            PlanStatus.Draft,
            PlanStatus.Proposed,
            PlanStatus.Accepted,
            PlanStatus.Committed,
            PlanStatus.InProgress,
            PlanStatus.Stalled,
        ],
    };

    /// <summary>The statuses it can move to from its current one.</summary>
    public IEnumerable<PlanStatus> AllowedTransitions => AllowedFrom.Where(pair => pair.Value.Contains(Status)).Select(pair => pair.Key);

    /// <summary>Returns the rule that forbids a transition now, or null when it is allowed.</summary>
    public Rule? BlockingRule(PlanStatus to, OriginFacts origin, ItemFacts items, ClosingFacts? closing = null)
    {
        if (!AllowedTransitions.Contains(to))
            return PlanRules.TransitionAllowed;
        return to switch
        {
            PlanStatus.Cancelled or PlanStatus.Completed when SheetId is not null => PlanRules.NotBeingSigned,
            PlanStatus.Proposed when !origin.IsPublished => PlanRules.OriginPublished,
            PlanStatus.Proposed when !origin.IsWilling => PlanRules.OriginWilling,
            PlanStatus.Proposed when origin.IsStopped => PlanRules.OriginRunning,
            PlanStatus.Proposed when origin.OwnerIsAdopter && content.Kind != ReplicationKind.ScaleUp => PlanRules.AdopterIsNotOwner,
            PlanStatus.Proposed when content.Kind == ReplicationKind.ScaleUp && !MayScaleUp(origin) => PlanRules.ScaledUpByOwner,
            PlanStatus.Committed when items.WithUnit == 0 => PlanRules.HasResponsibleUnit,
            PlanStatus.Committed when !IsReadyToSign => PlanRules.ReadyToSign,
            PlanStatus.Committed when CoreChanges.Count > 0 && ConsentRule(origin.Consent) is { } rule => rule,
            PlanStatus.Completed when items.Open > 0 => PlanRules.AllItemsClosed,
            PlanStatus.Completed when items.WithEvidence == 0 => PlanRules.HasEvidence,
            PlanStatus.Institutionalised => (closing ?? ClosingFacts.None).BlockingRule,
            _ => null,
        };
    }

    /// <summary>
    /// Returns the rule that forbids requesting a transition now, or null. A plan can become committed only through
    /// signatures, so that transition is always refused.
    /// </summary>
    public Rule? BlockingRuleForRequest(PlanStatus to, OriginFacts origin, ItemFacts items, ClosingFacts? closing = null) =>
        BlockingRule(to, origin, items, closing) ?? (to == PlanStatus.Committed ? PlanRules.CommittedBySigning : null);

    /// <summary>Returns the names of what is missing for a rule to hold.</summary>
    public IReadOnlyList<string> MissingFor(Rule? rule, ItemFacts items, ClosingFacts? closing = null) =>
        rule == PlanRules.RungReached ? [.. closing!.Missing.Select(criterion => criterion.ToString())]
        : rule == PlanRules.AllItemsClosed || rule == PlanRules.HasEvidence ? items.Outstanding
        : PlanRules.AreAboutCore.Contains(rule) ? CoreChanges
        : [];

    private static Rule? ConsentRule(CoreConsent consent) =>
        consent switch
        {
            CoreConsent.Given => null,
            CoreConsent.Refused => PlanRules.CoreChangeNotObjected,
            _ => PlanRules.CoreChangeAgreed,
        };

    private bool IsReadyToSign =>
        ReadinessException is not null || (Readiness is [.., var latest] && latest.Band >= ReadinessBand.Conditional);

    /// <summary>Declares interest to the owner, or asks the other side of a scaling up.</summary>
    /// <param name="by">Who proposes it.</param>
    public void Propose(OriginFacts origin, DateOnly answerDueOn, DateTimeOffset at, Actor? by = null)
    {
        Enter(PlanStatus.Proposed, origin, ItemFacts.None, null, at);
        (AnswerDueOn, Proposers) = (answerDueOn, [.. by?.UserIds ?? []]);
        Raise(new PlanProposed(Id, OriginId, answerDueOn, at));
    }

    public void Accept(string agreementNumber, DateTimeOffset at)
    {
        Enter(PlanStatus.Accepted, UnrestrictedOrigin, ItemFacts.None, null, at);
        AgreementNumber = agreementNumber;
        Raise(new PlanAccepted(Id, agreementNumber, at));
    }

    public void Decline(string reason, DateTimeOffset at)
    {
        Enter(PlanStatus.Declined, UnrestrictedOrigin, ItemFacts.None, reason, at);
        Raise(new PlanDeclined(Id, reason, at));
    }

    /// <summary>Commits the plan, once leaders have signed.</summary>
    public void Commit(ItemFacts items, DateTimeOffset at)
    {
        Enter(PlanStatus.Committed, UnrestrictedOrigin, items, null, at);
        (SheetId, IsPublic) = (null, true);
        Raise(new PlanCommitted(Id, at));
    }

    /// <summary>
    /// The refusal of a request to commit the plan without signatures; it names the obstacle to signing, if there is
    /// one.
    /// </summary>
    public RuleBrokenException RefusalToCommit(OriginFacts origin, ItemFacts items) =>
        Refusal(BlockingRuleForRequest(PlanStatus.Committed, origin, items)!, items);

    /// <summary>Starts or resumes the work.</summary>
    public void Start(DateTimeOffset at)
    {
        Enter(PlanStatus.InProgress, UnrestrictedOrigin, ItemFacts.None, null, at);
        Raise(new PlanStarted(Id, at));
    }

    public void Stall(string reason, DateTimeOffset at)
    {
        Enter(PlanStatus.Stalled, UnrestrictedOrigin, ItemFacts.None, reason, at);
        Raise(new PlanStalled(Id, reason, at));
    }

    public void Complete(ItemFacts items, DateTimeOffset at)
    {
        Enter(PlanStatus.Completed, UnrestrictedOrigin, items, null, at);
        Raise(new PlanCompleted(Id, at));
    }

    /// <summary>Ends it as part of the routine.</summary>
    public void Institutionalise(ClosingFacts closing, DateTimeOffset at)
    {
        if (BlockingRule(PlanStatus.Institutionalised, UnrestrictedOrigin, ItemFacts.None, closing) is { } rule)
            throw Refusal(rule, ItemFacts.None, closing);

        (Status, StatusReason, UpdatedAt) = (PlanStatus.Institutionalised, null, at);
        Raise(new PlanInstitutionalised(Id, closing.Level!.Value, at));
    }

    public void Cancel(string reason, DateTimeOffset at)
    {
        Enter(PlanStatus.Cancelled, UnrestrictedOrigin, ItemFacts.None, reason, at);
        Raise(new PlanCancelled(Id, reason, at));
    }

    /// <summary>An origin that raises no objection.</summary>
    public static OriginFacts UnrestrictedOrigin { get; } =
        new(IsPublished: true, IsWilling: true, IsStopped: false, OwnerIsAdopter: false);

    private RuleBrokenException Refusal(Rule rule, ItemFacts items, ClosingFacts? closing = null) =>
        rule.Broken(
            rule == PlanRules.TransitionAllowed ? [.. AllowedTransitions.Select(move => move.ToString())] : MissingFor(rule, items, closing)
        );

    private void Enter(PlanStatus status, OriginFacts origin, ItemFacts items, string? reason, DateTimeOffset at)
    {
        if (BlockingRule(status, origin, items) is { } rule)
            throw Refusal(rule, items);

        (Status, StatusReason, UpdatedAt) = (status, reason, at);
    }
}
