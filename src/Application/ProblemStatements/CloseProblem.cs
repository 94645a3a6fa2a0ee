using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.ProblemStatements;
using MediatR;

namespace JippApi.Application.ProblemStatements;

/// <summary>Closes a problem statement, because no solution is looked for any more.</summary>
/// <param name="Id">The statement.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="To">New status: <c>CLOSED</c>.</param>
/// <param name="Reason">Why.</param>
public sealed record CloseProblem(Guid Id, int? ExpectedVersion, ProblemStatus? To, string? Reason) : IRequest<ProblemStatementItem>;

internal sealed class CloseProblemValidator : AbstractValidator<CloseProblem>
{
    public CloseProblemValidator()
    {
        RuleFor(command => command.To).Present();
        RuleFor(command => command.To).Not(ProblemStatus.Open);
        RuleFor(command => command.To).Not(ProblemStatus.Addressed);
        RuleFor(command => command.Reason).MaxLength(ProblemStatement.ReasonMaxLength);
        RuleFor(command => command.Reason).WithoutIdentityNumber();
    }
}

internal sealed class CloseProblemHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<CloseProblem, ProblemStatementItem>
{
    public async Task<ProblemStatementItem> Handle(CloseProblem command, CancellationToken ct)
    {
        var problem = await ProblemAccess.LoadAsync(db, user, command.Id, command.ExpectedVersion, ct);

        problem.Close(command.Reason?.Trim(), clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return ProblemStatementItem.Of(problem);
    }
}
