using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;

namespace JippApi.Domain.AttestationCampaigns;

/// <summary>Status of the question about a record.</summary>
public enum AttestationEntryStatus
{
    /// <summary>The owner has not been asked yet.</summary>
    Waiting,

    Asked,

    Answered,

    /// <summary>Nobody who writes for the owner has an account; the hub can hand out a link.</summary>
    Unreachable,

    /// <summary>The person asked says that the innovation is not theirs.</summary>
    Disowned,

    /// <summary>The record was merged into another one or withdrawn meanwhile.</summary>
    Settled,

    /// <summary>The campaign is over, and the owner has not answered.</summary>
    Unanswered,
}

/// <summary>
/// The question of a campaign about one record. An aggregate of its own, because a campaign can ask about every record
/// there is.
/// </summary>
public sealed class AttestationEntry : AggregateRoot
{
    public const int NoteMaxLength = 1_000;

    public const int SourceListMaxLength = 100;

    private AttestationEntry(AttestationEntryId id, AttestationCampaignId campaignId, InnovationId innovationId) =>
        (Id, CampaignId, InnovationId) = (id, campaignId, innovationId);

    public AttestationEntryId Id { get; }

    public AttestationCampaignId CampaignId { get; }

    public InnovationId InnovationId { get; }

    /// <summary>The owner when the campaign began.</summary>
    public InstitutionId? OwnerId { get; private init; }

    public string? ProvinceCode { get; private init; }

    /// <summary>
    /// The names of the lists in which the record stood, in order, with spaces between: entries are counted by it.
    /// </summary>
    public string SourceList { get; private init; } = "";

    /// <summary>Whether a second person has to look at the answer.</summary>
    public bool Sampled { get; private init; }

    public AttestationEntryStatus Status { get; private set; }

    public DateTimeOffset? AskedAt { get; private set; }

    /// <summary>How many of the reminders were sent, or were due before the owner was asked.</summary>
    public byte RemindedStage { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>The answers given.</summary>
    public Existence? Answer { get; private set; }

    /// <summary>The attestation that answered.</summary>
    public Guid? AttestationId { get; private set; }

    /// <summary>Grows with each link that is handed out; links with a lower one are no longer valid.</summary>
    public int LinkGeneration { get; private set; } = 1;

    /// <summary>The person who handed out the last link by hand.</summary>
    public UserId? HandedBy { get; private set; }

    /// <summary>A remark of whoever says that the innovation is not theirs.</summary>
    public string? Note { get; private set; }

    /// <summary>The lists in which the record stood.</summary>
    public IReadOnlyList<InnovationSource> Sources => SourcesOf(SourceList);

    /// <summary>Whether it can still be answered.</summary>
    public bool IsOpen => Status is AttestationEntryStatus.Waiting or AttestationEntryStatus.Asked or AttestationEntryStatus.Unreachable;

    public static AttestationEntry Of(AttestationCampaign campaign, AskedRecord record) =>
        new(AttestationEntryId.New(), campaign.Id, record.Id)
        {
            OwnerId = record.OwnerId,
            ProvinceCode = record.RegionCode is { } region ? RegionCode.ProvinceOf(region) : null,
            SourceList = string.Join(' ', record.Sources.Distinct().Order()),
            Sampled = campaign.Samples(record.Id),
        };

    /// <summary>Returns the lists of a stored text.</summary>
    public static IReadOnlyList<InnovationSource> SourcesOf(string list) =>
        [.. list.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<InnovationSource>)];

    /// <summary>Records that the people who write for the owner were asked.</summary>
    /// <param name="reminders">The reminders whose day has passed already: they are not sent.</param>
    /// <param name="at">The time.</param>
    public void Ask(byte reminders, DateTimeOffset at)
    {
        AttestationCampaignRules.TransitionAllowed.Require(Status == AttestationEntryStatus.Waiting);

        (Status, AskedAt, RemindedStage) = (AttestationEntryStatus.Asked, at, reminders);
    }

    /// <summary>Records that nobody could be asked.</summary>
    public void GiveUpAsking()
    {
        AttestationCampaignRules.TransitionAllowed.Require(Status == AttestationEntryStatus.Waiting);

        Status = AttestationEntryStatus.Unreachable;
    }

    /// <summary>Records that they were reminded.</summary>
    public void Remind(byte stage)
    {
        AttestationCampaignRules.TransitionAllowed.Require(Status == AttestationEntryStatus.Asked && stage > RemindedStage);

        RemindedStage = stage;
    }

    /// <summary>
    /// Hands out a link by hand: older ones are no longer valid, and what is answered through it waits for a second
    /// person.
    /// </summary>
    public void HandOut(UserId by, DateTimeOffset at)
    {
        AttestationCampaignRules.Unanswered.Require(IsOpen);

        (LinkGeneration, HandedBy) = (LinkGeneration + 1, by);
        (Status, AskedAt) = (AttestationEntryStatus.Asked, AskedAt ?? at);
        Raise(new AttestationLinkHandedOut(Id, CampaignId, InnovationId, by, at));
    }

    /// <summary>Records the answer.</summary>
    public void RecordAnswer(Guid attestation, Existence existence, DateTimeOffset at)
    {
        AttestationCampaignRules.Unanswered.Require(IsOpen);

        (Status, AttestationId, Answer, AnsweredAt) = (AttestationEntryStatus.Answered, attestation, existence, at);
        Raise(new AttestationEntryAnswered(Id, CampaignId, InnovationId, attestation, existence, at));
    }

    /// <summary>Asks again, because a second person has rejected the answer.</summary>
    /// <returns>Whether it was the answer.</returns>
    public bool AskAgain(Guid attestation)
    {
        if (Status != AttestationEntryStatus.Answered || AttestationId != attestation)
            return false;

        (Status, AttestationId, Answer, AnsweredAt) = (AttestationEntryStatus.Asked, null, null, null);
        return true;
    }

    /// <summary>Records that the innovation is not of those who were asked.</summary>
    public void Disown(string? note, DateTimeOffset at)
    {
        AttestationCampaignRules.Unanswered.Require(IsOpen);

        (Status, Note, AnsweredAt) = (AttestationEntryStatus.Disowned, note, at);
        Raise(new AttestationEntryDisowned(Id, CampaignId, InnovationId, at));
    }

    /// <summary>Asks no longer, because the record was merged or withdrawn.</summary>
    /// <returns>Whether it was still to be answered.</returns>
    public bool Drop()
    {
        if (!IsOpen)
            return false;

        Status = AttestationEntryStatus.Settled;
        return true;
    }

    /// <summary>Asks again, because the record is on its own again.</summary>
    /// <param name="before">The status before it was dropped.</param>
    public void TakeUp(AttestationEntryStatus before)
    {
        if (Status == AttestationEntryStatus.Settled)
            Status = before;
    }

    /// <summary>Records that the campaign ended without an answer.</summary>
    public void Expire()
    {
        AttestationCampaignRules.TransitionAllowed.Require(Status is AttestationEntryStatus.Waiting or AttestationEntryStatus.Asked);

        Status = AttestationEntryStatus.Unanswered;
    }

    /// <inheritdoc/>
    public override Subject AuditSubject() =>
        new("attestation-campaign-entry", Id.Value.ToString())
        {
            RegionCode = ProvinceCode,
            InstitutionId = OwnerId?.Value,
            Sources = [.. Sources.Select(source => source.ToString())],
        };
}
