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
        RuleFor(input => input.RegionCode).RegionCode();
        RuleFor(input => input.RegionReason).MaxLength(InnovationContent.RegionReasonMaxLength);
        RuleFor(input => input.Year).Within(InnovationContent.FirstYear, () => InnovationContent.LastYearAt(clock.GetUtcNow()));
        RuleFor(input => input.Innovators).MaxItems(InnovationContent.MaxListLength);
        RuleForEach(input => input.Innovators).Required().MaxLength(InnovationContent.NameMaxLength);
        RuleFor(input => input.References).MaxItems(InnovationContent.MaxListLength);
        RuleForEach(input => input.References).Required().MaxLength(InnovationContent.ReferenceMaxLength);
        RuleFor(input => input.Notes).MaxItems(InnovationContent.MaxListLength);
        RuleForEach(input => input.Notes).Required().MaxLength(InnovationContent.NoteMaxLength);
        RuleFor(input => input.Tags).MaxItems(InnovationContent.MaxListLength);
        RuleForEach(input => input.Tags).Required().MaxLength(InnovationContent.TagMaxLength);
        RuleFor(input => input.Sdgs).MaxItems(InnovationContent.LastSdg);
        RuleForEach(input => input.Sdgs).Within(1, InnovationContent.LastSdg);
        RuleFor(input => input.Sections!).SetValidator(new SectionsValidator());
        RuleFor(input => input.Awards).MaxItems(InnovationContent.MaxListLength);
        RuleForEach(input => input.Awards).SetValidator(new AwardValidator(clock));
        RuleFor(input => input.Components).MaxItems(InnovationContent.MaxListLength);
        RuleFor(input => input.Components)
            .Must(components => components is null || ComponentInputValidator.Differ(components))
            .WithErrorCode("REPEATED");
        RuleForEach(input => input.Components).SetValidator(new ComponentInputValidator());
        RuleFor(input => input.Sources).MaxItems(InnovationContent.MaxListLength);
        RuleFor(input => input.Sources).Must(sources => sources is null || HaveDifferentKeys(sources)).WithErrorCode("REPEATED");
        RuleForEach(input => input.Sources).SetValidator(new SourceInputValidator());
    }

    private static bool HaveDifferentKeys(IReadOnlyList<SourceInput> sources) =>
        sources
            .Where(source => source.SourceRecordId is not null)
            .GroupBy(source => (source.Source, source.SourceRecordId))
            .All(group => group.Count() == 1);

    private sealed class SourceInputValidator : AbstractValidator<SourceInput>
    {
        public SourceInputValidator()
        {
            RuleFor(source => source.SourceRecordId).MaxLength(SourceRecord.SourceRecordIdMaxLength);
            RuleFor(source => source.Label).MaxLength(SourceRecord.LabelMaxLength);
        }
    }
}
