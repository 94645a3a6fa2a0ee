using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.ProblemStatements;

namespace JippApi.Application.ProblemStatements;

/// <summary>A problem statement (<i>pernyataan masalah</i>).</summary>
public sealed record ProblemStatementItem : VersionedItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>The institution that states the problem.</summary>
    public required Guid InstitutionId { get; init; }

    /// <summary>The problem in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>The problem in detail: its failures, the people concerned and its beginning.</summary>
    public required string Description { get; init; }

    /// <summary>Sector (<i>urusan</i>) of the service.</summary>
    public required Sector Sector { get; init; }

    /// <summary>Kemendagri code of the region in which the problem is; absent when it has no place.</summary>
    public string? RegionCode { get; init; }

    /// <summary>The people who have the problem.</summary>
    public string? AffectedGroup { get; init; }

    /// <summary>Size of the problem, by an indicator of a published innovation.</summary>
    public ProblemIndicatorItem? Indicator { get; init; }

    /// <summary>The means that are available.</summary>
    public required ProblemConstraintsItem Constraints { get; init; }

    /// <summary>Readers of the statement.</summary>
    public required ProblemVisibility Visibility { get; init; }

    /// <summary>Whether a solution is still looked for.</summary>
    public required ProblemStatus Status { get; init; }

    /// <summary>Why the statement was closed.</summary>
    public string? StatusReason { get; init; }

    /// <summary>When the problem was stated.</summary>
    public required DateTimeOffset StatedAt { get; init; }

    /// <summary>When the statement was last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    internal static ProblemStatementItem Of(ProblemStatement problem) =>
        new()
        {
            Id = problem.Id.Value,
            InstitutionId = problem.InstitutionId.Value,
            Title = problem.Title,
            Description = problem.Description,
            Sector = problem.Sector,
            RegionCode = problem.RegionCode,
            AffectedGroup = problem.AffectedGroup,
            Indicator = problem.Indicator is { } indicator ? new(indicator.IndicatorId, indicator.Value, indicator.Target) : null,
            Constraints = new(
                problem.Constraints.BudgetMaxRupiah,
                problem.Constraints.StaffMax,
                problem.Constraints.Connectivity,
                problem.Constraints.Months
            ),
            Visibility = problem.Visibility,
            Status = problem.Status,
            StatusReason = problem.StatusReason,
            StatedAt = problem.StatedAt,
            UpdatedAt = problem.UpdatedAt,
            Version = problem.Version,
        };
}

/// <summary>The size of a problem, by an indicator.</summary>
/// <param name="IndicatorId">An outcome indicator of a published innovation.</param>
/// <param name="Value">Value now, in the unit of the indicator.</param>
/// <param name="Target">Value to reach.</param>
public sealed record ProblemIndicatorItem(Guid IndicatorId, decimal Value, decimal Target);

/// <summary>The means available to solve a problem; what is absent has no limit.</summary>
/// <param name="BudgetMaxRupiah">Largest budget, in rupiah.</param>
/// <param name="StaffMax">Largest number of people who can work on it.</param>
/// <param name="Connectivity">Internet connection of the place.</param>
/// <param name="Months">Months in which the problem has to be solved.</param>
public sealed record ProblemConstraintsItem(long? BudgetMaxRupiah, int? StaffMax, Connectivity? Connectivity, int? Months);
