using JippApi.Application.Articles;
using JippApi.Application.LegalInstruments;
using JippApi.Application.ProblemStatements;
using JippApi.Application.Questions;
using JippApi.Application.ReplicationKits;

namespace JippApi.Architecture.Tests;

/// <summary>The requests that write articles, kits, legal instruments, problem statements and questions.</summary>
internal static class KnowledgeCommands
{
    public static readonly Type[] All =
    [
        typeof(DraftArticle),
        typeof(ReviseArticle),
        typeof(MoveArticle),
        typeof(FeatureArticle),
        typeof(VoteOnArticle),
        typeof(StateProblem),
        typeof(ReviseProblem),
        typeof(CloseProblem),
        typeof(JudgeProblemMatch),
        typeof(PutReplicationKit),
        typeof(AskQuestion),
        typeof(AnswerQuestion),
        typeof(MoveQuestion),
        typeof(VoteOnAnswer),
        typeof(ReportQuestion),
        typeof(DecideQuestionReport),
        typeof(RemindOfQuestions),
        typeof(RegisterLegalInstrument),
        typeof(MoveLegalInstrument),
        typeof(RemindOfInstruments),
        typeof(FollowLadders),
    ];
}
