using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ProblemStatements;

namespace JippApi.Domain.ReplicationPlans;

/// <summary>
/// An institution's plan to replicate a proven innovation (<i>rencana replikasi</i>): proposed to the owner, accepted,
/// signed by leaders, carried out through action items, completed and evaluated.
/// </summary>
public sealed partial class ReplicationPlan : AggregateRoot
{
    public const int ReasonMaxLength = 2_000;

    public const int AgreementNumberMaxLength = 40;

    private readonly List<Readiness> readiness = [];

    private PlanContent content = null!; // set by every factory and by EF Core

    private ReplicationPlan(
        ReplicationPlanId id,
        InnovationId originId,
        int originRevision,
        InstitutionId adopterId,
        DateTimeOffset createdAt
    ) => (Id, OriginId, OriginRevision, AdopterId, CreatedAt) = (id, originId, originRevision, adopterId, createdAt);

    public ReplicationPlanId Id { get; }

    public InnovationId OriginId { get; }

    /// <summary>The revision of the origin that was current when the plan was drafted.</summary>
    public int OriginRevision { get; }

    /// <summary>The institution that replicates it (<i>instansi penerima</i>).</summary>
    public InstitutionId AdopterId { get; }

    /// <summary>The plan it was copied from; null when it was written from scratch.</summary>
    public ReplicationPlanId? TemplateId { get; private set; }

    /// <summary>The problem statement that it is to solve; null when there is none.</summary>
    public ProblemStatementId? ProblemId { get; private set; }

    /// <summary>The supporting hub (<i>instansi fasilitator</i>).</summary>
    public HubId? HubId { get; private set; }

    /// <summary>
    /// The first budget year. Outside the stored content, because EF Core gives complex properties no indexes.
    /// </summary>
    public int BudgetYear { get; private set; }

    public PlanStatus Status { get; private set; } = PlanStatus.Draft;

    /// <summary>The reason it was declined, stalled or cancelled.</summary>
    public string? StatusReason { get; private set; }

    /// <summary>
    /// The ministry or agency with which the owner scales up, and which answers the plan; otherwise null, and the owner
    /// answers. Outside the stored content, so that it can be searched.
    /// </summary>
    public InstitutionId? PartnerId { get; private set; }

    /// <summary>The persons who proposed it, and those they acted for.</summary>
    public IReadOnlyList<UserId> Proposers { get; private set; } = [];

    /// <summary>The date by which the owner, or the partner, should answer.</summary>
    public DateOnly? AnswerDueOn { get; private set; }

    /// <summary>
    /// The number of the agreement letter (<i>nomor surat kesepakatan</i>), as <c>NNN/JIPPNAS/MM/YYYY</c> from a
    /// sequence per year; assigned when the owner accepts.
    /// </summary>
    public string? AgreementNumber { get; private set; }

    /// <summary>The reason why leaders may sign although the adopter is not ready.</summary>
    public string? ReadinessException { get; private set; }

    public BudgetDocument? BudgetDocument { get; private set; }

    /// <summary>The commitment sheet on which it is being signed or amended; otherwise null.</summary>
    public CommitmentSheetId? SheetId { get; private set; }

    /// <summary>
    /// Whether everyone may read it, because leaders have committed to it in public. It stays readable when it is
    /// cancelled afterwards.
    /// </summary>
    public bool IsPublic { get; private set; }

    /// <summary>The readiness assessments, oldest first; the database returns them in any order.</summary>
    public IReadOnlyList<Readiness> Readiness => [.. readiness.OrderBy(assessed => assessed.Number)];

    public DateTimeOffset CreatedAt { get; }

    public DateTimeOffset UpdatedAt { get; private set; }

    public PlanContent Content => content with { BudgetYear = BudgetYear };

    /// <summary>
    /// The percentage of the origin's core components that are kept; null when no core component is named.
    /// </summary>
    public int? Fidelity => Adaptation.FidelityOf(content.Adaptations);

    /// <summary>
    /// Increases with each change of the core components that are changed or dropped: a consent of the owner is one to
    /// the changes as they were.
    /// </summary>
    public int CoreRevision { get; private set; }

    /// <summary>Whether the owner's answer is overdue on that day.</summary>
    public bool IsAnswerOverdue(DateOnly on) => Status == PlanStatus.Proposed && AnswerDueOn < on;

    /// <param name="originRevision">The revision of the origin that was current when the plan was drafted.</param>
    /// <param name="facts">The facts about the origin.</param>
    /// <param name="hub">The supporting hub.</param>
    /// <param name="template">An earlier plan for the same innovation to copy from.</param>
    /// <param name="problem">The problem statement that it is to solve.</param>
    public static ReplicationPlan Draft(
        InnovationId origin,
        int originRevision,
        OriginFacts facts,
        InstitutionId adopter,
        HubId? hub,
        PlanContent content,
        DateTimeOffset at,
        ReplicationPlan? template = null,
        ReplicationPlanId? id = null,
        ProblemStatementId? problem = null
    )
    {
        PlanRules.OriginPublished.Require(facts.IsPublished);
        RequireScaleUpTerms(content, facts);
        PlanRules.TemplateOfSameOrigin.Require(template is null || template.OriginId == origin);
        PlanRules.AdaptationHasReason.Require(content.AllChangesHaveReasons);

        var plan = new ReplicationPlan(id ?? ReplicationPlanId.New(), origin, originRevision, adopter, at)
        {
            HubId = hub,
            TemplateId = template?.Id,
            ProblemId = problem,
        };
        plan.Describe(content, facts, at);
        plan.Raise(new PlanDrafted(plan.Id, origin, adopter, at));
        return plan;
    }

    public void Revise(PlanContent content, HubId? hub, OriginFacts facts, DateTimeOffset at)
    {
        RequireEditable();
        PlanRules.AgreedTermsKept.Require(
            Status != PlanStatus.Accepted || (content.Kind, content.Extent) == (Content.Kind, Content.Extent)
        );
        PlanRules.ScaleUpTermsKept.Require(Status == PlanStatus.Draft || ScaleUp.AreSame(content.ScaleUp, this.content.ScaleUp));
        RequireScaleUpTerms(content, facts);
        PlanRules.AdaptationHasReason.Require(content.AllChangesHaveReasons);

        HubId = hub;
        Describe(content, facts, at);
        Raise(new PlanRevised(Id, at));
    }

    public Readiness Assess(IReadOnlyList<ReadinessAnswer> answers, DateTimeOffset at)
    {
        RequireEditable();

        var assessed = new Readiness(readiness.Count + 1, answers, at);
        readiness.Add(assessed);
        UpdatedAt = at;
        Raise(new PlanReadinessAssessed(Id, assessed.Number, assessed.Band, at));
        return assessed;
    }

    /// <summary>Lets leaders sign although the adopter is not ready, for a written reason.</summary>
    public void WaiveReadiness(string reason, DateTimeOffset at)
    {
        RequireEditable();

        (ReadinessException, UpdatedAt) = (reason, at);
        Raise(new PlanReadinessExcepted(Id, reason, at));
    }

    public void RecordBudget(BudgetDocument document, DateTimeOffset at)
    {
        PlanRules.NotEnded.Require(Phase is PlanPhase.Editable or PlanPhase.BeingSigned or PlanPhase.Running);
        PlanRules.BudgetDocumentDated.Require(document.Date <= Wib.DayOf(document.RecordedAt));

        (BudgetDocument, UpdatedAt) = (document, at);
        Raise(new PlanBudgetRecorded(Id, document.Number, at));
    }

    private void RequireEditable()
    {
        PlanRules.NotBeingSigned.Require(Phase != PlanPhase.BeingSigned);
        PlanRules.Editable.Require(Phase == PlanPhase.Editable);
    }

    private void Describe(PlanContent said, OriginFacts origin, DateTimeOffset at)
    {
        var before = content is null ? [] : CoreAdaptations;
        content = said with { Adaptations = Adaptation.Complete(origin.Components, said.Adaptations) };
        if (!before.SequenceEqual(CoreAdaptations))
            CoreRevision++;
        (BudgetYear, PartnerId, UpdatedAt) = (said.BudgetYear, said.ScaleUp?.PartnerId, at);
    }

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("replication-plan", Id.Value.ToString()) { InstitutionId = AdopterId.Value };
}
