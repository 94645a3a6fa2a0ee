using System.Linq.Expressions;
using JippApi.Application.Common;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>How often callers of one class may ask, in requests a minute (<i>kelas laju</i>).</summary>
public sealed record RateClassItem
{
    /// <summary>Its name.</summary>
    public required string Code { get; init; }

    /// <summary>Reads.</summary>
    public int Read { get; init; }

    /// <summary>Searches: reads with <c>q</c>.</summary>
    public int Search { get; init; }

    /// <summary>Writes.</summary>
    public int Write { get; init; }

    /// <summary>Bulk writes; every ten operations begun count as one.</summary>
    public int Bulk { get; init; }

    /// <summary>Requests for tokens.</summary>
    public int Auth { get; init; }

    /// <summary>Grows with each change; it makes the entity tag.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int Version { get; init; }

    internal static Expression<Func<RateClass, RateClassItem>> Seen { get; } =
        c =>
            new()
            {
                Code = c.Code,
                Read = c.Read,
                Search = c.Search,
                Write = c.Write,
                Bulk = c.Bulk,
                Auth = c.Auth,
                Version = c.Version,
            };

    internal static RateClassItem Of(RateClass rateClass) =>
        new()
        {
            Code = rateClass.Code,
            Read = rateClass.Read,
            Search = rateClass.Search,
            Write = rateClass.Write,
            Bulk = rateClass.Bulk,
            Auth = rateClass.Auth,
            Version = rateClass.Version,
        };
}

internal static class RateClassLookup
{
    /// <summary>The classes of callers who are known; how often others may ask is a setting.</summary>
    public static IQueryable<RateClass> OfKnownCallers(this IQueryable<RateClass> classes) =>
        classes.Where(c => c.Code != RateClass.Anonymous);

    /// <summary>For a change: only while it has the version that the caller read.</summary>
    public static async Task<RateClass> LoadRateClassAsync(this IAppDb db, string code, int? expectedVersion, CancellationToken ct)
    {
        var found =
            await db.RateClasses.OfKnownCallers().SingleOrDefaultAsync(c => c.Code == code, ct)
            ?? throw new NotFoundException(nameof(RateClass));
        if (expectedVersion is null || expectedVersion == found.Version)
            return found;

        throw new StaleVersionException(found.Version, JippJson.Text(RateClassItem.Of(found), JippJson.Readable.RateClassItem), null);
    }
}
