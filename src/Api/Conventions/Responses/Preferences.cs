using System.Globalization;
using JippApi.Api.Conventions.Requests;

namespace JippApi.Api.Conventions.Responses;

/// <summary>What the client prefers to get back (RFC 7240).</summary>
internal static class Preferences
{
    private const string Minimal = "return=minimal";
    private const int LongestWait = 25;
    private const string Representation = "return=representation";

    /// <summary>The preference for what is returned that was understood, or null.</summary>
    public static string? Return(HttpRequest request)
    {
        var wishes = request.Headers["Prefer"].SelectMany(header => (header ?? "").Split([',', ';'])).Select(wish => wish.Trim());
        return wishes.FirstOrDefault(wish => wish is Minimal or Representation);
    }

    /// <summary>
    /// The seconds that the client would wait for an answer, as many as the server does; null when it does not say.
    /// </summary>
    public static int? Wait(HttpRequest request)
    {
        const string wait = "wait=";
        var wish = request
            .Headers["Prefer"]
            .SelectMany(header => (header ?? "").Split([',', ';']))
            .Select(wish => wish.Trim())
            .FirstOrDefault(wish => wish.StartsWith(wait, StringComparison.Ordinal));
        return wish is not null && int.TryParse(wish.AsSpan(wait.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? Math.Min(seconds, LongestWait)
            : null;
    }

    /// <summary>The answer to a write, with as much of it as the client prefers.</summary>
    public static Answer Written(
        HttpRequest request,
        int status,
        string json,
        int version,
        string? location = null,
        string cacheControl = Answer.PrivateCaching
    )
    {
        var preference = Return(request);
        var body = System.Text.Encoding.UTF8.GetBytes(json);
        var minimal = preference == Minimal;
        return new()
        {
            Status = minimal && status == StatusCodes.Status200OK ? StatusCodes.Status204NoContent : status,
            Body = minimal ? [] : body,
            ETag = ETags.OfResource(version, body),
            CacheControl = cacheControl,
            Location = location,
            PreferenceApplied = preference,
        };
    }
}
