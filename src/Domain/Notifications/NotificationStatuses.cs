namespace JippApi.Domain.Notifications;

/// <summary>What people are notified about.</summary>
public enum NotificationKind
{
    /// <summary>An institution wants to replicate one of your innovations.</summary>
    PlanProposed,

    /// <summary>The owner accepted a plan.</summary>
    PlanAccepted,

    /// <summary>The owner declined a plan.</summary>
    PlanDeclined,

    /// <summary>Someone commented on a plan you may read.</summary>
    PlanCommented,

    /// <summary>A commitment sheet is waiting for your signature.</summary>
    CommitmentOpened,

    /// <summary>Everyone has signed a commitment sheet.</summary>
    CommitmentSigned,

    /// <summary>You were assigned an action item.</summary>
    ActionItemAssigned,

    /// <summary>An action item is waiting to be verified.</summary>
    ActionItemDone,

    /// <summary>An action item was verified.</summary>
    ActionItemVerified,

    /// <summary>A finished action item was reopened.</summary>
    ActionItemReturned,

    /// <summary>A hub's answers to the maturity survey are waiting to be verified.</summary>
    SurveySubmitted,

    /// <summary>A hub's answers were verified.</summary>
    SurveyVerified,

    /// <summary>A hub's answers were rejected.</summary>
    SurveyRejected,

    /// <summary>Overdue action items have reached your level; at most once a day.</summary>
    EscalationDigest,

    /// <summary>A draft, a change, a merge or a correction is waiting for your decision.</summary>
    ReviewRequested,

    /// <summary>A reviewer returned or declined what you handed in or proposed.</summary>
    ReviewReturned,

    /// <summary>A reviewer let pass what you handed in or proposed.</summary>
    ReviewPassed,

    /// <summary>Something has waited too long for your decision.</summary>
    ReviewOverdue,

    /// <summary>The owner has not answered a declared interest in time.</summary>
    AnswerOverdue,

    /// <summary>A signature in your name was recorded on paper or given by a delegate.</summary>
    SignatureRecorded,

    /// <summary>A named signatory objects to a signature.</summary>
    SignatureObjected,

    /// <summary>A signature in your name was revoked.</summary>
    SignatureRevoked,

    /// <summary>An administrator had a new code made for your account.</summary>
    AccountReset,
}

/// <summary>Whether a notification is also sent by e-mail.</summary>
public enum MailStatus
{
    /// <summary>Not sent by e-mail.</summary>
    None,

    /// <summary>Waiting to be sent.</summary>
    Pending,

    /// <summary>Handed over to the mail server.</summary>
    Sent,

    /// <summary>Could not be sent, despite all attempts.</summary>
    Failed,
}

/// <summary>The languages people read.</summary>
public enum ReadingLanguage
{
    /// <summary>Indonesian (<i>bahasa Indonesia</i>).</summary>
    Id,

    /// <summary>English.</summary>
    En,
}
