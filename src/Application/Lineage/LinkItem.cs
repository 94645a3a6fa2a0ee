using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Lineage;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Lineage;

/// <summary>A link between an innovation and its replica.</summary>
public sealed record LinkItem : VersionedItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>The innovation replicated.</summary>
    public required LinkedInnovation Origin { get; init; }

    /// <summary>Number of the published revision that was replicated.</summary>
    public required int OriginRevision { get; init; }

    /// <summary>The replica.</summary>
    public required LinkedInnovation Replica { get; init; }

    /// <summary>How the replica came about.</summary>
    public required LinkKind Kind { get; init; }

    /// <summary>The day since which the replica has been in operation.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>The replication plan; absent when there was none.</summary>
    public Guid? PlanId { get; init; }

    /// <summary>What was adapted, in a few words.</summary>
    public string? Note { get; init; }

    /// <summary>Current status. The link counts when <c>CONFIRMED_BY_ORIGIN</c> or <c>VERIFIED</c>.</summary>
    public required LinkStatus Status { get; init; }

    /// <summary>Changes of status, oldest first.</summary>
    public required IReadOnlyList<LinkStep> History { get; init; }

    /// <summary>When the link was last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }
}

/// <summary>An innovation at one end of a link.</summary>
/// <param name="Id">Id of the innovation.</param>
/// <param name="Title">Title of the innovation.</param>
/// <param name="RegistryNumber">Registry number; absent before the first publication.</param>
public sealed record LinkedInnovation(Guid Id, string Title, string? RegistryNumber);

/// <summary>Builds the documents of links.</summary>
internal static class LinkViews
{
    /// <summary>Returns several links with as many queries as a single link takes.</summary>
    public static async Task<IReadOnlyList<LinkItem>> ItemsAsync(IAppDb db, IReadOnlyList<ReplicationLink> links, CancellationToken ct)
    {
        List<InnovationId> ids = [.. links.SelectMany(link => new[] { link.OriginId, link.ReplicaId }).Distinct()];
        var ends = await db
            .Innovations.AsNoTracking()
            .Where(i => ids.Contains(i.Id))
            .Select(i => new LinkedInnovation(i.Id.Value, i.Content.Title, i.RegistryNumber))
            .ToDictionaryAsync(end => end.Id, ct);
        return
        [
            .. links.Select(link => new LinkItem
            {
                Id = link.Id.Value,
                Origin = ends[link.OriginId.Value],
                OriginRevision = link.OriginRevision,
                Replica = ends[link.ReplicaId.Value],
                Kind = link.Kind,
                Since = link.Since,
                PlanId = link.PlanId?.Value,
                Note = link.Note,
                Status = link.Status,
                History = link.History,
                UpdatedAt = link.UpdatedAt,
                Version = link.Version,
            }),
        ];
    }

    /// <summary>Returns a link with its version.</summary>
    public static async Task<LinkView> LinkViewAsync(IAppDb db, ReplicationLink link, CancellationToken ct) =>
        new((await LinkViews.ItemsAsync(db, [link], ct))[0], link.Version);
}

/// <summary>A link with the version from which its entity tag is derived.</summary>
public sealed record LinkView(LinkItem Item, int Version) : IView
{
    object IView.Document => Item;
}
