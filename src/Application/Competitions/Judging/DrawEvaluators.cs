using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Editions;
using JippApi.Application.Operations;
using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Judging;
using JippApi.Domain.Operations;
using MediatR;

namespace JippApi.Application.Competitions.Judging;

/// <summary>
/// Draws evaluators for all entries of a running stage that lack some. A worker does it; drawing again only adds what
/// is still lacking.
/// </summary>
/// <param name="CompetitionId">The edition.</param>
/// <param name="Stage">Code of the stage.</param>
public sealed record DrawEvaluators(Guid CompetitionId, string Stage) : IRequest<OperationItem>;

internal sealed class DrawEvaluatorsValidator : AbstractValidator<DrawEvaluators>;

internal sealed class DrawEvaluatorsHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<DrawEvaluators, OperationItem>
{
    public async Task<OperationItem> Handle(DrawEvaluators command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var competition = await CompetitionDuties.OrganisedAsync(db, user, command.CompetitionId, null, ct);
        var (stage, state) = (competition.StageOf(command.Stage), competition.StateOf(command.Stage));
        EvaluationRules.StageScored.Require(stage.Kind == StageKind.Scoring);
        EvaluationRules.StageRuns.Require(competition.IsRunning && state.Status == StageStatus.Running);
        EvaluationRules.InTime.Require(!(state.EvaluateUntil < Wib.DayOf(now)));

        var operation = Operation.Request(OperationKind.DrawEvaluators, user.Id, now);
        competition.RecordOperation(stage.Code, operation.Id.Value);

        db.Operations.Add(operation);
        await db.SaveChangesAsync(ct);
        return await OperationLookup.OperationAsync(db, user, operation.Id, ct);
    }
}
