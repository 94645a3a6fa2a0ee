using System.Collections.Concurrent;
using JippApi.Api.Tests.Hosting;
using JippApi.Infrastructure.Persistence;
using JippApi.Infrastructure.SampleData;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace JippApi.Api.Tests.Access;

public class DemoAccountTests(JippApp app) : IClassFixture<JippApp>
{
    [Theory]
    [InlineData("national@demo.jipp")]
    [InlineData("kipp@demo.jipp")]
    [InlineData("iga@demo.jipp")]
    [InlineData("lan@demo.jipp")]
    [InlineData("hub13@demo.jipp")]
    [InlineData("hub61@demo.jipp")]
    [InlineData("editor13.71@demo.jipp")]
    [InlineData("editor61.71@demo.jipp")]
    [InlineData("validator@demo.jipp")]
    [InlineData("mentor61@demo.jipp")]
    [InlineData("signatory61.71@demo.jipp")]
    [InlineData("secretary61@demo.jipp")]
    public async Task Each_demo_account_can_sign_in(string email)
    {
        var tokens = await Form(("grant_type", "password"), ("username", email), ("password", "Demo-Jipp-2026"));

        tokens.Status.ShouldBe(200, tokens.Text);
        (await app.ClientWithToken((string)tokens["access_token"]!).Get("/api/v1/audit-events")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task The_demo_client_of_a_ministry_can_sign_in()
    {
        var tokens = await Form(
            ("grant_type", "client_credentials"),
            ("client_id", "demo-kemendagri"),
            ("client_secret", "demo-secret-2026")
        );

        tokens.Status.ShouldBe(200, tokens.Text);
        ((string?)tokens["scope"]).ShouldBe("innovations:read innovations:write institutions:write");
        tokens["refresh_token"].ShouldBeNull();
    }

    [Theory]
    [InlineData("editor13.71@demo.jipp", 201, 403)]
    [InlineData("editor61.71@demo.jipp", 403, 201)]
    [InlineData("hub13@demo.jipp", 201, 403)]
    [InlineData("hub61@demo.jipp", 403, 201)]
    [InlineData("mentor61@demo.jipp", 403, 403)]
    public async Task Each_demo_editor_writes_in_the_region_of_its_name(string email, int padang, int pontianak)
    {
        var tokens = await Form(("grant_type", "password"), ("username", email), ("password", "Demo-Jipp-2026"));
        var client = app.ClientWithToken((string)tokens["access_token"]!);

        (await client.Post("/api/v1/innovations", Given.Complete(await GovernmentAsync("13.71")))).Status.ShouldBe(padang);
        (await client.Post("/api/v1/innovations", Given.Complete(await GovernmentAsync("61.71")))).Status.ShouldBe(pontianak);
    }

    [Fact]
    public async Task A_hub_cannot_publish_records_of_its_own_government()
    {
        var tokens = await Form(("grant_type", "password"), ("username", "hub13@demo.jipp"), ("password", "Demo-Jipp-2026"));
        var hub = app.ClientWithToken((string)tokens["access_token"]!);
        var draft = await app.CompleteDraft(ownerId: await GovernmentAsync("13"));
        await app.Move(draft.Id, new { to = "IN_REVIEW" });

        var refusal = await hub.Post($"/api/v1/innovations/{draft.Id}/transitions", new { to = "PUBLISHED" }, ("If-Match", "*"));

        refusal.Status.ShouldBe(403);
        refusal.Code.ShouldBe("OWN_RECORD");
    }

    [Fact]
    public async Task Demo_accounts_are_loaded_once()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        var before = (await db.Accounts.CountAsync(), await db.Grants.CountAsync(), await db.Clients.CountAsync());

        await scope.ServiceProvider.GetRequiredService<DemoAccounts>().LoadAsync(default);

        (await db.Accounts.CountAsync(), await db.Grants.CountAsync(), await db.Clients.CountAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_server_that_loads_demo_accounts_logs_a_warning()
    {
        await using var server = new Listening();
        await ((IAsyncLifetime)server).InitializeAsync();
        var version = await server.Anonymous().Get("/version");

        ((string?)version["demoAccounts"]).ShouldStartWith("LOADED");
        ((bool)version["sampleData"]!).ShouldBeTrue();
        server.Warnings.ShouldContain(line => line.StartsWith("DEMO ACCOUNTS ARE LOADED", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_production_server_refuses_to_start_with_demo_accounts()
    {
        await using var production = new InProduction();

        (await Should.ThrowAsync<InvalidOperationException>(((IAsyncLifetime)production).InitializeAsync())).Message.ShouldContain(
            "DemoAccounts:Load"
        );
    }

    private async Task<string> GovernmentAsync(string region) =>
        (string)
            (await app.Anonymous().Get($"/api/v1/institutions?regionCode={region}&kind=PROVINCE,CITY&limit=200")).Items.First(i =>
                (string?)i["regionCode"] == region
            )["id"]!;

    private async Task<Reply> Form(params (string Name, string Value)[] fields) =>
        await app.Anonymous()
            .Send(
                HttpMethod.Post,
                "/api/v1/auth/token",
                string.Join('&', fields.Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value)}")),
                ("Content-Type", "application/x-www-form-urlencoded")
            );

    /// <summary>A server whose warnings the test can read.</summary>
    private sealed class Listening : JippApp
    {
        protected override bool BeginsFilled => false;

        private readonly Listener listener = new();

        public IReadOnlyCollection<string> Warnings => listener.Warnings;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureLogging(logging => logging.AddProvider(listener));
        }
    }

    private sealed class Listener : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Warnings { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel == LogLevel.Warning;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            if (IsEnabled(logLevel))
                Warnings.Enqueue(formatter(state, exception));
        }

        public void Dispose() { }
    }

    private sealed class InProduction : JippApp
    {
        protected override bool BeginsFilled => false;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseEnvironment("Production").UseSetting("DemoAccounts:Load", "true");
        }
    }
}
