using System.Reflection;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Application.Audit;
using JippApi.Application.Common;
using JippApi.Application.Files;
using JippApi.Infrastructure.Persistence;
using JippApi.Infrastructure.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace JippApi.Api.Hosting;

/// <summary>Probes for load balancers and operators.</summary>
internal static class HealthEndpoints
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("").WithTags("Health").AllowAnonymous().AddEndpointFilter<QueryFilter>().Fails(400, 406);
        group.MapGet("/health/live", Live).WithName("GetLiveness").WithSummary("Check that the process is alive").Answers<HealthInfo>();
        group
            .MapGet("/health/ready", ReadyAsync)
            .WithName("GetReadiness")
            .WithSummary("Check that the server can handle requests")
            .Answers<HealthInfo>()
            .Fails(503);
        group.MapGet("/version", Version).WithName("GetVersion").WithSummary("Get the version of the server").Answers<VersionInfo>();
    }

    private static Answer Live() => Write(new("UP", null));

    private static async Task<Answer> ReadyAsync(
        JippDb db,
        IFileScanner scanner,
        IAuditLog audit,
        TimeProvider clock,
        ILogger<HealthInfo> log,
        CancellationToken ct
    )
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Timeout);
        try
        {
            return await CheckAsync(db, scanner, audit, clock, limit.Token);
        }
        // Any failure at all means that the database is not usable
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            log.LogWarning("Not ready: {Failure}", e.InOneLine());
            return Down(e.FaultOf() ?? (e.IsCancellation(limit.Token) ? DatabaseFault.TimedOut : DatabaseFault.Unreachable));
        }
    }

    private static async Task<Answer> CheckAsync(JippDb db, IFileScanner scanner, IAuditLog audit, TimeProvider clock, CancellationToken ct)
    {
        if (!await db.GetService<IRelationalDatabaseCreator>().ExistsAsync(ct))
            return Down(DatabaseFault.Unreachable);
        if (await db.WriteFaultAsync(ct) is { } fault)
            return Down(fault);
        var pending = (await db.Database.GetPendingMigrationsAsync(ct)).Count();
        if (pending > 0)
            return Write(new("DOWN", new() { ["database"] = "UP", ["migrations"] = $"{pending} PENDING" }));

        // Report worker, audit log and scanner, but do not fail for them: no other instance would serve requests
        // better.
        var lag = await WorkerLag.ReadAsync(db, clock.GetUtcNow(), ct);
        return Write(
            new(
                "UP",
                new()
                {
                    ["database"] = "UP",
                    ["migrations"] = "UP",
                    ["worker"] = lag.ToString(),
                    ["auditLog"] = (await audit.LagAsync(ct)).ToString(),
                    ["scanner"] = Code.Of(await scanner.StatusAsync(ct)),
                }
            )
        );
    }

    private static Answer Down(DatabaseFault fault) => Write(new("DOWN", new() { ["database"] = Code.Of(fault) }));

    private const string DemoWarning = "LOADED: anyone can sign in with the published password. Never expose this server.";

    private static Answer Version(IConfiguration configuration, IHostEnvironment environment)
    {
        var assembly = typeof(HealthEndpoints).Assembly;
        var info = new VersionInfo(
            "JippApi",
            assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion,
            environment.EnvironmentName,
            configuration["Database:Provider"]!,
            configuration.GetValue<bool>("SampleData:Load"),
            configuration.GetValue<bool>("DemoAccounts:Load") ? DemoWarning : null
        );
        return new() { Body = Json.Bytes(info), CacheControl = "no-store" };
    }

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
);
