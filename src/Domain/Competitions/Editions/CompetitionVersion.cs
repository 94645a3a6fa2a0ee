using JippApi.Domain.Common;

namespace JippApi.Domain.Competitions.Editions;

/// <summary>The rules of an edition as they were from a time on. Rows are only added.</summary>
public sealed class CompetitionVersion
{
    public required CompetitionId CompetitionId { get; init; }

    /// <summary>The number of the rules.</summary>
    public required int Number { get; init; }

    public required EditionRules Rules { get; init; }

    /// <summary>Why they changed; null for the first.</summary>
    public string? Reason { get; init; }

    public required DateTimeOffset At { get; init; }

    public required UserId By { get; init; }

    /// <summary>Returns the present rules of an edition.</summary>
    public static CompetitionVersion Of(Competition competition, string? reason, UserId by, DateTimeOffset at) =>
        new()
        {
            CompetitionId = competition.Id,
            Number = competition.RulesVersion,
            Rules = competition.Rules,
            Reason = reason,
            At = at,
            By = by,
        };
}
