using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using JippApi.Infrastructure.SampleData;

namespace JippApi.Benchmarks.Servers;

/// <summary>The product, published and configured for production, on one database.</summary>
internal sealed class ApiServer(string folder, Engine engine, string database)
{
    /// <summary>A demo account with every permission.</summary>
    public const string Administrator = "national@demo.jipp";

    private const string Program = "JippApi.Api.dll";

    private string Assembly => Path.Combine(folder, Program);

    /// <summary>
    /// Publishes the API from the working tree, compiled ahead of time as the operations guide advises.
    /// </summary>
    public static async Task<string> PublishAsync()
    {
        var folder = Workspace.Artifact("api");
        Console.WriteLine("Publishing src/Api");
        await Shell.RunAsync(
            "dotnet",
            [
                "publish",
                "-c",
                "Release",
                "src/Api",
                "-r",
                RuntimeInformation.RuntimeIdentifier,
                "--self-contained",
                "false",
                "-p:PublishReadyToRun=true",
                "-o",
                folder,
            ]
        );
        return folder;
    }

    /// <summary>Starts the server; background work is on only where it is measured.</summary>
    public Task<ServerProcess> StartAsync(bool works = false)
    {
        var port = Ports.Free();
        var environment = new Dictionary<string, string>(Settings)
        {
            ["Worker__Enabled"] = works ? "true" : "false",
            ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}",
        };
        return ServerProcess.StartAsync("product", [Assembly], environment, port, folder);
    }

    /// <summary>An access token of a demo account, valid for fifteen minutes.</summary>
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
        };

        string Flag(string name, bool byDefault = false) => settings?[name]?.GetValue<bool>() ?? byDefault ? "1" : "0";
    }

    private Dictionary<string, string> Settings =>
        new()
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["Database__Provider"] = engine.Provider,
            ["ConnectionStrings__Jipp"] = engine.ConnectionString(database),
            ["Database__MigrateOnStart"] = "false",
            ["SampleData__Load"] = "false",
            ["RateLimits__Enabled"] = "false",
            ["Logging__LogLevel__Default"] = "Warning",
        };
}
