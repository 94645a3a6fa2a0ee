using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace JippApi.Benchmarks.Generator;

/// <summary>Generated databases, kept for as long as the same seed would give the same rows.</summary>
internal static partial class GeneratedDatabases
{
    private const int Seed = 20_260_101;
    private const int Probes = 50;
    private const string Version = "2"; // grows when the rows stay the same and what is done with them changes

    /// <summary>The name of a database of that many published innovations.</summary>
    public static async Task<string> EnsureAsync(Engine engine, int rows)
    {
        var beginning = string.Create(CultureInfo.InvariantCulture, $"jipp_bench_{rows}_");
        var name = beginning + Fingerprint(engine);
        engine.RemoveOthers(beginning, except: name);
        if (engine.Exists(name)) return name;

        Console.WriteLine($"Generating {rows:N0} innovations for {engine.Name}");
        var watch = Stopwatch.StartNew();
        var unfinished = beginning + "unfinished";
        engine.Prepare(unfinished);
        await new DirectoryGenerator(engine, Seed).FillAsync(unfinished, rows);
        engine.Rename(unfinished, name);
        Console.WriteLine($"  done in {watch.Elapsed.TotalSeconds:F0} s");
        return name;
    }

    /// <summary>Changes with the schema, with what the product writes about an innovation, and with the generator.</summary>
    private static string Fingerprint(Engine engine)
    {
        using var model = engine.Model();
        var text = new StringBuilder(Version).Append(model.GetService<IMigrator>().GenerateScript());
        var region = Region.Listed("13", "Sumatera Barat", RegionKind.Province);
        var owner = Institution.Register(new("Pemerintah Provinsi Sumatera Barat", null, InstitutionKind.Province, "13", null, null), [], Product.StartOfTime);
        var innovations = new SyntheticInnovations(Seed, [owner], [region]);
        var table = new Tables(model);
        for (var number = 1; number <= Probes; number++)
        {
            var batch = new Batch(table);
            batch.Add(innovations.Next(number), number);
            foreach (var (_, rows) in batch.Rows)
                foreach (var row in rows) text.AppendJoin('|', row);
        }

        var withoutIds = Uuid().Replace(text.ToString(), "");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(withoutIds)).AsSpan(0, 6));
    }

    [GeneratedRegex("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")]
    private static partial Regex Uuid();
}
