using System.Linq.Expressions;
using JippApi.Application.Common;
using JippApi.Application.Search;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Innovations.Directory;

/// <summary>Relevance of an entry: by its words, and by whether the innovation still runs.</summary>
public static class Relevance
{
    /// <summary>Codes of the existences of innovations that no longer run by themselves.</summary>
    public static IReadOnlyList<string> NotRunning { get; } =
    [Code.Of(Existence.Dormant), Code.Of(Existence.Stopped), Code.Of(Existence.Absorbed), Code.Of(Existence.Replaced)];

    /// <summary>
    /// Returns the score by which results are listed: what no longer runs is found, and comes after what fits as well
    /// and runs.
    /// </summary>
    public static Expression<Func<DirectoryEntry, int>> Listed(SearchQuery query)
    {
        var words = Of(query);
        var existence = Expression.Property(words.Parameters[0], nameof(DirectoryEntry.Existence));
        var ended = NotRunning
            .Select(Expression (code) => Expression.Equal(existence, Expression.Constant(code)))
            .Aggregate(Expression.OrElse);
        var less = Expression.Condition(ended, Expression.Constant(WordScore.Ended), Expression.Constant(0));
        return Expression.Lambda<Func<DirectoryEntry, int>>(Expression.Subtract(words.Body, less), words.Parameters);
    }

    /// <summary>Returns the score of an entry by its words; higher is better.</summary>
    public static Expression<Func<DirectoryEntry, int>> Of(SearchQuery query) => WordScore.Of<DirectoryEntry>(query);
}
