using JippApi.Api.Tests.Hosting;
using JippApi.Application.Access;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Access;

public class TrialRefusalTests
{
    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task A_production_server_refuses_a_database_with_trial_data(string environment)
    {
        await using var server = new ProductionServer(environment)
        {
            Chosen = { ["Documents:PublicAddress"] = "http://jipp.example", ["Authentication:Issuer"] = "http://jipp.example" },
        };

        var refusal = (await Should.ThrowAsync<InvalidOperationException>(((IAsyncLifetime)server).InitializeAsync())).Message;

        refusal.ShouldContain($"The environment is {environment}");
        foreach (
            var named in new[]
            {
                "14 demo accounts",
                "national@demo.jipp",
                "invited@demo.jipp",
                "demo-kemendagri",
                "replication plans",
                "commitment sheets",
                "Documents:PublicAddress",
                "Authentication:Issuer",
                "to a new database",
            }
        )
            refusal.ShouldContain(named);
        await ((IAsyncLifetime)server).DisposeAsync();
    }

    [Fact]
    public async Task Demo_accounts_cannot_sign_in_on_a_production_server()
    {
        await using var tried = new JippApp();
        await ((IAsyncLifetime)tried).InitializeAsync();
        var token = (
            (string)(await tried.SignIn("national@demo.jipp", "Demo-Jipp-2026"))["access_token"]!,
            (string)(await tried.Anonymous().SignInClient("demo-kemendagri", "demo-secret-2026"))["access_token"]!
        );
        await using var server = new ServerWithoutDemoAccounts(tried);
        await ((IAsyncLifetime)server).InitializeAsync();

        (await server.SignIn("national@demo.jipp", "Demo-Jipp-2026")).Code.ShouldBe("SIGN_IN_REFUSED");
        (await server.SignIn("NATIONAL@DEMO.JIPP", "Demo-Jipp-2026")).Code.ShouldBe("SIGN_IN_REFUSED");
        (await server.Anonymous().SignInClient("demo-kemendagri", "demo-secret-2026")).Code.ShouldBe("CLIENT_REFUSED");
        (await server.Activate("invited@demo.jipp", "demo-invitation-2026")).Faults.ShouldBe(["/code CODE_WRONG"]);
        (await server.ClientWithToken(token.Item1).Get("/api/v1/me")).Status.ShouldBe(401);
        (await server.ClientWithToken(token.Item2).Get("/api/v1/partners/me")).Status.ShouldBe(401);
        (await server.ClientWith("HUB_ADMIN").Get("/api/v1/me")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Sample_data_from_the_public_record_are_accepted_in_production()
    {
        await using var server = new ProductionServer("Production", filled: false)
        {
            Chosen = { ["Database:MigrateOnStart"] = "true", ["SampleData:Load"] = "true" },
        };
        await ((IAsyncLifetime)server).InitializeAsync();

        (await server.Anonymous().Get("/api/v1/innovations?limit=1")).Items.Count.ShouldBe(1);
        await using var again = new ProductionServer("Production", first: server);
        await ((IAsyncLifetime)again).InitializeAsync();
        await ((IAsyncLifetime)again).DisposeAsync();
        await ((IAsyncLifetime)server).DisposeAsync();
    }

    /// <summary>A server in production, with or without a database that was used for trials.</summary>
    private sealed class ProductionServer(string environment, bool filled = true, JippApp? first = null) : JippApp(first)
    {
        public Dictionary<string, string> Chosen { get; } = [];

        protected override bool BeginsFilled => filled;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder
                .UseEnvironment(environment)
                .UseSetting("Database:MigrateOnStart", "false")
                .UseSetting("SampleData:Load", "false")
                .UseSetting("DemoAccounts:Load", "false");
            foreach (var (name, value) in Chosen)
                builder.UseSetting(name, value);
        }
    }

    /// <summary>A server without demo accounts, on the database of a server that had them.</summary>
    private sealed class ServerWithoutDemoAccounts(JippApp first) : JippApp(first)
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddSingleton(new DemoSignIns(AreAllowed: false)));
        }
    }
}
