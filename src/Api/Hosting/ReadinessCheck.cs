using JippApi.Application.Audit;
using JippApi.Application.Common;
using JippApi.Application.Files;
using JippApi.Infrastructure.Persistence;
using JippApi.Infrastructure.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace JippApi.Api.Hosting;

/// <summary>Finds out whether the server can handle requests, for probes and for the start page.</summary>
internal sealed class ReadinessCheck(JippDb db, IFileScanner scanner, IAuditLog audit, TimeProvider clock, ILogger<HealthInfo> log)
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);

    public async Task<HealthInfo> RunAsync(CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Timeout);
        try
        {
            return await CheckAsync(limit.Token);
        }
        // Any failure at all means that the database is not usable
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            log.LogWarning("Not ready: {Failure}", e.InOneLine());
            return Down(e.FaultOf() ?? (e.IsCancellation(limit.Token) ? DatabaseFault.TimedOut : DatabaseFault.Unreachable));
        }
    }

    private async Task<HealthInfo> CheckAsync(CancellationToken ct)
    {
        if (!await db.GetService<IRelationalDatabaseCreator>().ExistsAsync(ct))
            return Down(DatabaseFault.Unreachable);
        if (await db.WriteFaultAsync(ct) is { } fault)
            return Down(fault);
        var pending = (await db.Database.GetPendingMigrationsAsync(ct)).Count();
        if (pending > 0)
            return new("DOWN", new() { ["database"] = "UP", ["migrations"] = $"{pending} PENDING" });

        // Report worker, audit log and scanner, but do not fail for them: no other instance would serve requests
        // better.
        var lag = await WorkerLag.ReadAsync(db, clock.GetUtcNow(), ct);
        return new(
            "UP",
            new()
            {
                ["database"] = "UP",
                ["migrations"] = "UP",
                ["worker"] = lag.ToString(),
                ["auditLog"] = (await audit.LagAsync(ct)).ToString(),
                ["scanner"] = Code.Of(await scanner.StatusAsync(ct)),
            }
        );
    }

    private static HealthInfo Down(DatabaseFault fault) => new("DOWN", new() { ["database"] = Code.Of(fault) });
}
