using JippApi.Api.Errors;
using Microsoft.Net.Http.Headers;

namespace JippApi.Api.Conventions.Responses;

/// <summary>The representations that the API speaks.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string Csv = "text/csv";
    public const string NdJson = "application/x-ndjson";
    public const string JsonLd = "application/ld+json";
    public const string GeoJson = "application/geo+json";
    public const string Graphviz = "text/vnd.graphviz";
    public const string Svg = "image/svg+xml";
    public const string Bytes = "application/octet-stream";
    public const string Pdf = "application/pdf";
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const string Problem = "application/problem+json";
    public const string Form = "application/x-www-form-urlencoded";
    public const string MergePatch = "application/merge-patch+json";

    /// <summary>The offered type that the client prefers.</summary>
    /// <exception cref="ProblemException">It accepts none of them.</exception>
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
