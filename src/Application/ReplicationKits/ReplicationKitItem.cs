using JippApi.Application.Common;
using JippApi.Application.Files;
using JippApi.Domain.ReplicationKits;

namespace JippApi.Application.ReplicationKits;

/// <summary>Replication kit of an innovation (<i>panduan replikasi</i>).</summary>
public sealed record ReplicationKitItem : VersionedItem
{
    /// <summary>The innovation.</summary>
    public required Guid InnovationId { get; init; }

    /// <summary>Title of the innovation.</summary>
    public required string Title { get; init; }

    /// <summary>Statement of the owner; nobody else has checked it.</summary>
    public required KitStatement Statement { get; init; }

    /// <summary>Observations of the replications, from data that everyone can read.</summary>
    public required KitObservations Observed { get; init; }

    /// <summary>Related addresses.</summary>
    public required KitLinks Links { get; init; }
}

/// <summary>Statement of the owner about the replication.</summary>
public sealed record KitStatement
{
    /// <summary>The institution that owned the innovation when the kit was last changed.</summary>
    public required KitInstitution StatedBy { get; init; }

    /// <summary>Whether that institution still owns the innovation.</summary>
    public required bool IsOfOwner { get; init; }

    /// <summary>When the kit was last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>The replication in outline.</summary>
    public required string Overview { get; init; }

    /// <summary>Resource that an adopter must have.</summary>
    public required IReadOnlyList<KitPrerequisite> Prerequisites { get; init; }

    /// <summary>Steps of the replication, in order.</summary>
    public required IReadOnlyList<KitStep> Steps { get; init; }

    /// <summary>Costs of the replication.</summary>
    public required IReadOnlyList<KitCostItem> Costs { get; init; }

    /// <summary>Sum of the costs; absent when none are stated.</summary>
    public KitCostTotal? Total { get; init; }

    /// <summary>Risks of the replication.</summary>
    public required IReadOnlyList<KitRisk> Risks { get; init; }

    /// <summary>Files that everyone can read.</summary>
    public required IReadOnlyList<EvidenceFile> Files { get; init; }
}

/// <summary>An institution that is named in a kit.</summary>
/// <param name="Id">Id of the institution.</param>
/// <param name="Name">Name of the institution.</param>
public sealed record KitInstitution(Guid Id, string Name);

/// <summary>A cost of the replication.</summary>
/// <param name="Item">What is paid for.</param>
/// <param name="Minimum">Lowest amount.</param>
/// <param name="Maximum">Highest amount.</param>
public sealed record KitCostItem(string Item, Money Minimum, Money Maximum);

/// <summary>Sum of the costs.</summary>
/// <param name="Minimum">Lowest amount.</param>
/// <param name="Maximum">Highest amount.</param>
public sealed record KitCostTotal(Money Minimum, Money Maximum)
{
    internal static KitCostTotal? Of(IReadOnlyList<KitCost> costs) =>
        costs.Count == 0 ? null : new(Money.Of(costs.Sum(cost => cost.Minimum))!, Money.Of(costs.Sum(cost => cost.Maximum))!);
}

/// <summary>Addresses related to a kit.</summary>
/// <param name="Self">The kit.</param>
/// <param name="Innovation">The innovation.</param>
/// <param name="Pdf">The kit as PDF.</param>
public sealed record KitLinks(string Self, string Innovation, string Pdf)
{
    internal static KitLinks Of(Guid innovation)
    {
        var address = $"/api/v1/innovations/{innovation}";
        return new($"{address}/kit", address, $"{address}/kit?format=pdf");
    }
}
