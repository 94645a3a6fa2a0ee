using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.DataQuality;

/// <summary>
/// Checks an innovation by all rules of data quality. Of a published one the findings are kept; a draft only learns what
/// would be found.
/// </summary>
public sealed record CheckInnovation(Guid InnovationId) : IRequest<QualityReport>;

internal sealed class CheckInnovationValidator : AbstractValidator<CheckInnovation>;

internal sealed class CheckInnovationHandler(
    IAppDb db,
    ICurrentUser user,
    QualityChecker checker,
    QualityFactsReader reader,
    QualityTester tester,
    TimeProvider clock
) : IRequestHandler<CheckInnovation, QualityReport>
{
    public async Task<QualityReport> Handle(CheckInnovation command, CancellationToken ct)
    {
        var innovation = await InnovationLookup.ReadAsync(db, user, command.InnovationId, ct);
        innovation.RequireNotEnded();
        var access = await MoveAccessLookup.MoveAccessAsync(db, user, innovation, ct);
        if (!access.Writes && !access.Reviews)
            throw new ForbiddenException(Permissions.WriteInnovations, Permissions.ReviewInnovations);
        if (innovation.Publication != Publication.Published)
            return await TryAsync(innovation, ct);

        var id = command.InnovationId;
        var number = await db.Directory.Where(e => e.Id == id).Select(e => e.Number).SingleAsync(ct);
        await checker.CheckAsync([new(number, id)], null, ct);
        await db.SaveChangesAsync(ct);
        return await QualityReports.ReadAsync(db, id, ct);
    }

    private async Task<QualityReport> TryAsync(Innovation innovation, CancellationToken ct)
    {
        var (id, now) = (innovation.Id.Value, clock.GetUtcNow());
        var subjects = await reader.ReadAsync([id], ct);
        return new()
        {
            InnovationId = id,
            CheckedAt = now,
            Revision = innovation.Revision == 0 ? null : innovation.Revision,
            Findings =
            [
                .. tester
                    .Test(id, subjects[id].Facts)
                    .Select(verdict => new QualityFindingItem
                    {
                        Rule = verdict.Rule.Rule,
                        Severity = verdict.Rule.Severity,
                        Outcome = verdict.Outcome,
                        Members = verdict.Sign.Members,
                        Value = verdict.Sign.Value,
                        FoundAt = now,
                    }),
            ],
        };
    }
}
