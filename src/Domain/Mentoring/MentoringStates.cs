namespace JippApi.Domain.Mentoring;

/// <summary>The status of a mentoring session.</summary>
public enum SessionStatus
{
    /// <summary>Booked (<i>dijadwalkan</i>).</summary>
    Planned,

    /// <summary>Took place (<i>terlaksana</i>).</summary>
    Held,

    /// <summary>Cancelled for a stated reason; its time is free again (<i>dibatalkan</i>).</summary>
    Cancelled,
}

/// <summary>The capacity in which someone attends a session.</summary>
public enum AttendeeRole
{
    /// <summary>The mentor of the plan.</summary>
    Mentor,

    /// <summary>The team that carries out the plan.</summary>
    Team,

    /// <summary>A leader of the adopter or of its office.</summary>
    Leader,

    /// <summary>A representative of the origin's owner.</summary>
    Owner,

    Other,
}

/// <summary>The two sides of a session, which rate each other.</summary>
public enum SessionSide
{
    /// <summary>The mentor, who rates the team.</summary>
    Mentor,

    /// <summary>The adopter's team, which rates the mentor.</summary>
    Team,
}

/// <summary>Why a mentor is suggested for a plan.</summary>
public enum MatchReason
{
    /// <summary>Has held sessions on the same innovation.</summary>
    SameInnovation,

    /// <summary>Knows the sector of the innovation.</summary>
    SameSector,

    /// <summary>Belongs to the hub of the adopter's province.</summary>
    SameProvince,

    /// <summary>Has hours left this month.</summary>
    FreeHours,
}
