using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Attestations;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Attestations;

/// <summary>
/// Lets the next confirmations become due and then expire, by the clock. Where somebody has said the same more
/// recently, that statement takes over instead.
/// </summary>
/// <param name="After">The innovation to continue after; null for the beginning.</param>
/// <param name="BatchSize">Maximum number of innovations to process.</param>
/// <param name="LeavesOut">Whether the next row is left out instead, because it has just failed alone.</param>
public sealed record AgeConfirmations(Guid? After, int BatchSize, bool LeavesOut = false) : IRequest<BatchResult>;

internal sealed class AgeConfirmationsValidator : AbstractValidator<AgeConfirmations>
{
    public AgeConfirmationsValidator() => RuleFor(command => command.BatchSize).Within(1, ConfirmationSteps.MaxBatch);
}

internal sealed class AgeConfirmationsHandler(IAppDb db, TimeProvider clock) : IRequestHandler<AgeConfirmations, BatchResult>
{
    public async Task<BatchResult> Handle(AgeConfirmations command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var next = Next(command.After, now);
        if (command.LeavesOut)
            return await BatchResult.LeavingOutAsync(next.Select(i => i.Id), ct);
        var innovations = await next.Take(command.BatchSize).ToListAsync(ct);
        var others = await OthersAsync([.. innovations.Select(i => i.Id)], now, ct);
        foreach (var innovation in innovations)
        {
            var standing = innovation.Confirmation!;
            if (Successor(standing, others[innovation.Id]) is { } other)
                innovation.Confirm(other.Confirmation with { InDispute = standing.InDispute }, now);
            else
                innovation.Age(standing.FreshnessAt(now), now);
        }

        await db.SaveChangesAsync(ct);
        return new(innovations.Count, innovations.Count < command.BatchSize ? null : innovations[^1].Id.Value);
    }

    private IQueryable<Innovation> Next(Guid? after, DateTimeOffset now)
    {
        var (first, due) = (new InnovationId(after ?? Guid.Empty), now.AddDays(Confirmation.DueDays));
        var aged = db.Innovations.Where(i =>
            i.Publication == Publication.Published
            && (
                (i.Freshness == Freshness.Confirmed && i.ConfirmedUntil <= due) || (i.Freshness == Freshness.Due && i.ConfirmedUntil <= now)
            )
        );
        return (after is null ? aged : aged.Where(i => i.Id.CompareTo(first) > 0)).OrderBy(i => i.Id);
    }

    /// <summary>Returns the statements that will not be due for a while, by innovation.</summary>
    private async Task<ILookup<InnovationId, Attestation>> OthersAsync(
        IReadOnlyList<InnovationId> ids,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var due = now.AddDays(Confirmation.DueDays);
        var lasting = await db
            .Attestations.AsNoTracking()
            .Where(a => ids.Contains(a.InnovationId) && a.Status == AttestationStatus.Accepted && !a.InDispute && a.ValidUntil > due)
            .ToListAsync(ct);
        return lasting.ToLookup(a => a.InnovationId);
    }

    /// <summary>Returns the strongest statement that says the same and lasts longer.</summary>
    private static Attestation? Successor(Confirmation standing, IEnumerable<Attestation> others) =>
        others
            .Where(a =>
                ConfirmationSchedule.CanConfirm(a.Method)
                && a.ValidUntil > standing.ValidUntil
                && a.StatedAt > standing.At
                && Weighing.Agree(a.Content.Existence, standing.Existence)
            )
            .OrderByDescending(a => ConfirmationSchedule.StrengthOf(a.Method))
            .ThenByDescending(a => a.ValidUntil)
            .FirstOrDefault();
}

/// <summary>The bounds and stages that the daily steps over confirmations share.</summary>
internal static class ConfirmationSteps
{
    public const int MaxBatch = 5_000;

    /// <summary>The stage at which the hub of the province is told, because the owner has not answered.</summary>
    public const int HubStage = 4;

    /// <summary>Returns how many of the reminders should have been sent by now.</summary>
    public static int StageAt(DateTimeOffset expiresAt, DateTimeOffset now) =>
        ConfirmationSchedule.ReminderDays.Count(days => now >= expiresAt.AddDays(days));
}
