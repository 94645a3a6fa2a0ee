using System.Text.Json;
using JippApi.Application.Common;
using JippApi.Application.Search;
using JippApi.Application.Search.Names;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Innovations.Directory;

/// <summary>Suggests innovations and institutions for the text typed so far.</summary>
public sealed record SuggestInnovations(string Text, int Limit) : IRequest<IReadOnlyList<Suggestion>>;

/// <summary>A search suggestion.</summary>
/// <param name="Kind"><c>INNOVATION</c> or <c>INSTITUTION</c>.</param>
/// <param name="Id">Id of the innovation or institution.</param>
/// <param name="Text">Title or name.</param>
/// <param name="ShortName">Short name or abbreviation.</param>
public sealed record Suggestion(string Kind, Guid Id, string Text, string? ShortName);

internal sealed class SuggestInnovationsHandler(IAppDb db, IInnovationSearch search, SpellingReader spelling)
    : IRequestHandler<SuggestInnovations, IReadOnlyList<Suggestion>>
{
    private const int Completions = 8;

    public async Task<IReadOnlyList<Suggestion>> Handle(SuggestInnovations request, CancellationToken ct)
    {
        var innovations = await InnovationsAsync(request, ct);
        var institutions = await InstitutionsAsync(request, Math.Max(1, request.Limit - innovations.Count), ct);
        return [.. innovations.Take(request.Limit - institutions.Count), .. institutions];
    }

    /// <summary>Names that begin with the text come before those that contain its words further on.</summary>
    private async Task<List<Suggestion>> InnovationsAsync(SuggestInnovations request, CancellationToken ct)
    {
        var typed = SearchQuery.Parse(request.Text).Words;
        if (typed.Count == 0)
            return [];

        var (shortName, title) = (DirectoryProjection.ShortNameKey(request.Text), DirectoryProjection.TitleKey(request.Text));
        List<Suggestion> found = [];
        await AddAsync(
            db.Directory.Where(e => e.ShortNameKey.StartsWith(shortName)).OrderBy(e => e.ShortNameKey.Length).ThenBy(e => e.ShortNameKey)
        );
        await AddAsync(db.Directory.Where(e => e.TitleKey.StartsWith(title)).OrderBy(e => e.TitleKey));
        if (found.Count >= request.Limit)
            return [.. found.Take(request.Limit)];

        var completions = await spelling.StartingWithAsync(db, typed[^1], Completions, ct);
        foreach (var last in completions.Prepend(typed[^1]).Distinct())
        {
            var query = SearchQuery.WithWords([.. typed.SkipLast(1), last]);
            if (found.Count < request.Limit && !query.IsEmpty)
                await AddAsync(search.Matching(query, any: false).OrderByDescending(Relevance.Of(query)).ThenBy(e => e.TitleKey));
        }

        return [.. found.Take(request.Limit)];

        async Task AddAsync(IOrderedQueryable<DirectoryEntry> entries)
        {
            var cards = await entries.ThenBy(e => e.Number).AsNoTracking().Take(request.Limit).Select(e => e.Card).ToListAsync(ct);
            found.AddRange(cards.Select(SuggestionOf).Where(suggestion => found.TrueForAll(known => known.Id != suggestion.Id)));
        }
    }

    private async Task<List<Suggestion>> InstitutionsAsync(SuggestInnovations request, int limit, CancellationToken ct)
    {
        var query = InstitutionQuery.Parse(request.Text);
        return query.IsEmpty
            ? []
            : await db
                .Institutions.AsNoTracking()
                .Where(query.Matches())
                .OrderBy(query.Rank())
                .ThenBy(i => i.NaturalKey.Length)
                .ThenBy(i => i.NaturalKey)
                .Take(limit)
                .Select(i => new Suggestion("INSTITUTION", i.Id.Value, i.Name, i.ShortName))
                .ToListAsync(ct);
    }

    private static Suggestion SuggestionOf(string json)
    {
        var card = JsonSerializer.Deserialize(json, InnovationJson.Readable.InnovationCard)!;
        return new("INNOVATION", card.Id, card.Title, card.ShortName);
    }
}
