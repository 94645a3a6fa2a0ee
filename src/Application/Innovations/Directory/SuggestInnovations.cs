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

    private async Task<List<Suggestion>> InnovationsAsync(SuggestInnovations request, CancellationToken ct)
    {
        var typed = SearchQuery.Parse(request.Text).Words;
        if (typed.Count == 0)
            return [];

        var completions = await spelling.StartingWithAsync(db, typed[^1], Completions, ct);
        List<Suggestion> found = [];
        foreach (var last in completions.Prepend(typed[^1]).Distinct())
        {
            var query = SearchQuery.WithWords([.. typed.SkipLast(1), last]);
            if (query.IsEmpty)
                continue;
            var score = Relevance.Of(query);
            var cards = await search
                .Matching(query, any: false)
                .AsNoTracking()
                .OrderByDescending(score)
                .ThenBy(e => e.TitleKey)
                .Take(request.Limit)
                .Select(e => e.Card)
                .ToListAsync(ct);
            found.AddRange(cards.Select(SuggestionOf).Where(suggestion => found.TrueForAll(known => known.Id != suggestion.Id)));
            if (found.Count >= request.Limit)
                break;
        }

        return [.. found.Take(request.Limit)];
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
