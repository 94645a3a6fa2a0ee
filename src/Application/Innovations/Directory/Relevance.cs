using System.Linq.Expressions;
using JippApi.Application.Common;
using JippApi.Application.Search;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Innovations.Directory;

/// <summary>
/// Relevance of an entry, as an expression that every engine evaluates the same way. The score of each word group
/// depends on the most significant text in which it occurs. The user's own word beats its synonym, a query equal to the
/// short name scores most, and a shorter title breaks ties.
/// </summary>
/// <remarks>
/// A group scores at least <see cref="Elsewhere"/> wherever it occurs, so that in a search for any word, two words in
/// the text beat one in the title. In a search for all words, that minimum adds the same to every entry.
/// </remarks>
public static class Relevance
{
    private const int InTitle = 12_000;
    private const int SynonymInTitle = 11_000;
    private const int InKeys = 7_000;
    private const int Elsewhere = 5_000;
    private const int IsShortName = 100_000;

    /// <summary>More than titles differ in length, and less than one word weighs more than another.</summary>
    private const int NoLongerRuns = 900;

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
        var less = Expression.Condition(ended, Expression.Constant(NoLongerRuns), Expression.Constant(0));
        return Expression.Lambda<Func<DirectoryEntry, int>>(Expression.Subtract(words.Body, less), words.Parameters);
    }

    /// <summary>Returns the score of an entry by its words; higher is better.</summary>
    public static Expression<Func<DirectoryEntry, int>> Of(SearchQuery query)
    {
        var entry = Expression.Parameter(typeof(DirectoryEntry), "e");
        var score = query.Groups.Select(group => ScoreOf(entry, group)).Aggregate((Expression)Expression.Constant(0), Expression.Add);
        if (query.JoinedWords is { } joined)
            score = Expression.Add(
                score,
                Expression.Condition(
                    Contains(entry, nameof(DirectoryEntry.TitleWords), joined),
                    Expression.Constant(IsShortName),
                    Expression.Constant(0)
                )
            );
        var length = Expression.Property(Expression.Property(entry, nameof(DirectoryEntry.TitleWords)), nameof(string.Length));
        return Expression.Lambda<Func<DirectoryEntry, int>>(Expression.Subtract(score, length), entry);
    }

    /// <summary>Whether a word group occurs in a text of the entry.</summary>
    public static Expression Occurs(ParameterExpression entry, string text, SearchGroup group) =>
        group
            .Alternatives.Select(stems => stems.Select(Expression (stem) => Contains(entry, text, stem)).Aggregate(Expression.AndAlso))
            .Aggregate(Expression.OrElse);

    private static ConditionalExpression ScoreOf(ParameterExpression entry, SearchGroup group)
    {
        var inText = If(entry, nameof(DirectoryEntry.Words), group, Elsewhere, Expression.Constant(0));
        var inKeys = If(entry, nameof(DirectoryEntry.KeyWords), group, InKeys, inText);
        if (group.Alternatives is not [var own, _, ..])
            return If(entry, nameof(DirectoryEntry.TitleWords), group, InTitle, inKeys);

        var inTitle = If(entry, nameof(DirectoryEntry.TitleWords), group, SynonymInTitle, inKeys);
        return If(entry, nameof(DirectoryEntry.TitleWords), new SearchGroup([own]), InTitle, inTitle);
    }

    private static ConditionalExpression If(ParameterExpression entry, string text, SearchGroup group, int points, Expression otherwise) =>
        Expression.Condition(Occurs(entry, text, group), Expression.Constant(points), otherwise);

    /// <summary>Whether a stem occurs in a text of the entry.</summary>
    public static MethodCallExpression Contains(ParameterExpression entry, string text, string stem)
    {
        var value = new Stem($" {stem} "); // read from a field, so that it becomes a parameter of the statement
        return Expression.Call(
            Expression.Property(entry, text),
            nameof(string.Contains),
            null,
            Expression.Field(Expression.Constant(value), nameof(Stem.Text))
        );
    }

    private sealed class Stem(string text)
    {
        public readonly string Text = text;
    }
}
