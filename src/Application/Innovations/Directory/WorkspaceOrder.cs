using System.Globalization;
using System.Linq.Expressions;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Innovations.Directory;

/// <summary>Orders innovations of any status as the directory orders public ones, and continues from one.</summary>
internal static class WorkspaceOrder
{
    public static IReadOnlyList<string> KeysOf(Innovation innovation, DirectorySort sort) =>
        sort switch
        {
            DirectorySort.Year or DirectorySort.YearDescending => [Text(innovation.Content.Year ?? 0), Id(innovation)],
            DirectorySort.Title or DirectorySort.TitleDescending => [innovation.Content.Title, Id(innovation)],
            DirectorySort.Entry => [Id(innovation)],
            _ => [Text(innovation.UpdatedAt.UtcTicks), Id(innovation)],
        };

    /// <summary>
    /// Orders the rows, starting after the cursor's row if there is one; going backwards reverses the order.
    /// </summary>
    public static IQueryable<Innovation> Ordered(IQueryable<Innovation> rows, DirectorySort sort, Cursor? from)
    {
        var isDown = sort is DirectorySort.Relevance || DirectoryOrder.IsDescending(sort);
        var down = isDown != (from?.Backwards ?? false);
        var id = from is null ? default : InnovationId.From(Guid.Parse(from.Keys[^1]));
        return sort switch
        {
            DirectorySort.Year or DirectorySort.YearDescending => From(
                rows,
                i => i.Content.Year ?? 0,
                from is null ? 0 : (int)Number(from),
                id
            ),
            DirectorySort.Title or DirectorySort.TitleDescending => From(rows, i => i.Content.Title, from?.Keys[0] ?? "", id),
            DirectorySort.Entry => From(rows, _ => 0, 0, id),
            _ => From(rows, i => i.UpdatedAt, from is null ? default : new DateTimeOffset(Number(from), TimeSpan.Zero), id),
        };

        IQueryable<Innovation> From<TKey>(IQueryable<Innovation> all, Expression<Func<Innovation, TKey>> key, TKey at, InnovationId after)
        {
            if (from is not null)
                all = all.Where(Beyond(key, new Position<TKey>(at, after), down));
            return sort == DirectorySort.Entry
                ? down
                    ? all.OrderByDescending(i => i.Id)
                    : all.OrderBy(i => i.Id)
                : down
                    ? all.OrderByDescending(key).ThenByDescending(i => i.Id)
                    : all.OrderBy(key).ThenBy(i => i.Id);
        }
    }

    private static Expression<Func<Innovation, bool>> Beyond<TKey>(
        Expression<Func<Innovation, TKey>> key,
        Position<TKey> position,
        bool down
    )
    {
        // Its members become parameters of the query, which stays the same for all positions
        var (row, holder) = (key.Parameters[0], Expression.Constant(position));
        var at = Expression.Property(holder, nameof(Position<>.At));
        var id = Expression.Call(
            Expression.Property(row, nameof(Innovation.Id)),
            nameof(InnovationId.CompareTo),
            null,
            Expression.Property(holder, nameof(Position<>.Id))
        );
        var zero = Expression.Constant(0);
        var (left, right) =
            typeof(TKey) == typeof(string)
                ? ((Expression)Expression.Call(key.Body, typeof(string).GetMethod(nameof(string.CompareTo), [typeof(string)])!, at), zero)
                : (key.Body, (Expression)at);
        return Expression.Lambda<Func<Innovation, bool>>(
            Expression.OrElse(Further(left, right), Expression.AndAlso(Expression.Equal(key.Body, at), Further(id, zero))),
            row
        );

        BinaryExpression Further(Expression one, Expression other) =>
            down ? Expression.LessThan(one, other) : Expression.GreaterThan(one, other);
    }

    private static string Id(Innovation innovation) => innovation.Id.Value.ToString();

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static long Number(Cursor from) => long.Parse(from.Keys[0], CultureInfo.InvariantCulture);

    private sealed record Position<TKey>(TKey At, InnovationId Id);
}
