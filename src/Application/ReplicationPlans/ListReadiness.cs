using JippApi.Application.Common;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>The assessments of a plan's adopter, newest first; for those who take part.</summary>
public sealed record ListReadiness(Guid PlanId, int Limit, string? Cursor) : IRequest<Listing<ReadinessItem>>;

/// <summary>The newest of them.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="ComparesPrevious">Whether it is compared with the one before.</param>
public sealed record GetLatestReadiness(Guid PlanId, bool ComparesPrevious = false) : IRequest<AssessedReadiness>;

/// <summary>How ready an adopter was at one time.</summary>
/// <param name="Number">From 1, in order.</param>
/// <param name="At">When it was assessed.</param>
/// <param name="Score">Points, in per cent of all there are.</param>
/// <param name="Band">What it comes to.</param>
/// <param name="NextActions">The topics to work on first to reach the next band.</param>
/// <param name="Answers">What was answered.</param>
public sealed record ReadinessItem(
    int Number,
    DateTimeOffset At,
    int Score,
    ReadinessBand Band,
    IReadOnlyList<ReadinessTopic> NextActions,
    IReadOnlyList<ReadinessAnswer> Answers
)
{
    /// <summary>What the assessment before said; only where asked for, and absent on the first.</summary>
    public ReadinessComparison? Comparison { get; init; }

    internal static ReadinessItem Of(Readiness assessed) =>
        new(assessed.Number, assessed.At, assessed.Score, assessed.Band, assessed.NextActions, assessed.Answers);
}

/// <summary>How ready an adopter was the time before, and what has changed since.</summary>
/// <param name="Number">Number of the assessment before.</param>
/// <param name="At">When that was.</param>
/// <param name="Score">Points then, in per cent of all there are.</param>
/// <param name="Band">What they came to.</param>
/// <param name="Changes">The topics whose level is another now.</param>
public sealed record ReadinessComparison(
    int Number,
    DateTimeOffset At,
    int Score,
    ReadinessBand Band,
    IReadOnlyList<ReadinessChange> Changes
)
{
    internal static ReadinessComparison Between(Readiness before, Readiness now)
    {
        var (then, levels) = (
            before.Answers.ToDictionary(answer => answer.Topic, answer => answer.Level),
            now.Answers.ToDictionary(answer => answer.Topic, answer => answer.Level)
        );
        return new(
            before.Number,
            before.At,
            before.Score,
            before.Band,
            [
                .. Enum.GetValues<ReadinessTopic>()
                    .Select(topic => new ReadinessChange(topic, Level(then, topic), Level(levels, topic)))
                    .Where(change => change.From != change.To),
            ]
        );
    }

    private static int? Level(Dictionary<ReadinessTopic, int> levels, ReadinessTopic topic) =>
        levels.TryGetValue(topic, out var level) ? level : null;
}

/// <summary>A topic whose level has changed.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="From">Its level before; absent when it had no answer.</param>
/// <param name="To">Its level now; absent when it has no answer.</param>
public sealed record ReadinessChange(ReadinessTopic Topic, int? From, int? To);

internal sealed class ListReadinessHandler(IAppDb db, ICurrentUser user, IServerKeys keys)
    : IRequestHandler<ListReadiness, Listing<ReadinessItem>>
{
    public async Task<Listing<ReadinessItem>> Handle(ListReadiness request, CancellationToken ct)
    {
        await db.ReadPlanAsPartyAsync(user, request.PlanId, ct);
        var key = new ReplicationPlanId(request.PlanId);
        var rows = db.ReplicationPlans.AsNoTracking().Where(p => p.Id == key).SelectMany(p => p.Readiness);
        return await new KeysetPage<int>(request.Limit, request.Cursor, $"readiness\n{request.PlanId}", keys.Cursors).ReadAsync(
            (number, backwards) =>
                backwards
                    ? rows.Where(r => number == 0 || r.Number > number).OrderBy(r => r.Number)
                    : rows.Where(r => number == 0 || r.Number < number).OrderByDescending(r => r.Number),
            ReadinessItem.Of,
            r => r.Number,
            ct
        );
    }
}

internal sealed class GetLatestReadinessHandler(IAppDb db, ICurrentUser user) : IRequestHandler<GetLatestReadiness, AssessedReadiness>
{
    public async Task<AssessedReadiness> Handle(GetLatestReadiness request, CancellationToken ct)
    {
        var plan = await db.ReadPlanAsPartyAsync(user, request.PlanId, ct);
        if (plan.Readiness is not [.., var latest])
            throw new NotFoundException(nameof(Readiness));
        var comparison =
            request.ComparesPrevious && plan.Readiness is [.., var before, _] ? ReadinessComparison.Between(before, latest) : null;
        return new(ReadinessItem.Of(latest) with { Comparison = comparison }, plan.Version);
    }
}
