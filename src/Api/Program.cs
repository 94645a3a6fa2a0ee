using JippApi.Api;
using JippApi.Api.Conventions;
using JippApi.Api.Endpoints;
using JippApi.Api.Errors;
using JippApi.Api.OpenApi;
using JippApi.Api.Security;
using JippApi.Application;
using JippApi.Infrastructure;
using JippApi.Infrastructure.Persistence.Schema;

// Settings are read once: watching for changes of files would tell the server of each of its own writes to a database that lies beside them.
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

app.UseMiddleware<CommonHeaders>();
app.UseMiddleware<PartnerCalls>();
app.UseMiddleware<ProblemMiddleware>();
app.UseStatusCodePages(context => ProblemWriter.WriteBareAsync(context.HttpContext));
app.UseCors();
app.UseMiddleware<Authentication>();
app.UseMiddleware<RateLimits>();
app.UseMiddleware<RefusedCalls>();
app.UseMiddleware<CachedAnswers>();
app.UseRouting();
app.UseAuthorization();

app.MapHealth();
app.MapKeys();
app.MapOpenApiDocument();

var api = app.MapGroup("api/v1")
    .RequireAuthorization()
    .AddEndpointFilter<QueryFilter>()
    .AddEndpointFilter<UnitFilter>()
    .Fails(400, 404, 405, 406, 429, 500, 503);
api.MapInnovations();
api.MapInstitutions();
api.MapPlans();
api.MapEvaluations();
api.MapCommitments();
api.MapReplicationLinks();
api.MapLineage();
api.MapInstitutionalisation();
api.MapHubs();
api.MapHubActivities();
api.MapMaturitySurveys();
api.MapRegions();
api.MapReferenceData();
api.MapAuth();
api.MapMe();
api.MapNotifications();
api.MapUsers();
api.MapClients();
api.MapAudit();
api.MapActionItems();
api.MapOperations();
api.MapMentoring();
api.MapMonitoringReports();
api.MapIndicators();
api.MapEscalations();
api.MapEscalationPolicies();
api.MapHolidays();
api.MapFiles();
api.MapEvidence();
app.BuildEndpointsOnce();

await app.RunAsync();
return 0;
