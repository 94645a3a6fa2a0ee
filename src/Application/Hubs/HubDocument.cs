using System.Text.Json.Serialization;
using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;

namespace JippApi.Application.Hubs;

/// <summary>A hub as an item of a list.</summary>
public record HubItem
{
    /// <summary>What all hubs say comes before what only one alone says.</summary>
    private const int First = -1;

    /// <summary>Opaque identifier.</summary>
    [JsonPropertyOrder(First)]
    public required Guid Id { get; init; }

    /// <summary>What it is called.</summary>
    [JsonPropertyOrder(First)]
    public required string Name { get; init; }

    /// <summary>The institution that is the hub.</summary>
    [JsonPropertyOrder(First)]
    public required HubInstitution Institution { get; init; }

    /// <summary>Region of the institution; absent for national ones.</summary>
    [JsonPropertyOrder(First)]
    public string? RegionCode { get; init; }

    /// <summary>Where it stands.</summary>
    [JsonPropertyOrder(First)]
    public required HubStatus Status { get; init; }

    /// <summary>The decree that designates it.</summary>
    [JsonPropertyOrder(First)]
    public HubDecree? Decree { get; init; }

    /// <summary>When it was last changed.</summary>
    [JsonPropertyOrder(First)]
    public required DateTimeOffset UpdatedAt { get; init; }

    internal string ListKey { get; init; } = "";
}

/// <summary>A hub with all that is public about it.</summary>
public sealed record HubDocument : HubItem
{
    /// <summary>Why it was suspended or ended.</summary>
    public string? StatusReason { get; init; }

    /// <summary>The newest assessment of each criterion that was assessed.</summary>
    public required IReadOnlyList<HubAssessmentItem> Assessments { get; init; }

    /// <summary>The joint commitment that was signed.</summary>
    public HubCommitment? JointCommitment { get; init; }

    /// <summary>Institutions around it, by name.</summary>
    public required IReadOnlyList<HubInstitution> Spokes { get; init; }

    /// <summary>Those who accompany replications for it, without their contact data.</summary>
    public required IReadOnlyList<HubMentorItem> Mentors { get; init; }

    /// <summary>Grows with each change; it makes the entity tag.</summary>
    [JsonIgnore]
    public int Version { get; init; }
}

/// <summary>An institution as it is named beside a hub.</summary>
/// <param name="Id">Opaque identifier.</param>
/// <param name="Name">Official name.</param>
/// <param name="Kind">What it is.</param>
public sealed record HubInstitution(Guid Id, string Name, InstitutionKind Kind);

/// <summary>The decree that designates a hub.</summary>
/// <param name="Number">Its number, without the year.</param>
/// <param name="Year">Its year.</param>
/// <param name="Wave">Which wave of designations it is.</param>
/// <param name="Date">Its date.</param>
/// <param name="Reference">Where it can be read, or who reports it.</param>
public sealed record HubDecree(string Number, int Year, int? Wave, DateOnly? Date, string? Reference);

/// <summary>How a hub meets one criterion.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Score">0 to 100.</param>
/// <param name="Evidence">By what it is proved.</param>
/// <param name="AssessedAt">When it was assessed.</param>
public sealed record HubAssessmentItem(HubCriterion Criterion, int Score, string Evidence, DateTimeOffset AssessedAt);

/// <summary>The signing of the joint commitment.</summary>
/// <param name="Date">When.</param>
/// <param name="Place">Where.</param>
/// <param name="Reference">Where it can be read, or who reports it.</param>
public sealed record HubCommitment(DateOnly Date, string? Place, string? Reference);

/// <summary>Somebody who accompanies replications for a hub.</summary>
/// <param name="Id">Opaque identifier.</param>
/// <param name="Name">Name as it is shown.</param>
/// <param name="Institution">Where the person works.</param>
/// <param name="Expertise">Subjects.</param>
/// <param name="Capacity">How many replication plans the person can accompany at the same time.</param>
/// <param name="HoursPerMonth">How many hours of sessions the person gives in a month; absent when nobody has
/// said.</param>
/// <param name="Sectors">Sectors that the person knows.</param>
public sealed record HubMentorItem(
    Guid Id,
    string Name,
    string? Institution,
    IReadOnlyList<string> Expertise,
    int Capacity,
    int? HoursPerMonth,
    IReadOnlyList<Sector> Sectors
);
