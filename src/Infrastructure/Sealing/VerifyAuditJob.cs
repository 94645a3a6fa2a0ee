using System.Globalization;
using JippApi.Application.Audit;
using JippApi.Domain.Operations;
using JippApi.Infrastructure.Persistence;
using JippApi.Infrastructure.Persistence.Audit;
using JippApi.Infrastructure.Work;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Sealing;

/// <summary>Compares every sealed event with its hash, and the hashes with the signed head.</summary>
internal sealed class VerifyAuditJob(AuditKeys keys, AuditWitness witness) : IJob
{
    private const string Events = "EVENTS";
    private const string AuditBroken = "AUDIT_BROKEN";
    private const int TilesInStep = 16;

    public OperationKind Kind => OperationKind.VerifyAudit;

    public async Task RunAsync(JobRun run, CancellationToken ct)
    {
        bool isDone;
        do
        {
            AuditFault? fault = null;
            await run.StepAsync(
                async services =>
                {
                    var reader = new AuditLogReader(services.GetRequiredService<JippDb>(), keys);
                    var tile = run.Progress.Checkpoint is { } text ? long.Parse(text, CultureInfo.InvariantCulture) : 0;
                    var size = await reader.SizeAsync(ct);
                    fault =
                        (tile == 0 ? await reader.HeadFaultAsync(witness.Seen, ct) : null)
                        ?? await reader.EventsFaultAsync(tile, TilesInStep, size, ct);
                    var next = tile + TilesInStep;
                    var done = Math.Min(size, next * AuditTile.Width);
                    return new((int)done, (int)size, Events, next.ToString(CultureInfo.InvariantCulture));
                },
                ct
            );
            if (fault is not null)
            {
                witness.Report(fault);
                throw new JobFailedException(AuditBroken);
            }

            isDone = run.Progress.Done >= run.Progress.Total;
        } while (!isDone);
    }
}
