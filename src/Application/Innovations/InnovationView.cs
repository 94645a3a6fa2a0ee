using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;

namespace JippApi.Application.Innovations;

/// <summary>An innovation with its owners and regions.</summary>
/// <param name="Innovation">The innovation.</param>
/// <param name="Owners">The owner, its parent and so on; empty when no owner is stated.</param>
/// <param name="Region">Region in which the innovation runs.</param>
/// <param name="Province">Province of the region; null when the region is a province.</param>
public sealed record InnovationView(Innovation Innovation, IReadOnlyList<Institution> Owners, Region? Region, Region? Province)
    : IView,
        IMayWait
{
    /// <summary>The content as it was when this view was made.</summary>
    public InnovationContent Content { get; } = Innovation.Content;

    /// <summary>The institution that confirmed whether it still runs.</summary>
    public Institution? ConfirmedBy { get; init; }

    /// <summary>The change that was not made, because it waits for a reviewer.</summary>
    public IView? Waiting { get; init; }

    /// <summary>Address of what waits.</summary>
    public string? Address { get; init; }

    int IVersioned.Version => Innovation.Version;

    object IView.Document => Document();

    /// <summary>Returns the full representation.</summary>
    public InnovationDocument Document() => this.ToDocument();

    /// <summary>Returns the representation in a list.</summary>
    public InnovationCard Card() => this.ToCard();
}
