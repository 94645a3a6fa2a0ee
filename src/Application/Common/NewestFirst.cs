using System.Linq.Expressions;
using JippApi.Domain.Common;
using Microsoft.EntityFrameworkCore.Query;

namespace JippApi.Application.Common;

/// <summary>Lists that start with the newest row.</summary>
internal static class NewestFirst
{
    /// <summary>Returns the rows after a position in order or, going backwards, those before it in reverse.</summary>
    public static IQueryable<TRow> NewestFrom<TRow, TId>(
        this IQueryable<TRow> rows,
        TimeKey position,
        bool backwards,
        Expression<Func<TRow, DateTimeOffset>> time,
        Expression<Func<TRow, TId>> id
    )
        where TId : struct, IEntityId<TId>
    {
        if (!position.IsStart)
            rows = rows.Where(Beyond(new Position<TId>(position.At, TId.From(position.Id)), backwards, time, id));
        return backwards ? rows.OrderBy(time).ThenBy(id) : rows.OrderByDescending(time).ThenByDescending(id);
    }

    private static Expression<Func<TRow, bool>> Beyond<TRow, TId>(
        Position<TId> position,
        bool backwards,
        Expression<Func<TRow, DateTimeOffset>> time,
        Expression<Func<TRow, TId>> id
    )
        where TId : struct, IEntityId<TId>
    {
        var row = time.Parameters[0];
        // Its members become parameters of the query, which stays the same for all positions
        var holder = Expression.Constant(position);
        var at = Expression.Property(holder, nameof(Position<>.At));
        var order = Expression.Call(
            ReplacingExpressionVisitor.Replace(id.Parameters[0], row, id.Body),
            typeof(TId).GetMethod(nameof(IComparable<>.CompareTo), [typeof(TId)])!,
            Expression.Property(holder, nameof(Position<>.Id))
        );
        return Expression.Lambda<Func<TRow, bool>>(
            Expression.OrElse(
                Further(time.Body, at),
                Expression.AndAlso(Expression.Equal(time.Body, at), Further(order, Expression.Constant(0)))
            ),
            row
        );

        BinaryExpression Further(Expression left, Expression right) =>
            backwards ? Expression.GreaterThan(left, right) : Expression.LessThan(left, right);
    }

    private sealed record Position<TId>(DateTimeOffset At, TId Id);
}
