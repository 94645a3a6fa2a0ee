using System.Text.Json;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Innovations;

/// <summary>A proposed change of a published innovation (<i>usulan perubahan</i>).</summary>
public sealed record ProposalItem : VersionedItem
{
    /// <summary>Opaque identifier; also that of its review task.</summary>
    public required Guid Id { get; init; }

    /// <summary>The innovation to change; of a merge, the one that survives.</summary>
    public required Guid InnovationId { get; init; }

    /// <summary>Kind of proposal.</summary>
    public required ProposalKind Kind { get; init; }

    /// <summary>Names of the members that change.</summary>
    public required IReadOnlyList<string> Members { get; init; }

    /// <summary>The new values, as a merge patch; null removes a value.</summary>
    public required JsonElement Changes { get; init; }

    /// <summary>The innovation that would be merged; absent unless it is a merge.</summary>
    public Guid? MergedId { get; init; }

    /// <summary>Evidence that the proposal is right.</summary>
    public string? Evidence { get; init; }

    /// <summary>The source whose record proposes it; absent when a person does.</summary>
    public InnovationSource? Source { get; init; }

    /// <summary>Status of the proposal.</summary>
    public required ProposalStatus Status { get; init; }

    /// <summary>
    /// Institution of the proposer, to which an accepted correction is credited; absent when unknown.
    /// </summary>
    public Guid? ProposerInstitutionId { get; init; }

    /// <summary>When it was made or last amended.</summary>
    public required DateTimeOffset ProposedAt { get; init; }

    /// <summary>When it was decided or withdrawn; absent until then.</summary>
    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>Why it was decided like this.</summary>
    public string? Reason { get; init; }

    internal static ProposalItem Of(Proposal proposal) =>
        new()
        {
            Id = proposal.Id.Value,
            InnovationId = proposal.InnovationId.Value,
            Kind = proposal.Kind,
            Members = proposal.Members,
            Changes = JsonElement.Parse(proposal.Changes),
            MergedId = proposal.MergedId?.Value,
            Evidence = proposal.Evidence,
            Source = proposal.Source,
            Status = proposal.Status,
            ProposerInstitutionId = proposal.CreditedTo?.Value,
            ProposedAt = proposal.ProposedAt,
            DecidedAt = proposal.DecidedAt,
            Reason = proposal.Reason,
            Version = proposal.Version,
        };
}

/// <summary>A proposal with the version from which its entity tag is derived.</summary>
public sealed record ProposalView(ProposalItem Item, int Version) : IView
{
    object IView.Document => Item;

    /// <summary>Address of the proposal.</summary>
    public string Address => $"/api/v1/innovations/{Item.InnovationId}/proposals/{Item.Id}";

    internal static ProposalView Of(Proposal proposal) => new(ProposalItem.Of(proposal), proposal.Version);
}
