using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Innovations;

/// <summary>Validates the form of an innovation's content.</summary>
internal sealed class InnovationInputValidator : AbstractValidator<InnovationInput>
{
    public InnovationInputValidator(TimeProvider clock)
    {
        RuleFor(input => input.Title).Required().MaxLength(InnovationContent.TitleMaxLength);
        RuleFor(input => input.ShortName).MaxLength(InnovationContent.ShortNameMaxLength);
        RuleFor(input => input.Summary).MaxLength(InnovationContent.SummaryMaxLength);
        RuleFor(input => input.RegionCode)
            .Must(code => code is null || Domain.Regions.RegionCode.IsValid(code))
            .WithErrorCode("NOT_A_REGION_CODE");
        RuleFor(input => input.RegionReason).MaxLength(InnovationContent.RegionReasonMaxLength);
        RuleFor(input => input.Year).Within(InnovationContent.FirstYear, () => InnovationContent.LastYearAt(clock.GetUtcNow()));
        ItemsOf(input => input.Innovators, InnovationContent.NameMaxLength);
        ItemsOf(input => input.References, InnovationContent.ReferenceMaxLength);
        ItemsOf(input => input.Notes, InnovationContent.NoteMaxLength);
        ItemsOf(input => input.Tags, InnovationContent.TagMaxLength);

        When(
            input => input.Sdgs is not null,
            () =>
            {
                RuleFor(input => input.Sdgs!).MaxItems(17).OverridePropertyName("Sdgs");
                RuleForEach(input => input.Sdgs!).Within(1, 17).OverridePropertyName("Sdgs");
            }
        );
        When(
            input => input.Sections is not null,
            () => RuleFor(input => input.Sections!).SetValidator(new SectionsValidator()).OverridePropertyName("Sections")
        );
        When(
            input => input.Awards is not null,
            () =>
            {
                RuleFor(input => input.Awards!).MaxItems(InnovationContent.MaxListLength).OverridePropertyName("Awards");
                RuleForEach(input => input.Awards!).SetValidator(new AwardValidator(clock)).OverridePropertyName("Awards");
            }
        );
        When(
            input => input.Components is not null,
            () =>
            {
                RuleFor(input => input.Components!).MaxItems(InnovationContent.MaxListLength).OverridePropertyName("Components");
                RuleFor(input => input.Components!)
                    .Must(ComponentInputValidator.Differ)
                    .WithErrorCode("REPEATED")
                    .OverridePropertyName("Components");
                RuleForEach(input => input.Components!).SetValidator(new ComponentInputValidator()).OverridePropertyName("Components");
            }
        );
        When(
            input => input.Sources is not null,
            () =>
            {
                RuleFor(input => input.Sources!).MaxItems(InnovationContent.MaxListLength).OverridePropertyName("Sources");
                RuleFor(input => input.Sources!).Must(HaveDifferentKeys).WithErrorCode("REPEATED").OverridePropertyName("Sources");
                RuleForEach(input => input.Sources!).SetValidator(new SourceInputValidator()).OverridePropertyName("Sources");
            }
        );
    }

    private void ItemsOf(System.Linq.Expressions.Expression<Func<InnovationInput, IReadOnlyList<string>?>> list, int length)
    {
        var name = ((System.Linq.Expressions.MemberExpression)list.Body).Member.Name;
        var items = list.Compile();
        RuleFor(input => items(input) ?? Array.Empty<string>()).MaxItems(InnovationContent.MaxListLength).OverridePropertyName(name);
        RuleForEach(input => items(input) ?? Array.Empty<string>()).Required().MaxLength(length).OverridePropertyName(name);
    }

    private static bool HaveDifferentKeys(IReadOnlyList<SourceInput> sources) =>
        sources
            .Where(source => source.SourceRecordId is not null)
            .GroupBy(source => (source.Source, source.SourceRecordId))
            .All(group => group.Count() == 1);

    private sealed class SectionsValidator : AbstractValidator<Sections>
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

    private sealed class AwardValidator : AbstractValidator<Award>
    {
        public AwardValidator(TimeProvider clock)
        {
            RuleFor(award => award.Competition).Required().MaxLength(Award.NameMaxLength);
            RuleFor(award => award.EditionYear).Within(InnovationContent.FirstYear, () => InnovationContent.LastYearAt(clock.GetUtcNow()));
            RuleFor(award => award.Tier).MaxLength(Award.NameMaxLength);
            RuleFor(award => award.Text).Required().MaxLength(Award.TextMaxLength);
        }
    }

    private sealed class SourceInputValidator : AbstractValidator<SourceInput>
    {
        public SourceInputValidator()
        {
            RuleFor(source => source.SourceRecordId).MaxLength(SourceRecord.SourceRecordIdMaxLength);
            RuleFor(source => source.Label).MaxLength(SourceRecord.LabelMaxLength);
        }
    }
}
