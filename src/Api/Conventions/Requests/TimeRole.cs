namespace JippApi.Api.Conventions.Requests;

/// <summary>The role of a day or time that is given as a parameter.</summary>
internal enum TimeRole
{
    /// <summary>A single day, such as the day of a digest.</summary>
    Day,

    /// <summary>The start of a range: a day counts from its first moment.</summary>
    Start,

    /// <summary>The end of a range: a day counts to its last moment; a time is excluded itself.</summary>
    End,

    /// <summary>The end of a range that excludes the day itself.</summary>
    Before,

    /// <summary>The moment for which the answer holds: of a day, the last one.</summary>
    AsOf,
}

internal static class TimeRoles
{
    /// <summary>Describes what a day means in a role, for the API description.</summary>
    public static string DescriptionOf(TimeRole role) =>
        role switch
        {
            TimeRole.Start => "Start of a range: a day counts from its first moment.",
            TimeRole.End => "End of a range: a day counts to its last moment, a time is excluded.",
            TimeRole.Before => "End of a range: the day is excluded.",
            TimeRole.AsOf => "The answer holds at the last moment of a day; of the future nothing but time is assumed.",
            _ => "This day.",
        };
}
