using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Institutionalisation;

/// <summary>What is said about a piece of evidence.</summary>
public sealed record EvidenceDetails
{
    /// <summary>What it shows.</summary>
    public required InstitutionalisationEvidenceKind Kind { get; init; }

    /// <summary>Title of the document.</summary>
    public required string Title { get; init; }

    /// <summary>Its number.</summary>
    public string? Number { get; init; }

    /// <summary>Its date.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What it says about the innovation.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// What kind of regulation; for <see cref="InstitutionalisationEvidenceKind.Regulation"/> alone, which needs it.
    /// </summary>
    public LegalInstrument? Instrument { get; init; }

    /// <summary>Where it can be read.</summary>
    public string? Reference { get; init; }
}

/// <summary>The rules of evidence of institutionalisation.</summary>
public static class InstitutionalisationRules
{
    /// <summary>What was decided stays decided.</summary>
    public static readonly Rule StillClaimed = new("evidence-decided", "The evidence was verified or rejected already.");

    /// <summary>A regulation has a level, nothing else has.</summary>
    public static readonly Rule InstrumentOfRegulation = new(
        "evidence-instrument",
        "Evidence of the kind REGULATION, and no other, says what instrument it is.",
        RuleKind.Input
    );

    /// <summary>Two people have looked at what counts.</summary>
    public static readonly Rule DecidedByAnother = new(
        "evidence-of-ones-own",
        "Who put a document forward does not decide about it.",
        RuleKind.Permission
    );

    /// <summary>A document has its date behind it.</summary>
    public static readonly Rule Dated = new("evidence-in-the-future", "The date of the document has not come yet.", RuleKind.Input);
}

/// <summary>A piece of evidence of institutionalisation was put forward.</summary>
public sealed record EvidenceClaimed(
    InstitutionalisationEvidenceId EvidenceId,
    InnovationId InnovationId,
    InstitutionalisationEvidenceKind Kind,
    DateTimeOffset At
) : IDomainEvent;

/// <summary>Somebody else has seen it.</summary>
public sealed record EvidenceVerified(
    InstitutionalisationEvidenceId EvidenceId,
    InnovationId InnovationId,
    InstitutionalisationEvidenceKind Kind,
    DateTimeOffset At
) : IDomainEvent;

/// <summary>Somebody else says that it does not show this.</summary>
public sealed record EvidenceRejected(
    InstitutionalisationEvidenceId EvidenceId,
    InnovationId InnovationId,
    string Reason,
    DateTimeOffset At
) : IDomainEvent;

/// <summary>
/// One document that shows that an innovation is part of the routine (<i>bukti pelembagaan</i>): put forward by its
/// owner, verified or rejected once by somebody else.
/// </summary>
public sealed class InstitutionalisationEvidence : AggregateRoot
{
    /// <summary>Longest title.</summary>
    public const int TitleMaxLength = 300;

    /// <summary>Longest number.</summary>
    public const int NumberMaxLength = 100;

    /// <summary>Longest description.</summary>
    public const int DescriptionMaxLength = 2_000;

    /// <summary>Longest reference.</summary>
    public const int ReferenceMaxLength = 500;

    /// <summary>Longest reason.</summary>
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

    /// <summary>Its identity.</summary>
    public InstitutionalisationEvidenceId Id { get; }

    /// <summary>The innovation that it is about.</summary>
    public InnovationId InnovationId { get; }

    /// <summary>Who owned the innovation when it was put forward; null when no source states an owner.</summary>
    public InstitutionId? OwnerId { get; }

    /// <summary>What it shows.</summary>
    public InstitutionalisationEvidenceKind Kind { get; }

    /// <summary>Title of the document.</summary>
    public string Title { get; }

    /// <summary>Its number.</summary>
    public string? Number { get; private set; }

    /// <summary>Its date.</summary>
    public DateOnly Date { get; }

    /// <summary>What it says about the innovation.</summary>
    public string? Description { get; private set; }

    /// <summary>What kind of regulation.</summary>
    public LegalInstrument? Instrument { get; private set; }

    /// <summary>Where it can be read.</summary>
    public string? Reference { get; private set; }

    /// <summary>Where it stands.</summary>
    public EvidenceStatus Status { get; private set; }

    /// <summary>Why it was rejected.</summary>
    public string? Reason { get; private set; }

    /// <summary>When it was put forward.</summary>
    public DateTimeOffset ClaimedAt { get; }

    /// <summary>Who put it forward, and in whose name.</summary>
    public IReadOnlyList<UserId> Claimants { get; private set; } = [];

    /// <summary>When it was verified or rejected.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Puts a document forward.</summary>
    public static InstitutionalisationEvidence Claim(
        Innovation innovation,
        EvidenceDetails details,
        Actor by,
        DateTimeOffset at,
        InstitutionalisationEvidenceId? id = null
    )
    {
        InstitutionalisationRules.InstrumentOfRegulation.Require(
            details.Kind == InstitutionalisationEvidenceKind.Regulation == details.Instrument is not null
        );
        InstitutionalisationRules.Dated.Require(details.Date <= Wib.DayOf(at));

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
            Claimants = [.. by.Everybody],
        };
        evidence.Raise(new EvidenceClaimed(evidence.Id, innovation.Id, details.Kind, at));
        return evidence;
    }

    /// <summary>Somebody else has seen it; the innovation's phase follows.</summary>
    /// <param name="innovation">The innovation that it is about.</param>
    /// <param name="verified">The kinds of evidence that were verified before.</param>
    /// <param name="by">Who has seen it.</param>
    /// <param name="at">The present time.</param>
    public void Verify(Innovation innovation, IEnumerable<InstitutionalisationEvidenceKind> verified, Actor by, DateTimeOffset at)
    {
        RequireDecidable(by);

        (Status, DecidedAt) = (EvidenceStatus.Verified, at);
        Raise(new EvidenceVerified(Id, InnovationId, Kind, at));
        innovation.FollowEvidence(InstitutionalisationLevels.Of(verified.Append(Kind).Distinct().Count()), by.By, at);
    }

    /// <summary>Somebody else says that it does not show this.</summary>
    public void Reject(string reason, Actor by, DateTimeOffset at)
    {
        RequireDecidable(by);

        (Status, Reason, DecidedAt) = (EvidenceStatus.Rejected, reason, at);
        Raise(new EvidenceRejected(Id, InnovationId, reason, at));
    }

    /// <summary>What keeps somebody from deciding about it; null when nothing does.</summary>
    public Rule? ObstacleToDeciding(Actor by) =>
        Status != EvidenceStatus.Claimed ? InstitutionalisationRules.StillClaimed
        : Claimants.Intersect(by.Everybody).Any() ? InstitutionalisationRules.DecidedByAnother
        : null;

    private void RequireDecidable(Actor by) => ObstacleToDeciding(by)?.Require(false);
}
