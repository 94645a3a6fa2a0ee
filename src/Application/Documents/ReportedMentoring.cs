using JippApi.Domain.Hubs;

namespace JippApi.Application.Documents;

/// <summary>
/// How the plans of a region were accompanied in a quarter, of those plans whose mentoring the caller may know.
/// </summary>
public sealed record ReportedMentoring
{
    /// <summary>Of how many plans it tells.</summary>
    public required int Plans { get; init; }

    /// <summary>Sessions that were held, by where people met; modes without any are absent.</summary>
    public required IReadOnlyList<ModeSessions> Modes { get; init; }

    /// <summary>Hubs of the region, and those whose mentors held sessions.</summary>
    public required IReadOnlyList<HubSessions> Hubs { get; init; }

    /// <summary>Regions of the adopters whose plans were not given up, by code.</summary>
    public required IReadOnlyList<DistrictSessions> Districts { get; init; }

    /// <summary>What was decided in the sessions.</summary>
    public required int Decisions { get; init; }

    /// <summary>Of that, what has become an action item.</summary>
    public required int Turned { get; init; }
}

/// <summary>Several sessions together.</summary>
/// <param name="Sessions">How many.</param>
/// <param name="Hours">How long they took.</param>
/// <param name="Attendance">How many took part, each session counted by itself; a group counts as one.</param>
public sealed record SessionSums(int Sessions, decimal Hours, int Attendance);

/// <summary>Sessions of one mode.</summary>
/// <param name="Mode">Where people met.</param>
/// <param name="Held">What they come to.</param>
public sealed record ModeSessions(HubActivityMode Mode, SessionSums Held);

/// <summary>Sessions of one hub's mentors, and what the mentors do now.</summary>
/// <param name="Name">The hub.</param>
/// <param name="Held">What the sessions come to.</param>
/// <param name="Mentors">The hub's mentors.</param>
/// <param name="Busy">Of them, those who accompany a plan.</param>
/// <param name="Assigned">Plans that they accompany, in all hubs.</param>
/// <param name="Capacity">Plans that they can accompany together.</param>
public sealed record HubSessions(string Name, SessionSums Held, int Mentors, int Busy, int Assigned, int Capacity);

/// <summary>Sessions about plans of one region.</summary>
/// <param name="Name">The region.</param>
/// <param name="Plans">Plans that were not given up.</param>
/// <param name="Held">What the sessions come to.</param>
public sealed record DistrictSessions(string Name, int Plans, SessionSums Held);
