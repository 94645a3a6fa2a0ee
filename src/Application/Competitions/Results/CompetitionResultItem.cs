using JippApi.Application.Places;
using JippApi.Domain.Competitions.Editions;

namespace JippApi.Application.Competitions.Results;

/// <summary>A published result of an edition.</summary>
public sealed record CompetitionResultItem
{
    /// <summary>Id of the edition.</summary>
    public required Guid CompetitionId { get; init; }

    /// <summary>Code of the stage; absent in an edition that was held elsewhere.</summary>
    public string? Stage { get; init; }

    /// <summary>Id of the entry; absent in an edition that was held elsewhere.</summary>
    public Guid? EntryId { get; init; }

    /// <summary>Number of the entry; absent in an edition that was held elsewhere.</summary>
    public int? Number { get; init; }

    /// <summary>Id of the innovation.</summary>
    public required Guid InnovationId { get; init; }

    /// <summary>Title of the entry, or of the innovation.</summary>
    public required string Title { get; init; }

    /// <summary>Institution that entered; absent when no source states one.</summary>
    public InstitutionRef? Institution { get; init; }

    /// <summary>Region of the institution; absent for national ones.</summary>
    public string? RegionCode { get; init; }

    /// <summary>Code of the cluster; absent in an edition that was held elsewhere.</summary>
    public string? Cluster { get; init; }

    /// <summary>Code of the group; absent in an edition that was held elsewhere.</summary>
    public string? Group { get; init; }

    /// <summary>Code of the category; absent when the entry has none.</summary>
    public string? Category { get; init; }

    /// <summary>Place in the group by points; absent when the stage ranks nothing.</summary>
    public int? Rank { get; init; }

    /// <summary>Points, 0 to 100; absent when the stage ranks nothing.</summary>
    public decimal? Total { get; init; }

    /// <summary>Codes of the tiers reached, the widest first.</summary>
    public required IReadOnlyList<string> Tiers { get; init; }

    /// <summary>Reason of the plenary for letting it go on against the order of points; absent otherwise.</summary>
    public string? PlenaryReason { get; init; }

    /// <summary>Whether the result is decreed; until then it can be contested.</summary>
    public required bool IsFinal { get; init; }

    internal static CompetitionResultItem Of(Competition competition, PublicResult result, ShownEntry entry) =>
        new()
        {
            CompetitionId = competition.Id.Value,
            Stage = result.Stage,
            EntryId = entry.Id.Value,
            Number = entry.Number,
            InnovationId = entry.InnovationId,
            Title = entry.Title,
            Institution = entry.Institution,
            RegionCode = entry.RegionCode,
            Cluster = entry.Cluster,
            Group = result.Group,
            Category = entry.Category,
            Rank = result.Rank,
            Total = result.Total,
            Tiers = result.Tiers,
            PlenaryReason = result.PlenaryReason,
            IsFinal = competition.StateOf(result.Stage).Status == StageStatus.Decreed,
        };
}
