using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Competitions.Editions;

/// <summary>An edition of a competition (<i>edisi kompetisi</i>).</summary>
public sealed record CompetitionInput
{
    /// <summary>Name of the edition, such as KIPP Kalimantan Barat 2027.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// Competition that its awards name, such as KIPP; in a province, a name of its own or one with the province in it.
    /// </summary>
    public string? AwardName { get; init; }

    /// <summary>Year of the edition.</summary>
    public int? Year { get; init; }

    /// <summary>Level at which the edition is held.</summary>
    public CompetitionLevel? Level { get; init; }

    /// <summary>Code of the province; required at the level <c>PROVINCE</c> and not allowed at another.</summary>
    public string? RegionCode { get; init; }

    /// <summary>Id of the institution that holds the edition.</summary>
    public Guid? OrganiserId { get; init; }

    /// <summary>Regulation or decree on which the edition is held.</summary>
    public string? LegalBasis { get; init; }

    /// <summary>First moment at which the edition takes entries; omit for as soon as it is open.</summary>
    public DateTimeOffset? SubmissionsFrom { get; init; }

    /// <summary>Last moment at which the edition takes entries; needed to open it.</summary>
    public DateTimeOffset? SubmissionsUntil { get; init; }

    /// <summary>Id of an edition whose rules are taken over; only when the edition is drafted.</summary>
    public Guid? CopyOf { get; init; }

    /// <summary>Rules of the edition; omit in a copy to take over those of the other edition.</summary>
    public EditionRulesInput? Rules { get; init; }

    /// <summary>Why the edition is changed; required once it is open, and not allowed when it is drafted.</summary>
    public string? Reason { get; init; }

    /// <summary>Returns what can be changed about an edition, the base of a merge patch.</summary>
    internal static CompetitionInput Of(Competition competition) =>
        new()
        {
            Name = competition.Name,
            AwardName = competition.AwardName,
            Year = competition.Year,
            Level = competition.Level,
            RegionCode = competition.RegionCode,
            OrganiserId = competition.OrganiserId?.Value,
            LegalBasis = competition.LegalBasis,
            SubmissionsFrom = competition.SubmissionsFrom,
            SubmissionsUntil = competition.SubmissionsUntil,
            Rules = EditionRulesInput.Of(competition.Rules),
        };

    internal CompetitionDetails ToDetails() =>
        new()
        {
            Name = Name!.Trim(),
            AwardName = AwardName!.Trim(),
            Year = Year!.Value,
            Level = Level!.Value,
            RegionCode = RegionCode,
            OrganiserId = OrganiserId is { } organiser ? new(organiser) : null,
            LegalBasis = LegalBasis?.Trim(),
            SubmissionsFrom = SubmissionsFrom,
            SubmissionsUntil = SubmissionsUntil,
        };

    /// <summary>The list whose prizes the edition gives.</summary>
    internal InnovationSource ToSource() => CompetitionDetails.SourceOf(Level!.Value, AwardName!.Trim());
}

internal sealed class CompetitionInputValidator : AbstractValidator<CompetitionInput>
{
    public CompetitionInputValidator(TimeProvider clock)
    {
        RuleFor(input => input.Name).Required().MaxLength(CompetitionDetails.NameMaxLength);
        RuleFor(input => input.AwardName).Required().MaxLength(CompetitionDetails.AwardNameMaxLength);
        // The awards of an edition have its year, so it lies no further ahead than theirs
        RuleFor(input => input.Year).Present().Within(Competition.FirstYear, () => InnovationContent.LastYearAt(clock.GetUtcNow()));
        RuleFor(input => input.Level).Present();
        RuleFor(input => input.RegionCode).RegionCode();
        RuleFor(input => input.RegionCode)
            .Must((input, code) => code is not null || input.Level != CompetitionLevel.Province)
            .WithErrorCode("REQUIRED");
        RuleFor(input => input.RegionCode)
            .Must((input, code) => code is null || input.Level is null or CompetitionLevel.Province)
            .WithErrorCode("NOT_ALLOWED");
        RuleFor(input => input.LegalBasis).MaxLength(CompetitionDetails.LegalBasisMaxLength);
        RuleFor(input => input.Rules!).SetValidator(new EditionRulesInputValidator());
        RuleFor(input => input.Reason).MaxLength(Competition.ReasonMaxLength);
    }
}
