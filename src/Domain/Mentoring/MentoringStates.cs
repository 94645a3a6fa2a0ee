namespace JippApi.Domain.Mentoring;

/// <summary>Where a mentoring session stands.</summary>
public enum SessionStatus
{
    /// <summary>Booked (<i>dijadwalkan</i>).</summary>
    Planned,

    /// <summary>Took place (<i>terlaksana</i>).</summary>
    Held,

    /// <summary>Will not take place, for a reason; its time is free again (<i>dibatalkan</i>).</summary>
    Cancelled,
}

/// <summary>As what somebody takes part in a session.</summary>
public enum AttendeeRole
{
    /// <summary>Who accompanies the plan.</summary>
    Mentor,

    /// <summary>Who carries the plan out.</summary>
    Team,

    /// <summary>Who leads the adopter or its office.</summary>
    Leader,

    /// <summary>Who speaks for the owner of the origin.</summary>
    Owner,

    /// <summary>Anybody else.</summary>
    Other,
}

/// <summary>The two sides of a session, each of which rates the other.</summary>
public enum SessionSide
{
    /// <summary>The mentor, who rates the team.</summary>
    Mentor,

    /// <summary>The adopter's team, which rates the mentor.</summary>
    Team,
}

/// <summary>Why a mentor is proposed for a plan.</summary>
public enum MatchReason
{
    /// <summary>Has held sessions about the same innovation.</summary>
    SameInnovation,

    /// <summary>Knows the innovation's sector.</summary>
    SameSector,

    /// <summary>The hub is of the adopter's province.</summary>
    SameProvince,

    /// <summary>Has hours left this month.</summary>
    FreeHours,
}
