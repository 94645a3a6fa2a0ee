using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Institutions;
using JippApi.Domain.ProblemStatements;
using MediatR;

namespace JippApi.Application.ProblemStatements;

/// <summary>States a problem for one of the caller's institutions.</summary>
public sealed record StateProblem(ProblemStatementInput Input) : IRequest<ProblemStatementItem>;

internal sealed class StateProblemValidator : AbstractValidator<StateProblem>
{
    public StateProblemValidator() => RuleFor(command => command.Input).SetValidator(new ProblemStatementInputValidator());
}

internal sealed class StateProblemHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<StateProblem, ProblemStatementItem>
{
    public async Task<ProblemStatementItem> Handle(StateProblem command, CancellationToken ct)
    {
        var (institution, content) = (new InstitutionId(command.Input.InstitutionId!.Value), command.Input.ToContent());
        if (await db.Institutions.FindAsync([institution], ct) is not { } known)
            throw new InvalidFieldsException([new("/institutionId", "UNKNOWN_INSTITUTION", institution.Value)]);
        if (!await ProblemAccess.WritesForAsync(db, user, institution, ct))
            throw new ForbiddenException(Permissions.WriteProblems);
        await ProblemAccess.RequireKnownAsync(db, content, known.RegionCode, ct);

        var problem = ProblemStatement.State(institution, content, clock.GetUtcNow());

        db.ProblemStatements.Add(problem);
        await db.SaveChangesAsync(ct);
        return ProblemStatementItem.Of(problem);
    }
}
