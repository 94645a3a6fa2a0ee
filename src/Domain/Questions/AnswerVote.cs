using JippApi.Domain.Access;
using JippApi.Domain.Common;

namespace JippApi.Domain.Questions;

/// <summary>An account's vote on whether an answer helps. It holds for one wording of the answer.</summary>
public sealed class AnswerVote : AggregateRoot
{
    private AnswerVote(AnswerVoteId id, QuestionId questionId, AccountId accountId) =>
        (Id, QuestionId, AccountId) = (id, questionId, accountId);

    public AnswerVoteId Id { get; }

    public QuestionId QuestionId { get; }

    public AccountId AccountId { get; }

    /// <summary>The wording of the answer on which they voted.</summary>
    public int AnswerNumber { get; private set; }

    public bool IsHelpful { get; private set; }

    public DateTimeOffset VotedAt { get; private set; }

    public static AnswerVote Cast(Question question, AccountId by, bool isHelpful, DateTimeOffset at)
    {
        var vote = new AnswerVote(AnswerVoteId.New(), question.Id, by);
        vote.Change(question, isHelpful, at);
        return vote;
    }

    /// <summary>Votes again; the later vote counts.</summary>
    public void Change(Question question, bool isHelpful, DateTimeOffset at)
    {
        QuestionRules.VotedOnAnswered.Require(question.Status == QuestionStatus.Answered);

        (AnswerNumber, IsHelpful, VotedAt) = (question.AnswerNumber, isHelpful, at);
        Raise(new AnswerVoted(question.Id, isHelpful, at));
    }

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("question", QuestionId.Value.ToString());
}
