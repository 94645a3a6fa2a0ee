using JippApi.Api.Access;
using JippApi.Api.ActionItems;
using JippApi.Api.Audit;
using JippApi.Api.Commitments;
using JippApi.Api.Conventions.Caching;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Limits;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Conventions.Writing;
using JippApi.Api.Errors;
using JippApi.Api.Escalations;
using JippApi.Api.Files;
using JippApi.Api.Hosting;
using JippApi.Api.Hubs;
using JippApi.Api.Indicators;
using JippApi.Api.Innovations;
using JippApi.Api.Institutionalisation;
using JippApi.Api.Institutions;
using JippApi.Api.Lineage;
using JippApi.Api.Mentoring;
using JippApi.Api.Monitoring;
using JippApi.Api.Notifications;
using JippApi.Api.OpenApi;
using JippApi.Api.Operations;
using JippApi.Api.ReferenceData;
using JippApi.Api.Regions;
using JippApi.Api.ReplicationPlans;
using JippApi.Api.Security;
using JippApi.Application;
using JippApi.Infrastructure;
using JippApi.Infrastructure.Persistence.Schema;

// Do not watch the configuration files: the watcher would also fire for every write to an SQLite database in the same folder.
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
    .AddOpenApiDocument();

var app = builder.Build();
try
{
    if (await app.RunVerbAsync(args) is { } exitCode)
        return exitCode;
    await app.PrepareAsync();
}
catch (UnfitSchemaException refusal)
{
    return Startup.Refuse(refusal);
}

app.UseApi();
app.MapHealth();
app.MapKeys();
app.MapOpenApiDocument();
app.MapApi();

await app.RunAsync();
return 0;
