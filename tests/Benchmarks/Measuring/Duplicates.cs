using System.Diagnostics;
using System.Globalization;
using JippApi.Application.Duplicates;
using JippApi.Application.Statements;
using JippApi.Benchmarks.Generator;
using JippApi.Domain.Innovations;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Benchmarks.Measuring;

/// <summary>
/// Measures how long it takes to find the duplicates of new records among many: a list of 3,000 in steps of 500, and one
/// at a time as somebody types. The database has only what this reads: institutions, forms and keys.
/// </summary>
internal static class Duplicates
{
    public const string Verb = "duplicates";

    private const int Seed = 20_260_102;
    private const int BatchSize = 2_000;
    private const int New = 3_000;
    private const int StepSize = 500;
    private const int Checks = 300;

    public static async Task<string> MeasureAsync(Engine engine, int rows)
    {
        var database = string.Create(CultureInfo.InvariantCulture, $"jipp_bench_matches_{rows}");
        engine.Prepare(database);
        await using var product = Product.On(engine.Provider, engine.ConnectionString(database));
        var (statements, filled) = await FillAsync(engine, database, product, rows);

        var (found, start) = (0, Stopwatch.GetTimestamp());
        foreach (var step in statements.Chunk(StepSize))
            found += await FindAsync(product, step);
        var whole = Stopwatch.GetElapsedTime(start);

        List<double> single = [];
        foreach (var statement in statements.Take(Checks))
        {
            var begun = Stopwatch.GetTimestamp();
            await FindAsync(product, [statement]);
            single.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }

        single.Sort();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{engine.Version}, {rows:N0} records with {filled:N0} keys: {New:N0} new in {whole.TotalSeconds:F1} s, {found:N0} matches; one p50 {single[Checks / 2]:F1} ms, p95 {single[Checks * 95 / 100]:F1} ms"
        );
    }

    private static async Task<int> FindAsync(ServiceProvider product, IReadOnlyList<SourceStatement> statements)
    {
        await using var scope = product.CreateAsyncScope();
        var matcher = scope.ServiceProvider.GetRequiredService<DuplicateMatcher>();
        return (await matcher.FindAsync(InnovationSource.Iga, statements, CancellationToken.None)).Count;
    }

    /// <summary>Fills the database; every so many rows become a new record, with a typing error and without short name.</summary>
    private static async Task<(List<SourceStatement> New, int Keys)> FillAsync(
        Engine engine,
        string database,
        ServiceProvider product,
        int rows
    )
    {
        await using var scope = product.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        await NewDatabase.FillAsync(scope.ServiceProvider, db);
        var innovations = new SyntheticInnovations(
            Seed,
            await db.Institutions.AsNoTracking().ToListAsync(),
            await db.Regions.AsNoTracking().ToListAsync()
        );
        var (records, keys) = (Table.Of(db, typeof(MatchRecord)), Table.Of(db, typeof(MatchKey)));
        using var writer = engine.BulkWriter(database, [records, keys]);
        var (stated, written, every) = (new List<SourceStatement>(), 0, Math.Max(1, rows / (New / 2)));
        var number = 0;
        while (number < rows)
        {
            var (forms, found) = (new List<object?[]>(), new List<object?[]>());
            for (var end = Math.Min(number + BatchSize, rows); number < end; number++)
            {
                var innovation = innovations.Next(number + 1).Innovation;
                if (number % every == 0)
                    stated.Add(Restated(innovation));
                var record = MatchRecord.Of(innovation)!;
                forms.Add(records.Row(new(record, innovation.Id.Value, 0)));
                found.AddRange(record.ReadKeys().Select(key => keys.Row(new(new MatchKey(key, record.Number), default, 0))));
            }

            writer.Write([(records, forms), (keys, found)]);
            written += found.Count;
        }

        writer.Finish();
        while (stated.Count < New)
            stated.Add(Restated(innovations.Next(++number).Innovation));
        return ([.. stated.Take(New)], written);
    }

    private static SourceStatement Restated(Innovation innovation)
    {
        var content = innovation.Content;
        return new()
        {
            Title = content.Title.Length > 8 ? content.Title.Remove(7, 1) : content.Title,
            Summary = content.Summary,
            OwnerInstitutionId = content.OwnerId?.Value,
            RegionCode = content.RegionCode,
            Year = content.Year + 1,
        };
    }
}
