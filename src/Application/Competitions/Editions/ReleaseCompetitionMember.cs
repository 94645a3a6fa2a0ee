using System.Text.Json;
using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Competitions.Editions;
using MediatR;

namespace JippApi.Application.Competitions.Editions;

/// <summary>
/// Ends the duty of a person in an edition, at the request of an organiser or of the person. What they have still to
/// evaluate goes to others; what they have submitted stays.
/// </summary>
/// <param name="CompetitionId">The edition.</param>
/// <param name="Id">The member.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="Reason">Why.</param>
public sealed record ReleaseCompetitionMember(Guid CompetitionId, Guid Id, int? ExpectedVersion, string? Reason)
    : IRequest<CompetitionMemberItem>;

internal sealed class ReleaseCompetitionMemberValidator : AbstractValidator<ReleaseCompetitionMember>
{
    public ReleaseCompetitionMemberValidator() =>
        RuleFor(command => command.Reason).Required().MaxLength(CompetitionMember.ReasonMaxLength);
}

internal sealed class ReleaseCompetitionMemberHandler(
    IAppDb db,
    ICurrentUser user,
    TimeProvider clock,
    IEnumerable<IMemberDeparture> departures
) : IRequestHandler<ReleaseCompetitionMember, CompetitionMemberItem>
{
    public Task<CompetitionMemberItem> Handle(ReleaseCompetitionMember command, CancellationToken ct) =>
        db.InTransactionAsync(() => ReleaseAsync(command, ct), ct);

    private async Task<CompetitionMemberItem> ReleaseAsync(ReleaseCompetitionMember command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        // Nothing is submitted or drawn while open evaluations go to others
        await EditionReferences.LockAsync(db, new(command.CompetitionId), ct);
        var (competition, member) = await MemberLookup.FindAsync(db, user, command.CompetitionId, command.Id, ct);
        if (command.ExpectedVersion is { } version && version != member.Version)
            throw new StaleVersionException(
                member.Version,
                JsonSerializer.Serialize(await MemberLookup.ItemAsync(db, member, ct), CompetitionJson.Readable.CompetitionMemberItem),
                null
            );

        member.Leave(command.Reason!.Trim(), now);
        foreach (var departure in departures)
            await departure.FollowAsync(competition, member, now, ct);

        await db.SaveChangesAsync(ct);
        return await MemberLookup.ItemAsync(db, member, ct);
    }
}
