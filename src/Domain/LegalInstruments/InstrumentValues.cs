using JippApi.Domain.Innovations;
using JippApi.Domain.Institutionalisation;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.LegalInstruments;

/// <summary>The status of a registered legal instrument.</summary>
public enum LegalInstrumentStatus
{
    /// <summary>Registered by the issuer.</summary>
    Claimed,

    /// <summary>Confirmed by somebody else.</summary>
    Accepted,

    /// <summary>Rejected by somebody else.</summary>
    Rejected,

    /// <summary>Ended by the issuer (<i>dicabut</i>).</summary>
    Repealed,
}

/// <summary>The content of a legal instrument.</summary>
public sealed record LegalInstrumentDetails
{
    public required LegalInstrument Kind { get; init; }

    /// <summary>The title of the document.</summary>
    public required string Title { get; init; }

    public required string Number { get; init; }

    /// <summary>The day on which it was enacted.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The first day on which it is in force; null when that is the day of its date.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last day on which it is in force; null when it has no end.</summary>
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>The web address at which it is published.</summary>
    public string? Reference { get; init; }
}

/// <summary>An innovation that a legal instrument names, with its owner when it was registered.</summary>
public sealed record CoveredInnovation(InnovationId InnovationId, InstitutionId OwnerId);

/// <summary>An innovation to be named, with its owner.</summary>
/// <param name="InnovationId">The innovation.</param>
/// <param name="Owner">The owner, the institution above it, and so on; empty when there is none.</param>
public sealed record NamedInnovation(InnovationId InnovationId, IReadOnlyList<Institution> Owner);
