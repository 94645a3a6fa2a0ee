using System.Globalization;
using JippApi.Benchmarks.Generator;
using JippApi.Benchmarks.Servers;

namespace JippApi.Benchmarks.Measuring;

/// <summary>
/// Measures how long the rules of data quality take over every record, and again when nothing has changed.
/// </summary>
internal static class Quality
{
    public const string Verb = "quality";

    private const string Header = $"""
        {WorkFigure.Header}
        {WorkFigure.Rule}

        """;

    private const string Url = "/api/v1/data-quality/checks";
    private const int Seed = 20_260_105;

    public static async Task<string> MeasureAsync(int records)
    {
        var api = await ApiServer.PublishAsync();
        return await BothEngines.TableAsync(Header, engine => MeasureAsync(engine, api, records));
    }

    private static async Task<IReadOnlyList<string>> MeasureAsync(Engine engine, string api, int records)
    {
        var database = string.Create(CultureInfo.InvariantCulture, $"jipp_bench_quality_{records}");
        engine.Prepare(database);
        await new DirectoryGenerator(engine, Seed).FillAsync(database, records);
        var work = new WorkMeasurement(api, engine, database, Workspace.Artifact("mail"));
        await work.SettleAsync();
        engine.Execute(database, """DELETE FROM "QualityFindings"; DELETE FROM "QualityChecks";""");
        return
        [
            $"{await work.MeasureAsync("check every record", records, Url, new { })}",
            $"{await work.MeasureAsync("the same again", records, Url, new { })}",
        ];
    }
}
