using FluentValidation;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Editions;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Judging;

namespace JippApi.Application.Competitions.Judging;

/// <summary>Scores of an entry, as a draft.</summary>
public sealed record ScoresInput
{
    /// <summary>The scores; criteria that are missing have none yet.</summary>
    public IReadOnlyList<CriterionScoreInput>? Scores { get; init; }

    /// <summary>Remark on the entry as a whole.</summary>
    public string? Comment { get; init; }

    internal IReadOnlyList<CriterionScore> ToScores() => [.. (Scores ?? []).Select(score => score.ToScore())];
}

/// <summary>Points for a criterion.</summary>
public sealed record CriterionScoreInput
{
    /// <summary>Code of the criterion.</summary>
    public string? Criterion { get; init; }

    /// <summary>Points, 0 to 100, with at most two decimals.</summary>
    public decimal? Points { get; init; }

    /// <summary>Reason for the points; required when the scores are submitted.</summary>
    public string? Reason { get; init; }

    internal CriterionScore ToScore() => new(Criterion!, Points!.Value, string.IsNullOrWhiteSpace(Reason) ? null : Reason.Trim());
}

internal sealed class ScoresInputValidator : AbstractValidator<ScoresInput>
{
    public ScoresInputValidator()
    {
        RuleFor(input => input.Scores).Present().MaxItems(EditionStage.MaxCriteria);
        RuleForEach(input => input.Scores!).SetValidator(new CriterionScoreInputValidator());
        RuleFor(input => input.Comment).MaxLength(Evaluation.CommentMaxLength);
    }
}

internal sealed class CriterionScoreInputValidator : AbstractValidator<CriterionScoreInput>
{
    public CriterionScoreInputValidator()
    {
        RuleFor(score => score.Criterion).Required().MaxLength(CodedName.CodeMaxLength);
        RuleFor(score => score.Points).Present().Hundredth();
        RuleFor(score => score.Reason).MaxLength(CriterionScore.ReasonMaxLength);
    }
}
