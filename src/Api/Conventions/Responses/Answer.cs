using JippApi.Api.Conventions.Requests;
using JippApi.Api.Http;
using JippApi.Api.Security;
using Microsoft.Extensions.Primitives;

namespace JippApi.Api.Conventions.Responses;

/// <summary>
/// A complete response with its headers as a value, so that it can be compared with the client's entity tag, cached,
/// and stored under an idempotency key.
/// </summary>
internal sealed class Answer : IResult
{
    public const string PublicCaching = "public, max-age=60, stale-while-revalidate=300";
    public const string PrivateCaching = "private, no-cache";

    /// <summary>For answers with secrets: no cache stores them, nor does this API under an idempotency key.</summary>
    public const string NoStore = "no-store";

    /// <summary>
    /// The request headers that select the answer. The last two keep a browser or shared cache from answering a client
    /// that has written from what it stored before; all who send neither still share an answer.
    /// </summary>
    public const string Vary = "Accept, Accept-Language, Accept-Encoding, Authorization, Data-Version";

    private const int WorthCompressing = 1_024;

    public int Status { get; init; } = StatusCodes.Status200OK;

    public string ContentType { get; init; } = MediaTypes.Json;

    public byte[] Body { get; init; } = [];

    /// <summary>
    /// The body that answers a repetition under the same idempotency key, if the real body is not stored: the same body
    /// without the secret.
    /// </summary>
    public byte[] ReplayBody { get; init; } = [];

    public string? ETag { get; init; }

    public string? CacheControl { get; init; }

    public string? Location { get; init; }

    public string? Link { get; init; }

    public string? Language { get; init; }

    public string? Encoding { get; init; }

    public string? PreferenceApplied { get; init; }

    /// <summary>Further headers. They belong to the answer, so that a cached one has them too.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// How the answer may be cached: one to a known caller, who may have written, must be revalidated.
    /// </summary>
    public static string? CachingFor(HttpContext http, string? caching) =>
        caching == PublicCaching && http.Caller() is not null ? PrivateCaching : caching;

    public static Answer Json(
        string body,
        string? etag = null,
        string? cacheControl = PublicCaching,
        string? link = null,
        string? language = null
    ) =>
        new()
        {
            Body = System.Text.Encoding.UTF8.GetBytes(body),
            ETag = etag,
            CacheControl = cacheControl,
            Link = link,
            Language = language,
        };

    /// <summary>
    /// Compresses the answer in the best coding that the client accepts. Each coding is a representation with an entity
    /// tag of its own (RFC 9110 §8.8.3.3).
    /// </summary>
    public Answer CompressedFor(HttpRequest request)
    {
        if (Body.Length < WorthCompressing || Encoding is not null || ContentType is MediaTypes.Pdf or MediaTypes.Xlsx)
            return this; // PDF, XLSX and the like are already compressed
        var coding = ContentCoding.BestFor(request);
        return coding is null
            ? this
            : new Answer
            {
                Status = Status,
                ContentType = ContentType,
                Body = ContentCoding.Compress(Body, coding),
                ETag = ETag is null ? null : $"{ETag[..^1]}.{coding}\"",
                CacheControl = CacheControl,
                Location = Location,
                Link = Link,
                Language = Language,
                Encoding = coding,
                PreferenceApplied = PreferenceApplied,
                Headers = Headers,
            };
    }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var answer = CompressedFor(httpContext.Request);
        await answer.WriteAsync(httpContext);
    }

    /// <summary>Writes the answer, or 304 if the client already has it.</summary>
    public ValueTask WriteAsync(HttpContext http)
    {
        var (response, headers) = (http.Response, http.Response.Headers);
        if (ETag is not null)
            headers.ETag = ETag;
        if (CacheControl is not null)
            headers.CacheControl = CachingFor(http, CacheControl);
        if (Location is not null)
            headers.Location = Location;
        if (Link is not null)
            headers.Link = StringValues.Concat(headers.Link, Link);
        if (Language is not null)
            headers.ContentLanguage = Language;
        if (PreferenceApplied is not null)
            headers["Preference-Applied"] = PreferenceApplied;
        foreach (var (name, value) in Headers)
            headers[name] = value;
        headers.Vary = Vary;

        if (
            Status == StatusCodes.Status200OK
            && ETag is not null
            && HttpMethods.IsGet(http.Request.Method)
            && ETags.MatchesIfNoneMatch(http.Request, ETag)
        )
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return ValueTask.CompletedTask;
        }

        response.StatusCode = Status;
        if (Status == StatusCodes.Status204NoContent)
            return ValueTask.CompletedTask;
        if (Encoding is not null)
            headers.ContentEncoding = Encoding;
        response.ContentLength = Body.Length;
        if (Body.Length == 0)
            return ValueTask.CompletedTask;
        headers.ContentType = ContentType;
        return Send(response.BodyWriter.WriteAsync(Body, http.RequestAborted));
    }

    private static async ValueTask Send(ValueTask<System.IO.Pipelines.FlushResult> flush) => await flush;
}
