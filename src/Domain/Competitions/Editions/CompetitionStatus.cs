namespace JippApi.Domain.Competitions.Editions;

/// <summary>The level at which an edition is held.</summary>
public enum CompetitionLevel
{
    /// <summary>Institutions of the whole nation enter.</summary>
    National,

    /// <summary>Institutions of one province enter.</summary>
    Province,

    /// <summary>A ministry holds it for its own list.</summary>
    Ministry,
}

/// <summary>The status of an edition.</summary>
public enum CompetitionStatus
{
    /// <summary>Only its organisers see it.</summary>
    Draft,

    /// <summary>It is public and takes entries until its last moment for them.</summary>
    Open,

    /// <summary>The first stage has started.</summary>
    Judging,

    /// <summary>The last stage is over.</summary>
    Completed,

    /// <summary>Ended before it was over, with a reason.</summary>
    Cancelled,

    /// <summary>Held elsewhere; its awards come from the lists of the sources.</summary>
    Recorded,
}
