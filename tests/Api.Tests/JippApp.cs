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

/// <summary>
/// The whole server on a port of its own, with a migrated database of its own that holds the sample data.
/// </summary>
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

    /// <summary>Another server on the database of the first.</summary>
    protected JippApp(JippApp? first) => this.first = first;

    /// <summary>A server on a database that outlives it.</summary>
    protected JippApp(TestDatabase lasting) => this.lasting = lasting;

    /// <summary>People with roles.</summary>
    public TestAccounts Accounts => field ??= new(Services);

    /// <summary>Where e-mail goes.</summary>
    public string MailFolder { get; } = Path.Combine(Path.GetTempPath(), $"jipp-mail-{Guid.CreateVersion7():N}");

    /// <summary>Does everything in the background that is due now.</summary>
    public Task Work() => Services.GetRequiredService<Worker>().RunDueAsync(default);

    /// <summary>Where the server keeps files.</summary>
    public string FilesFolder => first?.FilesFolder ?? (filesFolder ??= Directory.CreateTempSubdirectory("jipp-test-files-").FullName);

    /// <summary>Settings beside those every test has.</summary>
    protected virtual IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>();

    /// <summary>
    /// Whether it begins with a copy of a database that was filled before; not where a test is about the filling, or
    /// about another day.
    /// </summary>
    protected virtual bool BeginsFilled => true;

    public virtual async Task InitializeAsync()
    {
        database = first?.database ?? lasting ?? await (BeginsFilled ? FilledDatabase.CopyAsync() : TestDatabase.CreateAsync());
        UseKestrel(0);
        StartServer();
        catalogue = new(() => Over(Network));
    }

    /// <summary>
    /// A client without a token. Whatever a test does with it, an answer that breaks the API's conventions fails the
    /// test.
    /// </summary>
    public HttpClient Anonymous() => Over(new ConventionWatch(catalogue!, errors) { InnerHandler = Network });

    /// <summary>A client that sends by a handler of the test's own; nothing watches its answers.</summary>
    public HttpClient Over(HttpMessageHandler handler) => new(handler, disposeHandler: false) { BaseAddress = ClientOptions.BaseAddress };

    /// <summary>A client with a token of that role.</summary>
    public HttpClient ClientWith(string role, string subject = "penguji", GrantScope? scope = null) =>
        ClientWithToken(Accounts.TokenOf(role, subject, scope));

    /// <summary>
    /// A client of a partner's system that keeps that ministry's list, with all the permissions that a system can have.
    /// </summary>
    public HttpClient ClientOf(string source) => ClientWithToken(Accounts.TokenOfClient(source));

    /// <summary>A client with that token.</summary>
    public HttpClient ClientWithToken(string token)
    {
        var client = Anonymous();
        client.DefaultRequestHeaders.Authorization = new("Bearer", token);
        return client;
    }

    /// <summary>
    /// A client that has a token made for each request, so that it outlives the time that a test moves on.
    /// </summary>
    public HttpClient ClientByToken(Func<string> token) =>
        Over(new Bearer(token) { InnerHandler = new ConventionWatch(catalogue!, errors) { InnerHandler = Network } });

    /// <summary>Stops what a kind of server has started beside itself.</summary>
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
            ["Worker:Enabled"] = "false", // tests that need it say when it works
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
