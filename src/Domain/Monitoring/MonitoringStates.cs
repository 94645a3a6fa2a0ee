namespace JippApi.Domain.Monitoring;

/// <summary>The status of a monitoring report.</summary>
public enum ReportStatus
{
    /// <summary>Being written (<i>draf</i>).</summary>
    Draft,

    /// <summary>Submitted (<i>disampaikan</i>).</summary>
    Submitted,

    /// <summary>Verified by someone from outside (<i>terverifikasi</i>).</summary>
    Verified,

    /// <summary>Returned to be corrected (<i>dikembalikan</i>).</summary>
    Returned,
}
