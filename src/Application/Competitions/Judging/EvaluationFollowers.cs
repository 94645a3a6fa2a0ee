using JippApi.Application.Common;
using JippApi.Application.Competitions.Judging.Drawing;
using JippApi.Application.Events;
using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Competitions.Judging;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Judging;

/// <summary>
/// Ends the evaluations that nobody needs any longer: those of entries that were withdrawn or disqualified, and those
/// of stages and editions that are over. What was submitted stays.
/// </summary>
internal sealed class ReleasedEvaluations(IAppDb db) : IEventConsumer
{
    public string Name => "released-evaluations";

    public IReadOnlyCollection<Type> Types { get; } =
    [typeof(CompetitionEntryWithdrawn), typeof(CompetitionEntryDisqualified), typeof(CompetitionStageClosed), typeof(CompetitionCancelled)];

    public async Task HandleAsync(IReadOnlyList<HappenedEvent> events, CancellationToken ct)
    {
        foreach (var happened in events)
        {
            foreach (var evaluation in await Ended(happened.Event).ToListAsync(ct))
            {
                if (evaluation.IsOpen) // another event of this batch may have ended it
                    evaluation.Release(happened.At);
            }
        }
    }

    private IQueryable<Evaluation> Ended(IDomainEvent happened)
    {
        var open = EvaluationStates.Open;
        var evaluations = db.Evaluations.Where(v => open.Contains(v.Status));
        return happened switch
        {
            CompetitionEntryWithdrawn { EntryId: var entry } => evaluations.Where(v => v.EntryId == entry),
            CompetitionEntryDisqualified { EntryId: var entry } => evaluations.Where(v => v.EntryId == entry),
            CompetitionStageClosed { CompetitionId: var edition, Stage: var stage } => evaluations.Where(v =>
                v.CompetitionId == edition && v.Stage == stage
            ),
            CompetitionCancelled { CompetitionId: var edition } => evaluations.Where(v => v.CompetitionId == edition),
            _ => evaluations.Where(v => false),
        };
    }
}

/// <summary>
/// Shows evaluators the last day to which the organiser has extended a stage; submission looks at the stage itself.
/// </summary>
internal sealed class ExtendedEvaluations(IAppDb db) : IEventConsumer
{
    public string Name => "extended-evaluations";

    public IReadOnlyCollection<Type> Types { get; } = [typeof(CompetitionStageExtended)];

    public async Task HandleAsync(IReadOnlyList<HappenedEvent> events, CancellationToken ct)
    {
        var open = EvaluationStates.Open;
        foreach (var happened in events)
        {
            var (edition, stage, until) = Extension((CompetitionStageExtended)happened.Event);
            var evaluations = await db
                .Evaluations.Where(v => v.CompetitionId == edition && v.Stage == stage && open.Contains(v.Status))
                .ToListAsync(ct);
            foreach (var evaluation in evaluations)
                evaluation.ExtendTo(until, Wib.DayOf(happened.At));
        }
    }

    private static (CompetitionId Edition, string Stage, DateOnly Until) Extension(CompetitionStageExtended extended) =>
        (extended.CompetitionId, extended.Stage, extended.Until);
}
