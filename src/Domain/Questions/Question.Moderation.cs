using JippApi.Domain.Access;
using JippApi.Domain.Common;

namespace JippApi.Domain.Questions;

public sealed partial class Question
{
    /// <summary>Reports it. This alone hides nothing: a moderator decides.</summary>
    /// <param name="by">Whoever reports.</param>
    /// <param name="reason">Why.</param>
    /// <param name="note">What the moderators should know.</param>
    /// <param name="waitingOfReporter">Number of their reports, about any question, that wait.</param>
    /// <param name="at">The time.</param>
    /// <returns>The report.</returns>
    public QuestionReport Report(AccountId by, QuestionReportReason reason, string? note, int waitingOfReporter, DateTimeOffset at)
    {
        QuestionRules.CanBeReported.Require(Status is QuestionStatus.Asked or QuestionStatus.Answered);
        var waiting = reports.FindAll(report => report.Status == QuestionReportStatus.Waiting);
        QuestionRules.ReportedOnce.Require(!waiting.Exists(report => report.ReporterId == by));
        QuestionRules.ReporterWithinQuota.Require(waitingOfReporter < QuestionTerms.MaxWaitingOfReporter);
        QuestionRules.ReportsWithinLimit.Require(waiting.Count < QuestionTerms.MaxWaitingReports);

        var report = new QuestionReport(reports.Select(known => known.Number).DefaultIfEmpty().Max() + 1, by, reason, note, at);
        reports.Add(report);
        WaitingReports++;
        Raise(new QuestionReported(Id, report.Number, reason, at));
        return report;
    }

    /// <summary>Agrees with a report, which keeps the question back, or does not.</summary>
    public void Decide(QuestionReport report, bool upholds, string reason, Actor by, DateTimeOffset at)
    {
        RequireUninvolved(by);
        QuestionRules.ReportWaits.Require(report.Status == QuestionReportStatus.Waiting);

        report.Decide(upholds, reason, at);
        WaitingReports--;
        if (upholds && Status is QuestionStatus.Asked or QuestionStatus.Answered)
            KeepBack(reason, at);
        Raise(new QuestionReportDecided(Id, report.Number, report.Status, at));
    }

    /// <summary>Keeps it back, so that the answer can be put right or the question be refused.</summary>
    public void Hold(string reason, Actor by, DateTimeOffset at)
    {
        RequireUninvolved(by);
        QuestionRules.CanBeModerated.Require(Status is QuestionStatus.Asked or QuestionStatus.Answered);

        KeepBack(reason, at);
    }

    /// <summary>Lets it pass: to those who answer, for whom the term begins now, or to the public again.</summary>
    /// <param name="to">The status to reach: <c>Answered</c> if it has an answer, otherwise <c>Asked</c>.</param>
    public void Release(QuestionStatus to, AnswerTerm term, Actor by, DateTimeOffset at)
    {
        RequireUninvolved(by);
        var reached = AnswerText is null ? QuestionStatus.Asked : QuestionStatus.Answered;
        QuestionRules.CanBeModerated.Require(Status == QuestionStatus.Held && to == reached);

        (Status, HeldBecause, StatusReason) = (reached, null, null);
        if (reached == QuestionStatus.Asked)
            Run(term);
        Raise(new QuestionReleased(Id, reached, at));
    }

    /// <summary>
    /// Refuses it for good. A text with the number of a person is not kept; neither are question and answer once a report
    /// about data of a person was upheld.
    /// </summary>
    public void Reject(string reason, Actor by, DateTimeOffset at)
    {
        RequireUninvolved(by);
        QuestionRules.CanBeModerated.Require(Status is QuestionStatus.Asked or QuestionStatus.Answered or QuestionStatus.Held);

        DropPersonalNumber();
        if (reports.Exists(report => report is { Reason: QuestionReportReason.PersonalData, Status: QuestionReportStatus.Upheld }))
            (Text, AnswerText) = ("", AnswerText is null ? null : "");
        (Status, HeldBecause, StatusReason, IsFaq) = (QuestionStatus.Rejected, null, reason, false);
        Raise(new QuestionRejected(Id, at));
    }

    private void KeepBack(string reason, DateTimeOffset at)
    {
        (Status, HeldBecause, StatusReason) = (QuestionStatus.Held, QuestionHold.Moderation, reason);
        Raise(new QuestionHeld(Id, at));
    }

    private void RequireUninvolved(Actor by)
    {
        var reporters = reports.Select(report => report.ReporterId).OfType<AccountId>().Select(UserOf);
        QuestionRules.DecidedByAnother.Require(!IsAskedBy(by) && !Answerers.Concat(reporters).Intersect(by.UserIds).Any());
    }
}
