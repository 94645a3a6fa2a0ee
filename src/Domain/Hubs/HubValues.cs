using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Hubs;

/// <summary>The ministerial decree (<i>keputusan menteri</i>) that designates a hub.</summary>
/// <param name="Number">The number, without the year.</param>
/// <param name="Wave">The wave of designations it belongs to, from 1; null when unknown.</param>
/// <param name="Reference">Where it is published, or who reports it.</param>
public sealed record Decree(string Number, int Year, int? Wave = null, DateOnly? Date = null, string? Reference = null)
{
    public const int NumberMaxLength = 60;

    public const int ReferenceMaxLength = 500;

    /// <summary>The year of the first regulation that names the network.</summary>
    public const int FirstYear = 2019;

    /// <summary>Throws unless there can be such a decree on this day.</summary>
    internal void RequirePlausible(DateOnly today)
    {
        HubRules.DecreeNumbered.Require(
            Number.Any(char.IsAsciiDigit) && Number.All(sign => char.IsLetterOrDigit(sign) || Signs.Contains(sign))
        );
        HubRules.DecreeDated.Require(Year <= today.Year && (Date is not { } date || (date <= today && date.Year == Year)));
    }

    private const string Signs = " ./-,()";
}

/// <summary>The score of a hub on one criterion, as someone assessed it.</summary>
/// <param name="Score">0 to 100.</param>
public sealed record HubAssessment(HubCriterion Criterion, int Score, string Evidence, UserId By, DateTimeOffset At)
{
    public const int MaxScore = 100;

    public const int EvidenceMaxLength = 5_000;
}

/// <summary>
/// The signing of the joint commitment to develop the network (<i>penandatanganan komitmen bersama pengembangan
/// JIPP</i>).
/// </summary>
/// <param name="Reference">Where it is published, or who reports it.</param>
public sealed record JointCommitment(DateOnly Date, string? Place = null, string? Reference = null)
{
    public const int PlaceMaxLength = 200;

    public const int ReferenceMaxLength = 500;

    /// <summary>Whether it can have been signed by this day.</summary>
    internal bool IsPlausible(DateOnly today) => Date.Year >= Decree.FirstYear && Date <= today;
}

/// <summary>A joint commitment that a later record has replaced.</summary>
/// <param name="At">When it was replaced.</param>
public sealed record FormerCommitment(JointCommitment Commitment, UserId By, DateTimeOffset At);

/// <summary>An institution coached by the hub (<i>spoke</i>).</summary>
public sealed record Spoke(InstitutionId InstitutionId, DateTimeOffset JoinedAt);

/// <summary>The editable description of a mentor.</summary>
/// <param name="Name">The name, as the person wants it shown in public.</param>
/// <param name="Institution">Where the person works, often a university.</param>
/// <param name="Expertise">Subjects, as tags.</param>
/// <param name="Capacity">The number of replication plans the person can mentor at the same time.</param>
/// <param name="AccountId">The person's account, if they have one; never shown in public.</param>
/// <param name="HoursPerMonth">The number of session hours the person offers a month; null when not stated.</param>
/// <param name="Sectors">The sectors the person knows; null when not stated.</param>
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
    public const int MaxHoursPerMonth = 200;

    /// <summary>Two working days, for mentors who have not stated their hours.</summary>
    public const int DefaultHoursPerMonth = 16;

    public const int MaxSectors = 10;

    public const int NameMaxLength = 250;

    public const int TagMaxLength = 60;

    public const int MaxTags = 20;

    public const int MaxPlans = 50;

    /// <summary>The session minutes the person offers a month.</summary>
    public int MonthlyMinutes() => (HoursPerMonth ?? DefaultHoursPerMonth) * 60;

    public bool Knows(Sector? sector) => sector is { } known && Sectors?.Contains(known) == true;
}

/// <summary>A person who supports replications for the hub (<i>pendamping</i>).</summary>
public sealed record HubMentor(HubMentorId Id, MentorDetails Details, DateTimeOffset JoinedAt)
{
    /// <summary>
    /// Identifies the person across all hubs they help: their account if they have one, otherwise this mentor alone.
    /// </summary>
    public Guid PersonId() => Details.AccountId?.Value ?? Id.Value;
}
