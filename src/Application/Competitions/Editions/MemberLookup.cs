using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Competitions.Editions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Editions;

/// <summary>
/// Finds the people with a duty in an edition: its organisers see all of them, each of them only themselves.
/// </summary>
internal static class MemberLookup
{
    /// <summary>Loads a member with the edition, for update.</summary>
    /// <exception cref="NotFoundException">There is none, or the caller does not see them.</exception>
    public static async Task<(Competition Competition, CompetitionMember Member)> FindAsync(
        IAppDb db,
        ICurrentUser user,
        Guid competitionId,
        Guid id,
        CancellationToken ct
    )
    {
        var (edition, key) = (new CompetitionId(competitionId), new CompetitionMemberId(id));
        var member =
            await db.CompetitionMembers.SingleOrDefaultAsync(m => m.Id == key && m.CompetitionId == edition, ct)
            ?? throw new NotFoundException(nameof(CompetitionMember));
        var competition = await db.Competitions.SingleAsync(c => c.Id == edition, ct);
        var isOwn = user.Caller is { Account: { } account, ActingFor: null } && account == member.AccountId;
        return isOwn || await CompetitionDuties.IsOrganiserAsync(db, user, competition, ct)
            ? (competition, member)
            : throw new NotFoundException(nameof(CompetitionMember));
    }

    public static async Task<CompetitionMemberItem> ItemAsync(IAppDb db, CompetitionMember member, CancellationToken ct) =>
        CompetitionMemberItem.Of(member, (await NamesAsync(db, [member], ct)).GetValueOrDefault(member.AccountId.Value));

    /// <summary>Returns the names of the accounts of members.</summary>
    public static async Task<Dictionary<Guid, string>> NamesAsync(IAppDb db, IEnumerable<CompetitionMember> members, CancellationToken ct)
    {
        List<Guid> accounts = [.. members.Select(m => m.AccountId.Value).Distinct()];
        return await db.Accounts.Where(a => accounts.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name, ct);
    }
}
