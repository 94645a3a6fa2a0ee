using JippApi.Domain.Hubs;

namespace JippApi.Application.Hubs;

/// <summary>A hub's answers to the maturity survey: what it claims, and what was verified, side by side.</summary>
public sealed record MaturitySurveyItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>The hub.</summary>
    public required Guid HubId { get; init; }

    /// <summary>Version of the instrument that was answered.</summary>
    public required string InstrumentVersion { get; init; }

    /// <summary>Whether somebody else has looked at it.</summary>
    public required SurveyStatus Status { get; init; }

    /// <summary>Score of the hub's own answers.</summary>
    public required MaturityScore Claimed { get; init; }

    /// <summary>Score of the answers as verified; absent until then, and when they were rejected.</summary>
    public MaturityScore? Verified { get; init; }

    /// <summary>The hub's own answers.</summary>
    public required IReadOnlyList<MaturityAnswer> Answers { get; init; }

    /// <summary>What the verifier found instead, question by question.</summary>
    public required IReadOnlyList<MaturityAnswer> Corrections { get; init; }

    /// <summary>What the verifier has to say.</summary>
    public string? Note { get; init; }

    /// <summary>When it was handed in.</summary>
    public required DateTimeOffset SubmittedAt { get; init; }

    /// <summary>When it was verified or rejected.</summary>
    public DateTimeOffset? VerifiedAt { get; init; }

    /// <summary>Grows with each change; it makes the entity tag.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int Version { get; init; }

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

/// <summary>How mature a hub is.</summary>
/// <param name="Score">0 to 10.</param>
/// <param name="Label">In a word.</param>
/// <param name="Aspects">Aspect by aspect.</param>
public sealed record MaturityScore(decimal Score, MaturityLabel Label, IReadOnlyList<AspectScore> Aspects)
{
    internal static MaturityScore Of(MaturityInstrument instrument, decimal score, IReadOnlyList<MaturityAnswer> answers) =>
        new(
            score,
            MaturityInstrument.LabelOf(score),
            [.. instrument.Aspects.Select(aspect => new AspectScore(aspect.Code, instrument.ScoreOf(aspect.Code, answers)))]
        );
}

/// <summary>How mature a hub is in one aspect.</summary>
/// <param name="Aspect">The aspect.</param>
/// <param name="Score">0 to 10.</param>
public sealed record AspectScore(MaturityAspect Aspect, decimal Score);
