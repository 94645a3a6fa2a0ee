using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;
using JippApi.Infrastructure.Tests.SqlServer;
using JippApi.Infrastructure.Work;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace JippApi.Api.Tests;

/// <summary>The whole server on its own port, with its own migrated database that contains the sample data.</summary>
public class JippApp : WebApplicationFactory<Program>, IAsyncLifetime
{
    private static readonly SocketsHttpHandler Network = new() { AllowAutoRedirect = false, UseCookies = false };

    private readonly ServerErrors errors = new();
    private readonly LogWatch logs = new();
    private readonly JippApp? first;
    private readonly TestDatabase? lasting;
    private TestDatabase? database;
    private string? filesFolder;
    private Catalogue? catalogue;

    public JippApp() { }

    /// <summary>A second server on the database of the first.</summary>
    protected JippApp(JippApp? first) => this.first = first;

    protected JippApp(TestDatabase lasting) => this.lasting = lasting;

    public TestAccounts Accounts => field ??= new(Services);

    public string MailFolder { get; } = Path.Combine(Path.GetTempPath(), $"jipp-mail-{Guid.CreateVersion7():N}");

    /// <summary>Runs all background work that is due.</summary>
    public Task Work() => Services.GetRequiredService<Worker>().RunDueAsync(default);

    public string FilesFolder => first?.FilesFolder ?? (filesFolder ??= Directory.CreateTempSubdirectory("jipp-test-files-").FullName);

    /// <summary>Settings in addition to those of every test.</summary>
    protected virtual IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>();

    /// <summary>
    /// Whether it starts with a copy of a filled database; false where a test is about filling it, or about another
    /// day.
    /// </summary>
    protected virtual bool BeginsFilled => true;

    public virtual async Task InitializeAsync()
    {
        database = first?.database ?? lasting ?? await (BeginsFilled ? FilledDatabase.CopyAsync() : TestDatabase.CreateAsync());
        UseKestrel(0);
        StartServer();
        catalogue = new(() => ClientWithHandler(Network));
    }

    /// <summary>A client without a token. An answer that breaks an API convention fails the test.</summary>
    public HttpClient Anonymous() => ClientWithHandler(new ConventionWatch(catalogue!, errors) { InnerHandler = Network });

    /// <summary>A client with the test's own handler, whose answers are not checked.</summary>
    public HttpClient ClientWithHandler(HttpMessageHandler handler) =>
        new(handler, disposeHandler: false) { BaseAddress = ClientOptions.BaseAddress };

    public HttpClient ClientWith(string role, string subject = "penguji", GrantScope? scope = null) =>
        ClientWithToken(Accounts.TokenOf(role, subject, scope));

    /// <summary>A partner client for this ministry's list, with every scope a client can have.</summary>
    public HttpClient ClientOf(string source) => ClientWithToken(Accounts.TokenOfClient(source));

    public HttpClient ClientWithToken(string token)
    {
        var client = Anonymous();
        client.DefaultRequestHeaders.Authorization = new("Bearer", token);
        return client;
    }

    /// <summary>
    /// A client that requests a token for each call, so that it stays valid when a test advances the clock.
    /// </summary>
    public HttpClient ClientWithFreshTokens(Func<string> token) =>
        ClientWithHandler(new Bearer(token) { InnerHandler = new ConventionWatch(catalogue!, errors) { InnerHandler = Network } });

    /// <summary>Stops what a derived server started beside itself.</summary>
    protected virtual Task StopAsync() => Task.CompletedTask;

    async Task IAsyncLifetime.DisposeAsync()
    {
        await base.DisposeAsync();
        await StopAsync();
        if (database is not null && first is null && lasting is null)
            await database.DisposeAsync();
        if (Directory.Exists(MailFolder))
            Directory.Delete(MailFolder, recursive: true);
        if (filesFolder is not null)
            Directory.Delete(filesFolder, recursive: true);
        logs.Leaks.ShouldBeEmpty("a secret or token has reached a log");
        SqlServerTwin.TakeFaults().Concat(SentToSqlServer.TakeFaults()).ShouldBeEmpty("SQL Server would refuse a statement");
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        var fill = database!.IsFilled ? "false" : "true";
        Dictionary<string, string> settings = new()
        {
            ["Database:Provider"] = database.Provider,
            ["Database:MaxBatchSize"] = database.MaxBatchSize,
            ["ConnectionStrings:Jipp"] = database.ConnectionString,
            ["Database:MigrateOnStart"] = fill,
            ["SampleData:Load"] = fill,
            ["DemoAccounts:Load"] = fill,
            ["RateLimits:Enabled"] = "false",
            ["OpenApi:BuildAtStart"] = "false",
            ["Worker:Enabled"] = "false", // tests run the worker explicitly
            ["AuditLog:SealSeconds"] = "0", // so does this
            ["Mail:Folder"] = MailFolder,
            ["Files:Folder"] = FilesFolder,
            ["Logging:Console:LogLevel:Default"] = "None",
        };
        foreach (var (name, value) in settings.Concat(Settings))
            builder.UseSetting(name, value);
        SentToSqlServer.Watch();
        builder.ConfigureTestServices(SqlServerTwin.Watch);
        builder.ConfigureTestServices(CheapHashing.Use);
        builder.ConfigureLogging(logging => logging.AddProvider(errors).AddProvider(logs));
    }
}
