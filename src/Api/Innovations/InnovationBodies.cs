using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Application.Innovations.Directory;
using JippApi.Domain.Innovations;

namespace JippApi.Api.Innovations;

/// <summary>A page of the directory.</summary>
internal sealed record InnovationList(
    IReadOnlyList<FoundCard> Items,
    DirectoryPage Page,
    IReadOnlyDictionary<string, IReadOnlyList<FacetCount>>? Facets
);

/// <summary>An innovation in a list; <c>highlights</c> is present only in search results.</summary>
internal sealed record FoundCard(InnovationCard Card, Highlights? Highlights);

/// <summary>The position of a page, and what was searched for.</summary>
/// <param name="Limit">Maximum number of items per page, as applied.</param>
/// <param name="NextCursor">Cursor of the next page.</param>
/// <param name="PrevCursor">Cursor of the previous page.</param>
/// <param name="HasMore">Whether there is a next page.</param>
/// <param name="Count">Total number of matches, if requested.</param>
/// <param name="CorrectedQuery">The words that were searched for instead, because those of the request match
/// nothing.</param>
/// <param name="MatchesAny">True when no innovation has all the words, so that the list shows those with any
/// of them.</param>
/// <param name="SuggestedQuery">Words that were perhaps meant: the list is empty, and they would match.</param>
internal sealed record DirectoryPage(
    int Limit,
    string? NextCursor,
    string? PrevCursor,
    bool HasMore,
    PageCount? Count,
    string? CorrectedQuery,
    bool? MatchesAny,
    string? SuggestedQuery
);

/// <summary>The words that matched, between <c>&lt;mark&gt;</c> tags in escaped HTML.</summary>
internal sealed record Highlights(string? Title, string? ShortName, string? Institution, string? Summary);

/// <summary>The number of innovations with a value.</summary>
/// <param name="Value">The value, as the filter of the same name accepts it; absent for innovations that state none,
/// which <c>lacks</c> finds.</param>
/// <param name="Label">Its label in the requested language.</param>
/// <param name="Count">Number of innovations.</param>
internal sealed record FacetCount(string? Value, string Label, int Count);

/// <summary>Innovations similar to another, most similar first.</summary>
internal sealed record SimilarList(IReadOnlyList<SimilarInnovation> Items);

/// <summary>Suggestions for what a person is typing.</summary>
internal sealed record SuggestionList(IReadOnlyList<Suggestion> Items);

/// <summary>The filters of the directory.</summary>
internal sealed record FilterList(IReadOnlyList<FilterField> Fields, IReadOnlyList<string> Sorts, IReadOnlyList<string> Facets);

/// <summary>A filter.</summary>
/// <param name="Name">Name of the query parameter.</param>
/// <param name="Type">Type of its values.</param>
/// <param name="Operators">How values are compared: <c>eq</c>, <c>in</c> (several values, separated by commas),
/// <c>gte</c>, <c>lt</c>,
/// <c>prefix</c>, <c>has</c>, <c>match</c>.</param>
/// <param name="LabelId">Its label in Indonesian.</param>
/// <param name="LabelEn">Its label in English.</param>
/// <param name="Values">The accepted values, if the list is fixed.</param>
internal sealed record FilterField(
    string Name,
    string Type,
    IReadOnlyList<string> Operators,
    string LabelId,
    string LabelEn,
    IReadOnlyList<Application.ReferenceData.ReferenceValue>? Values
);

/// <summary>A request to change the status of an innovation.</summary>
/// <param name="To">The transition.</param>
/// <param name="Reason">The reason; required to return or withdraw.</param>
/// <param name="SurvivorId">Id of the innovation to merge into; required to merge.</param>
[CheckedBy(typeof(MoveInnovation))]
internal sealed record TransitionRequest(InnovationMove? To = null, string? Reason = null, Guid? SurvivorId = null);
