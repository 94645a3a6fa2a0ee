using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Lists the evaluations of a plan, newest first.</summary>
public sealed record ListPlanEvaluations(Guid PlanId, int Limit, string? Cursor) : IRequest<Listing<EvaluationItem>>;

/// <summary>Returns an evaluation of a plan.</summary>
public sealed record GetPlanEvaluation(Guid PlanId, Guid Id) : IRequest<EvaluationItem>;

/// <summary>An evaluation of a completed plan by someone other than the adopter.</summary>
public sealed record EvaluationItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>The replication plan.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>Sequence number, starting at 1.</summary>
    public required int Number { get; init; }

    /// <summary>Targets and actuals side by side.</summary>
    public required IReadOnlyList<OutcomeItem> Outcomes { get; init; }

    /// <summary>Number of targets by result; results without targets are omitted.</summary>
    public required IReadOnlyList<ResultCount> Summary { get; init; }

    /// <summary>Lessons for others.</summary>
    public required string LessonsLearned { get; init; }

    /// <summary>Decision about the replica.</summary>
    public required EvaluationDecision Decision { get; init; }

    /// <summary>Reasons for the decision.</summary>
    public required string Reasons { get; init; }

    /// <summary>When the plan was evaluated.</summary>
    public required DateTimeOffset At { get; init; }

    internal static EvaluationItem Of(PlanEvaluation evaluation) =>
        new()
        {
            Id = evaluation.Id.Value,
            PlanId = evaluation.PlanId.Value,
            Number = evaluation.Number,
            Outcomes = [.. evaluation.Outcomes.Select(OutcomeItem.Of)],
            Summary =
            [
                .. evaluation
                    .Outcomes.GroupBy(outcome => outcome.Result)
                    .OrderBy(group => group.Key)
                    .Select(group => new ResultCount(group.Key, group.Count())),
            ],
            LessonsLearned = evaluation.LessonsLearned,
            Decision = evaluation.Decision,
            Reasons = evaluation.Reasons,
            At = evaluation.At,
        };
}

/// <summary>A target and its actual.</summary>
/// <param name="Target">Number of the target within the plan, starting at 1.</param>
/// <param name="Indicator">What the indicator measures.</param>
/// <param name="Unit">Unit of baseline, goal and actual.</param>
/// <param name="Baseline">Value before the replication; absent when unknown.</param>
/// <param name="Goal">Value to reach.</param>
/// <param name="Actual">Value reached; absent when nothing was measured.</param>
/// <param name="Method">How the value was obtained.</param>
/// <param name="Note">Note on the value.</param>
/// <param name="Percent">Distance covered from baseline to goal in per cent: more than 100 beyond the goal, negative in
/// the wrong direction. Absent when it cannot be computed.</param>
/// <param name="Result">Result of the target.</param>
public sealed record OutcomeItem(
    int Target,
    string Indicator,
    string Unit,
    decimal? Baseline,
    decimal Goal,
    decimal? Actual,
    string? Method,
    string? Note,
    int? Percent,
    TargetResult Result
)
{
    internal static OutcomeItem Of(TargetOutcome outcome)
    {
        var (target, actual) = (outcome.Target, outcome.Actual);
        return new(
            actual.Target,
            target.Indicator,
            target.Unit,
            target.Baseline,
            target.Goal,
            actual.Value,
            actual.Method,
            actual.Note,
            outcome.Percent,
            outcome.Result
        );
    }
}

/// <summary>Number of targets with a result.</summary>
public sealed record ResultCount(TargetResult Result, int Count);

internal sealed class ListPlanEvaluationsHandler(IAppDb db, ICurrentUser user, IServerKeys keys)
    : IRequestHandler<ListPlanEvaluations, Listing<EvaluationItem>>
{
    public async Task<Listing<EvaluationItem>> Handle(ListPlanEvaluations request, CancellationToken ct)
    {
        var plan = (await PlanLookup.ReadPlanAsync(db, user, request.PlanId, ct)).Id;
        var rows = db.PlanEvaluations.AsNoTracking().Where(e => e.PlanId == plan);
        return await new KeysetPage<int>(request.Limit, request.Cursor, $"evaluations\n{request.PlanId}", keys.Cursors).ReadAsync(
            (number, backwards) =>
                backwards
                    ? rows.Where(e => number == 0 || e.Number > number).OrderBy(e => e.Number)
                    : rows.Where(e => number == 0 || e.Number < number).OrderByDescending(e => e.Number),
            EvaluationItem.Of,
            evaluation => evaluation.Number,
            ct
        );
    }
}

internal sealed class GetPlanEvaluationHandler(IAppDb db, ICurrentUser user) : IRequestHandler<GetPlanEvaluation, EvaluationItem>
{
    public async Task<EvaluationItem> Handle(GetPlanEvaluation request, CancellationToken ct)
    {
        var (plan, key) = ((await PlanLookup.ReadPlanAsync(db, user, request.PlanId, ct)).Id, new PlanEvaluationId(request.Id));
        return await db.PlanEvaluations.AsNoTracking().SingleOrDefaultAsync(e => e.Id == key && e.PlanId == plan, ct) is { } evaluation
            ? EvaluationItem.Of(evaluation)
            : throw new NotFoundException(nameof(PlanEvaluation));
    }
}
