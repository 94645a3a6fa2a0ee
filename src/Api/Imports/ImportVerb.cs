using System.Text.Json;
using JippApi.Api.Hosting;
using JippApi.Api.Http;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Files;
using JippApi.Application.Imports;
using JippApi.Domain.ColumnMappings;
using JippApi.Domain.Imports;
using JippApi.Domain.Innovations;
using MediatR;

namespace JippApi.Api.Imports;

/// <summary>
/// The verb <c>import</c>: imports a file as a request over HTTP would, in the name of the operator of the server. Without
/// <c>--commit</c> it only tries.
/// </summary>
internal static class ImportVerb
{
    public const string Verb = "import";
    public const string Usage = "import FILE --source SOURCE [--commit] [--mapping FILE] [--confirm-source]";

    private const string Commit = "--commit";
    private const string ConfirmSource = "--confirm-source";
    private const int Refused = 2;
    private const int FailedExit = 1;
    private const int MaxIssues = 10;

    /// <summary>Options without a value.</summary>
    public static readonly string[] Flags = [Commit, ConfirmSource];

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
        var file = args.FirstOrDefault(arg => !arg.StartsWith('-'));
        var source = SourceOf(app.Configuration["source"]);
        if (file is null || source is null)
            return await RefuseAsync($"Usage: {Usage}. Sources: {string.Join(", ", Code.All<InnovationSource>())}, LAN.");
        if (!File.Exists(file))
            return await RefuseAsync($"There is no file '{file}'.");
        if (!TryReadMapping(app.Configuration["mapping"], out var columns))
            return await RefuseAsync("The mapping must be a JSON object of columns and members, such as {\"nama_inovasi\":\"TITLE\"}.");

        await app.PrepareAsync();
        return await app
            .Services.GetRequiredService<ActingCaller>()
            .RunAsync(OperatorOfServer.Caller, () => ImportAsync(app, file, source.Value, columns, args));
    }

    private static async Task<int> ImportAsync(
        WebApplication app,
        string file,
        InnovationSource source,
        IReadOnlyList<ColumnUseInput> columns,
        string[] args
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
        if (import.Status == ImportStatus.AwaitingApproval && args.Contains(Commit))
        {
            if (import.LooksLike is { } other && !args.Contains(ConfirmSource))
                return await RefuseAsync($"The file looks like one of {Code.Of(other)}; give {ConfirmSource} if it is not.");
            import = await work.RunAsync(await work.ApproveAsync(import, args.Contains(ConfirmSource)));
        }

        await Console.Out.WriteAsync(ImportSummary.Of(import, await work.ExamplesAsync(import, MaxIssues)));
        if (import.Form is not null)
            Console.WriteLine($"Report: {await work.ReportAsync(import, file)}");
        return import.Status == ImportStatus.Failed ? FailedExit : 0;
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
