using System.Runtime.CompilerServices;
using JippApi.Infrastructure.Persistence;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Tests.Schema;

/// <summary>The schema of each engine is recorded beside this test, so that every change of it is reviewed.</summary>
public sealed class FingerprintTests
{
    /// <summary>Whether the tests record the present state instead of comparing with the recorded one.</summary>
    public static readonly bool Recording = Environment.GetEnvironmentVariable("JIPP_RECORD") == "1";

    private const string Advice = """
        The schema is another one than was written down. Migrations that were released are kept as they are, since databases have them: add a new one
        (make migration NAME=…), never change or squash those before it. Then write the new schema down: JIPP_RECORD=1 dotnet test tests/Infrastructure.Tests --filter FullyQualifiedName~Schema
        """;

    [Theory]
    [InlineData(Databases.Sqlite, "Data Source=:memory:")]
    [InlineData(Databases.PostgreSql, "Host=nowhere")]
    [InlineData(Databases.SqlServer, "Server=nowhere")]
    public async Task The_schema_matches_the_recorded_one(string engine, string connectionString)
    {
        await using var services = Database.ServicesOn(engine, connectionString).BuildServiceProvider();
        using var scope = services.CreateScope();

        var schema = Fingerprint.Of(scope.ServiceProvider.GetRequiredService<JippDb>());

        if (Recording)
            await File.WriteAllTextAsync(FileOf(engine), schema);
        schema.ShouldBe(await File.ReadAllTextAsync(FileOf(engine)), Advice);
    }

    private static string FileOf(string engine, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, $"{engine}.txt");
}
