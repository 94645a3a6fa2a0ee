using System.Text.RegularExpressions;
using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Indicators;

namespace JippApi.Application.Indicators;

/// <summary>An outcome indicator of an innovation.</summary>
public sealed partial record IndicatorInput
{
    /// <summary>Code, unique within the innovation: lower-case letters, digits and hyphens.</summary>
    public string? Code { get; init; }

    /// <summary>What the indicator measures.</summary>
    public string? Name { get; init; }

    /// <summary>Unit of all values.</summary>
    public string? Unit { get; init; }

    /// <summary>How the values are obtained.</summary>
    public string? Method { get; init; }

    /// <summary>Whether higher or lower values are better.</summary>
    public IndicatorDirection? Direction { get; init; }

    /// <summary>Value at the origin before the innovation started.</summary>
    public decimal? Baseline { get; init; }

    internal static IndicatorInput Of(Indicator indicator) =>
        new()
        {
            Code = indicator.Code,
            Name = indicator.Name,
            Unit = indicator.Unit,
            Method = indicator.Method,
            Direction = indicator.Direction,
            Baseline = indicator.Baseline,
        };

    internal IndicatorDetails ToDetails() => new(Code!, Name!.Trim(), Unit!.Trim(), Method?.Trim(), Direction!.Value, Baseline);

    internal const string CodeForm = "^[a-z0-9-]{3,40}";

    internal static bool IsCode(string code) => string.IsNullOrWhiteSpace(code) || CodePattern().IsMatch(code);

    [GeneratedRegex(CodeForm + @"\z")]
    private static partial Regex CodePattern();
}

internal sealed class IndicatorInputValidator : AbstractValidator<IndicatorInput>
{
    public IndicatorInputValidator()
    {
        RuleFor(input => input.Code).Required();
        RuleFor(input => input.Code)
            .Shaped(IndicatorInput.CodeForm + "$", IndicatorInput.IsCode, "NOT_A_CODE")
            .WithState(_ => IndicatorDetails.CodeMaxLength);
        RuleFor(input => input.Name).Required().MaxLength(IndicatorDetails.NameMaxLength);
        RuleFor(input => input.Unit).Required().MaxLength(IndicatorDetails.UnitMaxLength);
        RuleFor(input => input.Method).MaxLength(IndicatorDetails.MethodMaxLength);
        RuleFor(input => input.Direction).Present();
        RuleFor(input => input.Baseline).Measurable();
    }
}

/// <summary>An outcome indicator of an innovation.</summary>
public sealed record IndicatorItem : VersionedItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>The innovation.</summary>
    public required Guid InnovationId { get; init; }

    /// <summary>Code, unique within the innovation.</summary>
    public required string Code { get; init; }

    /// <summary>What the indicator measures.</summary>
    public required string Name { get; init; }

    /// <summary>Unit of all values.</summary>
    public required string Unit { get; init; }

    /// <summary>How the values are obtained.</summary>
    public string? Method { get; init; }

    /// <summary>Whether higher or lower values are better.</summary>
    public required IndicatorDirection Direction { get; init; }

    /// <summary>Value at the origin before the innovation started; absent when unknown.</summary>
    public decimal? Baseline { get; init; }

    /// <summary>When the indicator was last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    internal static IndicatorItem Of(Indicator indicator) =>
        new()
        {
            Id = indicator.Id.Value,
            InnovationId = indicator.InnovationId.Value,
            Code = indicator.Code,
            Name = indicator.Name,
            Unit = indicator.Unit,
            Method = indicator.Method,
            Direction = indicator.Direction,
            Baseline = indicator.Baseline,
            UpdatedAt = indicator.UpdatedAt,
            Version = indicator.Version,
        };
}

/// <summary>The outcome indicators of an innovation in the order of their codes.</summary>
public sealed record IndicatorList(IReadOnlyList<IndicatorItem> Items);
