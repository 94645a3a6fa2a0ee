using System.Text.Json;
using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Lineage;
using MediatR;

namespace JippApi.Application.Lineage;

/// <summary>Changes the status of a replication link.</summary>
/// <param name="Id">The link.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="To">The status to reach.</param>
/// <param name="Reason">Why the link is rejected or withdrawn; required for both.</param>
public sealed record MoveReplicationLink(Guid Id, int? ExpectedVersion, LinkStatus? To, string? Reason) : IRequest<LinkView>
{
    /// <summary>The statuses that can be requested.</summary>
    public static IReadOnlyList<LinkStatus> Moves { get; } = [.. Enum.GetValues<LinkStatus>().Except([LinkStatus.Claimed])];
}

internal sealed class MoveReplicationLinkValidator : AbstractValidator<MoveReplicationLink>
{
    public MoveReplicationLinkValidator()
    {
        RuleFor(command => command.To).Present();
        RuleFor(command => command.To).OneOf(MoveReplicationLink.Moves);
        RuleFor(command => command.Reason).MaxLength(ReplicationLink.ReasonMaxLength);
        RuleFor(command => command.Reason).Required().When(command => command.To is LinkStatus.Rejected or LinkStatus.Withdrawn);
    }
}

internal sealed class MoveReplicationLinkHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<MoveReplicationLink, LinkView>
{
    public async Task<LinkView> Handle(MoveReplicationLink command, CancellationToken ct)
    {
        var (to, now) = (command.To!.Value, clock.GetUtcNow());
        var link = await ReplicationLinkLookup.ReadLinkAsync(db, user, command.Id, ct);
        var access = await ReplicationLinkLookup.LinkAccessAsync(db, user, link, ct);
        access.Require(to, link.Status);
        if (command.ExpectedVersion is { } version && version != link.Version)
            throw new StaleVersionException(
                link.Version,
                JsonSerializer.Serialize((await LinkViews.LinkViewAsync(db, link, ct)).Item, LineageJson.Readable.LinkItem),
                null
            );

        switch (to)
        {
            case LinkStatus.ConfirmedByOrigin:
                link.Confirm(access.Owners, user.Caller!.Actor, now);
                break;
            case LinkStatus.Verified:
                link.Verify(user.Caller!.Actor, now);
                break;
            case LinkStatus.Rejected:
                link.Reject(command.Reason!.Trim(), now);
                break;
            case LinkStatus.Withdrawn:
                link.Withdraw(command.Reason!.Trim(), now);
                break;
        }

        await db.SaveChangesAsync(ct);
        return await LinkViews.LinkViewAsync(db, link, ct);
    }
}
