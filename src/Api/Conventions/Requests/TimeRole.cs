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
    /// <summary>Describes what a day means in a role, in both languages.</summary>
    public static (string Id, string En) DescriptionOf(TimeRole role) =>
        role switch
        {
            TimeRole.Start => (
                "Awal rentang: hari dihitung sejak saat pertamanya.",
                "Start of a range: a day counts from its first moment."
            ),
            TimeRole.End => (
                "Akhir rentang: hari dihitung sampai saat terakhirnya, sedangkan waktu tidak termasuk.",
                "End of a range: a day counts to its last moment, a time is excluded."
            ),
            TimeRole.Before => ("Akhir rentang: hari itu tidak termasuk.", "End of a range: the day is excluded."),
            TimeRole.AsOf => (
                "Jawaban berlaku pada saat terakhir hari itu; untuk masa depan hanya berlalunya waktu yang diandaikan.",
                "The answer holds at the last moment of a day; of the future nothing but time is assumed."
            ),
            _ => ("Hari itu.", "This day."),
        };
}
