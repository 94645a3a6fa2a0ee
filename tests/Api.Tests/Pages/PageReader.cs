using System.Net;
using System.Text.RegularExpressions;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Pages;

/// <summary>Asks for pages as a browser does, and reads what it needs of their HTML.</summary>
public static partial class PageReader
{
    /// <summary>Chromium, Firefox and Safari send this, more or less.</summary>
    public const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8";

    private static readonly SocketsHttpHandler Network = new() { AllowAutoRedirect = false, UseCookies = false };

    /// <summary>A client whose refusals may be pages, which those of other tests may not.</summary>
    public static HttpClient Reader(this JippApp app) => app.ClientWithHandler(Network);

    public static Task<Reply> Page(this HttpClient client, string url, string language = "id", params (string, string)[] headers) =>
        client.Send(HttpMethod.Get, url, null, [("Accept", Browser), ("Accept-Language", language), .. headers]);

    /// <summary>The addresses that the page makes the browser load by itself.</summary>
    public static IReadOnlyList<string> Loaded(string html) =>
        [
            .. LoadingTag()
                .Matches(html)
                .Where(tag => !tag.Value.Contains("rel=\"api-catalog\"", StringComparison.Ordinal))
                .Select(tag => WebUtility.HtmlDecode(Address().Match(tag.Value).Groups[1].Value)),
        ];

    /// <summary>The targets of its links.</summary>
    public static IReadOnlyList<string> Links(string html) =>
        [.. Anchor().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value))];

    public static IReadOnlyList<string> Ids(string html) =>
        [.. Id().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value))];

    /// <summary>The levels of its headings, in order.</summary>
    public static IReadOnlyList<int> Headings(string html) =>
        [.. Heading().Matches(html).Select(match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture))];

    [GeneratedRegex("<(?:script|img|link|iframe|source|video|audio|object|embed)\\b[^>]*>")]
    private static partial Regex LoadingTag();

    [GeneratedRegex("(?:src|href)=\"([^\"]*)\"")]
    private static partial Regex Address();

    [GeneratedRegex("<a\\b[^>]*\\bhref=\"([^\"]*)\"")]
    private static partial Regex Anchor();

    [GeneratedRegex("\\bid=\"([^\"]*)\"")]
    private static partial Regex Id();

    [GeneratedRegex("<h([1-6])\\b")]
    private static partial Regex Heading();
}
