namespace JippApi.Domain.Notifications;

/// <summary>What people are told of.</summary>
public enum NotificationKind
{
    /// <summary>Somebody wants to repeat an innovation of one's institution.</summary>
    PlanProposed,

    /// <summary>The owner agreed.</summary>
    PlanAccepted,

    /// <summary>The owner said no.</summary>
    PlanDeclined,

    /// <summary>Somebody said something about a plan that one may read.</summary>
    PlanCommented,

    /// <summary>A commitment sheet waits for one's signature.</summary>
    CommitmentOpened,

    /// <summary>All have signed.</summary>
    CommitmentSigned,

    /// <summary>One answers for an action item.</summary>
    ActionItemAssigned,

    /// <summary>An action item waits to be verified.</summary>
    ActionItemDone,

    /// <summary>An action item was verified.</summary>
    ActionItemVerified,

    /// <summary>An action item that was done was opened again.</summary>
    ActionItemReturned,

    /// <summary>A hub's answers to the maturity survey wait to be verified.</summary>
    SurveySubmitted,

    /// <summary>A hub's answers were verified.</summary>
    SurveyVerified,

    /// <summary>A hub's answers were rejected.</summary>
    SurveyRejected,

    /// <summary>Late action items have reached one's level: once a day at most.</summary>
    EscalationDigest,
}

/// <summary>Whether a notification is sent by e-mail too.</summary>
public enum MailStatus
{
    /// <summary>It is not.</summary>
    None,

    /// <summary>It waits to be sent.</summary>
    Pending,

    /// <summary>It was handed over.</summary>
    Sent,

    /// <summary>It could not be sent, however often it was tried.</summary>
    Failed,
}

/// <summary>The two languages that people read.</summary>
public enum ReadingLanguage
{
    /// <summary>Indonesian (<i>bahasa Indonesia</i>).</summary>
    Id,

    /// <summary>English.</summary>
    En,
}
