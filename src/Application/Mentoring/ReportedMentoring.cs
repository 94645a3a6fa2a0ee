using JippApi.Domain.Hubs;

namespace JippApi.Application.Mentoring;

/// <summary>Mentoring in a region in a quarter, for the plans whose mentoring is visible to the caller.</summary>
public sealed record ReportedMentoring
{
    /// <summary>Number of plans covered.</summary>
    public required int Plans { get; init; }

    /// <summary>Sessions held, by mode; modes without sessions are omitted.</summary>
    public required IReadOnlyList<ModeSessions> Modes { get; init; }

    /// <summary>Hubs of the region and other hubs whose mentors held sessions.</summary>
    public required IReadOnlyList<HubSessions> Hubs { get; init; }

    /// <summary>Regions of the adopters with plans not given up, by code.</summary>
    public required IReadOnlyList<DistrictSessions> Districts { get; init; }

    /// <summary>Number of decisions made in the sessions.</summary>
    public required int Decisions { get; init; }

    /// <summary>Number of those decisions that became action items.</summary>
    public required int Turned { get; init; }
}

/// <summary>Totals of several sessions.</summary>
/// <param name="Sessions">Number of sessions.</param>
/// <param name="Hours">Total duration in hours.</param>
/// <param name="Attendance">Total attendance, summed over the sessions; a group counts as one.</param>
public sealed record SessionTotals(int Sessions, decimal Hours, int Attendance);

/// <summary>Sessions of one mode.</summary>
/// <param name="Mode">Whether the participants met on site or online.</param>
/// <param name="Held">Totals of the sessions.</param>
public sealed record ModeSessions(HubActivityMode Mode, SessionTotals Held);

/// <summary>Sessions held by a hub's mentors, and their current workload.</summary>
/// <param name="Name">Name of the hub.</param>
/// <param name="Held">Totals of the sessions.</param>
/// <param name="Mentors">Number of mentors of the hub.</param>
/// <param name="Busy">Number of those mentors with at least one plan.</param>
/// <param name="Assigned">Number of plans they mentor, in all hubs.</param>
/// <param name="Capacity">Number of plans they can mentor together.</param>
public sealed record HubSessions(string Name, SessionTotals Held, int Mentors, int Busy, int Assigned, int Capacity);

/// <summary>Sessions on plans of one region.</summary>
/// <param name="Name">Name of the region.</param>
/// <param name="Plans">Number of plans not given up.</param>
/// <param name="Held">Totals of the sessions.</param>
public sealed record DistrictSessions(string Name, int Plans, SessionTotals Held);
