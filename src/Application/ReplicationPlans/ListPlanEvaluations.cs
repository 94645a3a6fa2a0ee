using JippApi.Application.Common;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>The evaluations of a plan, newest first.</summary>
public sealed record ListPlanEvaluations(Guid PlanId, int Limit, string? Cursor) : IRequest<Listing<EvaluationItem>>;

/// <summary>One evaluation of a plan.</summary>
public sealed record GetPlanEvaluation(Guid PlanId, Guid Id) : IRequest<EvaluationItem>;

/// <summary>What somebody else than the adopter found when the work was done.</summary>
public sealed record EvaluationItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>The plan that it is about.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>From 1, in order.</summary>
    public required int Number { get; init; }

    /// <summary>Each target beside its actual.</summary>
    public required IReadOnlyList<OutcomeItem> Outcomes { get; init; }

    /// <summary>How many targets came to what; results without any are left out.</summary>
    public required IReadOnlyList<ResultCount> Summary { get; init; }

    /// <summary>What others can learn from it.</summary>
    public required string LessonsLearned { get; init; }

    /// <summary>What is decided about the replica.</summary>
    public required EvaluationDecision Decision { get; init; }

    /// <summary>Why.</summary>
    public required string Reasons { get; init; }

    /// <summary>When.</summary>
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

/// <summary>A target beside what was measured.</summary>
/// <param name="Target">Number of the target in the plan, from 1.</param>
/// <param name="Indicator">What is measured.</param>
/// <param name="Unit">Unit of baseline, goal and actual.</param>
/// <param name="Baseline">How it was before; absent when unknown.</param>
/// <param name="Goal">How it was to be.</param>
/// <param name="Actual">How it is; absent when nothing was measured.</param>
/// <param name="Method">How it was measured.</param>
/// <param name="Note">What there is to say about it.</param>
/// <param name="Percent">How much of the way from baseline to goal was gone; more than 100 beyond the goal, less than 0
/// the wrong way; absent when it cannot be said.</param>
/// <param name="Result">What became of the target.</param>
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

/// <summary>How many targets came to that.</summary>
public sealed record ResultCount(TargetResult Result, int Count);

internal sealed class ListPlanEvaluationsHandler(IAppDb db, ICurrentUser user, IServerKeys keys)
    : IRequestHandler<ListPlanEvaluations, Listing<EvaluationItem>>
{
    public async Task<Listing<EvaluationItem>> Handle(ListPlanEvaluations request, CancellationToken ct)
    {
        var plan = (await db.ReadPlanAsync(user, request.PlanId, ct)).Id;
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
        var (plan, key) = ((await db.ReadPlanAsync(user, request.PlanId, ct)).Id, new PlanEvaluationId(request.Id));
        return await db.PlanEvaluations.AsNoTracking().SingleOrDefaultAsync(e => e.Id == key && e.PlanId == plan, ct) is { } evaluation
            ? EvaluationItem.Of(evaluation)
            : throw new NotFoundException(nameof(PlanEvaluation));
    }
}
