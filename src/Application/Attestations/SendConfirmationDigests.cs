using System.Globalization;
using FluentValidation;
using JippApi.Application.Common;
using JippApi.Application.Notifications;
using JippApi.Domain.Access;
using JippApi.Domain.Attestations;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Notifications;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Attestations;

/// <summary>
/// Tells the next people of the confirmations that expire soon or have expired: once a day for each stage, however many
/// innovations they have.
/// </summary>
/// <param name="After">The person to continue after; null for the beginning.</param>
/// <param name="BatchSize">Maximum number of people to process.</param>
/// <param name="LeavesOut">Whether the next row is left out instead, because it has just failed alone.</param>
public sealed record SendConfirmationDigests(Guid? After, int BatchSize, bool LeavesOut = false) : IRequest<BatchResult>;

internal sealed class SendConfirmationDigestsValidator : AbstractValidator<SendConfirmationDigests>
{
    public SendConfirmationDigestsValidator() => RuleFor(command => command.BatchSize).Within(1, ConfirmationSteps.MaxBatch);
}

internal sealed class SendConfirmationDigestsHandler(IAppDb db, NotificationWriter notices, TimeProvider clock)
    : IRequestHandler<SendConfirmationDigests, BatchResult>
{
    public async Task<BatchResult> Handle(SendConfirmationDigests command, CancellationToken ct)
    {
        var day = Wib.DayOf(clock.GetUtcNow());
        var next = Next(command.After);
        if (command.LeavesOut)
            return await BatchResult.LeavingOutAsync(next, ct);
        var people = await next.Take(command.BatchSize).ToListAsync(ct);
        for (var stage = 1; stage <= ConfirmationSchedule.ReminderDays.Count; stage++)
            await TellAsync(people, stage, day, ct);

        await db.SaveChangesAsync(ct);
        return new(people.Count, people.Count < command.BatchSize ? null : people[^1].Value);
    }

    /// <summary>Tells people of a stage; those who have had its digest today wait until tomorrow.</summary>
    private async Task TellAsync(IReadOnlyList<AccountId> people, int stage, DateOnly day, CancellationToken ct)
    {
        var key = KeyOf(day, stage);
        var told = await db.Notifications.Where(n => n.Key == key && people.Contains(n.AccountId)).Select(n => n.AccountId).ToListAsync(ct);
        List<AccountId> untold = [.. people.Except(told)];
        var pending = db.ConfirmationReminders.Where(r => r.Stage == stage && untold.Contains(r.AccountId));
        var standing = pending.Where(r =>
            db.Innovations.Any(i =>
                i.Id == r.InnovationId
                && i.Publication == Publication.Published
                && i.RemindedStage == stage
                && i.ConfirmedUntil == r.ExpiresAt
            )
        );
        var counts = await standing
            .GroupBy(r => r.AccountId)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, ct);
        var firsts = await standing
            .GroupBy(r => r.AccountId)
            .Select(group => group.OrderBy(r => r.ExpiresAt).ThenBy(r => r.InnovationId).First())
            .ToListAsync(ct);
        var titles = await TitlesAsync([.. firsts.Select(first => first.InnovationId).Distinct()], ct);
        await notices.AddAsync([.. firsts.Select(first => Digest(first, counts[first.AccountId], titles[first.InnovationId], key))], ct);
        await pending.ExecuteDeleteAsync(ct);
    }

    private IQueryable<AccountId> Next(Guid? after)
    {
        var first = new AccountId(after ?? Guid.Empty);
        var pending = db.ConfirmationReminders;
        return (after is null ? pending.AsQueryable() : pending.Where(r => r.AccountId.CompareTo(first) > 0))
            .Select(r => r.AccountId)
            .Distinct()
            .OrderBy(account => account);
    }

    private Task<Dictionary<InnovationId, string>> TitlesAsync(IReadOnlyList<InnovationId> ids, CancellationToken ct) =>
        db
            .Innovations.Where(i => ids.Contains(i.Id))
            .Select(i => new { i.Id, i.Content.Title })
            .ToDictionaryAsync(i => i.Id, i => i.Title, ct);

    private static Notice Digest(ConfirmationReminder first, int count, string title, string key)
    {
        var isDue = first.Stage < ConfirmationSteps.HubStage;
        Dictionary<string, string> values = new()
        {
            ["count"] = count.ToString(CultureInfo.InvariantCulture),
            ["innovation"] = title,
            ["expiresOn"] = Wib.DayOf(first.ExpiresAt.AddTicks(-1)).ToString("O", CultureInfo.InvariantCulture),
        };
        return new(
            key,
            isDue ? NotificationKind.ConfirmationDue : NotificationKind.ConfirmationOverdue,
            [first.AccountId],
            count == 1 ? $"innovations/{first.InnovationId.Value}" : $"innovations?freshness={(isDue ? "DUE" : "OVERDUE")}",
            values
        );
    }

    private static string KeyOf(DateOnly day, int stage) => string.Create(CultureInfo.InvariantCulture, $"confirm-{day:O}-{stage}");
}
