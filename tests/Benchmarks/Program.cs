using System.Globalization;
using JippApi.Benchmarks;
using JippApi.Benchmarks.Measuring;
using JippApi.Benchmarks.Reference;
using JippApi.Benchmarks.Rehearsal.Verb;
using JippApi.Benchmarks.Reporting;
using JippApi.Benchmarks.Servers;

if (args is [ReferenceProcess.Verb, var engineName, var connectionString, var url])
{
    await ReferenceServer.RunAsync(engineName, connectionString, url);
    return 0;
}

if (args is [Papers.Verb])
{
    Console.WriteLine(Papers.Measure());
    return 0;
}

if (args is [Duplicates.Verb, .. var wanted])
{
    var count = wanted is [var number, ..] ? int.Parse(number, CultureInfo.InvariantCulture) : 1_000_000;
    Directory.CreateDirectory(Workspace.Artifacts);
    Console.WriteLine(await Duplicates.MeasureAsync(new SqliteEngine(Workspace.Artifacts), count));
    if (Environment.GetEnvironmentVariable("JIPP_BENCH_POSTGRES") is { } address)
        Console.WriteLine(await Duplicates.MeasureAsync(new PostgreSqlEngine(address), count));
    return 0;
}

if (args is [Imports.Verb or Campaigns.Verb or Quality.Verb or Competitions.Verb, .. var size])
{
    var usual = args[0] == Competitions.Verb ? 5_000 : 100_000;
    var count = size is [var number, ..] ? int.Parse(number, CultureInfo.InvariantCulture) : usual;
    Console.WriteLine(
        await (
            args[0] switch
            {
                Campaigns.Verb => Campaigns.MeasureAsync(count),
                Quality.Verb => Quality.MeasureAsync(count),
                Competitions.Verb => Competitions.MeasureAsync(count),
                _ => Imports.MeasureAsync(count),
            }
        )
    );
    return 0;
}

if (args is [RehearsalVerb.Verb, .. var wishes])
    return await RehearsalVerb.RunAsync(wishes);

if (Options.Parse(args) is not { } options)
{
    Console.WriteLine(Options.Help);
    return args is ["--help"] or ["-h"] ? 0 : 1;
}

var api = options.Api ?? await ApiServer.PublishAsync();
var results = Results.Load();
PostgreSqlServer? server = null;
try
{
    List<Engine> engines = [];
    if (options.Engines.Contains("sqlite"))
        engines.Add(new SqliteEngine(Workspace.Artifacts));
    if (options.Engines.Contains("postgres"))
    {
        var connection = Environment.GetEnvironmentVariable("JIPP_BENCH_POSTGRES");
        if (connection is null)
            (server, connection) = await PostgreSqlServer.StartAsync();
        engines.Add(new PostgreSqlEngine(connection));
    }

    foreach (var engine in engines)
    {
        foreach (var rows in options.Rows)
            await new Measurements(options, engine, api, results).RunAsync(rows);
        foreach (var plans in options.Plans)
            await new PlanMeasurements(options, engine, api, results).RunAsync(plans);
        foreach (var links in options.Links)
            await new LineageMeasurements(options, engine, api, results).RunAsync(links);
    }

    var report = $"{await Machine.DescribeAsync(engines)}.\n\n{Report.Of(results)}";
    Console.WriteLine($"\n{report}");
    if (options.Write)
        PerformancePage.Write(report);
}
finally
{
    if (server is not null)
        await server.DisposeAsync();
}

return 0;
