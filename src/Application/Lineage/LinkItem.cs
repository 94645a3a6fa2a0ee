using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Lineage;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Lineage;

/// <summary>A link between an innovation and a replica of it.</summary>
public sealed record LinkItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>What was repeated.</summary>
    public required LinkedInnovation Origin { get; init; }

    /// <summary>The revision of it that was read.</summary>
    public required int OriginRevision { get; init; }

    /// <summary>What came of it.</summary>
    public required LinkedInnovation Replica { get; init; }

    /// <summary>How it came.</summary>
    public required LinkKind Kind { get; init; }

    /// <summary>From which day the replica has been at work.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>The plan by which it came; absent where there was none.</summary>
    public Guid? PlanId { get; init; }

    /// <summary>What was made different, in a few words.</summary>
    public string? Note { get; init; }

    /// <summary>Where it stands; it counts when <c>CONFIRMED_BY_ORIGIN</c> or <c>VERIFIED</c>.</summary>
    public required LinkStatus Status { get; init; }

    /// <summary>What it was, oldest first.</summary>
    public required IReadOnlyList<LinkStep> History { get; init; }

    /// <summary>When it was last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }
}

/// <summary>An end of a link.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="RegistryNumber">Its registry number; absent before it is published.</param>
public sealed record LinkedInnovation(Guid Id, string Title, string? RegistryNumber);

/// <summary>Shows links.</summary>
internal static class LinkViews
{
    /// <summary>Several links, in as many queries as one.</summary>
    public static async Task<IReadOnlyList<LinkItem>> ItemsAsync(this IAppDb db, IReadOnlyList<ReplicationLink> links, CancellationToken ct)
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
            }),
        ];
    }

    /// <summary>One link, with its version.</summary>
    public static async Task<LinkView> LinkViewAsync(this IAppDb db, ReplicationLink link, CancellationToken ct) =>
        new((await db.ItemsAsync([link], ct))[0], link.Version);
}

/// <summary>A link with the version that its entity tag is made of.</summary>
public sealed record LinkView(LinkItem Item, int Version);
