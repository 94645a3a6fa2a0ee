using System.ComponentModel.DataAnnotations;

namespace JippApi.Domain.ReplicationPlans;

/// <summary>The editable content of a plan.</summary>
/// <remarks>
/// Each member is stored in a column of the same name, with the length that its <see cref="MaxLengthAttribute"/>
/// states. When a member is added, the build and a test report everything else that must change.
/// </remarks>
public sealed record PlanContent
{
    public const int ProblemMaxLength = 4_000;

    public const int MaxAdaptations = 100;

    public const int MaxTargets = 50;

    public const int FirstBudgetYear = 2000;

    public const int LastBudgetYear = 2100;

    public required ReplicationKind Kind { get; init; }

    public required ReplicationExtent Extent { get; init; }

    /// <summary>The budget year in which it starts (<i>tahun anggaran</i>).</summary>
    public required int BudgetYear { get; init; }

    /// <summary>The problem it should solve.</summary>
    [MaxLength(ProblemMaxLength)]
    public string? Problem { get; init; }

    /// <summary>What becomes of the origin's components.</summary>
    public IReadOnlyList<Adaptation> Adaptations { get; init; } = [];

    public IReadOnlyList<PlanTarget> Targets { get; init; } = [];

    /// <summary>
    /// How it is scaled up; required for <see cref="ReplicationKind.ScaleUp"/>, and null for every other kind.
    /// </summary>
    public ScaleUp? ScaleUp { get; init; }

    /// <summary>Whether every component that is not kept has a reason.</summary>
    public bool AllChangesHaveReasons =>
        Adaptations.All(adaptation =>
            adaptation.Change is AdaptationChange.Kept or AdaptationChange.Unstated || !string.IsNullOrWhiteSpace(adaptation.Reason)
        );

    /// <summary>Returns the content for another adopter: goals can be copied, measured baselines cannot.</summary>
    public PlanContent WithoutBaselines() => this with { Targets = [.. Targets.Select(target => target with { Baseline = null })] };
}
