namespace JippApi.Domain.Files;

/// <summary>The kinds of resources that can have evidence.</summary>
public enum EvidenceParentKind
{
    Innovation,

    Hub,

    ReplicationPlan,

    ActionItem,

    Commitment,

    MentoringSession,

    MonitoringReport,
}

/// <summary>The resource a piece of evidence is attached to.</summary>
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

    /// <summary>A list of participants (<i>daftar hadir</i>).</summary>
    AttendanceList,

    /// <summary>A photograph (<i>foto kegiatan</i>).</summary>
    Photo,

    Video,

    /// <summary>A letter (<i>surat</i>), such as one that declares interest.</summary>
    Letter,

    /// <summary>Data behind a figure.</summary>
    Data,

    Other,
}
