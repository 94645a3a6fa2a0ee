namespace JippApi.Benchmarks.Servers;

/// <summary>The reference as a separate process: this program, selected by its first argument.</summary>
internal static class ReferenceProcess
{
    public const string Verb = "reference";

    public static Task<ServerProcess> StartAsync(Engine engine, string database, IReadOnlyDictionary<string, string> runtime)
    {
        var port = Ports.Free();
        string[] arguments =
        [
            typeof(ReferenceProcess).Assembly.Location,
            Verb,
            engine.Name,
            engine.ConnectionString(database),
            $"http://127.0.0.1:{port}",
        ];
        return ServerProcess.StartAsync("reference", arguments, runtime, port, Workspace.Artifacts);
    }
}
