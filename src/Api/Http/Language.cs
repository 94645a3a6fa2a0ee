using Microsoft.Net.Http.Headers;

namespace JippApi.Api.Http;

/// <summary>
/// The languages of the API: Indonesian, unless <c>Accept-Language</c> prefers English (RFC 9110 §12.5.4).
/// </summary>
internal static class Language
{
    public const string Indonesian = "id";
    public const string English = "en";

    /// <summary>Stands between the Indonesian and the English of a text that has both.</summary>
    public const string Divider = " — ";

    /// <summary>Chooses the language of the response.</summary>
    public static string PreferredBy(HttpRequest request)
    {
        var header = request.Headers.AcceptLanguage;
        if (header.Count == 0 || !StringWithQualityHeaderValue.TryParseList(header, out var wishes))
            return Indonesian;

        var best = wishes
            .Where(wish => wish.Quality is not 0)
            .OrderByDescending(wish => wish.Quality ?? 1)
            .Select(wish => wish.Value.Value!.Split('-')[0].ToLowerInvariant())
            .FirstOrDefault(code => code is Indonesian or English);
        return best ?? Indonesian;
    }
}
