using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Lists the readiness assessments of a plan's adopter, newest first, for the parties of the plan.</summary>
public sealed record ListReadiness(Guid PlanId, int Limit, string? Cursor) : IRequest<Listing<ReadinessItem>>;

/// <summary>Returns the latest readiness assessment of a plan's adopter.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="ComparesPrevious">Whether to compare it with the previous one.</param>
public sealed record GetLatestReadiness(Guid PlanId, bool ComparesPrevious = false) : IRequest<AssessedReadiness>;

/// <summary>A readiness assessment of an adopter.</summary>
/// <param name="Number">Sequence number, starting at 1.</param>
/// <param name="At">When the readiness was assessed.</param>
/// <param name="Score">Points scored, in per cent of the maximum.</param>
/// <param name="Band">Readiness band of the score.</param>
/// <param name="NextActions">Topics to work on first to reach the next band.</param>
/// <param name="Answers">The answers.</param>
public sealed record ReadinessItem(
    int Number,
    DateTimeOffset At,
    int Score,
    ReadinessBand Band,
    IReadOnlyList<ReadinessTopic> NextActions,
    IReadOnlyList<ReadinessAnswer> Answers
)
{
    /// <summary>Comparison with the previous assessment; present only on request, and absent for the first.</summary>
    public ReadinessComparison? Comparison { get; init; }

    internal static ReadinessItem Of(Readiness assessed) =>
        new(assessed.Number, assessed.At, assessed.Score, assessed.Band, assessed.NextActions, assessed.Answers);
}

/// <summary>The previous assessment and the changes since.</summary>
/// <param name="Number">Sequence number of the previous assessment.</param>
/// <param name="At">When it was made.</param>
/// <param name="Score">Points scored then, in per cent of the maximum.</param>
/// <param name="Band">Readiness band of that score.</param>
/// <param name="Changes">Topics with a different level now.</param>
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
/// <param name="From">Previous level; absent when the topic was not answered.</param>
/// <param name="To">Current level; absent when the topic is not answered.</param>
public sealed record ReadinessChange(ReadinessTopic Topic, int? From, int? To);

internal sealed class ListReadinessHandler(IAppDb db, ICurrentUser user, IServerKeys keys)
    : IRequestHandler<ListReadiness, Listing<ReadinessItem>>
{
    public async Task<Listing<ReadinessItem>> Handle(ListReadiness request, CancellationToken ct)
    {
        await PlanLookup.ReadPlanAsPartyAsync(db, user, request.PlanId, ct);
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
        var plan = await PlanLookup.ReadPlanAsPartyAsync(db, user, request.PlanId, ct);
        if (plan.Readiness is not [.., var latest])
            throw new NotFoundException(nameof(Readiness));
        var comparison =
            request.ComparesPrevious && plan.Readiness is [.., var before, _] ? ReadinessComparison.Between(before, latest) : null;
        return new(ReadinessItem.Of(latest) with { Comparison = comparison }, plan.Version);
    }
}
