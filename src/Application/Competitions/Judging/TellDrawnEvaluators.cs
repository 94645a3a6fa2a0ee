using FluentValidation;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Judging.Drawing;
using JippApi.Application.Notifications;
using JippApi.Domain.Operations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Judging;

/// <summary>Tells each evaluator once how many entries a draw has given them.</summary>
/// <param name="OperationId">The operation that drew.</param>
/// <param name="LeavesOut">Whether this is left out, because it has just failed: it cannot be, so nothing is.</param>
public sealed record TellDrawnEvaluators(Guid OperationId, bool LeavesOut = false) : IRequest<BatchResult>;

internal sealed class TellDrawnEvaluatorsValidator : AbstractValidator<TellDrawnEvaluators>;

internal sealed class TellDrawnEvaluatorsHandler(IAppDb db, NotificationWriter notices) : IRequestHandler<TellDrawnEvaluators, BatchResult>
{
    public async Task<BatchResult> Handle(TellDrawnEvaluators command, CancellationToken ct)
    {
        if (command.LeavesOut || await DrawnStage.FindAsync(db, command.OperationId, ct) is not { } drawn)
            return new(0, null);
        var (competition, stage, id) = (drawn.CompetitionId, drawn.Stage.Code, new OperationId(command.OperationId));
        var begun = await db.Operations.Where(o => o.Id == id).Select(o => o.RequestedAt).SingleAsync(ct);
        var open = EvaluationStates.Open;
        var evaluations = await db
            .Evaluations.AsNoTracking()
            .Where(v => v.CompetitionId == competition && v.Stage == stage && v.AssignedAt >= begun && open.Contains(v.Status))
            .ToListAsync(ct);

        await notices.AddAsync(
            EvaluationNotices.Assigned($"evaluations-{command.OperationId:N}", drawn.Competition, drawn.Stage, evaluations),
            ct
        );
        await db.SaveChangesAsync(ct);
        return new(0, null);
    }
}

/// <summary>Returns the edition for whose stage an operation has drawn evaluators.</summary>
public sealed record FindDrawnEdition(Guid OperationId) : IRequest<DrawnEdition>;

/// <summary>The edition of a draw.</summary>
/// <param name="CompetitionId">Id of the edition; null when another draw has taken over.</param>
public sealed record DrawnEdition(Guid? CompetitionId);

internal sealed class FindDrawnEditionHandler(IAppDb db) : IRequestHandler<FindDrawnEdition, DrawnEdition>
{
    public async Task<DrawnEdition> Handle(FindDrawnEdition request, CancellationToken ct) =>
        new((await DrawnStage.FindAsync(db, request.OperationId, ct))?.CompetitionId.Value);
}
