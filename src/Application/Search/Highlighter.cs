using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace JippApi.Application.Search;

/// <summary>Highlights the matches of a query in a text, as HTML that is safe to insert into a page.</summary>
public static class Highlighter
{
    private const char Cut = '…';

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>
    /// Returns at most <paramref name="maxLength"/> characters of <paramref name="text"/> around the first match of
    /// <paramref name="query"/>, with each match in <c>&lt;mark&gt;</c>; null when there is none.
    /// </summary>
    public static string? Mark(string text, SearchQuery query, int maxLength)
    {
        var hits = Hits(SearchWords.Read(text), query).FindAll(hit => hit.End - hit.Start <= maxLength);
        if (hits.Count == 0)
            return null;

        var (start, end) = Window(text, hits[0], maxLength);
        var html = new StringBuilder();
        if (start > 0)
            html.Append(Cut);

        var at = start;
        foreach (var hit in hits.Where(hit => hit.End <= end))
        {
            html.Append(Html.Encode(text[at..hit.Start])).Append("<mark>").Append(Html.Encode(text[hit.Start..hit.End])).Append("</mark>");
            at = hit.End;
        }

        html.Append(Html.Encode(text[at..end]));
        return end < text.Length ? html.Append(Cut).ToString() : html.ToString();
    }

    /// <summary>
    /// Returns the matches. The user's own words always count; a synonym counts only when the text has all its words,
    /// because otherwise every <c>kesehatan</c> would match <c>puskesmas</c>.
    /// </summary>
    private static List<SearchWord> Hits(List<SearchWord> words, SearchQuery query)
    {
        var roots = words.ConvertAll(RootsOf);
        var present = roots.SelectMany(own => own).ToHashSet();
        var wanted = query
            .Groups.SelectMany(group => group.Alternatives.Where((alternative, at) => at == 0 || alternative.All(present.Contains)))
            .SelectMany(alternative => alternative)
            .Append(query.JoinedWords)
            .ToHashSet();

        return [.. words.Where((_, at) => roots[at].Exists(wanted.Contains))];
    }

    private static List<string> RootsOf(SearchWord word) => [.. SearchGroup.Of(word).Alternatives.SelectMany(roots => roots)];

    /// <summary>
    /// Returns up to <paramref name="maxLength"/> characters around the match, narrowed so that no word is cut.
    /// </summary>
    private static (int Start, int End) Window(string text, SearchWord hit, int maxLength)
    {
        if (text.Length <= maxLength)
            return (0, text.Length);

        var start = Math.Clamp(((hit.Start + hit.End) / 2) - (maxLength / 2), 0, text.Length - maxLength);
        var end = start + maxLength;
        while (start > 0 && start < hit.Start && !char.IsWhiteSpace(text[start - 1]))
            start++;
        while (end < text.Length && end > hit.End && !char.IsWhiteSpace(text[end]))
            end--;

        return (start, end);
    }
}
