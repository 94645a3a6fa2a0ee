using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Institutions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ProblemStatements;

/// <summary>Changes an open problem statement.</summary>
public sealed record ReviseProblem(Guid Id, int? ExpectedVersion, ProblemStatementInput Input) : IRequest<ProblemStatementItem>;

/// <summary>Returns a statement's current content, the base of a merge patch.</summary>
public sealed record GetProblemStatementInput(Guid Id, int? ExpectedVersion) : IRequest<ProblemStatementInput>;

internal sealed class ReviseProblemValidator : AbstractValidator<ReviseProblem>
{
    public ReviseProblemValidator() => RuleFor(command => command.Input).SetValidator(new ProblemStatementInputValidator());
}

internal sealed class ReviseProblemHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<ReviseProblem, ProblemStatementItem>
{
    public async Task<ProblemStatementItem> Handle(ReviseProblem command, CancellationToken ct)
    {
        var problem = await ProblemAccess.LoadAsync(db, user, command.Id, command.ExpectedVersion, ct);
        var content = command.Input.ToContent();
        if (content.RegionCode != problem.RegionCode || content.Indicator?.IndicatorId != problem.Indicator?.IndicatorId)
        {
            var home = await db.Institutions.Where(i => i.Id == problem.InstitutionId).Select(i => i.RegionCode).SingleAsync(ct);
            await ProblemAccess.RequireKnownAsync(db, content, home, ct);
        }

        problem.Revise(new InstitutionId(command.Input.InstitutionId!.Value), content, clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return ProblemStatementItem.Of(problem);
    }
}

internal sealed class GetProblemStatementInputHandler(IAppDb db, ICurrentUser user)
    : IRequestHandler<GetProblemStatementInput, ProblemStatementInput>
{
    public async Task<ProblemStatementInput> Handle(GetProblemStatementInput request, CancellationToken ct) =>
        ProblemStatementInput.Of(await ProblemAccess.LoadAsync(db, user, request.Id, request.ExpectedVersion, ct));
}
