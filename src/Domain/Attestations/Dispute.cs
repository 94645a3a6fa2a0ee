using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Attestations;

/// <summary>Status of a contradiction.</summary>
public enum DisputeStatus
{
    Open,

    Decided,
}

/// <summary>
/// Two parties say different things about whether an innovation still runs (<i>pernyataan yang bertentangan</i>). Both
/// stay shown until a third decides, or until one of them gives in.
/// </summary>
public sealed class Dispute : AggregateRoot
{
    public const int ReasonMaxLength = 1_000;

    private Dispute(DisputeId id, InnovationId innovationId, AttestationId firstId, AttestationId secondId, DateTimeOffset openedAt) =>
        (Id, InnovationId, FirstId, SecondId, OpenedAt) = (id, innovationId, firstId, secondId, openedAt);

    public DisputeId Id { get; }

    public InnovationId InnovationId { get; }

    /// <summary>The innovation while the contradiction is open, of which each has one at most.</summary>
    public InnovationId? OpenInnovationId { get; private set; }

    /// <summary>The statement that stood.</summary>
    public AttestationId FirstId { get; }

    /// <summary>The statement that contradicts it.</summary>
    public AttestationId SecondId { get; }

    public DateTimeOffset OpenedAt { get; }

    public DisputeStatus Status { get; private set; } = DisputeStatus.Open;

    /// <summary>Everyone behind either statement.</summary>
    public IReadOnlyList<UserId> Persons { get; private init; } = [];

    /// <summary>The owner, and the institutions of both parties.</summary>
    public IReadOnlyList<InstitutionId> Institutions { get; private init; } = [];

    /// <summary>The statement that is right.</summary>
    public AttestationId? DecidedFor { get; private set; }

    /// <summary>The person who decided; null when one party gave in.</summary>
    public UserId? DecidedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public string? Reason { get; private set; }

    public static Dispute Open(Attestation first, Attestation second, DateTimeOffset at)
    {
        var dispute = new Dispute(DisputeId.New(), first.InnovationId, first.Id, second.Id, at)
        {
            OpenInnovationId = first.InnovationId,
            Persons = [.. first.Persons.Union(second.Persons)],
            Institutions =
            [
                .. new[] { first.OwnerId, second.OwnerId, first.StatedFor, second.StatedFor }.OfType<InstitutionId>().Distinct(),
            ],
        };
        first.EnterDispute(dispute.Id);
        second.EnterDispute(dispute.Id);
        dispute.Raise(new ContradictionOpened(dispute.Id, first.InnovationId, first.Id, second.Id, at));
        return dispute;
    }

    /// <summary>Returns the rule that keeps someone from deciding, or null.</summary>
    public Rule? BlockingRuleForDecision(Actor by) =>
        Status != DisputeStatus.Open ? AttestationRules.ContradictionOpen
        : Persons.Intersect(by.UserIds).Any() ? AttestationRules.DecidedByAnother
        : null;

    /// <summary>Decides which statement is right; the other one is rejected and stays shown.</summary>
    public void Decide(Attestation winner, Attestation loser, string? reason, Actor by, DateTimeOffset at)
    {
        if (BlockingRuleForDecision(by) is { } rule)
            throw rule.Broken();

        (DecidedBy, Reason) = (by.UserId, reason);
        winner.LeaveDispute(wins: true, by.UserId, reason, at);
        loser.LeaveDispute(wins: false, by.UserId, reason, at);
        End(winner, at);
    }

    /// <summary>Ends because the party behind one statement now says the same as the other.</summary>
    public void Concede(Attestation winner, Attestation loser, DateTimeOffset at)
    {
        AttestationRules.ContradictionOpen.Require(Status == DisputeStatus.Open);

        winner.LeaveDispute(wins: true, null, null, at);
        loser.LeaveDispute(wins: true, null, null, at);
        End(winner, at);
    }

    private void End(Attestation winner, DateTimeOffset at)
    {
        (Status, OpenInnovationId, DecidedFor, DecidedAt) = (DisputeStatus.Decided, null, winner.Id, at);
        Raise(new ContradictionDecided(Id, InnovationId, winner.Id, at));
    }

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("contradiction", Id.Value.ToString());
}
