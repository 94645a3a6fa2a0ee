using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.ColumnMappings;
using JippApi.Domain.Innovations;
using MediatR;

namespace JippApi.Application.ColumnMappings;

/// <summary>Guesses what the columns of a file state. Records nothing.</summary>
public sealed record GuessColumns(InnovationSource Source, ColumnTitles Input) : IRequest<GuessedColumns>;

/// <summary>The columns of a file.</summary>
public sealed record ColumnTitles
{
    /// <summary>The titles of the columns, in their order.</summary>
    public IReadOnlyList<string>? Columns { get; init; }
}

/// <summary>Members that the columns of a file are taken to state.</summary>
/// <param name="Version">The recorded version that says so; absent when it is a guess.</param>
/// <param name="Columns">The columns in their order.</param>
public sealed record GuessedColumns(int? Version, IReadOnlyList<GuessedColumn> Columns);

internal sealed class GuessColumnsValidator : AbstractValidator<GuessColumns>
{
    public GuessColumnsValidator() => RuleFor(command => command.Input).SetValidator(new ColumnTitlesValidator());

    private sealed class ColumnTitlesValidator : AbstractValidator<ColumnTitles>
    {
        public ColumnTitlesValidator()
        {
            RuleFor(input => input.Columns).Filled().MaxItems(ColumnMapping.MaxColumns);
            RuleForEach(input => input.Columns).Required().MaxLength(ColumnMapping.TitleMaxLength);
        }
    }
}

internal sealed class GuessColumnsHandler(IAppDb db, ICurrentUser user) : IRequestHandler<GuessColumns, GuessedColumns>
{
    public async Task<GuessedColumns> Handle(GuessColumns request, CancellationToken ct)
    {
        ListKeepers.Require(user, request.Source);
        var columns = request.Input.Columns!;
        return await ColumnUses.FindAsync(db, request.Source, columns, ct) is { } mapping
            ? new(
                mapping.Number,
                [.. ColumnUses.Of(mapping, columns).Select(use => new GuessedColumn(use.Column, use.Member, GuessReason.Recorded))]
            )
            : new(null, ColumnGuess.Of(request.Source, columns));
    }
}
