using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.ProblemStatements;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ProblemStatements;

/// <summary>Records what those who state a problem think of an innovation for it.</summary>
/// <param name="Id">The problem statement.</param>
/// <param name="InnovationId">A published innovation.</param>
/// <param name="ExpectedVersion">The version of the statement that the caller read.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Reason">Why; required for a rejection.</param>
public sealed record JudgeProblemMatch(Guid Id, Guid InnovationId, int? ExpectedVersion, MatchVerdict? Verdict, string? Reason)
    : IRequest<ProblemStatementItem>;

internal sealed class JudgeProblemMatchValidator : AbstractValidator<JudgeProblemMatch>
{
    public JudgeProblemMatchValidator()
    {
        RuleFor(command => command.Verdict).Present();
        RuleFor(command => command.Reason).MaxLength(MatchFeedback.ReasonMaxLength);
        RuleFor(command => command.Reason).WithoutIdentityNumber();
        RuleFor(command => command.Reason).Required().When(command => command.Verdict is MatchVerdict.Rejected);
    }
}

internal sealed class JudgeProblemMatchHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<JudgeProblemMatch, ProblemStatementItem>
{
    public async Task<ProblemStatementItem> Handle(JudgeProblemMatch command, CancellationToken ct)
    {
        var problem = await ProblemAccess.LoadAsync(db, user, command.Id, command.ExpectedVersion, ct);
        if (!await db.Directory.AnyAsync(e => e.Id == command.InnovationId, ct))
            throw new NotFoundException(nameof(Innovation));

        problem.Judge(new InnovationId(command.InnovationId), command.Verdict!.Value, command.Reason?.Trim(), clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return ProblemStatementItem.Of(problem);
    }
}
