namespace JippApi.Domain.ActionItems;

/// <summary>The status of an action item. Whether it is overdue is computed, never stored.</summary>
public enum ActionItemStatus
{
    /// <summary>Not started (<i>rencana</i>).</summary>
    Planned,

    /// <summary>Under way (<i>berjalan</i>).</summary>
    InProgress,

    /// <summary>Held up for a stated reason (<i>tertunda</i>).</summary>
    Blocked,

    /// <summary>Done according to the person who did it (<i>selesai</i>).</summary>
    Done,

    /// <summary>Confirmed as done by someone else (<i>diverifikasi</i>).</summary>
    Verified,

    /// <summary>Will not be done (<i>dibatalkan</i>).</summary>
    Cancelled,
}
