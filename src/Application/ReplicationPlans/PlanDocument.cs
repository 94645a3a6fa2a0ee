using JippApi.Application.Documents;
using JippApi.Application.Innovations;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Application.ReplicationPlans;

/// <summary>A replication plan as an item of a list.</summary>
public sealed record PlanCard
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>True of what was invented for the sample; absent otherwise.</summary>
    public bool? IsIllustrative => Illustration.Mark(Id);

    /// <summary>The innovation that is repeated.</summary>
    public required OriginRef Origin { get; init; }

    /// <summary>Who repeats it.</summary>
    public required AdopterRef Adopter { get; init; }

    /// <summary>What is done with the origin.</summary>
    public required ReplicationKind Kind { get; init; }

    /// <summary>How much of the origin is taken over.</summary>
    public required ReplicationExtent Extent { get; init; }

    /// <summary>The budget year from which it is carried out.</summary>
    public required int BudgetYear { get; init; }

    /// <summary>Where it stands.</summary>
    public required PlanStatus Status { get; init; }

    /// <summary>Until when the owner is to answer; absent before it was proposed.</summary>
    public DateOnly? AnswerDueOn { get; init; }

    /// <summary>Number of the agreement; absent before the owner agreed.</summary>
    public string? AgreementNumber { get; init; }

    /// <summary>How far it has come.</summary>
    public required ProgressSummary Progress { get; init; }

    /// <summary>When it was last changed; progress of action items does not change the plan.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }
}

/// <summary>A replication plan with all that is known about it.</summary>
public sealed record PlanDocument
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>True of what was invented for the sample; absent otherwise.</summary>
    public bool? IsIllustrative => Illustration.Mark(Id);

    /// <summary>The innovation that is repeated.</summary>
    public required OriginRef Origin { get; init; }

    /// <summary>Who repeats it.</summary>
    public required AdopterRef Adopter { get; init; }

    /// <summary>The hub that helps.</summary>
    public Guid? HubId { get; init; }

    /// <summary>The plan that it was made from.</summary>
    public Guid? TemplatePlanId { get; init; }

    /// <summary>What is done with the origin.</summary>
    public required ReplicationKind Kind { get; init; }

    /// <summary>How much of the origin is taken over.</summary>
    public required ReplicationExtent Extent { get; init; }

    /// <summary>The budget year from which it is carried out.</summary>
    public required int BudgetYear { get; init; }

    /// <summary>The problem that it is to solve.</summary>
    public string? Problem { get; init; }

    /// <summary>What becomes of each component of the origin.</summary>
    public required IReadOnlyList<Adaptation> Adaptations { get; init; }

    /// <summary>
    /// How much of the origin's core stays as it is, in per cent; absent when no component of the core is named.
    /// </summary>
    public int? Fidelity { get; init; }

    /// <summary>What is to be reached.</summary>
    public required IReadOnlyList<PlanTarget> Targets { get; init; }

    /// <summary>How the owner makes it larger; of a plan of the kind <c>SCALE_UP</c> alone.</summary>
    public ScaleUpTerms? ScaleUp { get; init; }

    /// <summary>Id of the innovation that came of it; absent until it is registered.</summary>
    public Guid? ReplicaId { get; init; }

    /// <summary>Where it stands.</summary>
    public required PlanStatus Status { get; init; }

    /// <summary>Why it was declined, stalled or cancelled.</summary>
    public string? StatusReason { get; init; }

    /// <summary>Until when the owner is to answer; absent before it was proposed.</summary>
    public DateOnly? AnswerDueOn { get; init; }

    /// <summary>Whether the owner should have answered by now.</summary>
    public bool? AnswerOverdue { get; init; }

    /// <summary>Number of the agreement; absent before the owner agreed.</summary>
    public string? AgreementNumber { get; init; }

    /// <summary>What shows that there is money for it.</summary>
    public BudgetDocument? BudgetDocument { get; init; }

    /// <summary>The commitment sheet on which it is being signed or amended; for those who take part alone.</summary>
    public Guid? CommitmentId { get; init; }

    /// <summary>What leaders signed of it, oldest first.</summary>
    public IReadOnlyList<BaselineRef> Baselines { get; init; } = [];

    /// <summary>What differs from a signed baseline; absent unless <c>compareTo</c> asks for it.</summary>
    public PlanComparison? Comparison { get; init; }

    /// <summary>The latest assessment of the adopter's readiness; for those who take part alone.</summary>
    public ReadinessRef? Readiness { get; init; }

    /// <summary>Why leaders may sign although the adopter is not ready; for those who take part alone.</summary>
    public string? ReadinessException { get; init; }

    /// <summary>How far it has come.</summary>
    public required ProgressSummary Progress { get; init; }

    /// <summary>When it was first written.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was last changed; progress of action items does not change the plan.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Where to go on from here.</summary>
    public required PlanLinks Links { get; init; }
}

/// <summary>The innovation that a plan repeats.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="RegistryNumber">Its registry number.</param>
/// <param name="Revision">The revision of it that the plan was made for.</param>
/// <param name="Owner">Who owns it; absent when no source states one.</param>
public sealed record OriginRef(Guid Id, string Title, string? RegistryNumber, int Revision, InstitutionRef? Owner);

/// <summary>The institution that repeats an innovation.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Official name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="RegionCode">Region it serves; absent for national institutions.</param>
public sealed record AdopterRef(Guid Id, string Name, Domain.Institutions.InstitutionKind Kind, string? RegionCode);

/// <summary>What leaders signed of a plan.</summary>
/// <param name="Number">From 1; each signed amendment is one more.</param>
/// <param name="CommitmentId">The sheet that they signed.</param>
/// <param name="SignedAt">When the last of them signed.</param>
public sealed record BaselineRef(int Number, Guid CommitmentId, DateTimeOffset SignedAt);

/// <summary>What differs between what leaders signed and a plan.</summary>
/// <param name="Baseline">Number of the baseline.</param>
/// <param name="CommitmentId">The sheet that they signed.</param>
/// <param name="SignedAt">When the last of them signed.</param>
/// <param name="Differences">What differs; empty when nothing does. Action items are compared as they are now.</param>
public sealed record PlanComparison(int Baseline, Guid CommitmentId, DateTimeOffset SignedAt, IReadOnlyList<Common.Difference> Differences);

/// <summary>How far a plan has come, by its action items that were not cancelled.</summary>
/// <param name="Percent">Average of their progress by weight; absent when there are none, and of the past.</param>
/// <param name="Items">How many there are.</param>
/// <param name="Done">Of them, those that are done.</param>
/// <param name="Overdue">Of them, those that should be done and are not.</param>
public sealed record ProgressSummary(int? Percent, int Items, int Done, int Overdue)
{
    /// <summary>Without any item.</summary>
    public static ProgressSummary None { get; } = new(null, 0, 0, 0);
}

/// <summary>The outcome of an assessment of readiness.</summary>
/// <param name="Number">From 1, in order.</param>
/// <param name="At">When it was assessed.</param>
/// <param name="Score">Points, in per cent.</param>
/// <param name="Band">What it comes to.</param>
public sealed record ReadinessRef(int Number, DateTimeOffset At, int Score, ReadinessBand Band);

/// <summary>Addresses around a plan.</summary>
public sealed record PlanLinks(
    string Self,
    string Transitions,
    string ReadinessAssessments,
    string Comments,
    string Timeline,
    string Evaluations,
    string Origin
)
{
    /// <summary>The addresses around a plan of an innovation.</summary>
    public static PlanLinks Of(Guid plan, Guid origin)
    {
        var self = $"/api/v1/replication-plans/{plan}";
        return new(
            self,
            $"{self}/transitions",
            $"{self}/readiness-assessments",
            $"{self}/comments",
            $"{self}/timeline",
            $"{self}/evaluations",
            $"/api/v1/innovations/{origin}"
        );
    }
}
