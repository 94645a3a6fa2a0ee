using JippApi.Api.Access;
using JippApi.Api.Hosting;
using JippApi.Api.OpenApi;
using JippApi.Api.Pages;
using JippApi.Application;
using JippApi.Infrastructure;
using JippApi.Infrastructure.Persistence.Audit;
using JippApi.Infrastructure.Persistence.Schema;

// Do not watch the configuration files: the watcher would also fire for every write to an SQLite database in the same
// folder.
var builder = WebApplication.CreateBuilder([.. Startup.SettingsOf(args), "--hostBuilder:reloadConfigOnChange=false"]);
if (Startup.IsQuiet(args))
    builder.Logging.ClearProviders();
builder.AddTelemetry(args);

builder
    .Services.AddApplication(builder.Configuration["AutoMapper:LicenseKey"])
    .AddInfrastructure(builder.Configuration)
    .AddConventions(builder)
    .AddSecurity()
    .AddHostedService<WorkerService>()
    .AddOpenApiDocument()
    .AddPages();

var app = builder.Build();
try
{
    if (await app.RunVerbAsync(args) is { } exitCode)
        return exitCode;
    var preparation = Task.Run(app.PrepareAsync); // builds EF Core's model, while another processor builds the endpoints
    app.UseApi();
    app.MapHealth();
    app.MapKeys();
    app.MapDescription();
    app.MapPages();
    app.MapApi();
    app.BuildEndpointsOnce();
    await preparation;
}
catch (Exception refusal) when (refusal is IncompatibleSchemaException or AuditPasswordException)
{
    return Startup.Refuse(refusal);
}

app.AnnounceStartPage();
await app.RunAsync();
return 0;
