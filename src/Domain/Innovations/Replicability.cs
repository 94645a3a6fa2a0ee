namespace JippApi.Domain.Innovations;

/// <summary>What makes an innovation ready to be replicated.</summary>
public enum ReplicabilityPart
{
    /// <summary>What an adopter must know is written down.</summary>
    Documentation,

    /// <summary>Results have been measured.</summary>
    Results,

    /// <summary>Someone has confirmed that it is running.</summary>
    Existence,

    /// <summary>It has a legal basis.</summary>
    LegalBasis,

    /// <summary>Its cost and resources are known.</summary>
    Cost,

    /// <summary>It does not depend on one person or supplier.</summary>
    Independence,

    /// <summary>Mentors are available.</summary>
    Mentors,

    /// <summary>Others have replicated it.</summary>
    Replicas,
}

/// <summary>Why a part scores as it does.</summary>
public enum ReplicabilityReason
{
    /// <summary>Everything the part asks for is there.</summary>
    Complete,

    /// <summary>Some of it is there.</summary>
    Incomplete,

    /// <summary>None of it is there.</summary>
    Absent,

    /// <summary>Neither the record nor anyone else has stated it.</summary>
    Unknown,
}

/// <summary>The facts that decide how ready an innovation is to be replicated.</summary>
public sealed record ReplicabilityFacts
{
    public required InnovationContent Content { get; init; }

    public required Existence Existence { get; init; }

    /// <summary>How that was found out; null when nobody has confirmed it.</summary>
    public ConfirmationMethod? Method { get; init; }

    /// <summary>A regulation has been verified.</summary>
    public required bool HasRegulation { get; init; }

    /// <summary>A budget has been verified.</summary>
    public required bool HasBudget { get; init; }

    /// <summary>Someone else has measured, here or in a replica, that a target was reached.</summary>
    public required bool HasMeasuredResult { get; init; }

    /// <summary>
    /// The number of plans the mentors of its province's hub can take; null when the province has no active hub.
    /// </summary>
    public required int? MentorCapacity { get; init; }

    /// <summary>The number of direct replicas.</summary>
    public required int Replicas { get; init; }
}

/// <summary>The score of one part.</summary>
/// <param name="Weight">The highest possible number of points.</param>
public sealed record ReplicabilityScore(ReplicabilityPart Part, int Weight, int Points, ReplicabilityReason Reason);

/// <summary>
/// How ready an innovation is to be replicated (<i>kesiapan direplikasi</i>): 0 to 100. Unknown facts score nothing and
/// are reported as unknown.
/// </summary>
public static class Replicability
{
    /// <summary>The name of the formula, changed whenever weights or parts change.</summary>
    public const string Formula = "2026-2";

    /// <summary>The number of direct replicas from which the part is complete.</summary>
    public const int EnoughReplicas = 3;

    /// <summary>The number of named innovators from which it does not depend on one person.</summary>
    public const int SeveralInnovators = 2;

    /// <summary>The weights of the parts, which add up to 100.</summary>
    public static IReadOnlyDictionary<ReplicabilityPart, int> Weights { get; } =
        new Dictionary<ReplicabilityPart, int>
        {
            [ReplicabilityPart.Documentation] = 20,
            [ReplicabilityPart.Results] = 20,
            [ReplicabilityPart.Existence] = 15,
            [ReplicabilityPart.LegalBasis] = 10,
            [ReplicabilityPart.Cost] = 10,
            [ReplicabilityPart.Independence] = 10,
            [ReplicabilityPart.Mentors] = 10,
            [ReplicabilityPart.Replicas] = 5,
        };

    /// <summary>Returns each part with its points.</summary>
    public static IReadOnlyList<ReplicabilityScore> Of(ReplicabilityFacts facts)
    {
        var said = facts.Content.Sections;
        return
        [
            Share(
                ReplicabilityPart.Documentation,
                said.Problem,
                said.Objective,
                said.HowItWorks,
                said.AdoptionPrerequisites,
                said.Resources
            ),
            Share(ReplicabilityPart.Results, Stated(said.Results), facts.HasMeasuredResult),
            ExistenceOf(facts.Existence, facts.Method),
            Share(ReplicabilityPart.LegalBasis, facts.HasRegulation),
            Share(ReplicabilityPart.Cost, Stated(said.Resources), facts.HasBudget),
            IndependenceOf(facts.Content),
            facts.MentorCapacity is { } capacity ? Share(ReplicabilityPart.Mentors, capacity > 0) : Unknown(ReplicabilityPart.Mentors),
            Scored(ReplicabilityPart.Replicas, Math.Min(facts.Replicas, EnoughReplicas), EnoughReplicas),
        ];
    }

    /// <summary>
    /// The word of the owner is a claim, and scores less than what somebody else has looked at. An expired confirmation
    /// leaves the existence unconfirmed.
    /// </summary>
    private static ReplicabilityScore ExistenceOf(Existence existence, ConfirmationMethod? method) =>
        existence switch
        {
            Existence.Unconfirmed => Unknown(ReplicabilityPart.Existence),
            Existence.Active or Existence.Developed => Share(
                ReplicabilityPart.Existence,
                true,
                true,
                method is not (null or ConfirmationMethod.Self)
            ),
            Existence.Absorbed => Share(ReplicabilityPart.Existence, true, true, false),
            _ => Share(ReplicabilityPart.Existence, false),
        };

    /// <summary>
    /// Several innovators show that it does not rest on one person, and stated resources that others know what to buy.
    /// One name proves nothing: it may be that of a team.
    /// </summary>
    private static ReplicabilityScore IndependenceOf(InnovationContent content) =>
        content.Innovators.Count < SeveralInnovators
            ? Unknown(ReplicabilityPart.Independence)
            : Share(ReplicabilityPart.Independence, true, Stated(content.Sections.Resources));

    private static ReplicabilityScore Unknown(ReplicabilityPart part) => new(part, Weights[part], 0, ReplicabilityReason.Unknown);

    private static ReplicabilityScore Share(ReplicabilityPart part, params IReadOnlyList<string?> texts) =>
        Scored(part, texts.Count(Stated), texts.Count);

    private static ReplicabilityScore Share(ReplicabilityPart part, params IReadOnlyList<bool> facts) =>
        Scored(part, facts.Count(fact => fact), facts.Count);

    private static ReplicabilityScore Scored(ReplicabilityPart part, int there, int all) =>
        new(
            part,
            Weights[part],
            Weights[part] * there / all,
            there == all ? ReplicabilityReason.Complete
                : there == 0 ? ReplicabilityReason.Absent
                : ReplicabilityReason.Incomplete
        );

    private static bool Stated(string? text) => !string.IsNullOrWhiteSpace(text);
}
