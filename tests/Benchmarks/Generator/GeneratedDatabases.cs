using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace JippApi.Benchmarks.Generator;

/// <summary>Generated databases, kept as long as the same seed would yield the same rows.</summary>
internal static partial class GeneratedDatabases
{
    private const int Seed = 20_260_101;
    private const int Probes = 50;
    private const string Version = "3"; // raise it when the generated rows stay the same but their storage changes

    /// <summary>Ensures a database with this many published innovations, and returns its name.</summary>
    public static Task<string> EnsureAsync(Engine engine, int rows) =>
        EnsureAsync(
            engine,
            string.Create(CultureInfo.InvariantCulture, $"jipp_bench_{rows}_"),
            InnovationProbes,
            $"{rows:N0} innovations",
            database => new DirectoryGenerator(engine, Seed).FillAsync(database, rows)
        );

    /// <summary>Ensures a database with this many replication plans, and returns its name.</summary>
    public static Task<string> EnsurePlansAsync(Engine engine, int plans) =>
        EnsureAsync(
            engine,
            string.Create(CultureInfo.InvariantCulture, $"jipp_bench_plans_{plans}_"),
            PlanProbes,
            $"{plans:N0} replication plans",
            database => new PlanGenerator(engine, Seed).FillAsync(database, plans)
        );

    /// <summary>Ensures a database with this many links between innovations, and returns its name.</summary>
    public static Task<string> EnsureLineageAsync(Engine engine, int links) =>
        EnsureAsync(
            engine,
            string.Create(CultureInfo.InvariantCulture, $"jipp_bench_lineage_{links}_"),
            InnovationProbes,
            $"{links:N0} links",
            database => new LineageGenerator(engine, Seed).FillAsync(database, links)
        );

    private static async Task<string> EnsureAsync(
        Engine engine,
        string beginning,
        Func<DbContext, IEnumerable<object?[]>> probes,
        string content,
        Func<string, Task> fill
    )
    {
        var name = beginning + Fingerprint(engine, probes);
        engine.RemoveOthers(beginning, except: name);
        if (engine.Exists(name))
            return name;

        Console.WriteLine($"Generating {content} for {engine.Name}");
        var watch = Stopwatch.StartNew();
        var unfinished = beginning + "unfinished";
        engine.Prepare(unfinished);
        await fill(unfinished);
        engine.Rename(unfinished, name);
        Console.WriteLine($"  done in {watch.Elapsed.TotalSeconds:F0} s");
        return name;
    }

    /// <summary>Changes with the schema, with what the product writes, and with the generator.</summary>
    private static string Fingerprint(Engine engine, Func<DbContext, IEnumerable<object?[]>> probes)
    {
        using var model = engine.Model();
        var text = new StringBuilder(Version).Append(model.GetService<IMigrator>().GenerateScript());
        foreach (var row in probes(model))
            text.AppendJoin('|', row);
        var withoutIds = Uuid().Replace(text.ToString(), "");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(withoutIds)).AsSpan(0, 6));
    }

    private static IEnumerable<object?[]> InnovationProbes(DbContext model)
    {
        var region = Region.FromOfficialList("13", "Sumatera Barat", RegionKind.Province);
        var owner = Institution.Register(
            new("Pemerintah Provinsi Sumatera Barat", null, InstitutionKind.Province, "13", null, null),
            [],
            Product.StartOfTime
        );
        var innovations = new SyntheticInnovations(Seed, [owner], [region]);
        var table = new Tables(model);
        for (var number = 1; number <= Probes; number++)
        {
            var batch = new Batch(table);
            batch.Add(innovations.Next(number), number);
            foreach (var row in batch.Rows.SelectMany(part => part.Rows))
                yield return row;
        }
    }

    private static IEnumerable<object?[]> PlanProbes(DbContext model)
    {
        var plans = new SyntheticPlans(Seed, [new(default, 1)], [default], new(default, default));
        var tables = new PlanTables(model);
        for (var number = 1; number <= Probes; number++)
        {
            var batch = new PlanBatch(tables);
            batch.Add(plans.Next(number));
            foreach (var row in batch.Rows.SelectMany(part => part.Rows))
                yield return row;
        }
    }

    [GeneratedRegex("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")]
    private static partial Regex Uuid();
}
