using System.Linq.Expressions;
using JippApi.Application.Search;

namespace JippApi.Application.Innovations.Directory;

/// <summary>
/// How well an entry matches, as an expression that every database computes alike: each group of words scores by the most telling text it
/// stands in, a query that is the innovation's own short name scores most, and of equals the shorter title comes first.
/// </summary>
public static class Relevance
{
    private const int InTitle = 8_000;
    private const int InKeys = 3_000;
    private const int Elsewhere = 1_000;
    private const int IsShortName = 20_000;

    /// <summary>The score of an entry; higher is better.</summary>
    public static Expression<Func<DirectoryEntry, int>> Of(SearchQuery query)
    {
        var entry = Expression.Parameter(typeof(DirectoryEntry), "e");
        var score = query.Groups.Select(Expression (group) => ScoreOf(entry, group)).Aggregate(Expression.Add);
        if (query.Joined is { } joined)
            score = Expression.Add(score, Expression.Condition(
                Contains(entry, nameof(DirectoryEntry.TitleWords), joined), Expression.Constant(IsShortName), Expression.Constant(0)));
        var length = Expression.Property(Expression.Property(entry, nameof(DirectoryEntry.TitleWords)), nameof(string.Length));
        return Expression.Lambda<Func<DirectoryEntry, int>>(Expression.Subtract(score, length), entry);
    }

    /// <summary>Whether a group of words occurs in a text of the entry.</summary>
    public static Expression Occurs(ParameterExpression entry, string text, SearchGroup group) =>
        group.Alternatives
            .Select(stems => stems.Select(Expression (stem) => Contains(entry, text, stem)).Aggregate(Expression.AndAlso))
            .Aggregate(Expression.OrElse);

    private static ConditionalExpression ScoreOf(ParameterExpression entry, SearchGroup group) =>
        Expression.Condition(
            Occurs(entry, nameof(DirectoryEntry.TitleWords), group), Expression.Constant(InTitle),
            Expression.Condition(
                Occurs(entry, nameof(DirectoryEntry.KeyWords), group), Expression.Constant(InKeys),
                Expression.Condition(
                    Occurs(entry, nameof(DirectoryEntry.Words), group), Expression.Constant(Elsewhere), Expression.Constant(0))));

    /// <summary>Whether a stem occurs in a text of the entry.</summary>
    public static MethodCallExpression Contains(ParameterExpression entry, string text, string stem)
    {
        var value = new Stem($" {stem} "); // read through a field, so that it becomes a parameter of the statement
        return Expression.Call(
            Expression.Property(entry, text), nameof(string.Contains), null, Expression.Field(Expression.Constant(value), nameof(Stem.Text)));
    }

    private sealed class Stem(string text)
    {
        public readonly string Text = text;
    }
}
