namespace JippApi.Domain.Operations;

/// <summary>The kinds of long-running work. At most one of a kind runs at a time, across all processes.</summary>
public enum OperationKind
{
    /// <summary>Rebuilds the directory of published innovations (<i>susun ulang direktori</i>).</summary>
    Reindex,

    /// <summary>Removes data whose retention period is over (<i>hapus data kedaluwarsa</i>).</summary>
    Purge,

    /// <summary>Escalates overdue action items and notifies people (<i>eskalasi keterlambatan</i>).</summary>
    Escalate,

    /// <summary>Delivers events again that were set aside (<i>kirim ulang peristiwa</i>).</summary>
    Redeliver,

    /// <summary>Verifies the whole audit log (<i>verifikasi jejak audit</i>).</summary>
    VerifyAudit,

    /// <summary>Takes the same steps for many replication plans (<i>kampanye replikasi</i>).</summary>
    Campaign,

    /// <summary>Reads, takes over or rolls back a delivery of a source list (<i>impor</i>).</summary>
    Import,

    /// <summary>Reads rows again whose values have been mapped (<i>selesaikan padanan</i>).</summary>
    SettleMappings,

    /// <summary>Reads a source list from the system of its ministry (<i>tarik data</i>).</summary>
    Pull,

    /// <summary>Chooses values again where lists differ (<i>hitung ulang data induk</i>).</summary>
    Recompute,

    /// <summary>Compares all published innovations with each other (<i>cari duplikat</i>).</summary>
    FindDuplicates,

    /// <summary>
    /// Lets confirmations that innovations still run expire, and reminds people (<i>kedaluwarsa konfirmasi</i>).
    /// </summary>
    ExpireConfirmations,

    /// <summary>
    /// Opens or closes a campaign of questions to owners (<i>kampanye konfirmasi keberlangsungan</i>).
    /// </summary>
    AttestationCampaign,

    /// <summary>
    /// Reminds owners of open campaigns, and closes campaigns whose last day has passed (<i>pengingat kampanye</i>).
    /// </summary>
    RemindCampaigns,

    /// <summary>Checks published innovations by the rules of data quality (<i>periksa mutu data</i>).</summary>
    CheckQuality,

    /// <summary>Adds the awards of a decree to the records of the winners (<i>catat penghargaan</i>).</summary>
    GrantAwards,

    /// <summary>Draws evaluators for the entries of a stage (<i>undian penilai</i>).</summary>
    DrawEvaluators,

    /// <summary>Reminds evaluators, and tells organisers who is late (<i>pengingat penilai</i>).</summary>
    RemindEvaluators,
}

/// <summary>The status of an operation.</summary>
public enum OperationStatus
{
    /// <summary>Waiting for a worker.</summary>
    Queued,

    /// <summary>Being worked on.</summary>
    Running,

    Succeeded,

    Failed,

    /// <summary>Cancelled on request.</summary>
    Cancelled,
}

/// <summary>What happened to an operation.</summary>
public enum OperationStep
{
    Requested,

    /// <summary>A worker took it up.</summary>
    Started,

    /// <summary>A worker took it over from one that was no longer heard from.</summary>
    TakenOver,

    /// <summary>It entered a phase.</summary>
    EnteredPhase,

    /// <summary>An attempt failed, and another will follow.</summary>
    WillRetry,

    /// <summary>A row failed alone and was set aside; the work went on without it.</summary>
    SetAside,

    /// <summary>Its worker was shut down; another will resume it.</summary>
    PutBack,

    CancelRequested,

    Succeeded,

    Failed,

    /// <summary>It was cancelled on request.</summary>
    Cancelled,
}
