using JippApi.Application.Common;
using JippApi.Application.Notifications;
using JippApi.Domain.Attestations;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Notifications;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Attestations;

/// <summary>A statement or a contradiction that has waited too long for a decision.</summary>
/// <param name="Id">Id of the review task.</param>
/// <param name="Stated">The statement; of a contradiction, the newer one.</param>
/// <param name="Persons">Everyone who may not decide.</param>
internal sealed record OverdueStatement(Guid Id, Attestation Stated, IReadOnlyList<UserId> Persons);

/// <summary>Reminds reviewers of what has waited too long for them. The caller saves.</summary>
internal sealed class OverdueStatements(IAppDb db, StatementReviewers reviewers, NotificationWriter notices)
{
    public async Task RemindAsync(IReadOnlyList<OverdueStatement> waiting, CancellationToken ct)
    {
        List<InnovationId> ids = [.. waiting.Select(one => one.Stated.InnovationId).Distinct()];
        var innovations = await db
            .Innovations.Where(i => ids.Contains(i.Id))
            .Select(i => new
            {
                i.Id,
                i.RegionCode,
                i.Content.Title,
            })
            .ToDictionaryAsync(i => i.Id, ct);

        List<Notice> told = [];
        foreach (var (id, stated, persons) in waiting)
        {
            var innovation = innovations[stated.InnovationId];
            told.Add(
                new(
                    $"overdue:{id:N}",
                    NotificationKind.ReviewOverdue,
                    await reviewers.OfAsync(innovation.RegionCode, persons, ct),
                    StatementReviewers.PathOf(stated),
                    new Dictionary<string, string> { ["innovation"] = innovation.Title }
                )
            );
        }

        await notices.AddAsync(told, ct);
    }
}
