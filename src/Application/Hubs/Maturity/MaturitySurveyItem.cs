using JippApi.Application.Common;
using JippApi.Domain.Hubs;

namespace JippApi.Application.Hubs;

/// <summary>A hub's maturity survey: claimed and verified results side by side.</summary>
public sealed record MaturitySurveyItem : VersionedItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>The hub.</summary>
    public required Guid HubId { get; init; }

    /// <summary>Version of the instrument answered.</summary>
    public required string InstrumentVersion { get; init; }

    /// <summary>Status of the verification.</summary>
    public required SurveyStatus Status { get; init; }

    /// <summary>Score of the hub's own answers.</summary>
    public required MaturityScore Claimed { get; init; }

    /// <summary>Score of the verified answers; absent until verified, and when rejected.</summary>
    public MaturityScore? Verified { get; init; }

    /// <summary>The hub's own answers.</summary>
    public required IReadOnlyList<MaturityAnswer> Answers { get; init; }

    /// <summary>The verifier's answers to the questions they corrected.</summary>
    public required IReadOnlyList<MaturityAnswer> Corrections { get; init; }

    /// <summary>Note of the verifier.</summary>
    public string? Note { get; init; }

    /// <summary>When the survey was submitted.</summary>
    public required DateTimeOffset SubmittedAt { get; init; }

    /// <summary>When the survey was verified or rejected; absent until then.</summary>
    public DateTimeOffset? VerifiedAt { get; init; }

    internal static MaturitySurveyItem Of(MaturitySurvey survey)
    {
        var instrument = MaturityInstruments.All[survey.InstrumentVersion];
        return new()
        {
            Id = survey.Id.Value,
            HubId = survey.HubId.Value,
            InstrumentVersion = survey.InstrumentVersion,
            Status = survey.Status,
            Claimed = MaturityScore.Of(instrument, survey.ClaimedScore, survey.Answers),
            Verified = survey.VerifiedScore is { } score ? MaturityScore.Of(instrument, score, survey.VerifiedAnswers) : null,
            Answers = survey.Answers,
            Corrections = survey.Corrections,
            Note = survey.Note,
            SubmittedAt = survey.SubmittedAt,
            VerifiedAt = survey.VerifiedAt,
            Version = survey.Version,
        };
    }
}

/// <summary>Maturity of a hub.</summary>
/// <param name="Score">Score, 0 to 10.</param>
/// <param name="Label">Rating of the score.</param>
/// <param name="Aspects">Scores by aspect.</param>
public sealed record MaturityScore(decimal Score, MaturityLabel Label, IReadOnlyList<AspectScore> Aspects)
{
    internal static MaturityScore Of(MaturityInstrument instrument, decimal score, IReadOnlyList<MaturityAnswer> answers) =>
        new(
            score,
            MaturityInstrument.LabelOf(score),
            [.. instrument.Aspects.Select(aspect => new AspectScore(aspect.Code, instrument.ScoreOf(aspect.Code, answers)))]
        );
}

/// <summary>Maturity of a hub in one aspect.</summary>
/// <param name="Aspect">The aspect.</param>
/// <param name="Score">Score, 0 to 10.</param>
public sealed record AspectScore(MaturityAspect Aspect, decimal Score);
