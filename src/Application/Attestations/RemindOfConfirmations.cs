using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Notifications;
using JippApi.Domain.Access;
using JippApi.Domain.Attestations;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Attestations;

/// <summary>
/// Notes who is to be told of the next confirmations that expire soon or have expired: the owner 60, 30 and 7 days
/// before, the hub of the province when nobody has answered, and the ministry 30 days later.
/// </summary>
/// <param name="After">The innovation to continue after; null for the beginning.</param>
/// <param name="BatchSize">Maximum number of innovations to process.</param>
/// <param name="LeavesOut">Whether the next row is left out instead, because it has just failed alone.</param>
public sealed record RemindOfConfirmations(Guid? After, int BatchSize, bool LeavesOut = false) : IRequest<BatchResult>;

internal sealed class RemindOfConfirmationsValidator : AbstractValidator<RemindOfConfirmations>
{
    public RemindOfConfirmationsValidator() => RuleFor(command => command.BatchSize).Within(1, ConfirmationSteps.MaxBatch);
}

internal sealed class RemindOfConfirmationsHandler(IAppDb db, Recipients recipients, TimeProvider clock)
    : IRequestHandler<RemindOfConfirmations, BatchResult>
{
    private const int ProvinceLength = 2;

    private readonly Dictionary<string, IReadOnlyList<AccountId>> hubs = [];

    public async Task<BatchResult> Handle(RemindOfConfirmations command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var next = Next(command.After, now);
        if (command.LeavesOut)
            return await BatchResult.LeavingOutAsync(next.Select(i => i.Id), ct);
        var aged = await next.Take(command.BatchSize)
            .Select(i => new Aged(i.Id, i.OwnerId, i.RegionCode, i.ConfirmedUntil!.Value))
            .ToListAsync(ct);
        List<InnovationId> ids = [.. aged.Select(one => one.Id)];
        await db.ConfirmationReminders.Where(r => ids.Contains(r.InnovationId)).ExecuteDeleteAsync(ct);
        await recipients.PreloadAsync(aged.Select(one => one.OwnerId).OfType<InstitutionId>(), Permissions.WriteInnovations, ct);
        foreach (var stage in aged.GroupBy(one => ConfirmationSteps.StageAt(one.ExpiresAt, now)))
            await NoteAsync(stage.Key, [.. stage], ct);

        await db.SaveChangesAsync(ct);
        return new(aged.Count, aged.Count < command.BatchSize ? null : aged[^1].Id.Value);
    }

    /// <summary>The stage is kept on the innovation without changing its version, because nobody sees it.</summary>
    private async Task NoteAsync(int stage, IReadOnlyList<Aged> aged, CancellationToken ct)
    {
        List<InnovationId> ids = [.. aged.Select(one => one.Id)];
        await db.Innovations.Where(i => ids.Contains(i.Id)).ExecuteUpdateAsync(i => i.SetProperty(x => x.RemindedStage, stage), ct);
        foreach (var one in aged)
        {
            foreach (var account in await RecipientsAsync(one, stage, ct))
                db.ConfirmationReminders.Add(
                    new()
                    {
                        AccountId = account,
                        InnovationId = one.Id,
                        Stage = stage,
                        ExpiresAt = one.ExpiresAt,
                    }
                );
        }
    }

    private async Task<IReadOnlyList<AccountId>> RecipientsAsync(Aged one, int stage, CancellationToken ct)
    {
        if (stage >= ConfirmationSteps.HubStage)
            return await HubAsync(stage == ConfirmationSteps.HubStage ? one.RegionCode : null, ct);
        return one.OwnerId is { } owner
            ? await recipients.NearestAsync(owner, Permissions.WriteInnovations, ct)
            : await HubAsync(one.RegionCode, ct);
    }

    /// <summary>Returns the keepers of the hub of a province, or the national ones.</summary>
    private async Task<IReadOnlyList<AccountId>> HubAsync(string? region, CancellationToken ct)
    {
        var province = region?[..ProvinceLength];
        if (!hubs.TryGetValue(province ?? "", out var people))
            hubs[province ?? ""] = people = await recipients.NearestAsync(province, Permissions.WriteHubs, ct);
        return people;
    }

    private IQueryable<Innovation> Next(Guid? after, DateTimeOffset now)
    {
        var first = new InnovationId(after ?? Guid.Empty);
        var ends = ConfirmationSchedule.ReminderDays.Select(days => now.AddDays(-days)).ToList();
        var (one, two, three, four, five) = (ends[0], ends[1], ends[2], ends[3], ends[4]);
        var aged = db.Innovations.Where(i =>
            i.Publication == Publication.Published
            && (i.Freshness == Freshness.Due || i.Freshness == Freshness.Overdue)
            && (
                (i.RemindedStage < 1 && i.ConfirmedUntil <= one)
                || (i.RemindedStage < 2 && i.ConfirmedUntil <= two)
                || (i.RemindedStage < 3 && i.ConfirmedUntil <= three)
                || (i.RemindedStage < 4 && i.ConfirmedUntil <= four)
                || (i.RemindedStage < 5 && i.ConfirmedUntil <= five)
            )
        );
        return (after is null ? aged : aged.Where(i => i.Id.CompareTo(first) > 0)).OrderBy(i => i.Id);
    }

    /// <summary>An innovation whose confirmation expires soon or has expired.</summary>
    private sealed record Aged(InnovationId Id, InstitutionId? OwnerId, string? RegionCode, DateTimeOffset ExpiresAt);
}
