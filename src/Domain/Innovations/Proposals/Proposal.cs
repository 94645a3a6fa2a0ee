using JippApi.Domain.Common;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Innovations;

/// <summary>
/// A change of a published record that somebody else has to let pass (<i>usulan perubahan</i>): the owner's own change
/// of a member on which others rely, a correction by a third party, or a merge across the borders of a reach.
/// </summary>
public sealed class Proposal : AggregateRoot
{
    public const int EvidenceMaxLength = 2_000;

    public const int ReasonMaxLength = 1_000;

    private Proposal(ProposalId id, InnovationId innovationId, ProposalKind kind) => (Id, InnovationId, Kind) = (id, innovationId, kind);

    public ProposalId Id { get; }

    /// <summary>The record to change; of a merge, the survivor.</summary>
    public InnovationId InnovationId { get; }

    public ProposalKind Kind { get; }

    /// <summary>The new values as a JSON merge patch of the record's input.</summary>
    public string Changes { get; private set; } = "{}";

    /// <summary>The names of the members that change.</summary>
    public IReadOnlyList<string> Members { get; private set; } = [];

    /// <summary>The record to merge into the other one; null unless it is a merge.</summary>
    public InnovationId? MergedId { get; private set; }

    /// <summary>The evidence that the proposal is right; required of a correction.</summary>
    public string? Evidence { get; private set; }

    /// <summary>The list whose row proposes it; null when a person does.</summary>
    public InnovationSource? Source { get; private set; }

    public ProposalStatus Status { get; private set; }

    public UserId ProposedBy { get; private set; }

    /// <summary>Everyone who had a hand in it: the proposers and those they acted for.</summary>
    public IReadOnlyList<UserId> Persons { get; private set; } = [];

    /// <summary>The owners before and after it, and the institutions of the proposers.</summary>
    public IReadOnlyList<InstitutionId> Institutions { get; private set; } = [];

    /// <summary>The institution of the proposer, to which a correction is credited; null when unknown.</summary>
    public InstitutionId? CreditedTo { get; private set; }

    public DateTimeOffset ProposedAt { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public UserId? DecidedBy { get; private set; }

    /// <summary>Why it was decided like this.</summary>
    public string? Reason { get; private set; }

    public static Proposal Make(
        InnovationId innovation,
        ProposalKind kind,
        ProposedChange change,
        Actor by,
        DateTimeOffset at,
        ProposalId? id = null
    )
    {
        ProposalRules.ChangesSomething.Require(kind == ProposalKind.Merge || change.Members.Count > 0);

        var proposal = new Proposal(id ?? ProposalId.New(), innovation, kind) { MergedId = change.MergedId, Source = change.Source };
        proposal.Take(change, by, at);
        proposal.Raise(new ProposalMade(proposal.Id, innovation, kind, at));
        return proposal;
    }

    /// <summary>Replaces the proposed change; everyone who had a hand in it stays on record.</summary>
    public void Amend(ProposedChange change, Actor by, DateTimeOffset at)
    {
        ProposalRules.Open.Require(Status == ProposalStatus.Open);

        Take(change, by, at);
        Raise(new ProposalAmended(Id, InnovationId, at));
    }

    /// <summary>Accepts or declines it.</summary>
    public void Decide(bool accept, string? reason, Actor by, DateTimeOffset at)
    {
        if (BlockingRuleForDecision(by) is { } rule)
            throw rule.Broken();

        End(accept ? ProposalStatus.Accepted : ProposalStatus.Declined, reason, by.UserId, at);
    }

    /// <summary>Takes it back.</summary>
    public void Withdraw(Actor by, DateTimeOffset at)
    {
        ProposalRules.Open.Require(Status == ProposalStatus.Open);
        ProposalRules.NotYetPublic.Require(Kind != ProposalKind.PassedChange);
        ProposalRules.WithdrawnByProposer.Require(Persons.Intersect(by.UserIds).Any());

        End(ProposalStatus.Withdrawn, null, by.UserId, at);
    }

    /// <summary>Ends it because the record has ended.</summary>
    public void Lapse(UserId by, DateTimeOffset at)
    {
        if (Status == ProposalStatus.Open)
            End(ProposalStatus.Withdrawn, null, by, at);
    }

    /// <summary>Returns the rule that keeps someone from deciding on it, or null.</summary>
    public Rule? BlockingRuleForDecision(Actor by) =>
        Status != ProposalStatus.Open ? ProposalRules.Open
        : Persons.Intersect(by.UserIds).Any() ? ProposalRules.DecidedByAnother
        : null;

    private void Take(ProposedChange change, Actor by, DateTimeOffset at)
    {
        (Changes, Members, Evidence) = (change.Changes, change.Members, change.Evidence);
        Persons = [.. Persons.Union(by.UserIds).Union(change.Persons)];
        Institutions = [.. Institutions.Union(change.Institutions)];
        (ProposedBy, CreditedTo, ProposedAt) = (by.UserId, change.CreditedTo, at);
    }

    private void End(ProposalStatus status, string? reason, UserId by, DateTimeOffset at)
    {
        (Status, Reason, DecidedBy, DecidedAt) = (status, reason, by, at);
        Raise(new ProposalDecided(Id, InnovationId, Kind, status, at));
    }

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("proposal", Id.Value.ToString());
}

/// <summary>A proposed change of a record.</summary>
/// <param name="Changes">The new values as a JSON merge patch of the record's input.</param>
/// <param name="Members">The names of the members that change.</param>
/// <param name="Institutions">The institutions that gain or lose by it: owners before and after, and the proposers'
/// own.</param>
public sealed record ProposedChange(string Changes, IReadOnlyList<string> Members, IReadOnlyList<InstitutionId> Institutions)
{
    public string? Evidence { get; init; }

    public InnovationId? MergedId { get; init; }

    /// <summary>The list whose row proposes it; null when a person does.</summary>
    public InnovationSource? Source { get; init; }

    /// <summary>Others who had a hand in it.</summary>
    public IReadOnlyList<UserId> Persons { get; init; } = [];

    /// <summary>The institution of the proposer; null when unknown.</summary>
    public InstitutionId? CreditedTo { get; init; }
}
