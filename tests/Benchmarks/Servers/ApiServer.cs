using System.Text.Json.Nodes;
using JippApi.Infrastructure.SampleData;

namespace JippApi.Benchmarks.Servers;

/// <summary>
/// The product as operators run it, on one database: published and configured as docs/operations.md says, with no
/// setting that differs but the rate limits, since all load comes from one address.
/// </summary>
internal sealed class ApiServer(string folder, Engine engine, string database)
{
    /// <summary>An account with every permission.</summary>
    public const string Administrator = "national" + Generator.NewDatabase.Domain;

    private const string Program = "JippApi.Api.dll";

    private string Assembly => Path.Combine(folder, Program);

    /// <summary>Publishes the API from the working tree.</summary>
    public static async Task<string> PublishAsync()
    {
        var folder = Workspace.Artifact("api");
        Console.WriteLine("Publishing src/Api");
        var guide = await File.ReadAllTextAsync(Path.Combine(Workspace.Root, "docs", "operations.md"));
        await Shell.RunAsync("dotnet", Publishing.Arguments(guide, folder));
        return folder;
    }

    public Task<ServerProcess> StartAsync()
    {
        var port = Ports.Free();
        var environment = new Dictionary<string, string>(Settings) { ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}" };
        return ServerProcess.StartAsync("product", [Assembly], environment, port, folder);
    }

    /// <summary>An access token of an account, valid for fifteen minutes.</summary>
    public static async Task<string> TokenAsync(string address, string account)
    {
        using var client = new HttpClient { BaseAddress = new(address) };
        using var answer = await client.PostAsync(
            "/api/v1/auth/token",
            new FormUrlEncodedContent(
                new Dictionary<string, string>
                {
                    ["grant_type"] = "password",
                    ["username"] = account,
                    ["password"] = DemoAccounts.Password,
                }
            )
        );
        return (string)JsonNode.Parse(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync())!["access_token"]!;
    }

    /// <summary>The garbage collector the product is configured with; the reference gets the same.</summary>
    public IReadOnlyDictionary<string, string> Runtime()
    {
        var settings = JsonNode
            .Parse(File.ReadAllText(Path.ChangeExtension(Assembly, ".runtimeconfig.json")))!["runtimeOptions"]
            ?["configProperties"];
        return new Dictionary<string, string>
        {
            ["DOTNET_gcServer"] = Flag("System.GC.Server"),
            ["DOTNET_gcConcurrent"] = Flag("System.GC.Concurrent", byDefault: true),
            ["DOTNET_GCGen0MaxBudget"] = settings?["System.GC.Gen0MaxBudget"]?.ToString() ?? "",
        };

        string Flag(string name, bool byDefault = false) => settings?[name]?.GetValue<bool>() ?? byDefault ? "1" : "0";
    }

    private Dictionary<string, string> Settings =>
        new()
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["Database__Provider"] = engine.Provider,
            ["ConnectionStrings__Jipp"] = engine.ConnectionString(database),
            ["RateLimits__Enabled"] = "false",
        };
}
