namespace JippApi.Api.Tests.Hosting;

/// <summary>
/// A database that was migrated and filled with the sample data once for the whole run; copying it is much faster than
/// filling another.
/// </summary>
internal static class FilledDatabase
{
    private static readonly Lazy<Task<TestDatabase>> Original = new(FillAsync);

    public static async Task<TestDatabase> CopyAsync() => await (await Original.Value).CopyAsync();

    private static async Task<TestDatabase> FillAsync()
    {
        var database = await TestDatabase.CreateAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => database.DropAsync().GetAwaiter().GetResult();
        var server = new Filling(database);
        await server.InitializeAsync();
        while ((await server.Anonymous().Get("/health/ready"))["checks.auditLog"]!.ToString()[..2] != "0 ")
            await Task.Delay(50);
        await ((IAsyncLifetime)server).DisposeAsync();
        database.Release();
        return database;
    }

    /// <summary>Also seals the audit log, which would otherwise be sealed in every copy.</summary>
    private sealed class Filling(TestDatabase database) : JippApp(database)
    {
        protected override IReadOnlyDictionary<string, string> Settings =>
            new Dictionary<string, string> { ["AuditLog:SealSeconds"] = "0.05" };
    }
}
