using FluentValidation;
using JippApi.Application.Attestations;
using JippApi.Application.Common;
using JippApi.Application.Notifications;
using JippApi.Domain.Access;
using JippApi.Domain.AttestationCampaigns;
using JippApi.Domain.Attestations;
using JippApi.Domain.Common;
using JippApi.Domain.Files;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.AttestationCampaigns;

/// <summary>
/// Answers the question behind a link, for whoever holds the link. Of two answers at once the first one counts; the
/// other one changes nothing.
/// </summary>
/// <param name="Token">The token of the link.</param>
/// <param name="Answer">The answer.</param>
public sealed record AnswerByLink(string Token, LinkAnswer Answer) : IRequest<LinkOutcome>;

/// <summary>The outcome of an answer.</summary>
/// <param name="Question">The question as it is now.</param>
/// <param name="Counts">Whether this answer was recorded, and not another one before it.</param>
public sealed record LinkOutcome(QuestionView Question, bool Counts);

internal sealed class AnswerByLinkValidator : AbstractValidator<AnswerByLink>
{
    public AnswerByLinkValidator(TimeProvider clock) => RuleFor(command => command.Answer).SetValidator(new LinkAnswerValidator(clock));
}

internal sealed class AnswerByLinkHandler(
    IAppDb db,
    AttestationLinks links,
    QuestionReader questions,
    AttestationRecorder recorder,
    AttestationFiles files,
    TimeProvider clock
) : IRequestHandler<AnswerByLink, LinkOutcome>
{
    private const int Tries = 3;

    public async Task<LinkOutcome> Handle(AnswerByLink command, CancellationToken ct)
    {
        var link = links.Read(command.Token) ?? throw AttestationCampaignRules.LinkValid.Broken();
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var counts = await db.InTransactionAsync(() => AnswerAsync(link, command.Answer, ct), ct);
                return new(await questions.ReadAsync(link, ct) ?? throw AttestationCampaignRules.LinkValid.Broken(), counts);
            }
            catch (DbUpdateConcurrencyException) when (attempt < Tries)
            {
                db.ClearTrackedChanges(); // somebody else changed the record or answered: what is there now decides
            }
        }
    }

    private async Task<bool> AnswerAsync(AttestationLink link, LinkAnswer said, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var asked =
            await db.AttestationEntries.Where(e => e.Id == link.EntryId).Select(e => (InnovationId?)e.InnovationId).SingleOrDefaultAsync(ct)
            ?? throw AttestationCampaignRules.LinkValid.Broken();
        var innovation = await recorder.LoadAsync(asked, ct); // waits for whoever answers at the same time
        var entry = await db.AttestationEntries.SingleAsync(e => e.Id == link.EntryId, ct);
        var campaign = await db.AttestationCampaigns.AsNoTracking().SingleAsync(c => c.Id == entry.CampaignId, ct);
        AttestationCampaignRules.LinkValid.Require(link.Generation == entry.LinkGeneration);
        if (!entry.IsOpen || innovation.Publication != Publication.Published)
            return false;
        AttestationCampaignRules.TakesAnswers.Require(campaign.TakesAnswersOn(Wib.DayOf(now)));

        if (said.Answer == OwnerAnswer.NotOurs)
            entry.Disown(said.Note!.Trim(), now);
        else
            await RecordAsync(link, entry, innovation, said, now, ct);
        await db.SaveChangesAsync(ct);
        return true;
    }

    private async Task RecordAsync(
        AttestationLink link,
        AttestationEntry entry,
        Innovation innovation,
        LinkAnswer said,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var speaker = new Speaker(new Actor(LinkUsers.Of(entry.Id)), entry.OwnerId)
        {
            HandedBy = link.IsHandedOut ? entry.HandedBy : null,
            HandedFor = link.IsHandedOut ? await LendersAsync(entry.HandedBy, ct) : [],
            CampaignEntryId = entry.Id.Value,
        };
        var waits = await questions.WaitsAsync(link, entry, innovation.OwnerId, ct);
        var stated = Attestation.State(innovation, ConfirmationMethod.Self, said.ToContent(Wib.DayOf(now)), speaker, waits, now);
        await recorder.RecordAsync(innovation, stated, ct);
        entry.RecordAnswer(stated.Id.Value, stated.Content.Existence, now);
        if (said.FileId is { } file)
            files.Attach(await FileAsync(entry, new(file), ct), innovation.Id, LinkUsers.Of(entry.Id));
    }

    /// <summary>Returns those who have lent a person a role: the link may have been handed out in their name.</summary>
    private async Task<IReadOnlyList<UserId>> LendersAsync(UserId? hand, CancellationToken ct)
    {
        if (hand?.Account() is not { } person)
            return [];
        var lenders = await db
            .Grants.Where(g => g.AccountId == person && g.OnBehalfOf != null)
            .Select(g => g.OnBehalfOf)
            .Distinct()
            .ToListAsync(ct);
        return [.. lenders.OfType<AccountId>().Select(lender => new UserId(lender.Value.ToString()))];
    }

    private async Task<StoredFile> FileAsync(AttestationEntry entry, StoredFileId id, CancellationToken ct)
    {
        var by = LinkUsers.Of(entry.Id);
        return await db.Files.AsNoTracking().SingleOrDefaultAsync(f => f.Id == id && f.UploadedBy == by, ct)
            ?? throw new InvalidFieldsException([new("/file", "UNKNOWN_FILE", id.Value)]);
    }
}

/// <summary>The holder of a link in records of who did what: the question that it opens, never a person.</summary>
internal static class LinkUsers
{
    public static UserId Of(AttestationEntryId entry) => new($"attestation-link:{entry.Value}");
}
