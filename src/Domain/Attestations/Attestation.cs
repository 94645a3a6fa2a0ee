using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Attestations;

/// <summary>
/// A statement by one party on whether an innovation still runs (<i>pernyataan keberlangsungan</i>). What its owner
/// says is a claim, what a hub or a ministry has looked at is evidence; who counts how much is in <see
/// cref="ConfirmationSchedule"/>.
/// </summary>
public sealed class Attestation : AggregateRoot
{
    public const int ReasonMaxLength = 1_000;

    private Attestation(AttestationId id, InnovationId innovationId, ConfirmationMethod method, AttestationContent content) =>
        (Id, InnovationId, Method, Content) = (id, innovationId, method, content);

    public AttestationId Id { get; }

    public InnovationId InnovationId { get; }

    public ConfirmationMethod Method { get; }

    public AttestationContent Content { get; }

    /// <summary>The owner of the innovation when it was stated.</summary>
    public InstitutionId? OwnerId { get; private init; }

    public AttestationStatus Status { get; private set; }

    public UserId StatedBy { get; private init; }

    /// <summary>
    /// Everyone who may not decide on it: who stated it, whom they acted for, and who handed the link out.
    /// </summary>
    public IReadOnlyList<UserId> Persons { get; private init; } = [];

    /// <summary>The institution it was stated for; null for a ministry's staff and for citizens.</summary>
    public InstitutionId? StatedFor { get; private init; }

    /// <summary>The person who handed out the link that was answered.</summary>
    public UserId? HandedBy { get; private init; }

    /// <summary>The entry of a campaign whose link was answered.</summary>
    public Guid? CampaignEntryId { get; private init; }

    public DateTimeOffset StatedAt { get; private init; }

    /// <summary>When it expires; null when it does not.</summary>
    public DateTimeOffset? ValidUntil { get; private init; }

    public UserId? DecidedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public string? DecisionReason { get; private set; }

    /// <summary>The last contradiction it was part of.</summary>
    public DisputeId? DisputeId { get; private set; }

    /// <summary>Whether another party says otherwise, and nobody has decided yet.</summary>
    public bool InDispute { get; private set; }

    /// <summary>The confirmation that the record shows if it stands.</summary>
    public Confirmation Confirmation =>
        new(Content.Existence, Method, Id.Value, Content.ObservedOn, StatedAt, ValidUntil)
        {
            Reason = Content.EndReason,
            EndedOn = Content.EndedOn,
            ReplacedBy = Content.ReplacedBy,
            By = StatedFor,
            InDispute = InDispute,
        };

    /// <summary>States whether an innovation still runs.</summary>
    /// <param name="innovation">The innovation.</param>
    /// <param name="method">How it was found out.</param>
    /// <param name="content">What is stated.</param>
    /// <param name="by">Who states it; whether they may is checked before.</param>
    /// <param name="waits">Whether a second person has to let it pass.</param>
    /// <param name="at">The time.</param>
    /// <param name="id">Its id, where it is known.</param>
    public static Attestation State(
        Innovation innovation,
        ConfirmationMethod method,
        AttestationContent content,
        Speaker by,
        bool waits,
        DateTimeOffset at,
        AttestationId? id = null
    )
    {
        AttestationRules.PublishedOnly.Require(innovation.Publication == Publication.Published);
        var said = Normalise(content);
        AttestationChecks.Check(innovation, method, said, at);

        var attestation = new Attestation(id ?? AttestationId.New(), innovation.Id, method, said)
        {
            OwnerId = innovation.OwnerId,
            Status = waits ? AttestationStatus.Waiting : AttestationStatus.Accepted,
            StatedBy = by.By.UserId,
            Persons = [.. by.By.UserIds.Union(by.HandedBy is { } hand ? [hand, .. by.HandedFor] : [])],
            StatedFor = by.For,
            HandedBy = by.HandedBy,
            CampaignEntryId = by.CampaignEntryId,
            StatedAt = at,
            ValidUntil = ConfirmationSchedule.ValidUntil(method, said.Existence, said.ObservedOn),
        };
        attestation.Raise(
            new ExistenceStated(attestation.Id, innovation.Id, method, said.Existence, attestation.Status, by.CampaignEntryId, at)
        );
        return attestation;
    }

    /// <summary>Returns the rule that keeps someone from deciding on it, or null.</summary>
    public Rule? BlockingRuleForDecision(Actor by) =>
        Status != AttestationStatus.Waiting ? AttestationRules.Waiting
        : IsOf(by) ? AttestationRules.DecidedByAnother
        : null;

    /// <summary>Whether one of the people behind a request stated it, or handed out the link.</summary>
    public bool IsOf(Actor by) => Persons.Intersect(by.UserIds).Any();

    /// <summary>Lets it pass, so that it counts.</summary>
    public void Accept(Actor by, string? reason, DateTimeOffset at) => Decide(AttestationStatus.Accepted, by, reason, at);

    /// <summary>Rejects it with a reason.</summary>
    public void Reject(Actor by, string? reason, DateTimeOffset at) => Decide(AttestationStatus.Rejected, by, reason, at);

    internal void EnterDispute(DisputeId dispute) => (DisputeId, InDispute) = (dispute, true);

    internal void LeaveDispute(bool wins, UserId? by, string? reason, DateTimeOffset at)
    {
        InDispute = false;
        if (wins)
            return;
        (Status, DecidedBy, DecidedAt, DecisionReason) = (AttestationStatus.Rejected, by, at, reason);
        Raise(new AttestationDecided(Id, InnovationId, Status, at));
    }

    private void Decide(AttestationStatus status, Actor by, string? reason, DateTimeOffset at)
    {
        if (BlockingRuleForDecision(by) is { } rule)
            throw rule.Broken();

        (Status, DecidedBy, DecidedAt, DecisionReason) = (status, by.UserId, at, reason);
        Raise(new AttestationDecided(Id, InnovationId, status, at));
    }

    private static AttestationContent Normalise(AttestationContent said) =>
        said with
        {
            Note = string.IsNullOrWhiteSpace(said.Note) ? null : said.Note.Trim(),
            EndReason = said is { EndReason: null, Existence: Existence.Absorbed } ? EndReason.Absorbed : said.EndReason,
            References = [.. said.References.Distinct()],
            Files = [.. said.Files.Distinct()],
        };

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("attestation", Id.Value.ToString()) { InstitutionId = OwnerId?.Value };
}
