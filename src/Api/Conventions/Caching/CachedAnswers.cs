using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Application.Common;

namespace JippApi.Api.Conventions.Caching;

/// <summary>
/// Serves cached answers before the request is routed or authorized: only public answers are cached. What <c>format</c>
/// chooses needs a route, whose filter finds it in the same cache.
/// </summary>
internal sealed class CachedAnswers(RequestDelegate next, ResponseCache cache, IDataVersions versions)
{
    private static readonly KeyValuePair<string, object?> Hit = new("result", "hit");

    public Task InvokeAsync(HttpContext http) =>
        HttpMethods.IsGet(http.Request.Method) && cache.Find(CacheKey.Of(http)) is { } kept && !Formats.IsAsked(http.Request)
            ? AnswerAsync(http, kept)
            : next(http);

    private async Task AnswerAsync(HttpContext http, CachedAnswer kept)
    {
        if (kept.Version != await versions.VersionAsync(kept.Families, http.RequestAborted))
        {
            await next(http);
            return;
        }

        http.SetEndpoint(kept.Endpoint); // routing is skipped, but traces and metrics name the route
        ResponseCache.Lookups.Add(1, Hit);
        http.Response.Headers[DataVersionHeader.Name] = kept.DataVersion;
        await kept.Answer.WriteAsync(http);
    }
}

/// <summary>Caches the public answers of an endpoint and computes the entity tags of its lists.</summary>
internal sealed class CachingFilter(ResponseCache cache, IDataVersions versions) : IEndpointFilter
{
    private static readonly KeyValuePair<string, object?> Miss = new("result", "miss");

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var endpoint = http.GetEndpoint()!;
        var families = endpoint.Metadata.GetRequiredMetadata<CachedMetadata>().Families;
        var key = CacheKey.Of(http);

        // Read the version before the data: an answer overtaken by a write is then cached under the old version and
        // never served.
        var version = await versions.VersionAsync(families, http.RequestAborted);
        var dataVersion = DataVersionHeader.Of(families, version);
        http.Response.Headers[DataVersionHeader.Name] = dataVersion;
        if (cache.Find(key) is { } kept && kept.Version == version)
            return kept.Answer;

        var (target, form) = Formats.MediaTypeOf(http) is { } chosen
            ? (Formats.WithoutFormat(key.Target), chosen)
            : (key.Target, key.Accept);
        var listTag = ETags.OfList(version, $"{target}\n{Language.PreferredBy(http.Request)}\n{form}");
        http.Features.Set(new ListTag(listTag));
        if (endpoint.Metadata.GetMetadata<ListMetadata>() is not null && KnownForm(http.Request, listTag) is { } known)
            return new Answer { ETag = known, CacheControl = Answer.PublicCaching };

        ResponseCache.Lookups.Add(1, Miss);
        var result = await next(context);
        if (result is not Answer { Status: StatusCodes.Status200OK, CacheControl: Answer.PublicCaching } answer)
            return result;

        var encoded = answer.CompressedFor(http.Request);
        if (cache.WasSeenRecently(key))
            cache.Keep(key, new(encoded, families, version, dataVersion, endpoint));
        return encoded;
    }

    /// <summary>
    /// The list's tag in the content coding that the client already has. Answering 304 then needs neither query nor
    /// compression.
    /// </summary>
    private static string? KnownForm(HttpRequest request, string tag) =>
        new[] { tag, $"{tag[..^1]}.br\"", $"{tag[..^1]}.gzip\"" }.FirstOrDefault(form =>
            request.Headers.IfNoneMatch != "*" && ETags.MatchesIfNoneMatch(request, form)
        );
}
