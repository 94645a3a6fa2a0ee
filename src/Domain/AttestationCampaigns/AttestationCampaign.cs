using System.Security.Cryptography;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Operations;

namespace JippApi.Domain.AttestationCampaigns;

/// <summary>The status of a campaign.</summary>
public enum AttestationCampaignStatus
{
    /// <summary>A worker selects the records and asks the owners.</summary>
    Opening,

    /// <summary>The owners have been asked.</summary>
    Open,

    /// <summary>It takes no more answers; a worker counts who has not answered.</summary>
    Closing,

    Closed,

    /// <summary>Ended before it was over, with a reason.</summary>
    Cancelled,
}

/// <summary>
/// Asks the owners of many records by a day whether their innovations still run (<i>kampanye konfirmasi
/// keberlangsungan</i>), each by a link of their own.
/// </summary>
public sealed class AttestationCampaign : AggregateRoot
{
    public const int TitleMaxLength = 150;

    public const int ReasonMaxLength = 1_000;

    /// <summary>The fewest days that owners have to answer.</summary>
    public const int MinDays = 7;

    public const int MaxDays = 366;

    /// <summary>The days that owners have to answer when nobody says how many.</summary>
    public const int UsualDays = 60;

    public const int WholePercent = 100;

    /// <summary>The days before the last one on which those are reminded who have not answered.</summary>
    public static readonly IReadOnlyList<int> ReminderDays = [30, 7];

    private AttestationCampaign(AttestationCampaignId id, string title, DateOnly dueOn, int sampleShare, DateTimeOffset requestedAt) =>
        (Id, Title, DueOn, SampleShare, RequestedAt) = (id, title, dueOn, sampleShare, requestedAt);

    public AttestationCampaignId Id { get; }

    public string Title { get; }

    public AttestationScope Scope { get; private init; } = new();

    /// <summary>The last day (WIB) on which the question can be answered.</summary>
    public DateOnly DueOn { get; }

    /// <summary>The share of the records, in per cent, whose answer a second person has to look at.</summary>
    public int SampleShare { get; }

    public UserId RequestedBy { get; private init; }

    public DateTimeOffset RequestedAt { get; }

    public AttestationCampaignStatus Status { get; private set; }

    /// <summary>The operation that opens it and, later, the one that closes it.</summary>
    public OperationId OperationId { get; private set; }

    /// <summary>When all owners had been asked; null until then.</summary>
    public DateTimeOffset? OpenedAt { get; private set; }

    /// <summary>When it was closed or cancelled; null until then.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Why it was closed early or cancelled.</summary>
    public string? StatusReason { get; private set; }

    /// <param name="title">How owners and hubs know it.</param>
    /// <param name="scope">The records.</param>
    /// <param name="dueOn">The last day.</param>
    /// <param name="sampleShare">The share whose answers a second person looks at, 0 to 100.</param>
    /// <param name="operation">The operation that opens it.</param>
    /// <param name="by">The person who requests it.</param>
    /// <param name="at">The time.</param>
    public static AttestationCampaign Request(
        string title,
        AttestationScope scope,
        DateOnly dueOn,
        int sampleShare,
        Operation operation,
        UserId by,
        DateTimeOffset at
    )
    {
        var days = dueOn.DayNumber - Wib.DayOf(at).DayNumber;
        AttestationCampaignRules.DueAhead.Require(days is >= MinDays and <= MaxDays);

        var campaign = new AttestationCampaign(AttestationCampaignId.New(), title, dueOn, sampleShare, at)
        {
            Scope = scope,
            RequestedBy = by,
            OperationId = operation.Id,
        };
        campaign.Raise(new AttestationCampaignRequested(campaign.Id, operation.Id, at));
        return campaign;
    }

    /// <summary>Records that all owners have been asked.</summary>
    public void Open(DateTimeOffset at)
    {
        AttestationCampaignRules.TransitionAllowed.Require(Status == AttestationCampaignStatus.Opening);

        (Status, OpenedAt) = (AttestationCampaignStatus.Open, at);
        Raise(new AttestationCampaignOpened(Id, at));
    }

    /// <summary>Takes no more answers; a worker then counts who has not answered.</summary>
    /// <param name="reason">Why, when its last day has not passed.</param>
    /// <param name="operation">The operation that closes it; null when the daily work does.</param>
    /// <param name="at">The time.</param>
    public void Close(string? reason, Operation? operation, DateTimeOffset at)
    {
        RequireOpen(AttestationCampaignStatus.Closed);

        (Status, StatusReason) = (AttestationCampaignStatus.Closing, reason);
        OperationId = operation?.Id ?? OperationId;
        Raise(new AttestationCampaignClosing(Id, at));
    }

    /// <summary>Ends it before it is over; what was answered stays.</summary>
    public void Cancel(string reason, DateTimeOffset at)
    {
        RequireOpen(AttestationCampaignStatus.Cancelled);

        (Status, StatusReason, EndedAt) = (AttestationCampaignStatus.Cancelled, reason, at);
        Raise(new AttestationCampaignCancelled(Id, at));
    }

    /// <summary>Records that it is over.</summary>
    public void End(DateTimeOffset at)
    {
        AttestationCampaignRules.TransitionAllowed.Require(Status == AttestationCampaignStatus.Closing);

        (Status, EndedAt) = (AttestationCampaignStatus.Closed, at);
        Raise(new AttestationCampaignClosed(Id, at));
    }

    /// <summary>Returns the rule that forbids a requested transition, or null when it is allowed.</summary>
    public Rule? BlockingRule(AttestationCampaignStatus to) =>
        to switch
        {
            AttestationCampaignStatus.Closed when Status == AttestationCampaignStatus.Open => null,
            AttestationCampaignStatus.Cancelled when Status is AttestationCampaignStatus.Opening or AttestationCampaignStatus.Open => null,
            _ => AttestationCampaignRules.TransitionAllowed,
        };

    /// <summary>Whether the question can still be answered on a day.</summary>
    public bool TakesAnswersOn(DateOnly day) =>
        Status is AttestationCampaignStatus.Opening or AttestationCampaignStatus.Open && day <= DueOn;

    /// <summary>How many of the reminders are due on a day.</summary>
    public byte RemindersBy(DateOnly day) => (byte)ReminderDays.Count(days => day >= DueOn.AddDays(-days));

    /// <summary>
    /// Whether a second person has to look at the answer about a record. It follows from the ids, so that nobody can
    /// choose, and repeating a step chooses the same.
    /// </summary>
    public bool Samples(InnovationId record)
    {
        Span<byte> ids = stackalloc byte[32];
        Id.Value.TryWriteBytes(ids);
        record.Value.TryWriteBytes(ids[16..]);
        return BitConverter.ToUInt32(SHA256.HashData(ids).AsSpan(0, 4)) % WholePercent < SampleShare;
    }

    /// <inheritdoc/>
    public override Subject AuditSubject() =>
        new("attestation-campaign", Id.Value.ToString())
        {
            RegionCode = Scope.Regions is [var region] ? region : null,
            Sources = [.. Scope.Sources.Select(source => source.ToString())],
        };

    private void RequireOpen(AttestationCampaignStatus to)
    {
        if (BlockingRule(to) is { } rule)
            throw rule.Broken([
                .. new[] { AttestationCampaignStatus.Closed, AttestationCampaignStatus.Cancelled }
                    .Where(other => BlockingRule(other) is null)
                    .Select(other => other.ToString()),
            ]);
    }
}
