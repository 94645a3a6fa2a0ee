using JippApi.Api.Http;
using JippApi.Application.Common;
using JippApi.Application.Finding;
using JippApi.Application.ReferenceData;

namespace JippApi.Api.Search;

/// <summary>Matches of a search, of all kinds, the best first.</summary>
/// <param name="Items">The matches.</param>
/// <param name="Page">Position of the page.</param>
/// <param name="Facets">Counts of the matches.</param>
internal sealed record SearchList(IReadOnlyList<SearchItem> Items, SearchListPage Page, SearchFacets Facets)
{
    public static SearchList Of(SearchPage page, string language) =>
        new(
            page.Items,
            new(page.Page.Limit, page.Page.NextCursor, page.Page.PrevCursor, page.Page.HasMore, page.Page.Count!, page.SuggestedQuery),
            new([.. page.Counts.Select(one => new SearchKindCount(one.Kind, LabelOf(one.Kind, language), one.Count))])
        );

    private static string LabelOf(string kind, string language)
    {
        var label = ReferenceSets.Find(SearchKinds.Set, kind)!;
        return language == Language.English ? label.LabelEn : label.LabelId;
    }
}

/// <summary>The position of a page of a search, and what was perhaps meant.</summary>
/// <param name="Limit">Maximum number of items per page, as applied.</param>
/// <param name="NextCursor">Cursor of the next page.</param>
/// <param name="PrevCursor">Cursor of the previous page.</param>
/// <param name="HasMore">Whether there is a next page.</param>
/// <param name="Count">Number of matches of the kinds that were asked for.</param>
/// <param name="SuggestedQuery">Words that were perhaps meant: the list is empty, and they would match.</param>
internal sealed record SearchListPage(
    int Limit,
    string? NextCursor,
    string? PrevCursor,
    bool HasMore,
    PageCount Count,
    string? SuggestedQuery
);

/// <summary>Counts of the matches of a search.</summary>
/// <param name="Kind">The matches of each kind, whichever kinds were asked for.</param>
internal sealed record SearchFacets(IReadOnlyList<SearchKindCount> Kind);

/// <summary>The number of matches of a kind.</summary>
/// <param name="Value">Code of the kind.</param>
/// <param name="Label">Its label in the requested language.</param>
/// <param name="Count">Number of matches that the caller may read.</param>
internal sealed record SearchKindCount(string Value, string Label, int Count);
