using JippApi.Domain.ColumnMappings;
using JippApi.Domain.Innovations;

namespace JippApi.Application.ColumnMappings;

/// <summary>Why a column is taken to state something.</summary>
public enum GuessReason
{
    /// <summary>The title is known.</summary>
    KnownTitle,

    /// <summary>The title contains a known title.</summary>
    ContainsTitle,

    /// <summary>A mapping that somebody recorded says so.</summary>
    Recorded,

    /// <summary>Another column fits better, and only one can state it.</summary>
    BetterElsewhere,

    /// <summary>Nothing is known about its title; it is kept beside the record.</summary>
    UnknownTitle,
}

/// <summary>Member that a column is taken to state.</summary>
/// <param name="Column">The title of the column, as the file writes it.</param>
/// <param name="Member">Member that the column states.</param>
/// <param name="Reason">Why.</param>
public sealed record GuessedColumn(string Column, StatedMember Member, GuessReason Reason);

/// <summary>Guesses what columns state by their titles.</summary>
internal static class ColumnGuess
{
    /// <summary>Returns the guess for each column, in their order.</summary>
    public static IReadOnlyList<GuessedColumn> Of(InnovationSource source, IReadOnlyList<string> columns)
    {
        var found = columns.Select(column => HeaderWords.Find(column, source)).ToArray();
        var best = found
            .Index()
            .Where(guess => guess.Item is { } known && !ColumnMapping.CanShare(known.Member))
            .GroupBy(guess => guess.Item!.Value.Member)
            .ToDictionary(guesses => guesses.Key, guesses => guesses.MaxBy(guess => guess.Item!.Value.IsWhole ? 1 : 0).Index);
        return
        [
            .. columns.Select(
                (column, place) =>
                    found[place] is not { } known ? new GuessedColumn(column, StatedMember.None, GuessReason.UnknownTitle)
                    : best.TryGetValue(known.Member, out var better) && better != place
                        ? new(column, StatedMember.None, GuessReason.BetterElsewhere)
                    : new(column, known.Member, known.IsWhole ? GuessReason.KnownTitle : GuessReason.ContainsTitle)
            ),
        ];
    }
}
