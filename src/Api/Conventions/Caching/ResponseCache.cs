using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using JippApi.Api.Conventions.Responses;
using JippApi.Application.Common;
using Microsoft.AspNetCore.Http.Features;

namespace JippApi.Api.Conventions.Caching;

/// <summary>Which families of data an endpoint's public answers are made of.</summary>
internal sealed record CachedMetadata(IReadOnlyList<string> Families);

/// <summary>
/// Keeps public answers as bytes for as long as the data they are made of has not changed. Only what is asked for a
/// second time is kept, so that a stream of different questions costs nothing. Two generations bound the memory: when
/// the younger is full it becomes the older, and what nobody asked for meanwhile is gone.
/// </summary>
internal sealed class ResponseCache(CacheOptions options)
{
    /// <summary>Public reads that could be answered from what is kept, and whether they were.</summary>
    public static readonly Counter<long> Lookups = Telemetry.Meter.CreateCounter<long>(
        "jipp.cache.lookups",
        "{request}",
        "Public reads, by whether a kept answer served."
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

    /// <summary>Whether the question has been asked before, as far as is remembered.</summary>
    public bool IsAskedAgain(in CacheKey key)
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

/// <summary>How much to keep; section <c>Cache</c> of the configuration.</summary>
internal sealed record CacheOptions
{
    /// <summary>Most memory for answers, in mebibytes.</summary>
    [System.ComponentModel.DataAnnotations.Range(1, 4096)]
    public int Megabytes { get; init; } = 48;

    /// <summary>Answers longer than this are not kept, in bytes.</summary>
    [System.ComponentModel.DataAnnotations.Range(1, int.MaxValue)]
    public int LargestAnswer { get; init; } = 262_144;
}

/// <summary>An answer, the version of the data that it was made of, and the endpoint that made it.</summary>
internal sealed record CachedAnswer(Answer Answer, IReadOnlyList<string> Families, string Version, Endpoint Endpoint);

/// <summary>What decides about the representation.</summary>
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

/// <summary>Versions of several families as one text.</summary>
internal static class FamilyVersions
{
    public static async ValueTask<string> VersionAsync(this IDataVersions versions, IReadOnlyList<string> families, CancellationToken ct)
    {
        if (families.Count == 1)
            return Text(await versions.CurrentAsync(families[0], ct));
        var all = new string[families.Count];
        for (var i = 0; i < all.Length; i++)
            all[i] = Text(await versions.CurrentAsync(families[i], ct));
        return string.Join('.', all);
    }

    private static string Text(long version) => version.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
