using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Hubs;

/// <summary>The decree (<i>keputusan menteri</i>) that designates a hub.</summary>
/// <param name="Number">Its number, without the year.</param>
/// <param name="Year">Its year.</param>
/// <param name="Wave">Which wave of designations it is, from 1; null where nobody has said.</param>
/// <param name="Date">Its date.</param>
/// <param name="Reference">Where it can be read, or who reports it.</param>
public sealed record Decree(string Number, int Year, int? Wave = null, DateOnly? Date = null, string? Reference = null)
{
    /// <summary>Longest number.</summary>
    public const int NumberMaxLength = 60;

    /// <summary>Longest reference.</summary>
    public const int ReferenceMaxLength = 500;

    /// <summary>The year of the first regulation that names the network.</summary>
    public const int FirstYear = 2019;
}

/// <summary>How a hub meets one criterion, as somebody found it at some time.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Score">0 to 100.</param>
/// <param name="Evidence">By what it is proved.</param>
/// <param name="By">Who assessed.</param>
/// <param name="At">When.</param>
public sealed record HubAssessment(HubCriterion Criterion, int Score, string Evidence, UserId By, DateTimeOffset At)
{
    /// <summary>Highest score.</summary>
    public const int MaxScore = 100;

    /// <summary>Longest evidence.</summary>
    public const int EvidenceMaxLength = 5_000;
}

/// <summary>
/// The signing of the joint commitment to develop the network (<i>penandatanganan komitmen bersama pengembangan
/// JIPP</i>).
/// </summary>
/// <param name="Date">When.</param>
/// <param name="Place">Where.</param>
/// <param name="Reference">Where it can be read, or who reports it.</param>
public sealed record JointCommitment(DateOnly Date, string? Place = null, string? Reference = null)
{
    /// <summary>Longest place.</summary>
    public const int PlaceMaxLength = 200;

    /// <summary>Longest reference.</summary>
    public const int ReferenceMaxLength = 500;
}

/// <summary>An institution around the hub, which it coaches (<i>spoke</i>).</summary>
/// <param name="InstitutionId">The institution.</param>
/// <param name="JoinedAt">Since when.</param>
public sealed record Spoke(InstitutionId InstitutionId, DateTimeOffset JoinedAt);

/// <summary>What people say about a mentor.</summary>
/// <param name="Name">Name, as the person wants it to be shown in public.</param>
/// <param name="Institution">Where the person works: often a university.</param>
/// <param name="Expertise">Subjects, as tags.</param>
/// <param name="Capacity">How many replication plans the person can accompany at the same time.</param>
/// <param name="AccountId">The person's account, where there is one; never shown in public.</param>
/// <param name="HoursPerMonth">How many hours of sessions the person gives in a month; null when nobody has
/// said.</param>
/// <param name="Sectors">Sectors that the person knows; null when nobody has said.</param>
public sealed record MentorDetails(
    string Name,
    string? Institution,
    IReadOnlyList<string> Expertise,
    int Capacity,
    AccountId? AccountId,
    int? HoursPerMonth = null,
    IReadOnlyList<Sector>? Sectors = null
)
{
    /// <summary>Most hours in a month.</summary>
    public const int MaxHoursPerMonth = 200;

    /// <summary>Hours in a month of a mentor of whom nobody has said how many they give: two working days.</summary>
    public const int UsualHoursPerMonth = 16;

    /// <summary>Most sectors.</summary>
    public const int MaxSectors = 10;

    /// <summary>Longest name of a person or institution.</summary>
    public const int NameMaxLength = 250;

    /// <summary>Longest tag.</summary>
    public const int TagMaxLength = 60;

    /// <summary>Most tags.</summary>
    public const int MaxTags = 20;

    /// <summary>Most plans at the same time.</summary>
    public const int MaxPlans = 50;

    /// <summary>Minutes of sessions that the person gives in a month.</summary>
    public int MonthlyMinutes() => (HoursPerMonth ?? UsualHoursPerMonth) * 60;

    /// <summary>Whether the person knows a sector.</summary>
    public bool Knows(Sector? sector) => sector is { } known && Sectors?.Contains(known) == true;
}

/// <summary>Somebody who accompanies replications for the hub (<i>pendamping</i>).</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Details">Who it is.</param>
/// <param name="JoinedAt">Since when.</param>
public sealed record HubMentor(HubMentorId Id, MentorDetails Details, DateTimeOffset JoinedAt)
{
    /// <summary>
    /// The person, the same in all hubs that they help: their account where there is one, else the mentor alone.
    /// </summary>
    public Guid Person() => Details.AccountId?.Value ?? Id.Value;
}
