using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Innovations;

/// <summary>Validates the form of the long texts.</summary>
internal sealed class SectionsValidator : AbstractValidator<Sections>
{
    public SectionsValidator()
    {
        RuleFor(sections => sections.Problem).MaxLength(Sections.MaxLength);
        RuleFor(sections => sections.Objective).MaxLength(Sections.MaxLength);
        RuleFor(sections => sections.Novelty).MaxLength(Sections.MaxLength);
        RuleFor(sections => sections.HowItWorks).MaxLength(Sections.MaxLength);
        RuleFor(sections => sections.Results).MaxLength(Sections.MaxLength);
        RuleFor(sections => sections.AdoptionPrerequisites).MaxLength(Sections.MaxLength);
        RuleFor(sections => sections.Resources).MaxLength(Sections.MaxLength);
        RuleFor(sections => sections.Sustainability).MaxLength(Sections.MaxLength);
    }
}

/// <summary>Validates the form of an award.</summary>
internal sealed class AwardValidator : AbstractValidator<Award>
{
    public AwardValidator(TimeProvider clock)
    {
        RuleFor(award => award.Competition).Required().MaxLength(Award.NameMaxLength);
        RuleFor(award => award.EditionYear).Within(InnovationContent.FirstYear, () => InnovationContent.LastYearAt(clock.GetUtcNow()));
        RuleFor(award => award.Tier).MaxLength(Award.NameMaxLength);
        RuleFor(award => award.Text).Required().MaxLength(Award.TextMaxLength);
    }
}
