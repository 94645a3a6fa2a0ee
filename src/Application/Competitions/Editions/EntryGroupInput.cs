using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Competitions.Editions;

namespace JippApi.Application.Competitions.Editions;

/// <summary>A group in which entries compete with one another.</summary>
public sealed record EntryGroupInput
{
    /// <summary>Code in capital letters, unique in its list.</summary>
    public string? Code { get; init; }

    /// <summary>Name in Indonesian.</summary>
    public string? Name { get; init; }

    /// <summary>Name in English.</summary>
    public string? NameEn { get; init; }

    /// <summary>Most entries that an institution with all its units can submit; omit for no limit.</summary>
    public int? Quota { get; init; }

    /// <summary>Conditions under which an innovation may enter the group.</summary>
    public IReadOnlyList<EligibilityCriterionInput>? Criteria { get; init; }

    /// <summary>Whether the form asks for the innovation that inspired it; omit for no.</summary>
    public bool? NamesInspiration { get; init; }

    internal static EntryGroupInput Of(EntryGroup group) =>
        new()
        {
            Code = group.Code,
            Name = group.Name,
            NameEn = group.NameEn,
            Quota = group.Quota,
            Criteria = [.. group.Criteria.Select(EligibilityCriterionInput.Of)],
            NamesInspiration = group.NamesInspiration,
        };

    internal EntryGroup ToGroup() =>
        new(
            Code!,
            Name!.Trim(),
            NameEn?.Trim(),
            Quota,
            [.. (Criteria ?? []).Select(criterion => criterion.ToCriterion())],
            NamesInspiration ?? false
        );
}

/// <summary>A condition under which an innovation may enter a group.</summary>
public sealed record EligibilityCriterionInput
{
    /// <summary>Kind of condition.</summary>
    public CriterionKind? Kind { get; init; }

    /// <summary>
    /// Months of a <c>MINIMUM_AGE</c>, or times of an <c>AWARDED_AT_MOST</c> or <c>AWARDED_BEFORE</c>.
    /// </summary>
    public int? Number { get; init; }

    /// <summary>Competition whose awards count; omit for that of the edition.</summary>
    public string? AwardName { get; init; }

    /// <summary>Tiers of the award that count; omit for all.</summary>
    public IReadOnlyList<string>? Tiers { get; init; }

    /// <summary>Year of the first edition whose awards count; omit for all.</summary>
    public int? SinceYear { get; init; }

    internal static EligibilityCriterionInput Of(EligibilityCriterion criterion) =>
        new()
        {
            Kind = criterion.Kind,
            Number = criterion.Number,
            AwardName = criterion.AwardName,
            Tiers = criterion.Tiers,
            SinceYear = criterion.SinceYear,
        };

    internal EligibilityCriterion ToCriterion() =>
        new(Kind!.Value, Number, AwardName?.Trim(), Tiers is { Count: > 0 } ? Tiers : null, SinceYear);
}

internal sealed class EntryGroupInputValidator : AbstractValidator<EntryGroupInput>
{
    public EntryGroupInputValidator()
    {
        RuleFor(group => group.Code).Required().EditionCode();
        RuleFor(group => group.Name).Required().MaxLength(CodedName.NameMaxLength);
        RuleFor(group => group.NameEn).MaxLength(CodedName.NameMaxLength);
        RuleFor(group => group.Quota).Within(1, EntryGroup.MaxQuota);
        RuleFor(group => group.Criteria).MaxItems(EntryGroup.MaxCriteria);
        RuleForEach(group => group.Criteria).SetValidator(new EligibilityCriterionInputValidator());
    }
}

internal sealed class EligibilityCriterionInputValidator : AbstractValidator<EligibilityCriterionInput>
{
    public EligibilityCriterionInputValidator()
    {
        RuleFor(criterion => criterion.Kind).Present();
        RuleFor(criterion => criterion.Number).Within(0, EligibilityCriterion.MaxNumber);
        RuleFor(criterion => criterion.AwardName).NotBlank().MaxLength(CompetitionDetails.AwardNameMaxLength);
        RuleFor(criterion => criterion.Tiers).MaxItems(EligibilityCriterion.MaxTiers);
        RuleForEach(criterion => criterion.Tiers).Required().EditionCode();
        RuleFor(criterion => criterion.SinceYear).Within(Competition.FirstYear, Competition.LastYear);
    }
}
