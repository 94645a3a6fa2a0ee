namespace JippApi.Domain.ActionItems;

/// <summary>Where an action item stands. Whether it is late is computed, never stored.</summary>
public enum ActionItemStatus
{
    /// <summary>Not begun (<i>rencana</i>).</summary>
    Planned,

    /// <summary>Being done (<i>berjalan</i>).</summary>
    InProgress,

    /// <summary>Held up, for a reason (<i>tertunda</i>).</summary>
    Blocked,

    /// <summary>Done, says who did it (<i>selesai</i>).</summary>
    Done,

    /// <summary>Done, says somebody else (<i>diverifikasi</i>).</summary>
    Verified,

    /// <summary>Will not be done (<i>dibatalkan</i>).</summary>
    Cancelled,
}
