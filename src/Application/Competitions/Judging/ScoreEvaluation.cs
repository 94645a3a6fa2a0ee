using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Common;
using MediatR;

namespace JippApi.Application.Competitions.Judging;

/// <summary>Saves the scores of one of the caller's own evaluations as a draft, in place of those before.</summary>
/// <param name="Id">The evaluation.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="Input">The scores.</param>
public sealed record ScoreEvaluation(Guid Id, int? ExpectedVersion, ScoresInput Input) : IRequest<EvaluationDocument>;

internal sealed class ScoreEvaluationValidator : AbstractValidator<ScoreEvaluation>
{
    public ScoreEvaluationValidator() => RuleFor(command => command.Input).SetValidator(new ScoresInputValidator());
}

internal sealed class ScoreEvaluationHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<ScoreEvaluation, EvaluationDocument>
{
    public async Task<EvaluationDocument> Handle(ScoreEvaluation command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var own = await EvaluationAccess.LoadOwnAsync(db, user, command.Id, command.ExpectedVersion, ct);
        own.RequireRunning(Wib.DayOf(now));

        var comment = string.IsNullOrWhiteSpace(command.Input.Comment) ? null : command.Input.Comment.Trim();
        own.Evaluation.Draft(own.Stage, command.Input.ToScores(), comment, now);

        await db.SaveChangesAsync(ct);
        return await EvaluationDocuments.ReadAsync(db, own.Evaluation, own.Competition, EvaluationReader.Evaluator, ct);
    }
}
