using System.ComponentModel.DataAnnotations;

namespace JippApi.Domain.ReplicationPlans;

/// <summary>What is said about a plan.</summary>
/// <remarks>
/// Each member is stored in a column of its own name, as long as its <see cref="MaxLengthAttribute"/> says. The build and
/// a test tell what else needs a new member.
/// </remarks>
public sealed record PlanContent
{
    public const int ProblemMaxLength = 4_000;

    public const int MaxAdaptations = 100;

    public const int MaxTargets = 50;

    /// <summary>First budget year that makes sense.</summary>
    public const int FirstBudgetYear = 2000;

    /// <summary>Last one.</summary>
    public const int LastBudgetYear = 2100;

    /// <summary>What is done with the origin.</summary>
    public required ReplicationKind Kind { get; init; }

    /// <summary>How much of the origin is taken over.</summary>
    public required ReplicationExtent Extent { get; init; }

    /// <summary>The budget year (<i>tahun anggaran</i>) from which it is carried out.</summary>
    public required int BudgetYear { get; init; }

    /// <summary>The problem that it is to solve.</summary>
    [MaxLength(ProblemMaxLength)]
    public string? Problem { get; init; }

    /// <summary>What becomes of components of the origin.</summary>
    public IReadOnlyList<Adaptation> Adaptations { get; init; } = [];

    /// <summary>What is to be reached.</summary>
    public IReadOnlyList<PlanTarget> Targets { get; init; } = [];

    /// <summary>
    /// How the owner makes it larger; for <see cref="ReplicationKind.ScaleUp"/> alone, which needs it.
    /// </summary>
    public ScaleUp? ScaleUp { get; init; }

    /// <summary>Whether every component that does not stay as it is has a reason.</summary>
    public bool HasReasons =>
        Adaptations.All(adaptation =>
            adaptation.Change is AdaptationChange.Kept or AdaptationChange.Unstated || !string.IsNullOrWhiteSpace(adaptation.Reason)
        );

    /// <summary>The same for another adopter: goals can be handed on, what was measured before cannot.</summary>
    public PlanContent ForAnotherAdopter() => this with { Targets = [.. Targets.Select(target => target with { Baseline = null })] };
}
