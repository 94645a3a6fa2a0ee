using JippApi.Domain.Common;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Hubs;

/// <summary>Whether somebody else has looked at a hub's answers.</summary>
public enum SurveyStatus
{
    /// <summary>Waits to be verified.</summary>
    Pending,

    /// <summary>Verified; the verified score counts.</summary>
    Verified,

    /// <summary>Rejected; has no verified score.</summary>
    Rejected,
}

/// <summary>
/// A hub's answers to one version of the maturity survey. What the hub claims and what was verified stand side by side:
/// the claim is never overwritten, and an answer changes only by handing in another survey.
/// </summary>
public sealed class MaturitySurvey : AggregateRoot
{
    /// <summary>Longest note of a verification.</summary>
    public const int NoteMaxLength = 2_000;

    private MaturitySurvey(
        MaturitySurveyId id,
        HubId hubId,
        InstitutionId hostId,
        string instrumentVersion,
        UserId submittedBy,
        DateTimeOffset submittedAt
    ) =>
        (Id, HubId, HostId, InstrumentVersion, SubmittedBy, SubmittedAt) = (id, hubId, hostId, instrumentVersion, submittedBy, submittedAt);

    /// <summary>Its identity.</summary>
    public MaturitySurveyId Id { get; }

    /// <summary>The hub.</summary>
    public HubId HubId { get; }

    /// <summary>Host of the hub.</summary>
    public InstitutionId HostId { get; }

    /// <summary>Region of the hub.</summary>
    public string? RegionCode { get; private set; }

    /// <summary>Version of the instrument that was answered.</summary>
    public string InstrumentVersion { get; }

    /// <summary>What the hub answered.</summary>
    public IReadOnlyList<MaturityAnswer> Answers { get; private set; } = [];

    /// <summary>What the verifier found instead, question by question; empty when nothing was corrected.</summary>
    public IReadOnlyList<MaturityAnswer> Corrections { get; private set; } = [];

    /// <summary>Score of the hub's own answers, 0 to 10.</summary>
    public decimal ClaimedScore { get; private set; }

    /// <summary>Score of the answers as verified, 0 to 10.</summary>
    public decimal? VerifiedScore { get; private set; }

    /// <summary>Whether somebody else has looked at it.</summary>
    public SurveyStatus Status { get; private set; } = SurveyStatus.Pending;

    /// <summary>What the verifier has to say.</summary>
    public string? Note { get; private set; }

    /// <summary>Who handed it in.</summary>
    public UserId SubmittedBy { get; }

    /// <summary>When it was handed in.</summary>
    public DateTimeOffset SubmittedAt { get; }

    /// <summary>Who verified or rejected it.</summary>
    public UserId? VerifiedBy { get; private set; }

    /// <summary>When it was verified or rejected.</summary>
    public DateTimeOffset? VerifiedAt { get; private set; }

    /// <summary>Time of submission and id: the order of lists.</summary>
    public string ListKey { get; private set; } = "";

    /// <summary>The answers as verified: the hub's own, but for those that were corrected.</summary>
    public IReadOnlyList<MaturityAnswer> VerifiedAnswers => Corrected(Corrections);

    /// <summary>Hands in a hub's answers.</summary>
    public static MaturitySurvey Submit(
        Hub hub,
        MaturityInstrument instrument,
        IReadOnlyList<MaturityAnswer> answers,
        UserId by,
        DateTimeOffset at
    )
    {
        hub.RequireOpen();
        Require(instrument, answers);

        var survey = new MaturitySurvey(MaturitySurveyId.New(), hub.Id, hub.HostId, instrument.Version, by, at)
        {
            RegionCode = hub.RegionCode,
            Answers = answers,
            ClaimedScore = instrument.ScoreOf(answers),
        };
        survey.ListKey = string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{at.UtcDateTime:yyyyMMddHHmmssfff}|{survey.Id.Value:N}"
        );
        survey.Raise(new MaturitySurveySubmitted(survey.Id, hub.Id, survey.ClaimedScore, at));
        return survey;
    }

    /// <summary>Confirms the answers, but for those that are corrected.</summary>
    public void Verify(MaturityInstrument instrument, IReadOnlyList<MaturityAnswer> corrections, string? note, UserId by, DateTimeOffset at)
    {
        HubRules.SurveyPending.Require(Status == SurveyStatus.Pending);
        Require(instrument, Corrected(corrections));

        (Status, Corrections, VerifiedScore) = (SurveyStatus.Verified, corrections, instrument.ScoreOf(Corrected(corrections)));
        Sign(note, by, at);
        Raise(new MaturitySurveyVerified(Id, HubId, VerifiedScore.Value, at));
    }

    /// <summary>Refuses the answers.</summary>
    public void Reject(string reason, UserId by, DateTimeOffset at)
    {
        HubRules.SurveyPending.Require(Status == SurveyStatus.Pending);

        Status = SurveyStatus.Rejected;
        Sign(reason, by, at);
        Raise(new MaturitySurveyRejected(Id, HubId, reason, at));
    }

    /// <summary>
    /// The corrections, then the answers that they leave as they are; a correction keeps the hub's evidence where it
    /// brings none of its own.
    /// </summary>
    public IReadOnlyList<MaturityAnswer> Corrected(IReadOnlyList<MaturityAnswer> corrections)
    {
        var claimed = Answers.ToDictionary(answer => answer.Question);
        var corrected = corrections
            .Select(correction =>
                correction.Evidence is null && claimed.TryGetValue(correction.Question, out var claim)
                    ? correction with
                    {
                        Evidence = claim.Evidence,
                    }
                    : correction
            )
            .ToList();
        return [.. corrected, .. Answers.Where(answer => corrections.All(correction => correction.Question != answer.Question))];
    }

    /// <summary>
    /// Whoever hands answers in has named their faults to who gave them; here they are a mistake of the program.
    /// </summary>
    private static void Require(MaturityInstrument instrument, IReadOnlyList<MaturityAnswer> answers)
    {
        if (instrument.FaultsOf(answers).Count > 0)
            throw new ArgumentException("The answers are not those that the instrument asks for.", nameof(answers));
    }

    private void Sign(string? note, UserId by, DateTimeOffset at) => (Note, VerifiedBy, VerifiedAt) = (note, by, at);
}
