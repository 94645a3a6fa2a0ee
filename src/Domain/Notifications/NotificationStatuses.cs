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

    /// <summary>
    /// The confirmation that innovations of yours still run expires soon; at most once a day and stage.
    /// </summary>
    ConfirmationDue,

    /// <summary>The confirmation of innovations has expired; at most once a day and stage.</summary>
    ConfirmationOverdue,

    /// <summary>Somebody else stated whether an innovation of yours still runs, or a link to it was answered.</summary>
    ExistenceStated,

    /// <summary>Two parties say different things about whether an innovation still runs.</summary>
    ContradictionOpened,

    /// <summary>An innovation that is being replicated rests or has ended.</summary>
    OriginStopped,

    /// <summary>A campaign asks whether an innovation of yours still runs.</summary>
    AttestationRequested,

    /// <summary>You have not answered whether an innovation of yours still runs.</summary>
    AttestationReminder,

    /// <summary>
    /// A campaign asks about more innovations of yours than are mailed one by one; once for each mailing.
    /// </summary>
    AttestationsRequested,

    /// <summary>A campaign cannot ask some owners in your region; once a campaign.</summary>
    OwnersUnreachable,

    /// <summary>The person asked says that an innovation is not theirs.</summary>
    OwnerDisowned,

    /// <summary>A campaign is over; once a campaign.</summary>
    AttestationCampaignEnded,

    /// <summary>
    /// The results of a stage of a competition were announced, with that of an entry of one's institution.
    /// </summary>
    StageResult,

    /// <summary>Entries of a competition were drawn for you to judge; once a draw.</summary>
    EvaluationAssigned,

    /// <summary>Entries that you judge are due soon; at most once for each stage and reminder.</summary>
    EvaluationDue,

    /// <summary>Evaluators of your competition are late; once for each last day.</summary>
    EvaluationOverdue,

    /// <summary>You were given a duty in an edition of a competition; for evaluators, once it is public.</summary>
    CompetitionDuty,

    /// <summary>A result of your competition is contested.</summary>
    AppealFiled,

    /// <summary>Your appeal against a result was decided.</summary>
    AppealDecided,

    /// <summary>A legal instrument of your institution, or of an innovation of yours, expires soon.</summary>
    InstrumentExpires,

    /// <summary>Somebody asks about an innovation or a hub of yours.</summary>
    QuestionAsked,

    /// <summary>A question to you is due soon or overdue; once each.</summary>
    QuestionDue,

    /// <summary>Your question was answered.</summary>
    QuestionAnswered,

    /// <summary>A question was kept back or reported, and waits for a moderator.</summary>
    QuestionToModerate,

    /// <summary>A moderator decided on a question that you asked, answered or reported.</summary>
    QuestionModerated,
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
