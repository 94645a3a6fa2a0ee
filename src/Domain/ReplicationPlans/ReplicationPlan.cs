using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.ReplicationPlans;

/// <summary>
/// An institution's plan to repeat a proven innovation (<i>rencana replikasi</i>): interest declared to the owner,
/// agreed, signed by leaders, carried out by action items, completed and evaluated.
/// </summary>
public sealed partial class ReplicationPlan : AggregateRoot
{
    /// <summary>Longest problem.</summary>
    public const int ProblemMaxLength = 4_000;

    /// <summary>Longest reason for a move.</summary>
    public const int ReasonMaxLength = 2_000;

    /// <summary>Longest agreement number.</summary>
    public const int AgreementNumberMaxLength = 40;

    private readonly List<Readiness> readiness = [];

    private ReplicationPlan(
        ReplicationPlanId id,
        InnovationId originId,
        int originRevision,
        InstitutionId adopterId,
        DateTimeOffset createdAt
    ) => (Id, OriginId, OriginRevision, AdopterId, CreatedAt) = (id, originId, originRevision, adopterId, createdAt);

    /// <summary>Its identity.</summary>
    public ReplicationPlanId Id { get; }

    /// <summary>The innovation that is repeated.</summary>
    public InnovationId OriginId { get; }

    /// <summary>The revision of it that was read.</summary>
    public int OriginRevision { get; }

    /// <summary>Who repeats it (<i>instansi penerima</i>).</summary>
    public InstitutionId AdopterId { get; }

    /// <summary>The plan that it was made from; null when it was written from nothing.</summary>
    public ReplicationPlanId? TemplateId { get; private set; }

    /// <summary>The hub that helps (<i>instansi fasilitator</i>).</summary>
    public HubId? HubId { get; private set; }

    /// <summary>What is done with the origin.</summary>
    public ReplicationKind Kind { get; private set; }

    /// <summary>How much of the origin is taken over.</summary>
    public ReplicationExtent Extent { get; private set; }

    /// <summary>The budget year from which it is carried out.</summary>
    public int BudgetYear { get; private set; }

    /// <summary>The problem that it is to solve.</summary>
    public string? Problem { get; private set; }

    /// <summary>
    /// What becomes of each component that the origin named when it was last saved, and what is added.
    /// </summary>
    public IReadOnlyList<Adaptation> Adaptations { get; private set; } = [];

    /// <summary>What is to be reached.</summary>
    public IReadOnlyList<PlanTarget> Targets { get; private set; } = [];

    /// <summary>Where it stands.</summary>
    public PlanStatus Status { get; private set; } = PlanStatus.Draft;

    /// <summary>Why it was declined, stalled or cancelled.</summary>
    public string? StatusReason { get; private set; }

    /// <summary>Until when the owner is to answer.</summary>
    public DateOnly? AnswerDueOn { get; private set; }

    /// <summary>
    /// <c>NNN/JIPPNAS/MM/YYYY</c>, from a sequence per year; given when the owner agrees (<i>nomor surat
    /// kesepakatan</i>).
    /// </summary>
    public string? AgreementNumber { get; private set; }

    /// <summary>
    /// Why leaders may sign although the adopter is not ready, in the words of the provincial secretary.
    /// </summary>
    public string? ReadinessException { get; private set; }

    /// <summary>What shows that there is money for it (<i>dokumen anggaran</i>).</summary>
    public BudgetDocument? BudgetDocument { get; private set; }

    /// <summary>The commitment sheet on which it is being signed, or amended; null otherwise.</summary>
    public CommitmentSheetId? SheetId { get; private set; }

    /// <summary>
    /// Whether everybody may read it: leaders have answered for it in public. What is cancelled afterwards stays
    /// readable.
    /// </summary>
    public bool IsPublic { get; private set; }

    /// <summary>Assessments of the adopter's readiness, oldest first.</summary>
    public IReadOnlyList<Readiness> Readiness => readiness;

    /// <summary>When it was first written.</summary>
    public DateTimeOffset CreatedAt { get; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>What people may say and change about it.</summary>
    public PlanContent Content =>
        new()
        {
            Kind = Kind,
            Extent = Extent,
            BudgetYear = BudgetYear,
            Problem = Problem,
            Adaptations = Adaptations,
            Targets = Targets,
            ScaleUp = ScaleUp,
        };

    /// <summary>
    /// How much of the origin's core stays as it is, in per cent; null when no component of the core is named.
    /// </summary>
    public int? Fidelity => Adaptation.FidelityOf(Adaptations);

    /// <summary>Whether the owner should have answered by that day.</summary>
    public bool IsAnswerOverdue(DateOnly on) => Status == PlanStatus.Proposed && AnswerDueOn < on;

    /// <summary>Begins a plan.</summary>
    /// <param name="origin">The innovation that is repeated.</param>
    /// <param name="originRevision">The revision of it that was read.</param>
    /// <param name="facts">What must be known of it.</param>
    /// <param name="adopter">Who repeats it.</param>
    /// <param name="hub">The hub that helps.</param>
    /// <param name="content">What the plan says.</param>
    /// <param name="at">The present time.</param>
    /// <param name="template">The earlier plan of the same innovation that it is made from.</param>
    /// <param name="id">Its identity where it was fixed before, as in sample data.</param>
    public static ReplicationPlan Draft(
        InnovationId origin,
        int originRevision,
        OriginFacts facts,
        InstitutionId adopter,
        HubId? hub,
        PlanContent content,
        DateTimeOffset at,
        ReplicationPlan? template = null,
        ReplicationPlanId? id = null
    )
    {
        PlanRules.OriginPublished.Require(facts.IsPublished);
        RequirePlace(content, facts);
        PlanRules.TemplateOfSameOrigin.Require(template is null || template.OriginId == origin);
        PlanRules.AdaptationHasReason.Require(content.HasReasons);

        var plan = new ReplicationPlan(id ?? ReplicationPlanId.New(), origin, originRevision, adopter, at)
        {
            HubId = hub,
            TemplateId = template?.Id,
        };
        plan.Describe(content, facts, at);
        plan.Raise(new PlanDrafted(plan.Id, origin, adopter, at));
        return plan;
    }

    /// <summary>Changes what it says.</summary>
    public void Revise(PlanContent content, HubId? hub, OriginFacts facts, DateTimeOffset at)
    {
        RequireEditable();
        PlanRules.AgreedStays.Require(Status != PlanStatus.Accepted || (content.Kind, content.Extent) == (Kind, Extent));
        RequirePlace(content, facts);
        PlanRules.AdaptationHasReason.Require(content.HasReasons);

        HubId = hub;
        Describe(content, facts, at);
        Raise(new PlanRevised(Id, at));
    }

    /// <summary>Adds an assessment of the adopter's readiness.</summary>
    public Readiness Assess(IReadOnlyList<ReadinessAnswer> answers, DateTimeOffset at)
    {
        RequireEditable();

        var assessed = new Readiness(readiness.Count + 1, answers, at);
        readiness.Add(assessed);
        UpdatedAt = at;
        Raise(new PlanReadinessAssessed(Id, assessed.Number, assessed.Band, at));
        return assessed;
    }

    /// <summary>Lets leaders sign although the adopter is not ready.</summary>
    public void Except(string reason, DateTimeOffset at)
    {
        RequireEditable();

        (ReadinessException, UpdatedAt) = (reason, at);
        Raise(new PlanReadinessExcepted(Id, reason, at));
    }

    /// <summary>Puts on record what shows that there is money for it.</summary>
    public void RecordBudget(BudgetDocument document, DateTimeOffset at)
    {
        PlanRules.BudgetOpen.Require(Phase is PlanPhase.BeingWritten or PlanPhase.BeingSigned or PlanPhase.Running);

        (BudgetDocument, UpdatedAt) = (document, at);
        Raise(new PlanBudgetRecorded(Id, document.Number, at));
    }

    private void RequireEditable()
    {
        PlanRules.NotBeingSigned.Require(Phase != PlanPhase.BeingSigned);
        PlanRules.Editable.Require(Phase == PlanPhase.BeingWritten);
    }

    private void Describe(PlanContent content, OriginFacts origin, DateTimeOffset at)
    {
        (Kind, Extent, BudgetYear, Problem, Targets, ScaleUp) = (
            content.Kind,
            content.Extent,
            content.BudgetYear,
            content.Problem,
            content.Targets,
            content.ScaleUp
        );
        (Adaptations, UpdatedAt) = (Adaptation.Of(origin.Components, content.Adaptations), at);
    }

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("replication-plan", Id.Value.ToString()) { InstitutionId = AdopterId.Value };
}
