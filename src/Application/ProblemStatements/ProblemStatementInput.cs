using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.ProblemStatements;

namespace JippApi.Application.ProblemStatements;

/// <summary>Content of a problem statement (<i>pernyataan masalah</i>).</summary>
public sealed record ProblemStatementInput
{
    /// <summary>The institution that states the problem; it cannot be changed later.</summary>
    public Guid? InstitutionId { get; init; }

    /// <summary>The problem in a few words.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// The problem in detail: its failures, the people concerned and its beginning. The search for innovations uses these
    /// words.
    /// </summary>
    public string? Description { get; init; }

    /// <summary>Sector (<i>urusan</i>) of the service.</summary>
    public Sector? Sector { get; init; }

    /// <summary>Kemendagri code of the region in which the problem is; absent when it has no place.</summary>
    public string? RegionCode { get; init; }

    /// <summary>The people who have the problem.</summary>
    public string? AffectedGroup { get; init; }

    /// <summary>Size of the problem, by an indicator of a published innovation.</summary>
    public ProblemIndicatorInput? Indicator { get; init; }

    /// <summary>The means that are available.</summary>
    public ProblemConstraintsInput? Constraints { get; init; }

    /// <summary>Readers of the statement.</summary>
    public ProblemVisibility? Visibility { get; init; }

    internal static ProblemStatementInput Of(ProblemStatement problem) =>
        new()
        {
            InstitutionId = problem.InstitutionId.Value,
            Title = problem.Title,
            Description = problem.Description,
            Sector = problem.Sector,
            RegionCode = problem.RegionCode,
            AffectedGroup = problem.AffectedGroup,
            Indicator = problem.Indicator is { } indicator
                ? new()
                {
                    IndicatorId = indicator.IndicatorId,
                    Value = indicator.Value,
                    Target = indicator.Target,
                }
                : null,
            Constraints = new()
            {
                BudgetMaxRupiah = problem.Constraints.BudgetMaxRupiah,
                StaffMax = problem.Constraints.StaffMax,
                Connectivity = problem.Constraints.Connectivity,
                Months = problem.Constraints.Months,
            },
            Visibility = problem.Visibility,
        };

    internal ProblemContent ToContent() =>
        new()
        {
            Title = Title!.Trim(),
            Description = Description!.Trim(),
            Sector = Sector!.Value,
            RegionCode = RegionCode,
            AffectedGroup = string.IsNullOrWhiteSpace(AffectedGroup) ? null : AffectedGroup.Trim(),
            Indicator = Indicator is { } said ? new(said.IndicatorId!.Value, said.Value!.Value, said.Target!.Value) : null,
            Constraints = new()
            {
                BudgetMaxRupiah = Constraints?.BudgetMaxRupiah,
                StaffMax = Constraints?.StaffMax,
                Connectivity = Constraints?.Connectivity,
                Months = Constraints?.Months,
            },
            Visibility = Visibility!.Value,
        };
}

/// <summary>The size of a problem, by an indicator.</summary>
public sealed record ProblemIndicatorInput
{
    /// <summary>An outcome indicator of a published innovation.</summary>
    public Guid? IndicatorId { get; init; }

    /// <summary>Value now, in the unit of the indicator.</summary>
    public decimal? Value { get; init; }

    /// <summary>Value to reach.</summary>
    public decimal? Target { get; init; }
}

/// <summary>The means available to solve a problem; what is absent has no limit.</summary>
public sealed record ProblemConstraintsInput
{
    /// <summary>Largest budget, in rupiah.</summary>
    public long? BudgetMaxRupiah { get; init; }

    /// <summary>Largest number of people who can work on it.</summary>
    public int? StaffMax { get; init; }

    /// <summary>Internet connection of the place.</summary>
    public Connectivity? Connectivity { get; init; }

    /// <summary>Months in which the problem has to be solved.</summary>
    public int? Months { get; init; }
}

internal sealed class ProblemStatementInputValidator : AbstractValidator<ProblemStatementInput>
{
    public ProblemStatementInputValidator()
    {
        RuleFor(input => input.InstitutionId).Present();
        RuleFor(input => input.InstitutionId).Id();
        RuleFor(input => input.Title).Required().MaxLength(ProblemContent.TitleMaxLength);
        RuleFor(input => input.Title).WithoutIdentityNumber();
        RuleFor(input => input.Description).Required().MaxLength(ProblemContent.DescriptionMaxLength);
        RuleFor(input => input.Description).WithoutIdentityNumber();
        RuleFor(input => input.Sector).Present();
        RuleFor(input => input.RegionCode).RegionCode();
        RuleFor(input => input.AffectedGroup).MaxLength(ProblemContent.AffectedGroupMaxLength);
        RuleFor(input => input.AffectedGroup).WithoutIdentityNumber();
        RuleFor(input => input.Indicator!).SetValidator(new ProblemIndicatorInputValidator());
        RuleFor(input => input.Constraints!).SetValidator(new ProblemConstraintsInputValidator());
        RuleFor(input => input.Visibility).Present();
    }
}

internal sealed class ProblemIndicatorInputValidator : AbstractValidator<ProblemIndicatorInput>
{
    public ProblemIndicatorInputValidator()
    {
        RuleFor(indicator => indicator.IndicatorId).Present();
        RuleFor(indicator => indicator.IndicatorId).Id();
        RuleFor(indicator => indicator.Value).Present();
        RuleFor(indicator => indicator.Value).Measurable();
        RuleFor(indicator => indicator.Target).Present();
        RuleFor(indicator => indicator.Target).Measurable();
    }
}

internal sealed class ProblemConstraintsInputValidator : AbstractValidator<ProblemConstraintsInput>
{
    public ProblemConstraintsInputValidator()
    {
        RuleFor(means => means.BudgetMaxRupiah)
            .Bound(
                new() { Minimum = 0, Maximum = ProblemConstraints.MaxRupiah },
                rupiah => rupiah is null or (>= 0 and <= ProblemConstraints.MaxRupiah),
                "OUT_OF_RANGE"
            )
            .WithState(_ => $"0–{ProblemConstraints.MaxRupiah}");
        RuleFor(means => means.StaffMax).Within(0, ProblemConstraints.MaxStaff);
        RuleFor(means => means.Months).Within(1, ProblemConstraints.MaxMonths);
    }
}
