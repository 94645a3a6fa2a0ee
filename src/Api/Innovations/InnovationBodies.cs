using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Domain.Innovations;

namespace JippApi.Api.Innovations;

/// <summary>One page of the directory.</summary>
internal sealed record InnovationList(
    IReadOnlyList<FoundCard> Items,
    DirectoryPage Page,
    IReadOnlyDictionary<string, IReadOnlyList<FacetCount>>? Facets
);

/// <summary>An innovation as an item of a list; <c>highlights</c> only with a search.</summary>
internal sealed record FoundCard(InnovationCard Card, Highlights? Highlights);

/// <summary>Where a page stands, and what was searched.</summary>
/// <param name="Limit">Most items of a page, as applied.</param>
/// <param name="NextCursor">Leads to the next page.</param>
/// <param name="PrevCursor">Leads to the page before.</param>
/// <param name="HasMore">Whether there is a next page.</param>
/// <param name="Count">How many there are in all, when asked.</param>
/// <param name="CorrectedQuery">The words that were searched instead of those typed, which match nothing.</param>
/// <param name="MatchesAny">True when no innovation has all the words, so that those with any of them are
/// shown.</param>
internal sealed record DirectoryPage(
    int Limit,
    string? NextCursor,
    string? PrevCursor,
    bool HasMore,
    PageCount? Count,
    string? CorrectedQuery,
    bool? MatchesAny
);

/// <summary>The words that matched, between <c>&lt;mark&gt;</c> tags in escaped HTML.</summary>
internal sealed record Highlights(string? Title, string? ShortName, string? Institution, string? Summary);

/// <summary>How many innovations have a value.</summary>
/// <param name="Value">The value, as the filter of the same name takes it.</param>
/// <param name="Label">Its name in the language asked for.</param>
/// <param name="Count">Number of innovations.</param>
internal sealed record FacetCount(string Value, string Label, int Count);

/// <summary>Innovations like another, most alike first.</summary>
internal sealed record SimilarList(IReadOnlyList<SimilarInnovation> Items);

/// <summary>What a person who is typing may be looking for.</summary>
internal sealed record SuggestionList(IReadOnlyList<Suggestion> Items);

/// <summary>What the directory can be filtered by.</summary>
internal sealed record FilterList(IReadOnlyList<FilterField> Fields, IReadOnlyList<string> Sorts, IReadOnlyList<string> Facets);

/// <summary>A filter.</summary>
/// <param name="Name">Name of the query parameter.</param>
/// <param name="Type">Kind of its values.</param>
/// <param name="Operators">How it compares: <c>eq</c>, <c>in</c> (several values by comma), <c>gte</c>, <c>lt</c>,
/// <c>prefix</c>, <c>has</c>, <c>match</c>.</param>
/// <param name="LabelId">What it means, in Indonesian.</param>
/// <param name="LabelEn">What it means, in English.</param>
/// <param name="Values">The values it takes, when they are a fixed list.</param>
internal sealed record FilterField(
    string Name,
    string Type,
    IReadOnlyList<string> Operators,
    string LabelId,
    string LabelEn,
    IReadOnlyList<Application.ReferenceData.ReferenceValue>? Values
);

/// <summary>Asks an innovation to enter another state.</summary>
/// <param name="To">The state.</param>
/// <param name="Reason">Why; needed to return or withdraw.</param>
/// <param name="SurvivorId">The record to merge into; needed to merge.</param>
internal sealed record TransitionRequest(InnovationMove? To = null, string? Reason = null, Guid? SurvivorId = null);
