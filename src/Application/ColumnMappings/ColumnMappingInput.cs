using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.ColumnMappings;

namespace JippApi.Application.ColumnMappings;

/// <summary>Members that the columns of a source's files state.</summary>
public sealed record ColumnMappingInput
{
    /// <summary>The columns, each once; a column that states nothing of ours has the member <c>NONE</c>.</summary>
    public IReadOnlyList<ColumnUseInput>? Columns { get; init; }

    /// <summary>Why it replaces the version before.</summary>
    public string? Reason { get; init; }
}

/// <summary>A column and what it states.</summary>
/// <param name="Column">The title of the column, as the file writes it.</param>
/// <param name="Member">Member that the column states.</param>
public sealed record ColumnUseInput(string? Column = null, StatedMember? Member = null);

internal sealed class ColumnMappingInputValidator : AbstractValidator<ColumnMappingInput>
{
    public ColumnMappingInputValidator()
    {
        RuleFor(input => input.Columns).Filled().MaxItems(ColumnMapping.MaxColumns);
        RuleFor(input => input.Columns).Must(columns => columns is null || Differ(columns)).WithErrorCode("REPEATED");
        RuleForEach(input => input.Columns)
            .ChildRules(column =>
            {
                column.RuleFor(use => use.Column).Required().MaxLength(ColumnMapping.TitleMaxLength);
                column.RuleFor(use => use.Member).Present();
            });
        RuleFor(input => input.Reason).MaxLength(ColumnMapping.ReasonMaxLength);
    }

    private static bool Differ(IReadOnlyList<ColumnUseInput> columns) =>
        columns.Where(use => use?.Column is not null).GroupBy(use => ColumnUses.KeyOf(use.Column!)).All(same => same.Count() == 1);
}
