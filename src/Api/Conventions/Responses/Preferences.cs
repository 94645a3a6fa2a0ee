using System.Globalization;
using JippApi.Api.Conventions.Requests;

namespace JippApi.Api.Conventions.Responses;

/// <summary>The preferences of the client (RFC 7240).</summary>
internal static class Preferences
{
    private const string Minimal = "return=minimal";
    private const int MaxWaitSeconds = 25;
    private const string Representation = "return=representation";

    /// <summary>The understood preference for the response body, or null.</summary>
    public static string? Return(HttpRequest request)
    {
        var wishes = request.Headers["Prefer"].SelectMany(header => (header ?? "").Split([',', ';'])).Select(wish => wish.Trim());
        return wishes.FirstOrDefault(wish => wish is Minimal or Representation);
    }

    /// <summary>
    /// The seconds that the client would wait for a response, up to the server's maximum; null without a preference.
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
            ? Math.Min(seconds, MaxWaitSeconds)
            : null;
    }

    /// <summary>The answer to a write, with or without a body as the client prefers.</summary>
    public static Answer Written(
        HttpRequest request,
        int status,
        byte[] body,
        int version,
        string? location = null,
        string cacheControl = Answer.PrivateCaching
    )
    {
        var preference = Return(request);
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
