using JippApi.Domain.Access;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Competitions.Judging;

namespace JippApi.Domain.Competitions.Results;

/// <summary>The submitted scores of one evaluator for one entry.</summary>
public sealed record EvaluationScores(AccountId Evaluator, IReadOnlyList<CriterionScore> Scores);

/// <summary>An entry with all from which its rank in a stage follows.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Group">The code of its group; entries are ranked within it.</param>
/// <param name="Number">The number it got when it was submitted.</param>
/// <param name="SubmittedAt">When it was submitted.</param>
/// <param name="Evaluations">The submitted evaluations of the stage.</param>
/// <param name="Carried">The total of the earlier stage that counts in this one; null when it has none.</param>
public sealed record ScoredEntry(
    CompetitionEntryId Id,
    string Group,
    int Number,
    DateTimeOffset SubmittedAt,
    IReadOnlyList<EvaluationScores> Evaluations,
    decimal? Carried
);

/// <summary>The place of an entry in its group.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Group">The code of its group.</param>
/// <param name="Rank">The place, from 1; no two entries of a group share one.</param>
/// <param name="Total">The points, 0 to 100, with four decimals; null when too few evaluators have scored.</param>
/// <param name="Criteria">The points for each criterion of the rubric that has a weight.</param>
/// <param name="TieBrokenBy">What placed it behind the one before it with the same total: the code of a criterion,
/// <c>SUBMITTED_AT</c> or <c>NUMBER</c>; null when the totals differ.</param>
public sealed record RankedEntry(
    CompetitionEntryId Id,
    string Group,
    int Rank,
    decimal? Total,
    IReadOnlyDictionary<string, decimal> Criteria,
    string? TieBrokenBy
);
