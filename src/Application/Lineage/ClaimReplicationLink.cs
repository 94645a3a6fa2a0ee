using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Domain.Innovations;
using JippApi.Domain.Lineage;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Lineage;

/// <summary>A link between an innovation and its replica.</summary>
[CheckedBy(typeof(ClaimReplicationLink))]
public sealed record LinkInput
{
    /// <summary>Id of the origin, a published innovation.</summary>
    public Guid? OriginId { get; init; }

    /// <summary>Id of the replica.</summary>
    public Guid? ReplicaId { get; init; }

    /// <summary>How the replica came about.</summary>
    public LinkKind? Kind { get; init; }

    /// <summary>The day since which the replica has been in operation.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>What was adapted, in a few words.</summary>
    public string? Note { get; init; }
}

/// <summary>Claims, for the owner of a replica, that it replicates another innovation.</summary>
public sealed record ClaimReplicationLink(LinkInput Input) : IRequest<LinkView>;

internal sealed class ClaimReplicationLinkValidator : AbstractValidator<ClaimReplicationLink>
{
    public ClaimReplicationLinkValidator()
    {
        RuleFor(command => command.Input.OriginId).Present();
        RuleFor(command => command.Input.ReplicaId).Present();
        RuleFor(command => command.Input.Kind).Present();
        RuleFor(command => command.Input.Since).Present();
        RuleFor(command => command.Input.Note).MaxLength(ReplicationLink.NoteMaxLength);
    }
}

internal sealed class ClaimReplicationLinkHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<ClaimReplicationLink, LinkView>
{
    public async Task<LinkView> Handle(ClaimReplicationLink command, CancellationToken ct)
    {
        var (input, now) = (command.Input, clock.GetUtcNow());
        var origin = await EndAsync(input.OriginId!.Value, "/originId", ct);
        var replica = await EndAsync(input.ReplicaId!.Value, "/replicaId", ct);
        if (
            !await db.Innovations.Where(i => i.Id == replica.Id).Within(user.Caller!.ReachOf(Permissions.WriteInnovations), db).AnyAsync(ct)
        )
            throw new ForbiddenException(Permissions.WriteInnovations);
        replica.RequireNotEnded();

        var details = new LinkDetails(input.Kind!.Value, input.Since!.Value, input.Note?.Trim());
        var link = await LinkClaims.ClaimAsync(db, origin, replica, details, user.Caller.Actor, now, ct);

        await db.SaveChangesAsync(ct);
        return await LinkViews.LinkViewAsync(db, link, ct);
    }

    private async Task<Innovation> EndAsync(Guid id, string place, CancellationToken ct)
    {
        var key = new InnovationId(id);
        return await db.Innovations.AsNoTracking().Where(i => i.Id == key).VisibleTo(user, db).SingleOrDefaultAsync(ct)
            ?? throw new InvalidFieldsException([new(place, "UNKNOWN_INNOVATION", id)]);
    }
}
