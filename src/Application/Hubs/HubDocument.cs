using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;

namespace JippApi.Application.Hubs;

/// <summary>A hub, as shown in lists.</summary>
public record HubItem : VersionedItem
{
    /// <summary>Serialises the members of the base record first.</summary>
    private const int First = -1;

    /// <summary>Opaque identifier.</summary>
    [JsonPropertyOrder(First)]
    public required Guid Id { get; init; }

    /// <summary>Name of the hub.</summary>
    [JsonPropertyOrder(First)]
    public required string Name { get; init; }

    /// <summary>The institution that hosts the hub.</summary>
    [JsonPropertyOrder(First)]
    public required HubInstitution Institution { get; init; }

    /// <summary>Region of the host institution; absent for a national one.</summary>
    [JsonPropertyOrder(First)]
    public string? RegionCode { get; init; }

    /// <summary>Status of the hub.</summary>
    [JsonPropertyOrder(First)]
    public required HubStatus Status { get; init; }

    /// <summary>The decree that designates the hub; absent until there is one.</summary>
    [JsonPropertyOrder(First)]
    public HubDecree? Decree { get; init; }

    /// <summary>When the hub was last changed.</summary>
    [JsonPropertyOrder(First)]
    public required DateTimeOffset UpdatedAt { get; init; }

    internal string ListKey { get; init; } = "";
}

/// <summary>A hub with all its public data.</summary>
public sealed record HubDocument : HubItem
{
    /// <summary>Why the hub was suspended or ended; absent unless it was.</summary>
    public string? StatusReason { get; init; }

    /// <summary>The latest assessment of each criterion assessed.</summary>
    public required IReadOnlyList<HubAssessmentItem> Assessments { get; init; }

    /// <summary>The signed joint commitment (<i>komitmen bersama</i>); absent until it is signed.</summary>
    public HubCommitment? JointCommitment { get; init; }

    /// <summary>What was recorded as its joint commitment before, oldest first.</summary>
    public required IReadOnlyList<FormerHubCommitment> FormerCommitments { get; init; }

    /// <summary>The spokes by name.</summary>
    public required IReadOnlyList<HubInstitution> Spokes { get; init; }

    /// <summary>The mentors, without contact data.</summary>
    public required IReadOnlyList<HubMentorItem> Mentors { get; init; }
}

/// <summary>An institution named by a hub.</summary>
/// <param name="Id">Opaque identifier.</param>
/// <param name="Name">Official name of the institution.</param>
/// <param name="Kind">Kind of institution.</param>
public sealed record HubInstitution(Guid Id, string Name, InstitutionKind Kind);

/// <summary>The ministerial decree that designates a hub.</summary>
/// <param name="Number">Number of the decree, without the year.</param>
/// <param name="Year">Year of the decree.</param>
/// <param name="Wave">Number of the designation wave; absent when unknown.</param>
/// <param name="Date">Date of the decree; absent when unknown.</param>
/// <param name="Reference">Web address of the decree or citation of a report on it.</param>
public sealed record HubDecree(string Number, int Year, int? Wave, DateOnly? Date, string? Reference);

/// <summary>An assessment of one criterion of a hub.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Score">Score, 0 to 100.</param>
/// <param name="Evidence">Evidence for the score.</param>
/// <param name="AssessedAt">When the criterion was assessed.</param>
public sealed record HubAssessmentItem(HubCriterion Criterion, int Score, string Evidence, DateTimeOffset AssessedAt);

/// <summary>The joint commitment of a hub (<i>komitmen bersama</i>).</summary>
/// <param name="Date">Date of the signing.</param>
/// <param name="Place">Place of the signing.</param>
/// <param name="Reference">Web address of the commitment or citation of a report on it.</param>
public sealed record HubCommitment(DateOnly Date, string? Place, string? Reference);

/// <summary>A joint commitment that a later record has replaced.</summary>
/// <param name="Date">Date of the signing, as recorded.</param>
/// <param name="Place">Place of the signing.</param>
/// <param name="Reference">Web address of the commitment or citation of a report on it.</param>
/// <param name="ReplacedAt">When another record replaced it.</param>
public sealed record FormerHubCommitment(DateOnly Date, string? Place, string? Reference, DateTimeOffset ReplacedAt);

/// <summary>A mentor of a hub.</summary>
/// <param name="Id">Opaque identifier.</param>
/// <param name="Name">Name as shown in public.</param>
/// <param name="Institution">The institution the mentor works for.</param>
/// <param name="Expertise">Areas of expertise.</param>
/// <param name="Capacity">Number of replication plans the mentor can take on at the same time.</param>
/// <param name="HoursPerMonth">Hours per month available for sessions; absent when not stated.</param>
/// <param name="Sectors">Sectors in which the mentor is experienced.</param>
public sealed record HubMentorItem(
    Guid Id,
    string Name,
    string? Institution,
    IReadOnlyList<string> Expertise,
    int Capacity,
    int? HoursPerMonth,
    IReadOnlyList<Sector> Sectors
);
