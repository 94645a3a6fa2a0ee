using JippApi.Application.Competitions.Editions;
using JippApi.Application.Competitions.Entries;
using JippApi.Application.Competitions.Judging;
using JippApi.Application.Competitions.Results;

namespace JippApi.Architecture.Tests;

/// <summary>The requests about competitions that write.</summary>
internal static class CompetitionCommands
{
    public static readonly Type[] All =
    [
        typeof(DraftCompetition),
        typeof(ReviseCompetition),
        typeof(MoveCompetition),
        typeof(ExtendCompetition),
        typeof(AddCompetitionMember),
        typeof(ReleaseCompetitionMember),
        typeof(DraftEntry),
        typeof(ReviseEntry),
        typeof(MoveEntry),
        typeof(DecideEntry),
        typeof(ReadEntryFile),
        typeof(DrawEvaluators),
        typeof(DrawForEntries),
        typeof(TellDrawnEvaluators),
        typeof(ScoreEvaluation),
        typeof(MoveEvaluation),
        typeof(ReadEvaluationFile),
        typeof(RemindEvaluators),
        typeof(TellOverdueEvaluations),
        typeof(MoveStage),
        typeof(GrantAwards),
        typeof(FileAppeal),
        typeof(DecideAppeal),
        typeof(ReadAppealFile),
    ];
}
