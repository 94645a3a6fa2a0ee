using System.Reflection;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;

namespace JippApi.Api.Hosting;

/// <summary>Probes for load balancers and operators.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("").WithTags("Health").AllowAnonymous().AddEndpointFilter<QueryFilter>().Fails(400, 406);
        group.MapGet("/health/live", Live).WithName("GetLiveness").WithSummary("Check that the process is alive").Answers<HealthInfo>();
        group
            .MapGet("/health/ready", ReadyAsync)
            .WithName("GetReadiness")
            .WithSummary("Check that the server is ready for requests")
            .Answers<HealthInfo>()
            .Fails(503);
        group.MapGet("/version", Version).WithName("GetVersion").WithSummary("Get the version of the server").Answers<VersionInfo>();
    }

    private static Answer Live() => Write(new("UP", null));

    private static async Task<Answer> ReadyAsync(ReadinessCheck check, CancellationToken ct) => Write(await check.RunAsync(ct));

    private static Answer Version(IConfiguration configuration, IHostEnvironment environment) =>
        new() { Body = Json.Bytes(VersionInfo.Of(configuration, environment)), CacheControl = "no-store" };

    private static Answer Write(HealthInfo info) =>
        new()
        {
            Status = info.Status == "UP" ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable,
            Body = Json.Bytes(info),
            CacheControl = "no-store",
        };
}

/// <summary>The health of the server.</summary>
/// <param name="Status"><c>UP</c> or <c>DOWN</c>.</param>
/// <param name="Checks">Status of each dependency.</param>
internal sealed record HealthInfo(string Status, Dictionary<string, string>? Checks);

/// <summary>The running version.</summary>
/// <param name="Product">Name of the product.</param>
/// <param name="Version">Version of the product.</param>
/// <param name="Environment">Name of the environment.</param>
/// <param name="Database">The database engine.</param>
/// <param name="SampleData">Whether sample data is loaded at start-up.</param>
/// <param name="DemoAccounts">A warning, if demo accounts with a published password are loaded.</param>
internal sealed record VersionInfo(
    string Product,
    string Version,
    string Environment,
    string Database,
    bool SampleData,
    string? DemoAccounts
)
{
    private const string DemoWarning = "LOADED: anyone can sign in with the published password. Never expose this server.";

    internal static VersionInfo Of(IConfiguration configuration, IHostEnvironment environment) =>
        new(
            "JippApi",
            typeof(VersionInfo).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion,
            environment.EnvironmentName,
            configuration["Database:Provider"]!,
            configuration.GetValue<bool>("SampleData:Load"),
            configuration.GetValue<bool>("DemoAccounts:Load") ? DemoWarning : null
        );
}
