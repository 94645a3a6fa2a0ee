namespace JippApi.Domain.Monitoring;

/// <summary>Where a monitoring report stands.</summary>
public enum ReportStatus
{
    /// <summary>Being written (<i>draf</i>).</summary>
    Draft,

    /// <summary>Handed in (<i>disampaikan</i>).</summary>
    Submitted,

    /// <summary>Somebody from outside has seen what is true of it (<i>terverifikasi</i>).</summary>
    Verified,

    /// <summary>Given back to be corrected (<i>dikembalikan</i>).</summary>
    Returned,
}
