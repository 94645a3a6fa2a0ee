using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.ColumnMappings;
using JippApi.Domain.Imports;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Imports;

/// <summary>A file to import.</summary>
public sealed record ImportInput
{
    /// <summary>The list that the file is of.</summary>
    public InnovationSource? Source { get; init; }

    /// <summary>One of the caller's files, uploaded and complete.</summary>
    public Guid? FileId { get; init; }

    /// <summary>Name of the import; omit to use the name of the file.</summary>
    public string? Name { get; init; }

    /// <summary>Columns and what they state; for the others, the list's own mapping or a guess decides.</summary>
    public IReadOnlyList<ColumnUseInput>? Columns { get; init; }
}

/// <summary>A column and what it states.</summary>
/// <param name="Column">Title of the column, as the file writes it.</param>
/// <param name="Member">Member that the column states.</param>
public sealed record ColumnUseInput(string? Column = null, StatedMember? Member = null)
{
    /// <summary>Maximum length of a title.</summary>
    public const int TitleMaxLength = 500;

    /// <summary>Maximum number of columns of a file.</summary>
    public const int MaxColumns = 500;

    internal static IReadOnlyList<ColumnUse> UsesOf(IReadOnlyList<ColumnUseInput>? inputs) =>
        [.. (inputs ?? []).Select(input => new ColumnUse(input.Column!, input.Member!.Value))];
}

internal sealed class ColumnUseInputValidator : AbstractValidator<ColumnUseInput>
{
    public ColumnUseInputValidator()
    {
        RuleFor(use => use.Column).Required().MaxLength(ColumnUseInput.TitleMaxLength);
        RuleFor(use => use.Member).Present();
    }
}

internal sealed class ImportInputValidator : AbstractValidator<ImportInput>
{
    public ImportInputValidator()
    {
        RuleFor(input => input.Source).Present();
        RuleFor(input => input.FileId).Present().Id();
        RuleFor(input => input.Name).MaxLength(Import.NameMaxLength);
        RuleFor(input => input.Columns).MaxItems(ColumnUseInput.MaxColumns);
        RuleForEach(input => input.Columns).SetValidator(new ColumnUseInputValidator());
    }
}
