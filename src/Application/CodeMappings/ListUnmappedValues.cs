using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.CodeMappings;

/// <summary>Lists the values of a source that wait for a mapping, those in most rows first.</summary>
public sealed record ListUnmappedValues(InnovationSource Source, IReadOnlyList<string> Sets, int Limit, string? Cursor)
    : IRequest<Listing<UnmappedValueItem>>;

/// <summary>A value of a source's code list without a counterpart in ours.</summary>
/// <param name="Set">Our set of codes.</param>
/// <param name="Value">The value, in one of the spellings of the source.</param>
/// <param name="Rows">Number of rows of the list that wait for it.</param>
/// <param name="ExampleRecordId">Key of one of these rows in the list.</param>
/// <param name="ExampleHref">Address of that row.</param>
public sealed record UnmappedValueItem(string Set, string Value, int Rows, string ExampleRecordId, string ExampleHref);

internal sealed class ListUnmappedValuesHandler(IAppDb db, ICurrentUser user, IServerKeys keys)
    : IRequestHandler<ListUnmappedValues, Listing<UnmappedValueItem>>
{
    private const char Separator = '\n';

    public Task<Listing<UnmappedValueItem>> Handle(ListUnmappedValues request, CancellationToken ct)
    {
        ListKeepers.Require(user, request.Source);
        var waiting = db.WaitingValues.AsNoTracking().Where(v => v.Source == request.Source);
        if (request.Sets is { Count: > 0 } sets)
            waiting = waiting.Where(v => sets.Contains(v.Set));
        var values = waiting
            .GroupBy(v => new { v.Set, v.Folded })
            .Select(same => new Group
            {
                Set = same.Key.Set,
                Folded = same.Key.Folded,
                Rows = same.Count(),
                Value = same.Min(v => v.Value)!,
                Key = same.Min(v => v.Key)!,
            });

        var scope = $"unmapped-values\n{request.Source}\n{string.Join(',', request.Sets)}";
        return new KeysetPage<string>(request.Limit, request.Cursor, scope, keys.Cursors).ReadAsync(
            (start, backwards) => From(values, start, backwards),
            row => new UnmappedValueItem(
                row.Set,
                row.Value,
                row.Rows,
                row.Key,
                $"/api/v1/sources/{Code.Of(request.Source)}/records/{Uri.EscapeDataString(row.Key)}"
            ),
            row =>
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{row.Rows}{Separator}{row.Set}{Separator}{row.Folded}"),
            ct
        );
    }

    private static IQueryable<Group> From(IQueryable<Group> values, string? start, bool backwards)
    {
        if (start?.Split(Separator, 3) is [var number, var set, var folded])
        {
            var rows = int.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
#pragma warning disable CA1309, CA1310 // become SQL
            values = backwards
                ? values.Where(g =>
                    g.Rows > rows
                    || (g.Rows == rows && (string.Compare(g.Set, set) < 0 || (g.Set == set && string.Compare(g.Folded, folded) < 0)))
                )
                : values.Where(g =>
                    g.Rows < rows
                    || (g.Rows == rows && (string.Compare(g.Set, set) > 0 || (g.Set == set && string.Compare(g.Folded, folded) > 0)))
                );
#pragma warning restore CA1309, CA1310
        }

        return backwards
            ? values.OrderBy(g => g.Rows).ThenByDescending(g => g.Set).ThenByDescending(g => g.Folded)
            : values.OrderByDescending(g => g.Rows).ThenBy(g => g.Set).ThenBy(g => g.Folded);
    }

    private sealed record Group
    {
        public required string Set { get; init; }

        public required string Folded { get; init; }

        public required int Rows { get; init; }

        public required string Value { get; init; }

        public required string Key { get; init; }
    }
}
