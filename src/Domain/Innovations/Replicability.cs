namespace JippApi.Domain.Innovations;

/// <summary>What makes an innovation ready to be passed on.</summary>
public enum ReplicabilityPart
{
    /// <summary>What an adopter has to know is written down.</summary>
    Documentation,

    /// <summary>Results were measured.</summary>
    Results,

    /// <summary>Somebody has confirmed that it runs.</summary>
    Existence,

    /// <summary>It has a legal basis.</summary>
    LegalBasis,

    /// <summary>What it costs and needs is known.</summary>
    Cost,

    /// <summary>It does not hang on one person or supplier.</summary>
    Independence,

    /// <summary>There are mentors who can help.</summary>
    Mentors,

    /// <summary>Others have repeated it.</summary>
    Replicas,
}

/// <summary>Why a part has the points that it has.</summary>
public enum ReplicabilityReason
{
    /// <summary>All that the part asks for is there.</summary>
    Complete,

    /// <summary>Some of it is there.</summary>
    Incomplete,

    /// <summary>None of it is there.</summary>
    Absent,

    /// <summary>The record does not say it, and nobody else has.</summary>
    Unknown,
}

/// <summary>What must be known of an innovation to say how ready it is to be passed on.</summary>
public sealed record ReplicabilityFacts
{
    /// <summary>What the record says.</summary>
    public required InnovationContent Content { get; init; }

    /// <summary>Whether it runs.</summary>
    public required Existence Existence { get; init; }

    /// <summary>A regulation was verified.</summary>
    public required bool HasRegulation { get; init; }

    /// <summary>A budget was verified.</summary>
    public required bool HasBudget { get; init; }

    /// <summary>Somebody else has measured, here or where it was repeated, that a target was reached.</summary>
    public required bool HasMeasuredResult { get; init; }

    /// <summary>
    /// Plans that the mentors of its province's hub can accompany; null when the province has no hub at work.
    /// </summary>
    public required int? MentorCapacity { get; init; }

    /// <summary>Innovations that came of it directly.</summary>
    public required int Replicas { get; init; }
}

/// <summary>One part of the score.</summary>
/// <param name="Part">The part.</param>
/// <param name="Weight">Most points.</param>
/// <param name="Points">Points that it has.</param>
/// <param name="Reason">Why.</param>
public sealed record ReplicabilityScore(ReplicabilityPart Part, int Weight, int Points, ReplicabilityReason Reason);

/// <summary>
/// How ready an innovation is to be passed on (<i>kesiapan direplikasi</i>): 0 to 100. What nobody knows counts as
/// nothing, and is said to be unknown.
/// </summary>
public static class Replicability
{
    /// <summary>Name of the formula; another one when weights or parts change.</summary>
    public const string Formula = "2026-1";

    /// <summary>From so many direct replicas on the part is complete.</summary>
    public const int EnoughReplicas = 3;

    /// <summary>Weights of the parts; they add up to 100.</summary>
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

    /// <summary>Each part with its points.</summary>
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
            ExistenceOf(facts.Existence),
            Share(ReplicabilityPart.LegalBasis, facts.HasRegulation),
            Share(ReplicabilityPart.Cost, Stated(said.Resources), facts.HasBudget),
            Unknown(ReplicabilityPart.Independence),
            facts.MentorCapacity is { } capacity ? Share(ReplicabilityPart.Mentors, capacity > 0) : Unknown(ReplicabilityPart.Mentors),
            Scored(ReplicabilityPart.Replicas, Math.Min(facts.Replicas, EnoughReplicas), EnoughReplicas),
        ];
    }

    private static ReplicabilityScore ExistenceOf(Existence existence) =>
        existence switch
        {
            Existence.Unconfirmed => Unknown(ReplicabilityPart.Existence),
            Existence.Active or Existence.Developed => Share(ReplicabilityPart.Existence, true),
            Existence.Absorbed => Share(ReplicabilityPart.Existence, true, true, false),
            _ => Share(ReplicabilityPart.Existence, false),
        };

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
