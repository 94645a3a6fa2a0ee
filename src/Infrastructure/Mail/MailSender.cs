using System.Diagnostics.Metrics;
using JippApi.Application.AttestationCampaigns;
using JippApi.Application.Common;
using JippApi.Application.Notifications;
using JippApi.Domain.Access;
using JippApi.Domain.Notifications;
using JippApi.Infrastructure.Persistence;
using JippApi.Infrastructure.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace JippApi.Infrastructure.Mail;

/// <summary>
/// Sends notifications by e-mail, in one process at a time. A message is marked as sent afterwards, so a process that
/// dies in between sends it again with the same id. Failed messages are retried at growing intervals, and then given
/// up.
/// </summary>
internal sealed class MailSender(
    IServiceScopeFactory scopes,
    IMailer mailer,
    MailOptions mail,
    AttestationLinks links,
    WorkerOptions options,
    TimeProvider clock,
    ILogger<MailSender> log
) : IBackgroundWork
{
    public const string LeaseName = "MAIL";

    private const int Batch = 50;

    private static readonly Counter<long> Tried = Telemetry.Meter.CreateCounter<long>(
        "jipp.mail.attempts",
        "{message}",
        "Attempts to send a message, by the resulting status."
    );

    private static readonly string Process = $"{Environment.MachineName}/{Environment.ProcessId}";

    public async Task<bool> RunOnceAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        if (!await Due(db).AnyAsync(ct) || await db.TryTakeAsync(LeaseName, Process, clock.GetUtcNow(), options.Lease, ct) is not { } lease)
            return false;
        using var trace = WorkTraces.Begin("mail");
        try
        {
            var due = await DueAsync(db, ct);
            List<Guid> ids = [.. due.Select(notification => notification.AccountId.Value).Distinct()];
            var addresses = await db
                .Accounts.Where(a => ids.Contains(a.Id) && a.Status == AccountStatus.Active)
                .Select(a => new { a.Id, a.Email })
                .ToDictionaryAsync(a => a.Id, a => a.Email, ct);
            foreach (var notification in due)
            {
                // Renewed before each message, so that two processes send the same message only if sending it takes
                // longer than the lease.
                await InTransactionAsync(() => db.HoldAsync(lease, clock.GetUtcNow(), options.Lease, ct), db, ct);
                await SendAsync(db, notification, addresses.GetValueOrDefault(notification.AccountId.Value), ct);
            }

            return due.Count > 0;
        }
        catch (LeaseLostException)
        {
            return false;
        }
        finally
        {
            await db.ReleaseAsync(lease, clock.GetUtcNow());
        }
    }

    private IQueryable<Notification> Due(JippDb db)
    {
        var now = clock.GetUtcNow();
        return db.Notifications.AsNoTracking().Where(n => n.Mail == MailStatus.Pending && n.MailDueAt <= now);
    }

    /// <summary>
    /// Reads the next notifications. If that fails, they are read one by one, and one that cannot be read counts as a
    /// failed attempt: the others are sent.
    /// </summary>
    private async Task<List<Notification>> DueAsync(JippDb db, CancellationToken ct)
    {
        var next = Due(db).OrderBy(n => n.MailDueAt).ThenBy(n => n.Number).Take(Batch);
        try
        {
            return await next.ToListAsync(ct);
        }
        catch (Exception e) when (IsFailureOfOne(e, ct))
        {
            // which of them is found below
        }

        List<Notification> due = [];
        foreach (var row in await next.Select(n => new { n.Number, n.MailAttempts }).ToListAsync(ct))
        {
            try
            {
                due.Add(await db.Notifications.AsNoTracking().SingleAsync(n => n.Number == row.Number, ct));
            }
            catch (Exception e) when (IsFailureOfOne(e, ct))
            {
                await RecordFailureAsync(db, row.Number, $"number {row.Number}", row.MailAttempts + 1, e);
            }
        }

        return due;
    }

    private static bool IsFailureOfOne(Exception e, CancellationToken ct) =>
        e is not OperationCanceledException && !e.IsCancellation(ct) && !e.IsUnavailable();

    private async Task SendAsync(JippDb db, Notification notification, string? address, CancellationToken ct)
    {
        try
        {
            using var message = NotificationMessages.Of(notification, address, mail, links);
            await mailer.SendAsync(message, ct);
            await RecordAsync(db, notification.Number, MailStatus.Sent, null);
        }
        catch (UnusableAddressException)
        {
            log.LogWarning("Notification {Notification} cannot be mailed: its recipient has no usable address", notification.Id);
            await RecordAsync(db, notification.Number, MailStatus.Failed, null);
        }
        catch (Exception e) when (IsFailureOfOne(e, ct))
        {
            await RecordFailureAsync(db, notification.Number, notification.Id.ToString(), notification.MailAttempts + 1, e);
        }
    }

    private Task<int> RecordFailureAsync(JippDb db, long number, string name, int attempts, Exception e)
    {
        var given = attempts >= options.Attempts;
        // Only the type of the failure is logged: its message may name the recipient.
        log.LogWarning(
            "Notification {Notification} could not be mailed: {Failure}, attempt {Attempt}{End}",
            name,
            Failure(e),
            attempts,
            given ? ", given up" : ""
        );
        return RecordAsync(
            db,
            number,
            given ? MailStatus.Failed : MailStatus.Pending,
            given ? null : clock.GetUtcNow() + options.PauseAfter(attempts)
        );
    }

    private static string Failure(Exception e) => e is SmtpRefusedException refused ? $"status {refused.Status}" : e.GetType().Name;

    private static Task<int> RecordAsync(JippDb db, long number, MailStatus state, DateTimeOffset? next)
    {
        Tried.Add(1, new KeyValuePair<string, object?>("status", Code.Of(state)));
        return db.InOneTransactionAsync(
            () =>
                db
                    .Notifications.Where(n => n.Number == number)
                    .ExecuteUpdateAsync(
                        n =>
                            n.SetProperty(x => x.Mail, state)
                                .SetProperty(x => x.MailAttempts, x => x.MailAttempts + 1)
                                .SetProperty(x => x.MailDueAt, next),
                        CancellationToken.None
                    ),
            CancellationToken.None
        );
    }

    private static Task<bool> InTransactionAsync(Func<Task> work, JippDb db, CancellationToken ct) =>
        db.InTransactionAsync(
            async () =>
            {
                await work();
                return true;
            },
            ct
        );
}
