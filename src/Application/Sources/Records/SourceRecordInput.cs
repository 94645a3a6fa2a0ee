using FluentValidation;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Application.Statements;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;

namespace JippApi.Application.Sources;

/// <summary>A record of a source: what it states, or its values by the source's own column names.</summary>
/// <param name="Statement">Statement in the terms of the directory; not together with values.</param>
/// <param name="Values">Values as the source writes them; read as a row of a file of this source.</param>
public sealed record SourceRecordInput(SourceStatement? Statement = null, IReadOnlyList<SourceCellInput>? Values = null)
{
    /// <summary>Returns the record with clean texts, as those of a file are.</summary>
    public SourceRecordInput Clean() => this with { Statement = Statement is { } said ? CleanStatement.Of(said) : null };
}

/// <summary>A value of a record.</summary>
/// <param name="Column">Name of the column.</param>
/// <param name="Value">The text; left out when the cell is empty.</param>
public sealed record SourceCellInput(string? Column = null, string? Value = null);

internal sealed class SourceRecordInputValidator : AbstractValidator<SourceRecordInput>
{
    private const int MaxCells = 500;
    private const int ColumnMaxLength = 300;
    private const int ValueMaxLength = 100_000;

    public SourceRecordInputValidator(TimeProvider clock)
    {
        RuleFor(input => input.Statement).Must((input, said) => said is not null || input.Values is not null).WithErrorCode("REQUIRED");
        RuleFor(input => input.Values).Must((input, cells) => cells is null || input.Statement is null).WithErrorCode("NOT_ALLOWED");
        RuleFor(input => input.Statement!).SetValidator(new SourceStatementValidator(clock));
        RuleFor(input => input.Values).MaxItems(MaxCells);
        RuleForEach(input => input.Values)
            .ChildRules(cell =>
            {
                cell.RuleFor(one => one.Column).Required().MaxLength(ColumnMaxLength);
                cell.RuleFor(one => one.Value).MaxLength(ValueMaxLength);
            });
        RuleFor(input => input.Values)
            .Must(cells => cells is null || cells.Select(cell => cell.Column?.Trim()).Distinct().Count() == cells.Count)
            .WithErrorCode("REPEATED");
    }
}

/// <summary>The same bounds as those of an innovation.</summary>
internal sealed class SourceStatementValidator : AbstractValidator<SourceStatement>
{
    public SourceStatementValidator(TimeProvider clock)
    {
        RuleFor(said => said.Title).MaxLength(InnovationContent.TitleMaxLength);
        RuleFor(said => said.ShortName).MaxLength(InnovationContent.ShortNameMaxLength);
        RuleFor(said => said.Summary).MaxLength(InnovationContent.SummaryMaxLength);
        RuleFor(said => said.Owner).MaxLength(Institution.NameMaxLength);
        RuleFor(said => said.RegionCode).RegionCode();
        RuleFor(said => said.Year).Within(InnovationContent.FirstYear, () => InnovationContent.LastYearAt(clock.GetUtcNow()));
        RuleFor(said => said.Innovators).MaxItems(InnovationContent.MaxListLength);
        RuleForEach(said => said.Innovators).Required().MaxLength(InnovationContent.NameMaxLength);
        RuleFor(said => said.References).MaxItems(InnovationContent.MaxListLength);
        RuleForEach(said => said.References).Required().MaxLength(InnovationContent.ReferenceMaxLength);
        RuleForEach(said => said.References).Must(text => text is null || WebReference.IsAllowed(text)).WithErrorCode("NOT_A_WEB_ADDRESS");
        RuleFor(said => said.Notes).MaxItems(InnovationContent.MaxListLength);
        RuleForEach(said => said.Notes).Required().MaxLength(InnovationContent.NoteMaxLength);
        RuleFor(said => said.Tags).MaxItems(InnovationContent.MaxListLength);
        RuleForEach(said => said.Tags).Required().MaxLength(InnovationContent.TagMaxLength);
        RuleFor(said => said.Sdgs).MaxItems(InnovationContent.LastSdg);
        RuleForEach(said => said.Sdgs).Within(1, InnovationContent.LastSdg);
        RuleFor(said => said.Sections!).SetValidator(new SectionsValidator());
        RuleFor(said => said.Awards).MaxItems(InnovationContent.MaxListLength);
        RuleForEach(said => said.Awards).SetValidator(new AwardValidator(clock));
        RuleFor(said => said.Awards).Must(all => all?.All(award => award.EditionId is null) != false).WithErrorCode("NOT_ALLOWED");
        RuleFor(said => said.Label).MaxLength(SourceRecord.LabelMaxLength);
        RuleFor(said => said.Label)
            .Must(label => label is null || LabelText.IsPossible(label, InnovationContent.LastYearAt(clock.GetUtcNow())))
            .WithErrorCode("TIME_OUT_OF_RANGE")
            .WithState(_ => $"{InnovationContent.FirstYear}–{InnovationContent.LastYearAt(clock.GetUtcNow())}");
    }
}
