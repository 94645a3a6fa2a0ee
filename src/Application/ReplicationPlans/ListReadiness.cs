using JippApi.Application.Common;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>The assessments of a plan's adopter, newest first; for those who take part.</summary>
public sealed record ListReadiness(Guid PlanId, int Limit, string? Cursor) : IRequest<Listing<ReadinessItem>>;

/// <summary>The newest of them.</summary>
public sealed record GetLatestReadiness(Guid PlanId) : IRequest<AssessedReadiness>;

/// <summary>How ready an adopter was at one time.</summary>
/// <param name="Number">From 1, in order.</param>
/// <param name="At">When it was assessed.</param>
/// <param name="Score">Points, in per cent of all there are.</param>
/// <param name="Band">What it comes to.</param>
/// <param name="NextActions">The topics to work on first to reach the next band.</param>
/// <param name="Answers">What was answered.</param>
public sealed record ReadinessItem(
    int Number, DateTimeOffset At, int Score, ReadinessBand Band, IReadOnlyList<ReadinessTopic> NextActions, IReadOnlyList<ReadinessAnswer> Answers)
{
    internal static ReadinessItem Of(Readiness assessed) =>
        new(assessed.Number, assessed.At, assessed.Score, assessed.Band, assessed.NextActions, assessed.Answers);
}

internal sealed class ListReadinessHandler(IAppDb db, ICurrentUser user, IServerKeys keys) : IRequestHandler<ListReadiness, Listing<ReadinessItem>>
{
    public async Task<Listing<ReadinessItem>> Handle(ListReadiness request, CancellationToken ct)
    {
        await db.ReadPlanAsPartyAsync(user, request.PlanId, ct);
        var key = new ReplicationPlanId(request.PlanId);
        var rows = db.ReplicationPlans.AsNoTracking().Where(p => p.Id == key).SelectMany(p => p.Readiness);
        return await new KeysetPage<int>(request.Limit, request.Cursor, $"readiness\n{request.PlanId}", keys.Cursors).ReadAsync(
            (number, backwards) => backwards
                ? rows.Where(r => number == 0 || r.Number > number).OrderBy(r => r.Number)
                : rows.Where(r => number == 0 || r.Number < number).OrderByDescending(r => r.Number),
            ReadinessItem.Of,
            r => r.Number,
            ct);
    }
}

internal sealed class GetLatestReadinessHandler(IAppDb db, ICurrentUser user) : IRequestHandler<GetLatestReadiness, AssessedReadiness>
{
    public async Task<AssessedReadiness> Handle(GetLatestReadiness request, CancellationToken ct)
    {
        var plan = await db.ReadPlanAsPartyAsync(user, request.PlanId, ct);
        return plan.Readiness is [.., var latest] ? new(ReadinessItem.Of(latest), plan.Version) : throw new NotFoundException(nameof(Readiness));
    }
}
