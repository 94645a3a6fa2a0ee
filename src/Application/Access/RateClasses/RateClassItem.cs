using System.Linq.Expressions;
using System.Text.Json;
using JippApi.Application.Common;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>Request limits of a class of callers (<i>kelas laju</i>).</summary>
public sealed record RateClassItem : VersionedItem
{
    /// <summary>Code of the rate class.</summary>
    public required string Code { get; init; }

    /// <summary>Read requests per minute.</summary>
    public int Read { get; init; }

    /// <summary>Search requests per minute: reads with the parameter <c>q</c>.</summary>
    public int Search { get; init; }

    /// <summary>Write requests per minute.</summary>
    public int Write { get; init; }

    /// <summary>Bulk writes per minute. Every ten operations, or part of ten, count as one.</summary>
    public int Bulk { get; init; }

    /// <summary>Token requests per minute.</summary>
    public int Auth { get; init; }

    internal static Expression<Func<RateClass, RateClassItem>> Projection { get; } =
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
    /// <summary>Returns the classes of authenticated callers; the limits of anonymous ones are a setting.</summary>
    public static IQueryable<RateClass> OfKnownCallers(this IQueryable<RateClass> classes) =>
        classes.Where(c => c.Code != RateClass.Anonymous);

    /// <summary>Loads a rate class for update, checking the version the caller read.</summary>
    public static async Task<RateClass> LoadRateClassAsync(IAppDb db, string code, int? expectedVersion, CancellationToken ct)
    {
        var found =
            await db.RateClasses.OfKnownCallers().SingleOrDefaultAsync(c => c.Code == code, ct)
            ?? throw new NotFoundException(nameof(RateClass));
        if (expectedVersion is null || expectedVersion == found.Version)
            return found;

        throw new StaleVersionException(
            found.Version,
            JsonSerializer.Serialize(RateClassItem.Of(found), RateClassJson.Readable.RateClassItem),
            null
        );
    }
}
