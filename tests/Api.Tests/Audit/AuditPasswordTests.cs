using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Audit;

/// <summary>A process with another password than that of the audit log's keys ends at once, and says why.</summary>
public sealed class AuditPasswordTests : IAsyncLifetime
{
    private const string Setting = "--AuditLog:Password";
    private const string Password = "sandi yang panjang sekali";

    private TestDatabase database = null!;

    public async Task InitializeAsync() => database = await TestDatabase.CreateAsync();

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task Another_password_is_refused_at_start()
    {
        (await RunAsync("migrate")).ExitCode.ShouldBe(0);
        var first = await RunAsync("create-admin", "--email", "pertama@uji.example");
        first.ExitCode.ShouldBe(0, first.Errors);
        var rotated = await RunAsync("rotate-audit-key", Setting, Password);
        rotated.ExitCode.ShouldBe(0, rotated.Errors);
        var recorded = await EventsAsync();

        foreach (
            var (arguments, said) in new (string[], string)[]
            {
                (["--urls", "http://127.0.0.1:0", Setting, "sandi yang lain sama sekali"], "AuditLog:Password is not the password"),
                (["--urls", "http://127.0.0.1:0"], "AuditLog:Password is not set"),
                (["worker", Setting, "sandi yang lain sama sekali"], "AuditLog:Password is not the password"),
                (["create-admin", "--email", "kedua@uji.example"], "AuditLog:Password is not set"),
            }
        )
        {
            var run = await RunAsync(arguments);

            run.ExitCode.ShouldBe(2, run.ToString());
            run.Errors.ShouldStartWith(said);
            run.Errors.ShouldNotContain("   at ");
            run.Output.ShouldNotContain("listening");
        }

        (await EventsAsync()).ShouldBe(recorded);
    }

    private Task<long> EventsAsync() => database.CountAsync("""SELECT COUNT(*) FROM "AuditLog" """);

    private Task<ProductRun> RunAsync(params string[] arguments) =>
        ProductRun.OnAsync(database.Provider, database.ConnectionString, arguments);
}
