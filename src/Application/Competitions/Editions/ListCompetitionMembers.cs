using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Competitions.Editions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Editions;

/// <summary>
/// Lists the people who have or had a duty in an edition, newest first. Only its organisers see them.
/// </summary>
public sealed record ListCompetitionMembers(Guid CompetitionId, IReadOnlyList<CompetitionDuty> Duties, int Limit, string? Cursor)
    : IRequest<Listing<CompetitionMemberItem>>;

/// <summary>Returns a person with a duty in an edition, for its organisers and for the person.</summary>
public sealed record GetCompetitionMember(Guid CompetitionId, Guid Id) : IRequest<CompetitionMemberItem>;

internal sealed class ListCompetitionMembersHandler(IAppDb db, ICurrentUser user, IServerKeys keys)
    : IRequestHandler<ListCompetitionMembers, Listing<CompetitionMemberItem>>
{
    public async Task<Listing<CompetitionMemberItem>> Handle(ListCompetitionMembers request, CancellationToken ct)
    {
        var competition = await CompetitionDuties.ReadAsync(db, user, request.CompetitionId, ct);
        if (!await CompetitionDuties.IsOrganiserAsync(db, user, competition, ct))
            throw new ForbiddenException(Permissions.OrganiseCompetitions);

        var (id, duties) = (competition.Id, request.Duties);
        var members = db.CompetitionMembers.AsNoTracking().Where(m => m.CompetitionId == id);
        if (duties.Count > 0)
            members = members.Where(m => duties.Contains(m.Duty));
        var page = await new KeysetPage<TimeKey>(
            request.Limit,
            request.Cursor,
            $"competition-members\n{id}\n{string.Join(',', duties)}",
            keys.Cursors
        ).ReadAsync(
            (after, backwards) => members.NewestFrom(after, backwards, m => m.AddedAt, m => m.Id),
            member => member,
            member => new TimeKey(member.AddedAt, member.Id.Value),
            ct
        );
        var names = await MemberLookup.NamesAsync(db, page.Items, ct);
        return new([.. page.Items.Select(m => CompetitionMemberItem.Of(m, names.GetValueOrDefault(m.AccountId.Value)))], page.Page);
    }
}

internal sealed class GetCompetitionMemberHandler(IAppDb db, ICurrentUser user)
    : IRequestHandler<GetCompetitionMember, CompetitionMemberItem>
{
    public async Task<CompetitionMemberItem> Handle(GetCompetitionMember request, CancellationToken ct)
    {
        var (_, member) = await MemberLookup.FindAsync(db, user, request.CompetitionId, request.Id, ct);
        return await MemberLookup.ItemAsync(db, member, ct);
    }
}
