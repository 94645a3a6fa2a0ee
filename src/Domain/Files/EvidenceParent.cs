namespace JippApi.Domain.Files;

/// <summary>What kind of thing has evidence.</summary>
public enum EvidenceParentKind
{
    /// <summary>An innovation.</summary>
    Innovation,

    /// <summary>A hub.</summary>
    Hub,

    /// <summary>A replication plan.</summary>
    ReplicationPlan,

    /// <summary>An action item.</summary>
    ActionItem,

    /// <summary>A commitment sheet.</summary>
    Commitment,

    /// <summary>A mentoring session.</summary>
    MentoringSession,

    /// <summary>A monitoring report.</summary>
    MonitoringReport,
}

/// <summary>What a piece of evidence shows something about.</summary>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Id">Its id.</param>
public sealed record EvidenceParent(EvidenceParentKind Kind, Guid Id);

/// <summary>What a piece of evidence is.</summary>
public enum EvidenceKind
{
    /// <summary>A regulation or decree (<i>Perda, Perkada, SK</i>).</summary>
    Regulation,

    /// <summary>A budget document (<i>DPA, RKA</i>).</summary>
    Budget,

    /// <summary>A report (<i>laporan</i>).</summary>
    Report,

    /// <summary>A list of those who took part (<i>daftar hadir</i>).</summary>
    AttendanceList,

    /// <summary>A photograph (<i>foto kegiatan</i>).</summary>
    Photo,

    /// <summary>A video.</summary>
    Video,

    /// <summary>A letter (<i>surat</i>), such as one that declares interest.</summary>
    Letter,

    /// <summary>Data behind a figure.</summary>
    Data,

    /// <summary>Anything else.</summary>
    Other,
}
