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
/// <param name="Value">The value, as the source writes it.</param>
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
        var waiting = db
            .ListedRecords.Where(r => r.Source == request.Source && r.DelistedAt == null)
            .SelectMany(
                r => r.Waiting,
                (r, w) =>
                    new
                    {
                        r.Key,
                        w.Set,
                        w.Value,
                    }
            );
        if (request.Sets is { Count: > 0 } sets)
            waiting = waiting.Where(w => sets.Contains(w.Set));
        var values = waiting
            .GroupBy(w => new { w.Set, w.Value })
            .Select(same => new Group
            {
                Set = same.Key.Set,
                Value = same.Key.Value,
                Rows = same.Count(),
                Key = same.Min(w => w.Key)!,
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
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{row.Rows}{Separator}{row.Set}{Separator}{row.Value}"),
            ct
        );
    }

    private static IQueryable<Group> From(IQueryable<Group> values, string? start, bool backwards)
    {
        if (start?.Split(Separator, 3) is [var number, var set, var value])
        {
            var rows = int.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
#pragma warning disable CA1309, CA1310 // become SQL
            values = backwards
                ? values.Where(g =>
                    g.Rows > rows
                    || (g.Rows == rows && (string.Compare(g.Set, set) < 0 || (g.Set == set && string.Compare(g.Value, value) < 0)))
                )
                : values.Where(g =>
                    g.Rows < rows
                    || (g.Rows == rows && (string.Compare(g.Set, set) > 0 || (g.Set == set && string.Compare(g.Value, value) > 0)))
                );
#pragma warning restore CA1309, CA1310
        }

        return backwards
            ? values.OrderBy(g => g.Rows).ThenByDescending(g => g.Set).ThenByDescending(g => g.Value)
            : values.OrderByDescending(g => g.Rows).ThenBy(g => g.Set).ThenBy(g => g.Value);
    }

    private sealed record Group
    {
        public required string Set { get; init; }

        public required string Value { get; init; }

        public required int Rows { get; init; }

        public required string Key { get; init; }
    }
}
