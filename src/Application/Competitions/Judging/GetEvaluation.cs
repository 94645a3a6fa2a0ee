using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Competitions.Judging;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Judging;

/// <summary>Returns an evaluation to its evaluator, or to whoever runs the edition.</summary>
public sealed record GetEvaluation(Guid Id) : IRequest<EvaluationDocument>;

internal sealed class GetEvaluationHandler(IAppDb db, ICurrentUser user) : IRequestHandler<GetEvaluation, EvaluationDocument>
{
    public async Task<EvaluationDocument> Handle(GetEvaluation request, CancellationToken ct)
    {
        var key = new EvaluationId(request.Id);
        var evaluation =
            await db.Evaluations.AsNoTracking().SingleOrDefaultAsync(v => v.Id == key, ct)
            ?? throw new NotFoundException(nameof(Evaluation));
        var edition = evaluation.CompetitionId;
        var competition = await db.Competitions.AsNoTracking().SingleAsync(c => c.Id == edition, ct);
        var isOwn = user.OwnAccountOrNull() is { } account && account == evaluation.EvaluatorId;
        if (!isOwn && !await EvaluationAccess.RunsAsync(db, user, competition, ct))
            throw new NotFoundException(nameof(Evaluation));
        return await EvaluationDocuments.ReadAsync(
            db,
            evaluation,
            competition,
            isOwn ? EvaluationReader.Evaluator : EvaluationReader.Organiser,
            ct
        );
    }
}
