using System.Runtime.InteropServices;
using System.Text.Json;
using JippApi.Api.Access;
using JippApi.Api.Http;
using JippApi.Application.Access;
using JippApi.Application.Audit;
using JippApi.Infrastructure.Persistence;
using JippApi.Infrastructure.Persistence.Audit;
using JippApi.Infrastructure.Persistence.Schema;
using JippApi.Infrastructure.SampleData;
using MediatR;
using Microsoft.Extensions.Options;

namespace JippApi.Api.Hosting;

/// <summary>Prepares the database before the server listens, and runs the verbs of the command line.</summary>
internal static class Startup
{
    private const string Worker = "worker";
    private const string Reindex = "reindex";
    private const string CreateAdmin = "create-admin";
    private const string RotateAuditKey = "rotate-audit-key";
    private const int Refused = 2;

    /// <summary>
    /// Refuses trial settings outside of Development, a database of another version and a wrong password of the audit
    /// log; with the embedded default database, migrates it and loads the sample data.
    /// </summary>
    /// <exception cref="IncompatibleSchemaException">The database is of another version.</exception>
    /// <exception cref="AuditPasswordException">The password is not that of the audit log's keys.</exception>
    public static async Task PrepareAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        var isThere = await db.Database.CanConnectAsync();
        if (isThere)
            await db.RequireCompatibleAsync(CancellationToken.None); // waits for a database that is not up yet
        await app.RefuseTrialSettingsAsync();
        if (app.Configuration.GetValue<bool>("Database:MigrateOnStart"))
            await db.MigrateToLatestAsync(CancellationToken.None);
        if (isThere)
            await scope.ServiceProvider.GetRequiredService<IAuditKeys>().RequireUsableAsync(CancellationToken.None);
        if (app.Configuration.GetValue<bool>("SampleData:Load"))
        {
            var added = await scope.ServiceProvider.GetRequiredService<SampleDataLoader>().LoadAsync(CancellationToken.None);
            app.Logger.LogInformation("Sample data: {Added} innovations added", added);
        }

        if (app.Configuration.GetValue<bool>("DemoAccounts:Load"))
            await LoadDemoAccountsAsync(app, scope.ServiceProvider);
    }

    /// <summary>
    /// Builds the endpoints, once. Authorization and routing each ask every source for them, and a source builds anew
    /// each time.
    /// </summary>
    public static void BuildEndpointsOnce(this IEndpointRouteBuilder app)
    {
        var all = new CompositeEndpointDataSource(app.DataSources.ToList());
        app.DataSources.Clear();
        app.DataSources.Add(all);
        _ = all.Endpoints;
    }

    /// <summary>Tells whoever tries the server where to look, once it listens.</summary>
    public static void AnnounceStartPage(this WebApplication app)
    {
        if (app.Environment.IsDevelopment())
            app.Lifetime.ApplicationStarted.Register(() =>
            {
                foreach (var address in app.Urls.Take(1).Select(BindingAddress.Parse))
                    app.Logger.LogInformation("Open {StartPage}", StartPageAt(address));
            });
    }

    /// <summary>
    /// The address for a browser on this machine, also where the server listens on all of its addresses.
    /// </summary>
    private static string StartPageAt(BindingAddress address) =>
        $"{address.Scheme}://{(address.Host is "+" or "*" or "0.0.0.0" or "[::]" ? "localhost" : address.Host)}:{address.Port}{address.PathBase}/";

    /// <summary>Runs a verb of the command line instead of the server.</summary>
    /// <returns>The exit code; null without a verb.</returns>
    /// <exception cref="IncompatibleSchemaException">The database is of another version.</exception>
    /// <exception cref="AuditPasswordException">The password is not that of the audit log's keys.</exception>
    public static async Task<int?> RunVerbAsync(this WebApplication app, string[] args)
    {
        if (!IsVerb(args))
            return null;
        if (args[0] == ImportVerb.Verb)
            return await ImportVerb.RunAsync(app, args[1..]);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        if (args[0] is Reindex or Worker or CreateAdmin or RotateAuditKey)
            await db.RequireCompatibleAsync(CancellationToken.None);
        if (args[0] is Worker or CreateAdmin)
            await scope.ServiceProvider.GetRequiredService<IAuditKeys>().RequireUsableAsync(CancellationToken.None);
        switch (args[0])
        {
            case Migrate.Verb:
                return await Migrate.RunAsync(db, args);
            case Reindex:
                return Print(
                    $"{await scope.ServiceProvider.GetRequiredService<DirectoryRebuild>().RunAsync(CancellationToken.None)} entries written."
                );
            case Worker:
                return await RunWorkerAsync(app);
            case CreateAdmin:
                return await CreateAdminAsync(scope.ServiceProvider, app.Configuration["email"], app.Configuration["name"]);
            case RotateAuditKey:
                return Print(await scope.ServiceProvider.GetRequiredService<IAuditKeys>().RotateAsync(CancellationToken.None));
            default:
                await Console.Error.WriteLineAsync(
                    $"Unknown verb '{args[0]}'. Verbs: migrate [--script], reindex, worker, rotate-audit-key, create-admin --email ADDRESS [--name NAME], {ImportVerb.Usage}."
                );
                return Refused;
        }
    }

    /// <summary>Prints why the database or the settings were refused, instead of a stack trace.</summary>
    /// <returns>The exit code.</returns>
    public static int Refuse(Exception refusal)
    {
        Console.Error.WriteLine(refusal.Message);
        return Refused;
    }

    /// <summary>
    /// The settings on the command line. Flags of a verb are left out, because the configuration would read the next
    /// argument as their value.
    /// </summary>
    public static IEnumerable<string> SettingsOf(string[] args) =>
        args is [ImportVerb.Verb, ..] ? ImportOptions.Of(args[1..]).Others : args.Where(arg => arg != Migrate.Script);

    /// <summary>Whether the command line names a verb.</summary>
    public static bool IsVerb(string[] args) => args is [[not '-', ..], ..];

    /// <summary>
    /// Whether the verb ends by itself and prints only its result, without logs.
    /// </summary>
    public static bool IsQuiet(string[] args) => IsVerb(args) && args[0] != Worker;

    /// <summary>Runs the background worker, without the server, until it is stopped.</summary>
    private static async Task<int> RunWorkerAsync(WebApplication app)
    {
        app.Services.GetRequiredService<IStartupValidator>().Validate();
        await app.RefuseTrialSettingsAsync();
        app.StartTelemetry();
        using var stop = new CancellationTokenSource();
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        app.Logger.LogInformation("Worker started");
        await app.Services.GetRequiredService<Infrastructure.Work.Worker>().RunAsync(stop.Token);
        app.Logger.LogInformation("Worker stopped");
        await app.DisposeAsync();
        return 0;

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true; // let the worker put back its current job before the process ends
            stop.Cancel();
        }
    }

    /// <summary>The password of demo accounts is public: they may exist only where there is no real data.</summary>
    private static async Task LoadDemoAccountsAsync(WebApplication app, IServiceProvider services)
    {
        await services.GetRequiredService<DemoAccounts>().LoadAsync(CancellationToken.None);
        await services.GetRequiredService<DemoPlans>().LoadAsync(CancellationToken.None);
        await services.GetRequiredService<DemoActionItems>().LoadAsync(CancellationToken.None);
        await services.GetRequiredService<WestKalimantanSample>().LoadAsync(CancellationToken.None);
        await services.GetRequiredService<DemoMentoring>().LoadAsync(CancellationToken.None);
        await services.GetRequiredService<DemoLineage>().LoadAsync(CancellationToken.None);
        await services.GetRequiredService<DemoEscalations>().LoadAsync(CancellationToken.None);
        await services.GetRequiredService<DemoCompetitions>().LoadAsync(CancellationToken.None);
        await services.GetRequiredService<DemoArticles>().LoadAsync(CancellationToken.None);
        await services.GetRequiredService<DemoKits>().LoadAsync(CancellationToken.None);
        app.Logger.LogWarning(
            "DEMO ACCOUNTS ARE LOADED: anyone can sign in as national@demo.jipp with the published password. Never expose this server."
        );
    }

    private static async Task<int> CreateAdminAsync(IServiceProvider services, string? email, string? name)
    {
        if (email is null)
        {
            await Console.Error.WriteLineAsync("Give --email with the address of the first administrator.");
            return Refused;
        }

        var code = await services.GetRequiredService<IMediator>().Send(new CreateFirstAdmin(email, name ?? email));
        return Print(
            $"""
            The account {email} is a national administrator. Within three days, choose its password (at least 12 characters):
              curl -X POST http://localhost:5080/api/v1/auth/activations -H 'Content-Type: application/json' \
                -d '{JsonSerializer.Serialize(new ActivationRequest(email, code, "..."), Json.Of<ActivationRequest>())}'
            """
        );
    }

    private static int Print(string text)
    {
        Console.WriteLine(text);
        return 0;
    }
}
