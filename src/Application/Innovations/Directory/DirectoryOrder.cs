using System.Globalization;
using System.Linq.Expressions;
using JippApi.Application.Common;

namespace JippApi.Application.Innovations.Directory;

/// <summary>A row of a page, with the keys from which the next page continues.</summary>
public sealed record DirectoryRow(
    long Number,
    int Score,
    DateTime UpdatedAt,
    int Year,
    string TitleKey,
    string StoredCard,
    string? LadderLevel = null
)
{
    private const string Empty = "{}";

    /// <summary>The list item in JSON. The level follows the clock, so it is no part of what is stored.</summary>
    public string Card =>
        LadderLevel is null ? StoredCard
        : StoredCard.Length > Empty.Length ? $$"""{{StoredCard[..^1]}},"ladderLevel":"{{LadderLevel}}"}"""
        : StoredCard;
}

/// <summary>Orders the directory and continues from a row.</summary>
internal static class DirectoryOrder
{
    public static IReadOnlyList<string> KeysOf(DirectoryRow row, DirectorySort sort) =>
        sort switch
        {
            DirectorySort.Relevance => [Text(row.Score), row.TitleKey, Text(row.Number)],
            DirectorySort.UpdatedAt or DirectorySort.UpdatedAtDescending => [Text(row.UpdatedAt.Ticks), Text(row.Number)],
            DirectorySort.Year or DirectorySort.YearDescending => [Text(row.Year), Text(row.Number)],
            DirectorySort.Title or DirectorySort.TitleDescending => [row.TitleKey, Text(row.Number)],
            _ => [Text(row.Number)],
        };

    public static bool IsDescending(DirectorySort sort) =>
        sort is DirectorySort.UpdatedAtDescending or DirectorySort.YearDescending or DirectorySort.TitleDescending;

    /// <summary>
    /// Orders the rows, starting after the cursor's row if there is one; going backwards reverses the order.
    /// </summary>
    public static IQueryable<DirectoryEntry> Ordered(
        this IQueryable<DirectoryEntry> rows,
        DirectorySort sort,
        Expression<Func<DirectoryEntry, int>>? score,
        Cursor? from
    )
    {
        var down = IsDescending(sort) != (from?.Backwards ?? false);
        if (from is null)
            return Sorted(rows, sort, score, down);

        var number = Number(from.Keys[^1]);
        switch (sort)
        {
            case DirectorySort.UpdatedAt or DirectorySort.UpdatedAtDescending:
                var time = new DateTime(Number(from.Keys[0]), DateTimeKind.Utc);
                rows = down
                    ? rows.Where(e => e.UpdatedAt <= time && (e.UpdatedAt < time || e.Number < number))
                    : rows.Where(e => e.UpdatedAt >= time && (e.UpdatedAt > time || e.Number > number));
                break;
            case DirectorySort.Year or DirectorySort.YearDescending:
                var year = (int)Number(from.Keys[0]);
                rows = down
                    ? rows.Where(e => e.Year <= year && (e.Year < year || e.Number < number))
                    : rows.Where(e => e.Year >= year && (e.Year > year || e.Number > number));
                break;
            case DirectorySort.Title or DirectorySort.TitleDescending:
                var title = from.Keys[0];
                rows = down
                    ? rows.Where(e => e.TitleKey.CompareTo(title) <= 0 && (e.TitleKey.CompareTo(title) < 0 || e.Number < number))
                    : rows.Where(e => e.TitleKey.CompareTo(title) >= 0 && (e.TitleKey.CompareTo(title) > 0 || e.Number > number));
                break;
            case DirectorySort.Relevance:
                rows = rows.Where(After(score!, (int)Number(from.Keys[0]), from.Keys[1], number, from.Backwards));
                break;
            default:
                rows = down ? rows.Where(e => e.Number < number) : rows.Where(e => e.Number > number);
                break;
        }

        return Sorted(rows, sort, score, down);
    }

    private static IQueryable<DirectoryEntry> Sorted(
        IQueryable<DirectoryEntry> rows,
        DirectorySort sort,
        Expression<Func<DirectoryEntry, int>>? score,
        bool down
    ) =>
        sort switch
        {
            DirectorySort.UpdatedAt or DirectorySort.UpdatedAtDescending => Sorted(rows, e => e.UpdatedAt, down),
            DirectorySort.Year or DirectorySort.YearDescending => Sorted(rows, e => e.Year, down),
            DirectorySort.Title or DirectorySort.TitleDescending => Sorted(rows, e => e.TitleKey, down),
            DirectorySort.Relevance => down
                ? rows.OrderBy(score!).ThenByDescending(e => e.TitleKey).ThenByDescending(e => e.Number)
                : rows.OrderByDescending(score!).ThenBy(e => e.TitleKey).ThenBy(e => e.Number),
            _ => down ? rows.OrderByDescending(e => e.Number) : rows.OrderBy(e => e.Number),
        };

    private static IQueryable<DirectoryEntry> Sorted<T>(
        IQueryable<DirectoryEntry> rows,
        Expression<Func<DirectoryEntry, T>> key,
        bool down
    ) => down ? rows.OrderByDescending(key).ThenByDescending(e => e.Number) : rows.OrderBy(key).ThenBy(e => e.Number);

    private static Expression<Func<DirectoryEntry, bool>> After(
        Expression<Func<DirectoryEntry, int>> score,
        int value,
        string title,
        long number,
        bool backwards
    )
    {
        Expression<Func<int, DirectoryEntry, bool>> after = backwards
            ? (s, e) => s > value || (s == value && (e.TitleKey.CompareTo(title) < 0 || (e.TitleKey == title && e.Number < number)))
            : (s, e) => s < value || (s == value && (e.TitleKey.CompareTo(title) > 0 || (e.TitleKey == title && e.Number > number)));
        var entry = score.Parameters[0];
        return Expression.Lambda<Func<DirectoryEntry, bool>>(Expression.Invoke(after, score.Body, entry), entry);
    }

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
