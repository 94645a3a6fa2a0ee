using JippApi.Application.Common;
using JippApi.Application.Documents;
using JippApi.Application.Places;
using JippApi.Domain.LegalInstruments;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Application.ReplicationPlans;

/// <summary>A replication plan, as shown in lists.</summary>
public sealed record PlanCard : VersionedItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>True for fictitious sample data; absent otherwise.</summary>
    public bool? IsIllustrative => Illustration.Mark(Id);

    /// <summary>The innovation to replicate.</summary>
    public required OriginRef Origin { get; init; }

    /// <summary>The institution that replicates it.</summary>
    public required AdopterRef Adopter { get; init; }

    /// <summary>Kind of replication.</summary>
    public required ReplicationKind Kind { get; init; }

    /// <summary>Extent of the replication.</summary>
    public required ReplicationExtent Extent { get; init; }

    /// <summary>First budget year in which the plan is carried out.</summary>
    public required int BudgetYear { get; init; }

    /// <summary>Status of the plan.</summary>
    public required PlanStatus Status { get; init; }

    /// <summary>Last day for the owner to answer; absent until the plan is proposed.</summary>
    public DateOnly? AnswerDueOn { get; init; }

    /// <summary>Number of the agreement with the owner; absent until the owner accepts.</summary>
    public string? AgreementNumber { get; init; }

    /// <summary>Progress according to the action items.</summary>
    public required ProgressSummary Progress { get; init; }

    /// <summary>When the plan was last changed. Progress of action items does not count as a change.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }
}

/// <summary>A replication plan (<i>rencana replikasi</i>).</summary>
public sealed record PlanDocument : VersionedItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>True for fictitious sample data; absent otherwise.</summary>
    public bool? IsIllustrative => Illustration.Mark(Id);

    /// <summary>The innovation to replicate.</summary>
    public required OriginRef Origin { get; init; }

    /// <summary>The institution that replicates it.</summary>
    public required AdopterRef Adopter { get; init; }

    /// <summary>The supporting hub; absent when there is none.</summary>
    public Guid? HubId { get; init; }

    /// <summary>The plan this one was drafted from; absent when there is none.</summary>
    public Guid? TemplatePlanId { get; init; }

    /// <summary>
    /// The problem statement that the plan is to solve; absent when there is none, or you may not read it.
    /// </summary>
    public Guid? ProblemId { get; init; }

    /// <summary>Kind of replication.</summary>
    public required ReplicationKind Kind { get; init; }

    /// <summary>Extent of the replication.</summary>
    public required ReplicationExtent Extent { get; init; }

    /// <summary>First budget year in which the plan is carried out.</summary>
    public required int BudgetYear { get; init; }

    /// <summary>The problem the replication is to solve.</summary>
    public string? Problem { get; init; }

    /// <summary>How each component of the origin is adapted.</summary>
    public required IReadOnlyList<Adaptation> Adaptations { get; init; }

    /// <summary>
    /// Core components kept, in per cent of all core components; absent when no core component is named.
    /// </summary>
    public int? Fidelity { get; init; }

    /// <summary>Target values of the indicators.</summary>
    public required IReadOnlyList<PlanTarget> Targets { get; init; }

    /// <summary>
    /// Numbers of the targets, from 1, whose baseline the adopter has yet to state. A duplicate for another adopter
    /// copies goals, but not what was measured elsewhere.
    /// </summary>
    public IReadOnlyList<int> MissingBaselines =>
        [.. Targets.Index().Where(target => target.Item.Baseline is null).Select(target => target.Index + 1)];

    /// <summary>
    /// Terms on which the innovation is scaled up; present only for plans of kind <c>SCALE_UP</c>.
    /// </summary>
    public ScaleUpTerms? ScaleUp { get; init; }

    /// <summary>Id of the replica; absent until it is registered.</summary>
    public Guid? ReplicaId { get; init; }

    /// <summary>Status of the plan.</summary>
    public required PlanStatus Status { get; init; }

    /// <summary>Why the plan was declined, stalled or cancelled; absent unless it was.</summary>
    public string? StatusReason { get; init; }

    /// <summary>
    /// Whether an institutionalised plan still rests on what proved it; absent for other plans, and for the past.
    /// </summary>
    public PlanRoutine? Routine { get; init; }

    /// <summary>Last day for the owner to answer; absent until the plan is proposed.</summary>
    public DateOnly? AnswerDueOn { get; init; }

    /// <summary>Whether the owner's answer is overdue; absent unless one is due.</summary>
    public bool? AnswerOverdue { get; init; }

    /// <summary>
    /// Other plans of the adopter for the same innovation that have not ended; only in the answer to drafting the plan,
    /// and absent when there are none.
    /// </summary>
    public IReadOnlyList<OtherPlanRef>? OtherPlans { get; init; }

    /// <summary>Number of the agreement with the owner; absent until the owner accepts.</summary>
    public string? AgreementNumber { get; init; }

    /// <summary>The document that proves the budget (<i>dokumen anggaran</i>); absent until recorded.</summary>
    public BudgetDocument? BudgetDocument { get; init; }

    /// <summary>
    /// The commitment sheet on which the plan is being signed or amended; only for the parties of the plan.
    /// </summary>
    public Guid? CommitmentId { get; init; }

    /// <summary>The signed baselines, oldest first.</summary>
    public IReadOnlyList<BaselineRef> Baselines { get; init; } = [];

    /// <summary>Differences from a signed baseline; present only when requested with <c>compareTo</c>.</summary>
    public PlanComparison? Comparison { get; init; }

    /// <summary>The latest readiness assessment; only for the parties of the plan.</summary>
    public ReadinessRef? Readiness { get; init; }

    /// <summary>Why the readiness required for signing was waived; only for the parties of the plan.</summary>
    public string? ReadinessException { get; init; }

    /// <summary>Progress according to the action items.</summary>
    public required ProgressSummary Progress { get; init; }

    /// <summary>When the plan was created.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the plan was last changed. Progress of action items does not count as a change.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Addresses of related resources.</summary>
    public required PlanLinks Links { get; init; }
}

/// <summary>The ladder of the replica of an institutionalised plan, as of today (WIB).</summary>
/// <param name="Required">Rung that the end of the plan demands.</param>
/// <param name="Level">Rung of the replica today; absent when no published record of it belongs to the adopter.</param>
/// <param name="Holds">Whether the replica still stands on the required rung.</param>
/// <param name="Missing">Criteria up to the required rung that are no longer met.</param>
public sealed record PlanRoutine(LadderLevel Required, LadderLevel? Level, bool Holds, IReadOnlyList<LadderCriterion> Missing)
{
    internal static PlanRoutine Of(ClosingFacts facts) => new(facts.Required, facts.Level, facts.Level >= facts.Required, facts.Missing);
}

/// <summary>The origin of a replication.</summary>
/// <param name="Id">Id of the innovation.</param>
/// <param name="Title">Title of the innovation.</param>
/// <param name="RegistryNumber">Registry number; absent when it has none.</param>
/// <param name="Revision">Number of the published revision the plan was made for.</param>
/// <param name="Owner">The owner; absent when no source states one.</param>
public sealed record OriginRef(Guid Id, string Title, string? RegistryNumber, int Revision, InstitutionRef? Owner);

/// <summary>Another plan of the adopter for the same innovation.</summary>
/// <param name="Id">Id of the plan.</param>
/// <param name="BudgetYear">First budget year of the plan.</param>
/// <param name="Status">Status of the plan.</param>
public sealed record OtherPlanRef(Guid Id, int BudgetYear, PlanStatus Status);

/// <summary>A signed baseline of a plan.</summary>
/// <param name="Number">Number of the baseline, starting at 1; each signed amendment adds one.</param>
/// <param name="CommitmentId">The commitment sheet that was signed.</param>
/// <param name="SignedAt">When everyone had signed for the first time.</param>
public sealed record BaselineRef(int Number, Guid CommitmentId, DateTimeOffset SignedAt);

/// <summary>Comparison of a plan with a signed baseline.</summary>
/// <param name="Baseline">Number of the baseline.</param>
/// <param name="CommitmentId">The commitment sheet that was signed.</param>
/// <param name="SignedAt">When everyone had signed for the first time.</param>
/// <param name="Differences">The differences; empty when there are none. Action items are compared in their current
/// state.</param>
public sealed record PlanComparison(int Baseline, Guid CommitmentId, DateTimeOffset SignedAt, IReadOnlyList<Common.Difference> Differences);

/// <summary>Progress of a plan, computed from its action items that were not cancelled.</summary>
/// <param name="Percent">Average progress weighted by item, in per cent; absent when there are no items, and for the
/// past.</param>
/// <param name="Items">Number of items.</param>
/// <param name="Done">Number of finished items.</param>
/// <param name="Overdue">Number of overdue items.</param>
public sealed record ProgressSummary(int? Percent, int Items, int Done, int Overdue)
{
    /// <summary>Progress without any item.</summary>
    public static ProgressSummary None { get; } = new(null, 0, 0, 0);
}

/// <summary>The result of a readiness assessment.</summary>
/// <param name="Number">Sequence number, starting at 1.</param>
/// <param name="At">When the readiness was assessed.</param>
/// <param name="Score">Points scored, in per cent of the maximum.</param>
/// <param name="Band">Readiness band of the score.</param>
public sealed record ReadinessRef(int Number, DateTimeOffset At, int Score, ReadinessBand Band);
