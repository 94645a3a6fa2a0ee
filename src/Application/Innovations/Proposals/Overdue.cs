using JippApi.Application.Notifications;
using JippApi.Domain.Innovations;
using JippApi.Domain.Notifications;

namespace JippApi.Application.Innovations;

/// <summary>The reminder of what has waited too long.</summary>
internal static class Overdue
{
    public static Notice Notice(Innovation innovation, Proposal? proposal, IEnumerable<Domain.Access.AccountId> to) =>
        new(
            $"overdue:{(proposal?.Id.Value ?? innovation.Id.Value):N}:{(proposal?.ProposedAt ?? innovation.UpdatedAt).ToUnixTimeSeconds()}",
            NotificationKind.ReviewOverdue,
            [.. to],
            ReviewAudience.PathOf(innovation, proposal),
            ReviewAudience.ValuesOf(innovation)
        );
}
