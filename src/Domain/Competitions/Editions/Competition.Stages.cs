using JippApi.Domain.Common;

namespace JippApi.Domain.Competitions.Editions;

/// <summary>How the stages of an edition follow one another.</summary>
public sealed partial class Competition
{
    /// <summary>Returns a stage of the rules.</summary>
    /// <exception cref="RuleBrokenException">The edition has no such stage.</exception>
    public EditionStage StageOf(string code) =>
        Rules.FindStage(code) ?? throw CompetitionRules.KnownStage.Broken([.. Rules.Stages.Select(stage => stage.Code)]);

    /// <summary>Returns how far a stage has come.</summary>
    /// <exception cref="RuleBrokenException">The edition has no such stage.</exception>
    public StageState StateOf(string code) => Stages.FirstOrDefault(state => state.Code == code) ?? new StageState(StageOf(code).Code);

    /// <summary>
    /// Whether anybody sees the results of a stage. Of a cancelled edition, only what was decreed stays.
    /// </summary>
    public bool Shows(StageState state) => state.IsPublic && (Status != CompetitionStatus.Cancelled || state.Status == StageStatus.Decreed);

    /// <summary>Returns the stage before another, or null for the first.</summary>
    public EditionStage? StageBefore(string code)
    {
        var at = IndexOf(code);
        return at > 0 ? Rules.Stages[at - 1] : null;
    }

    /// <summary>
    /// Whether the results of a stage are final: it is decreed, or closed when they are not announced.
    /// </summary>
    public bool IsOver(string code) => StateOf(code).Status == (StageOf(code).IsAnnounced ? StageStatus.Decreed : StageStatus.Closed);

    /// <summary>
    /// Starts a stage: the first one after the last moment for submissions, each other one when the one before is
    /// over.
    /// </summary>
    /// <param name="code">The stage.</param>
    /// <param name="evaluateUntil">The last day for scores; null for as many days from today as the rules say.</param>
    /// <param name="at">The time.</param>
    public void StartStage(string code, DateOnly? evaluateUntil, DateTimeOffset at)
    {
        var (stage, today) = (StageOf(code), Wib.DayOf(at));
        CompetitionRules.TransitionAllowed.Require(IsRunning && StateOf(code).Status == StageStatus.Pending);
        if (StageBefore(code) is { } before)
            CompetitionRules.StageOrder.Require(IsOver(before.Code), before.Code);
        else
            CompetitionRules.SubmissionsOver.Require(at > SubmissionsUntil);
        CompetitionRules.EndLater.Require(evaluateUntil is null || evaluateUntil >= today);

        Status = CompetitionStatus.Judging;
        Put(
            new(code, StageStatus.Running, at)
            {
                EvaluateUntil = stage.Kind == StageKind.Scoring ? evaluateUntil ?? today.AddDays(stage.EvaluationDays) : evaluateUntil,
            }
        );
        Raise(new CompetitionStageStarted(Id, code, at));
    }

    /// <summary>Gives evaluators more days.</summary>
    public void ExtendEvaluation(string code, DateOnly until, string reason, DateTimeOffset at)
    {
        var state = Require(code, StageStatus.Running);
        CompetitionRules.EndLater.Require(until >= Wib.DayOf(at) && (state.EvaluateUntil is not { } before || until > before));

        Put(state with { EvaluateUntil = until });
        Raise(new CompetitionStageExtended(Id, code, until, reason, at));
    }

    /// <summary>Fixes the report of a stage.</summary>
    public void CloseStage(string code, DateTimeOffset at)
    {
        var state = Require(code, StageStatus.Running);

        Put(state with { Status = StageStatus.Closed, ClosedAt = at });
        Raise(new CompetitionStageClosed(Id, code, at));
        CompleteAfter(code, at);
    }

    /// <summary>Makes the results of a stage public.</summary>
    /// <param name="code">The stage.</param>
    /// <param name="objectionsUntil">The last day on which they can be objected to.</param>
    /// <param name="at">The time.</param>
    public void Announce(string code, DateOnly objectionsUntil, DateTimeOffset at)
    {
        var state = Require(code, StageStatus.Closed);
        CompetitionRules.TransitionAllowed.Require(StageOf(code).IsAnnounced);

        Put(state with { Status = StageStatus.Announced, AnnouncedAt = at, ObjectionsUntil = objectionsUntil });
        Raise(new CompetitionStageAnnounced(Id, code, objectionsUntil, at));
    }

    /// <summary>Makes the results of a stage final.</summary>
    /// <param name="code">The stage.</param>
    /// <param name="decree">The decree.</param>
    /// <param name="openAppeals">How many appeals and objections have not been decided.</param>
    /// <param name="today">Today (WIB).</param>
    /// <param name="at">The time.</param>
    public void Decree(string code, StageDecree decree, int openAppeals, DateOnly today, DateTimeOffset at)
    {
        var state = Require(code, StageStatus.Announced);
        CompetitionRules.ObjectionsOver.Require(today > state.ObjectionsUntil);
        CompetitionRules.AppealsDecided.Require(openAppeals == 0);

        Put(state with { Status = StageStatus.Decreed, Decree = decree });
        Raise(new CompetitionStageDecreed(Id, code, decree.Number, at));
        CompleteAfter(code, at);
    }

    /// <summary>Names the operation that works on a stage.</summary>
    public void RecordOperation(string code, Guid operation) => Put(StateOf(code) with { OperationId = operation });

    private void CompleteAfter(string code, DateTimeOffset at)
    {
        if (IndexOf(code) < Rules.Stages.Count - 1 || !IsOver(code))
            return;

        (Status, EndedAt) = (CompetitionStatus.Completed, at);
        Raise(new CompetitionCompleted(Id, at));
    }

    private StageState Require(string code, StageStatus status)
    {
        var state = StateOf(code);
        CompetitionRules.TransitionAllowed.Require(IsRunning && state.Status == status);
        return state;
    }

    private int IndexOf(string code)
    {
        var stage = StageOf(code);
        return Rules.Stages.TakeWhile(other => other != stage).Count();
    }

    private void Put(StageState state) => Stages = [.. Stages.Select(other => other.Code == state.Code ? state : other)];
}
