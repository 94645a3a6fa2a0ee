using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;

namespace JippApi.Application.Innovations;

/// <summary>An innovation with the institutions and regions that its representations name.</summary>
/// <param name="Innovation">The innovation.</param>
/// <param name="Owners">The owner, its parent and so on; empty when no owner is stated.</param>
/// <param name="Region">Region where it runs.</param>
/// <param name="Province">Province that the region lies in; null for a province.</param>
public sealed record InnovationView(Innovation Innovation, IReadOnlyList<Institution> Owners, Region? Region, Region? Province)
{
    /// <summary>What is said about it, at the moment when this view was made.</summary>
    public InnovationContent Content { get; } = Innovation.Content;

    /// <summary>The full representation.</summary>
    public InnovationDocument Document() => this.ToDocument();

    /// <summary>The representation as an item of a list.</summary>
    public InnovationCard Card() => this.ToCard();
}
