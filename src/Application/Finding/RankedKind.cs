using System.Linq.Expressions;
using JippApi.Application.Search;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Finding;

/// <summary>
/// A kind whose words are in a table. All kinds are scored alike, so that their matches can be merged.
/// </summary>
public abstract class RankedKind<TRow> : ISearchKind
    where TRow : class, IWordRow
{
    /// <summary>A title that equals the words comes before any that only has them.</summary>
    private const int IsTitle = 100_000;

    public abstract string Kind { get; }

    public Task<int> CountAsync(SearchScope scope, CancellationToken ct) => Rows(scope).CountAsync(ct);

    public async Task<IReadOnlyList<FoundMatch>> ReadAsync(
        SearchScope scope,
        SearchPosition? from,
        bool backwards,
        int count,
        CancellationToken ct
    )
    {
        var score = Scored(scope);
        var rows = Rows(scope);
        if (from is not null)
            rows = rows.Where(Beyond(score, from, backwards));
        rows = backwards ? rows.OrderBy(score).ThenByDescending(e => e.Id) : rows.OrderByDescending(score).ThenBy(e => e.Id);
        var shape = Expression.Lambda<Func<TRow, FoundRow>>(Expression.Invoke(Shape, score.Parameters[0], score.Body), score.Parameters[0]);
        return (await rows.Take(count).Select(shape).ToListAsync(ct)).ConvertAll(MatchOf);
    }

    /// <summary>The members to read of a row, with its score.</summary>
    protected abstract Expression<Func<TRow, int, FoundRow>> Shape { get; }

    /// <summary>Returns the rows of this kind that the caller may read.</summary>
    protected abstract IQueryable<TRow> Visible(IQueryable<TRow> rows, SearchScope scope);

    /// <summary>Returns the score by the words.</summary>
    protected abstract Expression<Func<TRow, int>> Score(SearchQuery query);

    protected abstract FoundMatch MatchOf(FoundRow row);

    private IQueryable<TRow> Rows(SearchScope scope) => Visible(scope.Index.Matching<TRow>(scope.Query, scope.Any).AsNoTracking(), scope);

    private Expression<Func<TRow, int>> Scored(SearchScope scope)
    {
        var words = Score(scope.Query);
        var key = Expression.Property(Expression.Constant(scope), nameof(SearchScope.TitleKey));
        var isTitle = Expression.Condition(
            Expression.Equal(Expression.Property(words.Parameters[0], nameof(IWordRow.TitleKey)), key),
            Expression.Constant(IsTitle),
            Expression.Constant(0)
        );
        return Expression.Lambda<Func<TRow, int>>(Expression.Add(words.Body, isTitle), words.Parameters);
    }

    /// <summary>
    /// The rows after a position in the order of all kinds. Ids are compared only within a kind: engines order them
    /// differently, and each kind is read by a query of its own.
    /// </summary>
    private Expression<Func<TRow, bool>> Beyond(Expression<Func<TRow, int>> score, SearchPosition from, bool backwards)
    {
        var (value, id) = (from.Score, from.Id);
        Expression<Func<int, TRow, bool>> beyond = (Math.Sign(SearchKinds.RankOf(Kind)!.Value - from.Rank), backwards) switch
        {
            (0, false) => (s, e) => s < value || (s == value && e.Id.CompareTo(id) > 0),
            (0, true) => (s, e) => s > value || (s == value && e.Id.CompareTo(id) < 0),
            (1, false) => (s, _) => s <= value,
            (1, true) => (s, _) => s > value,
            (_, false) => (s, _) => s < value,
            (_, true) => (s, _) => s >= value,
        };
        var row = score.Parameters[0];
        return Expression.Lambda<Func<TRow, bool>>(Expression.Invoke(beyond, score.Body, row), row);
    }
}

/// <summary>The members of a row that matches.</summary>
/// <param name="Id">The resource.</param>
/// <param name="Score">Its score.</param>
/// <param name="Title">Its title.</param>
/// <param name="Text">Its running text.</param>
/// <param name="Institution">Its institution.</param>
public sealed record FoundRow(Guid Id, int Score, string Title, string? Text, string? Institution);
