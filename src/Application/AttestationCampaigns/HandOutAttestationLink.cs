using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Domain.AttestationCampaigns;
using JippApi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.AttestationCampaigns;

/// <summary>
/// Hands out the link to a question, for an owner whom no mail reaches. Links before it are no longer valid, and a
/// second person has to look at what is answered through it.
/// </summary>
/// <param name="CampaignId">The campaign.</param>
/// <param name="EntryId">The question.</param>
public sealed record HandOutAttestationLink(Guid CampaignId, Guid EntryId) : IRequest<HandedOutLink>;

/// <summary>A link to a question of a campaign, to be passed on to whoever can answer for the owner.</summary>
/// <param name="CampaignId">The campaign.</param>
/// <param name="EntryId">The question.</param>
/// <param name="Href">Address of the page.</param>
/// <param name="DueOn">Last day (WIB) on which it can be answered.</param>
public sealed record HandedOutLink(Guid CampaignId, Guid EntryId, string Href, DateOnly DueOn);

internal sealed class HandOutAttestationLinkValidator : AbstractValidator<HandOutAttestationLink>;

internal sealed class HandOutAttestationLinkHandler(IAppDb db, ICurrentUser user, AttestationLinks links, TimeProvider clock)
    : IRequestHandler<HandOutAttestationLink, HandedOutLink>
{
    public async Task<HandedOutLink> Handle(HandOutAttestationLink command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var campaign = await AttestationCampaignLookup.ReadAsync(db, command.CampaignId, ct);
        var (id, of) = (new AttestationEntryId(command.EntryId), campaign.Id);
        var entry =
            await db.AttestationEntries.SingleOrDefaultAsync(e => e.Id == id && e.CampaignId == of, ct)
            ?? throw new NotFoundException(nameof(AttestationEntry));
        var reached = db.Innovations.Within(user.Caller!.ReachOf(Permissions.WriteHubs), db);
        if (!await reached.AnyAsync(i => i.Id == entry.InnovationId, ct))
            throw new ForbiddenException(Permissions.WriteHubs);
        AttestationCampaignRules.TakesAnswers.Require(campaign.TakesAnswersOn(Wib.DayOf(now)));

        entry.HandOut(user.Id, now);

        await db.SaveChangesAsync(ct);
        var token = links.TokenOf(new(entry.Id, entry.LinkGeneration, IsHandedOut: true));
        return new(campaign.Id.Value, entry.Id.Value, $"{AttestationLink.Path}{token}", campaign.DueOn);
    }
}
