using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Institutionalisation;

/// <summary>The content of a piece of evidence.</summary>
public sealed record InstitutionalisationEvidenceDetails
{
    public required InstitutionalisationEvidenceKind Kind { get; init; }

    /// <summary>The title of the document.</summary>
    public required string Title { get; init; }

    public string? Number { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>What the document says about the innovation.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// The kind of regulation; required for <see cref="InstitutionalisationEvidenceKind.Regulation"/>, and null for
    /// every other kind.
    /// </summary>
    public LegalInstrument? Instrument { get; init; }

    /// <summary>Where it is published.</summary>
    public string? Reference { get; init; }
}

public static class InstitutionalisationRules
{
    public static readonly Rule StillClaimed = new("evidence-decided", "The evidence has already been verified or rejected.");

    public static readonly Rule InstrumentOfRegulation = new(
        "evidence-instrument",
        "Evidence of the kind REGULATION must name its instrument; other kinds must not.",
        RuleKind.Input
    );

    /// <summary>Evidence counts only after a second person has examined it.</summary>
    public static readonly Rule DecidedByAnother = new(
        "evidence-of-ones-own",
        "You cannot decide on evidence that you submitted.",
        RuleKind.Permission
    );

    public static readonly Rule NotInTheFuture = new(
        "evidence-in-the-future",
        "The document cannot be dated in the future.",
        RuleKind.Input
    );
}

public sealed record EvidenceClaimed(
    InstitutionalisationEvidenceId EvidenceId,
    InnovationId InnovationId,
    InstitutionalisationEvidenceKind Kind,
    DateTimeOffset At
) : IDomainEvent;

public sealed record EvidenceVerified(
    InstitutionalisationEvidenceId EvidenceId,
    InnovationId InnovationId,
    InstitutionalisationEvidenceKind Kind,
    DateTimeOffset At
) : IDomainEvent;

public sealed record EvidenceRejected(
    InstitutionalisationEvidenceId EvidenceId,
    InnovationId InnovationId,
    string Reason,
    DateTimeOffset At
) : IDomainEvent;

/// <summary>
/// A document showing that an innovation has become part of the institution's routine (<i>bukti pelembagaan</i>):
/// submitted by the owner, then verified or rejected once by someone else.
/// </summary>
public sealed class InstitutionalisationEvidence : AggregateRoot
{
    public const int TitleMaxLength = 300;

    public const int NumberMaxLength = 100;

    public const int DescriptionMaxLength = 2_000;

    public const int ReferenceMaxLength = 500;

    public const int ReasonMaxLength = 1_000;

    private InstitutionalisationEvidence(
        InstitutionalisationEvidenceId id,
        InnovationId innovationId,
        InstitutionId? ownerId,
        InstitutionalisationEvidenceKind kind,
        string title,
        DateOnly date,
        DateTimeOffset claimedAt
    ) => (Id, InnovationId, OwnerId, Kind, Title, Date, ClaimedAt) = (id, innovationId, ownerId, kind, title, date, claimedAt);

    public InstitutionalisationEvidenceId Id { get; }

    public InnovationId InnovationId { get; }

    /// <summary>The owner of the innovation when it was submitted; null when no source states one.</summary>
    public InstitutionId? OwnerId { get; }

    public InstitutionalisationEvidenceKind Kind { get; }

    /// <summary>The title of the document.</summary>
    public string Title { get; }

    public string? Number { get; private set; }

    public DateOnly Date { get; }

    /// <summary>What the document says about the innovation.</summary>
    public string? Description { get; private set; }

    public LegalInstrument? Instrument { get; private set; }

    /// <summary>Where it is published.</summary>
    public string? Reference { get; private set; }

    public EvidenceStatus Status { get; private set; }

    /// <summary>The reason it was rejected.</summary>
    public string? Reason { get; private set; }

    public DateTimeOffset ClaimedAt { get; }

    /// <summary>The person who submitted it, and the one they acted for.</summary>
    public IReadOnlyList<UserId> Claimants { get; private set; } = [];

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Submits a document.</summary>
    public static InstitutionalisationEvidence Claim(
        Innovation innovation,
        InstitutionalisationEvidenceDetails details,
        Actor by,
        DateTimeOffset at,
        InstitutionalisationEvidenceId? id = null
    )
    {
        InstitutionalisationRules.InstrumentOfRegulation.Require(
            details.Kind == InstitutionalisationEvidenceKind.Regulation == details.Instrument is not null
        );
        InstitutionalisationRules.NotInTheFuture.Require(details.Date <= Wib.DayOf(at));

        var evidence = new InstitutionalisationEvidence(
            id ?? InstitutionalisationEvidenceId.New(),
            innovation.Id,
            innovation.OwnerId,
            details.Kind,
            details.Title,
            details.Date,
            at
        )
        {
            Number = details.Number,
            Description = details.Description,
            Instrument = details.Instrument,
            Reference = details.Reference,
            Claimants = [.. by.UserIds],
        };
        evidence.Raise(new EvidenceClaimed(evidence.Id, innovation.Id, details.Kind, at));
        return evidence;
    }

    /// <summary>Verifies the evidence. The innovation's phase follows.</summary>
    /// <param name="verified">The kinds of evidence verified before.</param>
    public void Verify(Innovation innovation, IEnumerable<InstitutionalisationEvidenceKind> verified, Actor by, DateTimeOffset at)
    {
        RequireDecidable(by);

        (Status, DecidedAt) = (EvidenceStatus.Verified, at);
        Raise(new EvidenceVerified(Id, InnovationId, Kind, at));
        innovation.AdvancePhase(InstitutionalisationLevels.Of(verified.Append(Kind).Distinct().Count()), by, at);
    }

    public void Reject(string reason, Actor by, DateTimeOffset at)
    {
        RequireDecidable(by);

        (Status, Reason, DecidedAt) = (EvidenceStatus.Rejected, reason, at);
        Raise(new EvidenceRejected(Id, InnovationId, reason, at));
    }

    /// <summary>Returns the rule that keeps someone from deciding on it, or null.</summary>
    public Rule? BlockingRuleForDecision(Actor by) =>
        Status != EvidenceStatus.Claimed ? InstitutionalisationRules.StillClaimed
        : Claimants.Intersect(by.UserIds).Any() ? InstitutionalisationRules.DecidedByAnother
        : null;

    private void RequireDecidable(Actor by)
    {
        if (BlockingRuleForDecision(by) is { } rule)
            throw rule.Broken();
    }

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("institutionalisation-evidence", Id.Value.ToString()) { InstitutionId = OwnerId?.Value };
}
