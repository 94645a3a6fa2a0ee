using System.Linq.Expressions;

namespace JippApi.Application.Search;

/// <summary>
/// Relevance of a row of words, as an expression that every engine evaluates the same way. The score of each word group
/// depends on the most significant text in which it occurs. The user's own word beats its synonym, a query equal to the
/// short name scores most, and a shorter title breaks ties.
/// </summary>
/// <remarks>
/// A group scores at least <see cref="Elsewhere"/> wherever it occurs, so that in a search for any word, two words in
/// the text beat one in the title. In a search for all words, that minimum adds the same to every row.
/// </remarks>
public static class WordScore
{
    /// <summary>
    /// Taken from the score of what has ended: more than titles differ in length, and less than one word weighs more
    /// than another.
    /// </summary>
    public const int Ended = 900;

    private const int InTitle = 12_000;
    private const int SynonymInTitle = 11_000;
    private const int InKeys = 7_000;
    private const int Elsewhere = 5_000;
    private const int IsShortName = 100_000;

    /// <summary>Returns the score of a row by its words; higher is better.</summary>
    public static Expression<Func<TRow, int>> Of<TRow>(SearchQuery query)
        where TRow : IWordRow
    {
        var row = Expression.Parameter(typeof(TRow), "e");
        var score = query.Groups.Select(group => ScoreOf(row, group)).Aggregate((Expression)Expression.Constant(0), Expression.Add);
        if (query.JoinedWords is { } joined)
            score = Expression.Add(
                score,
                Expression.Condition(
                    Contains(row, nameof(IWordRow.TitleWords), joined),
                    Expression.Constant(IsShortName),
                    Expression.Constant(0)
                )
            );
        var length = Expression.Property(Expression.Property(row, nameof(IWordRow.TitleWords)), nameof(string.Length));
        return Expression.Lambda<Func<TRow, int>>(Expression.Subtract(score, length), row);
    }

    /// <summary>Whether a word group occurs in a text of the row.</summary>
    public static Expression Occurs(ParameterExpression row, string text, SearchGroup group) =>
        group
            .Alternatives.Select(stems => stems.Select(Expression (stem) => Contains(row, text, stem)).Aggregate(Expression.AndAlso))
            .Aggregate(Expression.OrElse);

    /// <summary>Whether a stem occurs in a text of the row.</summary>
    public static MethodCallExpression Contains(ParameterExpression row, string text, string stem)
    {
        var value = new Stem($" {stem} "); // read from a field, so that it becomes a parameter of the statement
        return Expression.Call(
            Expression.Property(row, text),
            nameof(string.Contains),
            null,
            Expression.Field(Expression.Constant(value), nameof(Stem.Text))
        );
    }

    private static ConditionalExpression ScoreOf(ParameterExpression row, SearchGroup group)
    {
        var inText = If(row, nameof(IWordRow.Words), group, Elsewhere, Expression.Constant(0));
        var inKeys = If(row, nameof(IWordRow.KeyWords), group, InKeys, inText);
        if (group.Alternatives is not [var own, _, ..])
            return If(row, nameof(IWordRow.TitleWords), group, InTitle, inKeys);

        var inTitle = If(row, nameof(IWordRow.TitleWords), group, SynonymInTitle, inKeys);
        return If(row, nameof(IWordRow.TitleWords), new SearchGroup([own]), InTitle, inTitle);
    }

    private static ConditionalExpression If(ParameterExpression row, string text, SearchGroup group, int points, Expression otherwise) =>
        Expression.Condition(Occurs(row, text, group), Expression.Constant(points), otherwise);

    private sealed class Stem(string text)
    {
        public readonly string Text = text;
    }
}
