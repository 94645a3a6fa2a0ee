using JippApi.Domain.Innovations;

namespace JippApi.Domain.ProblemStatements;

/// <summary>The editable content of a problem statement.</summary>
public sealed record ProblemContent
{
    public const int TitleMaxLength = 200;

    public const int DescriptionMaxLength = 4_000;

    public const int AffectedGroupMaxLength = 300;

    public required string Title { get; init; }

    public required string Description { get; init; }

    public required Sector Sector { get; init; }

    /// <summary>Where the problem is; null when it has no place.</summary>
    public string? RegionCode { get; init; }

    /// <summary>The people who have the problem.</summary>
    public string? AffectedGroup { get; init; }

    public ProblemIndicator? Indicator { get; init; }

    public ProblemConstraints Constraints { get; init; } = new();

    public required ProblemVisibility Visibility { get; init; }
}

/// <summary>The size of a problem, by an indicator that a published innovation measures.</summary>
/// <param name="IndicatorId">The indicator.</param>
/// <param name="Value">The value now, in the unit of the indicator.</param>
/// <param name="Target">The value to reach.</param>
public sealed record ProblemIndicator(Guid IndicatorId, decimal Value, decimal Target);

/// <summary>The means that are available; null where nobody has stated a limit.</summary>
public sealed record ProblemConstraints
{
    public const long MaxRupiah = 100_000_000_000_000;

    public const int MaxStaff = 100_000;

    public const int MaxMonths = 120;

    public long? BudgetMaxRupiah { get; init; }

    public int? StaffMax { get; init; }

    public Connectivity? Connectivity { get; init; }

    /// <summary>The months in which it has to be solved.</summary>
    public int? Months { get; init; }
}
