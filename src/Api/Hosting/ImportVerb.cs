using System.Text.Json;
using JippApi.Api.Http;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Files;
using JippApi.Application.Imports;
using JippApi.Domain.ColumnMappings;
using JippApi.Domain.Imports;
using JippApi.Domain.Innovations;

namespace JippApi.Api.Hosting;

/// <summary>
/// The verb <c>import</c>: imports a file as a request over HTTP would, in the name of the operator of the server. Without
/// <c>--commit</c> it only tries.
/// </summary>
internal static class ImportVerb
{
    public const string Verb = "import";
    public const string Usage = "import FILE --source SOURCE [--commit] [--mapping FILE] [--confirm-source]";

    private const int Refused = 2;
    private const int FailedExit = 1;
    private const int MaxIssues = 10;

    /// <summary>Names by which people know the lists.</summary>
    private static readonly Dictionary<string, InnovationSource> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["LAN"] = InnovationSource.Labinov,
        ["INOLAND"] = InnovationSource.Labinov,
        ["KEMENDAGRI"] = InnovationSource.Iga,
        ["KEMENPANRB"] = InnovationSource.Kipp,
        ["PANRB"] = InnovationSource.Kipp,
    };

    public static async Task<int> RunAsync(WebApplication app, string[] args)
    {
        var options = ImportOptions.Of(args);
        if (options.File is not { } file || SourceOf(options.Source) is not { } source)
            return await RefuseAsync($"Usage: {Usage}. Sources: {string.Join(", ", Code.All<InnovationSource>())}, LAN.");
        if (!File.Exists(file))
            return await RefuseAsync($"There is no file '{file}'.");
        if (!TryReadMapping(options.Mapping, out var columns))
            return await RefuseAsync("The mapping must be a JSON object of columns and members, such as {\"nama_inovasi\":\"TITLE\"}.");

        await app.PrepareAsync();
        return await app
            .Services.GetRequiredService<ActingCaller>()
            .RunAsync(OperatorOfServer.Caller, () => ImportAsync(app, file, source, columns, options));
    }

    private static async Task<int> ImportAsync(
        WebApplication app,
        string file,
        InnovationSource source,
        IReadOnlyList<ColumnUseInput> columns,
        ImportOptions options
    )
    {
        var work = new ImportWorkbench(app.Services);
        ImportItem import;
        try
        {
            import = await work.ReceiveAsync(file, source, columns);
        }
        catch (DeliveryTooLargeException)
        {
            return await RefuseAsync("The file is too large (Imports:MaxBytes).");
        }

        import = await work.RunAsync(import);
        if (import.Status == ImportStatus.AwaitingApproval && options.Commits)
        {
            if (import.LooksLike is { } other && !options.ConfirmsSource)
                return await RefuseAsync($"The file looks like one of {Code.Of(other)}; give {ImportOptions.ConfirmSource} if it is not.");
            import = await work.RunAsync(await work.ApproveAsync(import, options.ConfirmsSource));
        }

        await Console.Out.WriteAsync(ImportSummary.Of(import, await work.ExamplesAsync(import, MaxIssues)));
        if (import is { Form: not null, Status: ImportStatus.AwaitingApproval or ImportStatus.Committed })
            Console.WriteLine($"Report: {await work.ReportAsync(import, file)}");
        // An import that is still at work was left by an operation that failed
        if (import.Status is ImportStatus.AwaitingApproval or ImportStatus.Committed)
            return 0;
        await Console.Error.WriteLineAsync($"The import has not ended; see {import.Links.Operation}.");
        return FailedExit;
    }

    private static InnovationSource? SourceOf(string? name) =>
        name is null ? null
        : Names.TryGetValue(name, out var known) ? known
        : Code.TryParse<InnovationSource>(name.ToUpperInvariant(), out var source) ? source
        : null;

    private static bool TryReadMapping(string? path, out IReadOnlyList<ColumnUseInput> columns)
    {
        columns = [];
        if (path is null)
            return true;
        try
        {
            var members = JsonSerializer.Deserialize(File.ReadAllText(path), Json.Of<Dictionary<string, StatedMember>>());
            columns = [.. (members ?? []).Select(pair => new ColumnUseInput(pair.Key, pair.Value))];
            return columns.Count > 0;
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static async Task<int> RefuseAsync(string message)
    {
        await Console.Error.WriteLineAsync(message);
        return Refused;
    }
}
