using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using JippApi.Api.Conventions.Responses;
using JippApi.Application.Common;
using Microsoft.AspNetCore.Http.Features;

namespace JippApi.Api.Conventions.Caching;

/// <summary>The data families that an endpoint's public answers depend on.</summary>
internal sealed record CachedMetadata(IReadOnlyList<string> Families);

/// <summary>
/// Caches public answers as bytes until their data changes. Only a request seen for the second time is cached, so that
/// a stream of unique requests does not evict useful answers. Two generations bound the memory: when the younger is
/// full, it becomes the older, and answers not requested in the meantime are dropped.
/// </summary>
internal sealed class ResponseCache(CacheOptions options)
{
    /// <summary>Counts the cacheable reads, by whether the cache answered them.</summary>
    public static readonly Counter<long> Lookups = Telemetry.Meter.CreateCounter<long>(
        "jipp.cache.lookups",
        "{request}",
        "Public reads, by whether the cache answered them."
    );

    private const int Remembered = 65_536;

    private readonly int[] askedOnce = new int[Remembered];
    private Generation young = new();
    private Generation old = new();

    public CachedAnswer? Find(in CacheKey key)
    {
        if (young.Answers.TryGetValue(key, out var answer))
            return answer;
        if (!old.Answers.TryGetValue(key, out answer))
            return null;
        Add(key, answer);
        return answer;
    }

    /// <summary>Whether the same request has been seen recently.</summary>
    public bool WasSeenRecently(in CacheKey key)
    {
        var hash = key.GetHashCode() | 1;
        return Interlocked.Exchange(ref askedOnce[(uint)hash % Remembered], hash) == hash;
    }

    public void Keep(in CacheKey key, CachedAnswer answer)
    {
        if (answer.Answer.Body.Length <= options.LargestAnswer)
            Add(key, answer);
    }

    private void Add(in CacheKey key, CachedAnswer answer)
    {
        var generation = young;
        if (!generation.Answers.TryAdd(key, answer))
        {
            generation.Answers[key] = answer;
            return;
        }

        if (
            Interlocked.Add(ref generation.Size, answer.Answer.Body.Length + key.Size) > options.Megabytes * 1_048_576L / 2
            && Interlocked.CompareExchange(ref young, new Generation(), generation) == generation
        )
            old = generation;
    }

    private sealed class Generation
    {
        public readonly ConcurrentDictionary<CacheKey, CachedAnswer> Answers = new();
        public long Size;
    }
}

/// <summary>Limits of the cache; section <c>Cache</c> of the configuration.</summary>
internal sealed record CacheOptions
{
    /// <summary>Maximum memory for answers, in mebibytes.</summary>
    [System.ComponentModel.DataAnnotations.Range(1, 4096)]
    public int Megabytes { get; init; } = 48;

    /// <summary>Maximum size of a cached answer, in bytes.</summary>
    [System.ComponentModel.DataAnnotations.Range(1, int.MaxValue)]
    public int LargestAnswer { get; init; } = 262_144;
}

/// <summary>
/// A cached answer with the version of its data, also as a header, and the endpoint that produced it.
/// </summary>
internal sealed record CachedAnswer(Answer Answer, IReadOnlyList<string> Families, string Version, string DataVersion, Endpoint Endpoint);

/// <summary>The parts of a request that select the representation.</summary>
internal readonly record struct CacheKey(string Target, string Accept, string Language, string Encoding)
{
    private const int Overhead = 200;

    public int Size => 2 * (Target.Length + Accept.Length + Language.Length + Encoding.Length) + Overhead;

    public static CacheKey Of(HttpContext http)
    {
        var headers = http.Request.Headers;
        var raw = http.Features.Get<IHttpRequestFeature>()!.RawTarget;
        return new(
            raw.Length > 0 ? raw : $"{http.Request.Path}{http.Request.QueryString}",
            headers.Accept.ToString(),
            headers.AcceptLanguage.ToString(),
            headers.AcceptEncoding.ToString()
        );
    }
}

/// <summary>Joins the versions of several data families.</summary>
internal static class FamilyVersions
{
    public const char Separator = '.';

    public static async ValueTask<string> VersionAsync(this IDataVersions versions, IReadOnlyList<string> families, CancellationToken ct)
    {
        if (families.Count == 1)
            return Text(await versions.CurrentAsync(families[0], ct));
        var all = new string[families.Count];
        for (var i = 0; i < all.Length; i++)
            all[i] = Text(await versions.CurrentAsync(families[i], ct));
        return string.Join(Separator, all);
    }

    private static string Text(long version) => version.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
