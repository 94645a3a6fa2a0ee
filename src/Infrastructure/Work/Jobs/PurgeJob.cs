using JippApi.Application.Files;
using JippApi.Domain.Notifications;
using JippApi.Domain.Operations;
using JippApi.Infrastructure.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Work.Jobs;

/// <summary>
/// Deletes data whose retention period is over, table by table and step by step. Outbox events are never deleted,
/// because the change feed is read from them, even years later.
/// </summary>
internal sealed class PurgeJob(WorkerOptions options, RetentionOptions retention, TimeProvider clock) : IJob
{
    private delegate Task<int> Removal(IServiceProvider services, int batchSize, CancellationToken ct);

    public OperationKind Kind => OperationKind.Purge;

    public async Task RunAsync(JobRun run, CancellationToken ct)
    {
        foreach (var (phase, removal) in Removals(clock.GetUtcNow()))
        {
            var removed = options.StepSize;
            while (removed == options.StepSize)
            {
                await run.StepAsync(
                    async services =>
                    {
                        removed = await removal(services, options.StepSize, ct);
                        return run.Progress with { Done = run.Progress.Done + removed, Phase = phase };
                    },
                    ct
                );
            }
        }
    }

    private (string Phase, Removal Removal)[] Removals(DateTimeOffset now)
    {
        var (session, key, call) = (
            now.AddDays(-retention.SessionDays),
            now.AddDays(-retention.IdempotencyDays).UtcDateTime,
            now.AddDays(-retention.FailedCallDays)
        );
        var (operation, notification) = (now.AddDays(-retention.OperationDays), now.AddDays(-retention.NotificationDays));
        return
        [
            // A used token is kept until it would have expired: using it again reveals that it was stolen.
            (
                "REFRESH_TOKENS",
                Rows(
                    (db, batchSize, ct) =>
                        db.RefreshTokens.Where(t => t.ExpiresAt < now).OrderBy(t => t.Hash).Take(batchSize).ExecuteDeleteAsync(ct)
                )
            ),
            (
                "SESSIONS",
                Rows(
                    (db, batchSize, ct) =>
                        db
                            .Sessions.Where(s => s.ExpiresAt < session || s.RevokedAt < session)
                            .OrderBy(s => s.Id)
                            .Take(batchSize)
                            .ExecuteDeleteAsync(ct)
                )
            ),
            (
                "IDEMPOTENCY_RECORDS",
                Rows(
                    (db, batchSize, ct) =>
                        db.IdempotencyRecords.Where(r => r.AnsweredAt < key).OrderBy(r => r.Id).Take(batchSize).ExecuteDeleteAsync(ct)
                )
            ),
            (
                "FAILED_CALLS",
                Rows(
                    (db, batchSize, ct) =>
                        db.FailedCalls.Where(c => c.At < call).OrderBy(c => c.Number).Take(batchSize).ExecuteDeleteAsync(ct)
                )
            ),
            (
                "NOTIFICATIONS",
                Rows(
                    (db, batchSize, ct) =>
                        db
                            .Notifications.Where(n => n.CreatedAt < notification && n.Mail != MailStatus.Pending)
                            .OrderBy(n => n.Number)
                            .Take(batchSize)
                            .ExecuteDeleteAsync(ct)
                )
            ),
            (
                "OPERATIONS",
                Rows(
                    (db, batchSize, ct) =>
                        db.Operations.Where(o => o.EndedAt < operation).OrderBy(o => o.Id).Take(batchSize).ExecuteDeleteAsync(ct)
                )
            ),
            ("UPLOADS", (services, batchSize, ct) => services.GetRequiredService<IMediator>().Send(new PurgeUploads(batchSize), ct)),
        ];
    }

    private static Removal Rows(Func<JippDb, int, CancellationToken, Task<int>> removal) =>
        (services, batchSize, ct) => removal(services.GetRequiredService<JippDb>(), batchSize, ct);
}
