using JippApi.Api.Errors;
using Microsoft.Net.Http.Headers;

namespace JippApi.Api.Conventions.Requests;

/// <summary>Chooses the representation that the client prefers (RFC 9110 §12).</summary>
internal static class Negotiation
{
    /// <summary>The offered media type that the client prefers (RFC 9110 §12.5.1).</summary>
    /// <exception cref="ProblemException">The client accepts none of them.</exception>
    public static string Choose(HttpRequest request, params IReadOnlyList<string> offered)
    {
        var header = request.Headers.Accept;
        if (header.Count == 0 || header == "*/*")
            return offered[0];
        if (MediaTypeHeaderValue.TryParseList(header, out var wishes))
        {
            foreach (var wish in wishes.Where(wish => wish.Quality is not 0).OrderByDescending(wish => wish.Quality ?? 1))
            {
                var match = offered.FirstOrDefault(type => new MediaTypeHeaderValue(type).IsSubsetOf(Bare(wish)));
                if (match is not null)
                    return match;
            }
        }

        throw new ProblemException(Problems.NotAcceptable) { Allowed = offered };
    }

    private static MediaTypeHeaderValue Bare(MediaTypeHeaderValue wish) => new(wish.MediaType);
}
