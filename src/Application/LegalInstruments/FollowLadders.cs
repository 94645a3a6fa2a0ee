using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.LegalInstruments;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.LegalInstruments;

/// <summary>
/// Lets the levels in the directory follow the clock: instruments come into force and expire, evidence grows old. Only
/// entries that are confirmed to run can rise or fall so.
/// </summary>
/// <param name="After">The innovation to continue after; null for the beginning.</param>
/// <param name="BatchSize">Maximum number of innovations to examine.</param>
/// <param name="LeavesOut">Whether the next row is left out instead, because it has just failed alone.</param>
public sealed record FollowLadders(Guid? After, int BatchSize, bool LeavesOut = false) : IRequest<BatchResult>;

internal sealed class FollowLaddersValidator : AbstractValidator<FollowLadders>
{
    /// <summary>Maximum number of innovations per step.</summary>
    private const int Max = 5_000;

    public FollowLaddersValidator() => RuleFor(command => command.BatchSize).Within(1, Max);
}

internal sealed class FollowLaddersHandler(IAppDb db, TimeProvider clock) : IRequestHandler<FollowLadders, BatchResult>
{
    private static readonly string Lowest = Code.Of(LadderLevel.Idea);

    private static readonly List<string> Followed =
    [
        .. Enum.GetValues<LadderLevel>().Where(level => level >= Ladder.HighestWithoutPapers).Select(level => Code.Of(level)),
    ];

    public async Task<BatchResult> Handle(FollowLadders command, CancellationToken ct)
    {
        var next = Next(command.After);
        if (command.LeavesOut)
            return await BatchResult.LeavingOutAsync(next, ct);
        var ids = await next.Take(command.BatchSize).ToListAsync(ct);
        var changed = await LadderLevels.RefreshAsync(db, ids, clock.GetUtcNow(), ct);
        await db.SaveChangesAsync(ct);
        return new(changed, ids.Count < command.BatchSize ? null : ids[^1].Value);
    }

    /// <summary>An entry with a phase is above the lowest rung, unless a release without the ladder wrote it.</summary>
    private IQueryable<InnovationId> Next(Guid? after)
    {
        var first = new InnovationId(after ?? Guid.Empty);
        var followed = db.Directory.Where(e => Followed.Contains(e.LadderLevel) || (e.LadderLevel == Lowest && e.Phase != null));
        var rows = db.Innovations.Where(i => followed.Any(e => e.Id == (Guid)(object)i.Id));
        return (after is null ? rows : rows.Where(i => i.Id.CompareTo(first) > 0)).OrderBy(i => i.Id).Select(i => i.Id);
    }
}
