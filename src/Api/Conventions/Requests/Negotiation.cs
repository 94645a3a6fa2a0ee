using JippApi.Api.Errors;
using Microsoft.Net.Http.Headers;

namespace JippApi.Api.Conventions.Requests;

/// <summary>Chooses the representation that the client prefers (RFC 9110 §12).</summary>
internal static class Negotiation
{
    /// <summary>
    /// The offered media type that the address chooses by <c>format</c>, or else the one that the client prefers
    /// (RFC 9110 §12.5.1).
    /// </summary>
    /// <exception cref="ProblemException">The client accepts none of them.</exception>
    public static string Choose(HttpRequest request, params IReadOnlyList<string> offered)
    {
        if (Formats.MediaTypeOf(request.HttpContext) is { } chosen && offered.Contains(chosen))
            return chosen;
        var header = request.Headers.Accept;
        if (header.Count == 0 || header == "*/*")
            return offered[0];
        if (MediaTypeHeaderValue.TryParseList(header, out var wishes))
        {
            var best = offered
                .Select(type => (Type: type, Wish: WishFor(type, wishes)))
                .Where(choice => choice.Wish is { Quality: not 0 })
                .OrderByDescending(choice => choice.Wish!.Quality ?? 1)
                .ThenBy(choice => wishes.IndexOf(choice.Wish!))
                .FirstOrDefault();
            if (best.Type is not null)
                return best.Type;
        }

        throw new ProblemException(Problems.NotAcceptable) { Allowed = offered };
    }

    /// <summary>
    /// The most specific wish that a type meets. Parameters of media types are not compared: each type is served in one
    /// form, and <c>text/csv; charset=utf-8</c> asks for it as <c>TEXT/CSV</c> does.
    /// </summary>
    private static MediaTypeHeaderValue? WishFor(string type, IEnumerable<MediaTypeHeaderValue> wishes)
    {
        var bare = Bare(MediaTypeHeaderValue.Parse(type));
        return wishes.Where(wish => bare.IsSubsetOf(Bare(wish))).MinBy(wish => (wish.MatchesAllTypes, wish.MatchesAllSubTypes));
    }

    private static MediaTypeHeaderValue Bare(MediaTypeHeaderValue type) => new(type.MediaType);
}
