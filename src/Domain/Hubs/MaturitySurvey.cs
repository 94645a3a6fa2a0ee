using JippApi.Domain.Common;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Hubs;

/// <summary>Whether a hub's answers have been verified.</summary>
public enum SurveyStatus
{
    /// <summary>Waiting for verification.</summary>
    Pending,

    /// <summary>Verified; the verified score counts.</summary>
    Verified,

    /// <summary>Rejected; there is no verified score.</summary>
    Rejected,
}

/// <summary>
/// A hub's answers to one version of the maturity survey. The hub's claim and the verified result stand side by side:
/// the claim is never overwritten, and answers change only by submitting another survey.
/// </summary>
public sealed class MaturitySurvey : AggregateRoot
{
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

    public MaturitySurveyId Id { get; }

    public HubId HubId { get; }

    public InstitutionId HostId { get; }

    public string? RegionCode { get; private set; }

    /// <summary>The version of the instrument that was answered.</summary>
    public string InstrumentVersion { get; }

    public IReadOnlyList<MaturityAnswer> Answers { get; private set; } = [];

    /// <summary>The verifier's answers where they differ, by question.</summary>
    public IReadOnlyList<MaturityAnswer> Corrections { get; private set; } = [];

    /// <summary>The score of the hub's own answers, 0 to 10.</summary>
    public decimal ClaimedScore { get; private set; }

    /// <summary>The score of the verified answers, 0 to 10.</summary>
    public decimal? VerifiedScore { get; private set; }

    public SurveyStatus Status { get; private set; } = SurveyStatus.Pending;

    /// <summary>The verifier's note.</summary>
    public string? Note { get; private set; }

    public UserId SubmittedBy { get; }

    /// <summary>The person who submitted it, and the one they acted for.</summary>
    public IReadOnlyList<UserId> Submitters { get; private set; } = [];

    public DateTimeOffset SubmittedAt { get; }

    /// <summary>The person who verified or rejected it.</summary>
    public UserId? VerifiedBy { get; private set; }

    public DateTimeOffset? VerifiedAt { get; private set; }

    /// <summary>The sort key of lists: the time of submission, then the id.</summary>
    public string ListKey { get; private set; } = "";

    /// <summary>The hub's answers with the corrections applied.</summary>
    public IReadOnlyList<MaturityAnswer> VerifiedAnswers => ApplyCorrections(Corrections);

    public static MaturitySurvey Submit(
        Hub hub,
        MaturityInstrument instrument,
        IReadOnlyList<MaturityAnswer> answers,
        Actor by,
        DateTimeOffset at
    )
    {
        hub.RequireOpen();
        Require(instrument, answers);

        var survey = new MaturitySurvey(MaturitySurveyId.New(), hub.Id, hub.HostId, instrument.Version, by.UserId, at)
        {
            Submitters = [.. by.UserIds],
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

    /// <summary>Confirms the answers, apart from those that are corrected. Whoever submitted them may not.</summary>
    public void Verify(MaturityInstrument instrument, IReadOnlyList<MaturityAnswer> corrections, string? note, Actor by, DateTimeOffset at)
    {
        RequireDecidable(by);
        Require(instrument, ApplyCorrections(corrections));

        (Status, Corrections, VerifiedScore) = (SurveyStatus.Verified, corrections, instrument.ScoreOf(ApplyCorrections(corrections)));
        RecordDecision(note, by, at);
        Raise(new MaturitySurveyVerified(Id, HubId, VerifiedScore.Value, at));
    }

    public void Reject(string reason, Actor by, DateTimeOffset at)
    {
        RequireDecidable(by);

        Status = SurveyStatus.Rejected;
        RecordDecision(reason, by, at);
        Raise(new MaturitySurveyRejected(Id, HubId, reason, at));
    }

    /// <summary>
    /// Returns the corrections, followed by the answers they leave unchanged. A correction without evidence keeps the
    /// hub's.
    /// </summary>
    public IReadOnlyList<MaturityAnswer> ApplyCorrections(IReadOnlyList<MaturityAnswer> corrections)
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

    /// <summary>Callers check answers and report their faults, so a fault that gets this far is a bug.</summary>
    private static void Require(MaturityInstrument instrument, IReadOnlyList<MaturityAnswer> answers)
    {
        if (instrument.FaultsOf(answers).Count > 0)
            throw new ArgumentException("The answers do not fit the instrument.", nameof(answers));
    }

    private void RequireDecidable(Actor by)
    {
        HubRules.SurveyPending.Require(Status == SurveyStatus.Pending);
        HubRules.SurveyVerifiedByAnother.Require(!Submitters.Append(SubmittedBy).Intersect(by.UserIds).Any());
    }

    private void RecordDecision(string? note, Actor by, DateTimeOffset at) => (Note, VerifiedBy, VerifiedAt) = (note, by.UserId, at);

    /// <inheritdoc/>
    public override Subject AuditSubject() =>
        new("maturity-survey", Id.Value.ToString()) { RegionCode = RegionCode, InstitutionId = HostId.Value };
}
