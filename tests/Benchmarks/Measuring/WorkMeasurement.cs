using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using JippApi.Benchmarks.Servers;

namespace JippApi.Benchmarks.Measuring;

/// <summary>The cost of work in the background.</summary>
/// <param name="Engine">The engine.</param>
/// <param name="Records">How many records it was about.</param>
/// <param name="Name">The name of the work.</param>
/// <param name="Elapsed">From the request to the end.</param>
/// <param name="Processor">The processor time of the server.</param>
/// <param name="PeakMemory">In mebibytes.</param>
/// <param name="Mails">The messages that were sent.</param>
internal sealed record WorkFigure(
    string Engine,
    int Records,
    string Name,
    TimeSpan Elapsed,
    TimeSpan Processor,
    double PeakMemory,
    int Mails
)
{
    public const string Header = "| engine | records | work | seconds | records/s | processor s | peak MiB |";

    public const string Rule = "|---|--:|---|--:|--:|--:|--:|";

    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    /// <summary>The number of messages and how many of them a second.</summary>
    public string MailCells => string.Create(Culture, $" {Mails:N0} | {Mails / Elapsed.TotalSeconds:N0} |");

    /// <inheritdoc/>
    public override string ToString()
    {
        var speed = string.Create(Culture, $"{Elapsed.TotalSeconds:F1} | {Records / Elapsed.TotalSeconds:N0}");
        return string.Create(Culture, $"| {Engine} | {Records:N0} | {Name} | {speed} | {Processor.TotalSeconds:F1} | {PeakMemory:F0} |");
    }
}

/// <summary>
/// Measures what a server spends on work in the background that a request starts; each work has a new process.
/// </summary>
/// <param name="api">The published product.</param>
/// <param name="engine">The engine.</param>
/// <param name="database">The database.</param>
/// <param name="mailFolder">The folder for its mail.</param>
internal sealed class WorkMeasurement(string api, Engine engine, string database, string mailFolder)
{
    private const string MailAddress = "https://bench.example";

    private const string Failed = """SELECT CAST(COUNT(*) AS TEXT) FROM "Operations" WHERE "Status" = 'FAILED'""";

    /// <summary>Lets the server finish what is due anyway, so that nothing else is measured.</summary>
    public async Task SettleAsync()
    {
        using var server = await StartAsync();
        await BackgroundWork.EndAsync(engine, database, server);
    }

    /// <summary>Starts work by a request, and waits for its end.</summary>
    /// <param name="name">The name of the work.</param>
    /// <param name="records">How many records it is about.</param>
    /// <param name="url">The address to send the request to.</param>
    /// <param name="body">The body of the request.</param>
    public async Task<WorkFigure> MeasureAsync(string name, int records, string url, object body)
    {
        Console.WriteLine($"{engine.Name}: {name}");
        using var server = await StartAsync();
        using var client = new HttpClient { BaseAddress = new(server.Address) };
        client.DefaultRequestHeaders.Authorization = new("Bearer", await ApiServer.TokenAsync(server.Address, ApiServer.Administrator));
        await server.IdleAsync();
        var (mails, processor, watch) = (CountMails(), server.ProcessorTime, Stopwatch.StartNew());
        using (var answer = await client.PostAsJsonAsync(new Uri(url, UriKind.Relative), body))
            if (!answer.IsSuccessStatusCode)
                throw new InvalidOperationException($"{url} is answered with {await answer.Content.ReadAsStringAsync()}");
        await BackgroundWork.EndAsync(engine, database, server);
        var figure = new WorkFigure(
            engine.Name,
            records,
            name,
            watch.Elapsed,
            server.ProcessorTime - processor,
            server.PeakMemory,
            CountMails() - mails
        );
        return engine.Read(database, Failed)[0] == "0" ? figure : throw new InvalidOperationException($"{name} has failed.");
    }

    private Task<ServerProcess> StartAsync() =>
        new ApiServer(api, engine, database).StartAsync(
            new Dictionary<string, string> { ["Mail__Folder"] = mailFolder, ["Mail__WebAddress"] = MailAddress }
        );

    private int CountMails() => Directory.Exists(mailFolder) ? Directory.EnumerateFiles(mailFolder, "*.eml").Count() : 0;
}
