using JippApi.Api.Conventions.Endpoints;
using JippApi.Application.Articles;
using Microsoft.Net.Http.Headers;

namespace JippApi.Api.Articles;

/// <summary>The languages in which a client wants to read articles; they are more than those of the API.</summary>
internal static class ArticleLanguageChoice
{
    /// <summary>
    /// The parameter <c>language</c>, then the languages of <c>Accept-Language</c> in order of preference (RFC 9110 §12.5.4),
    /// then Indonesian.
    /// </summary>
    public static IReadOnlyList<string> WantedLanguages(this ApiCall call)
    {
        var header = call.Http.Request.Headers.AcceptLanguage;
        IEnumerable<string> wishes =
            header.Count > 0 && StringWithQualityHeaderValue.TryParseList(header, out var list)
                ? list.Where(wish => wish.Quality is not 0)
                    .OrderByDescending(wish => wish.Quality ?? 1)
                    .Select(wish => wish.Value.Value!.Split('-')[0].ToLowerInvariant())
                : [];
        return
        [
            .. wishes
                .Prepend(call.Query.Text("language") ?? "")
                .Append(ArticleLanguages.Indonesian)
                .Where(ArticleLanguages.Codes.Contains)
                .Distinct(),
        ];
    }
}
