using System.ComponentModel;
using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

/// <summary>A page of a list ordered by a single unique key.</summary>
internal sealed class KeysetPage<TKey>(int limit, string? cursor, string scope, byte[] key)
    where TKey : notnull
{
    private static readonly TypeConverter Converter = TypeDescriptor.GetConverter(typeof(TKey));

    /// <summary>Reads the page.</summary>
    /// <param name="rowsFrom">Returns the rows after a key (from the start when it is null), in order or in
    /// reverse.</param>
    /// <param name="item">Maps a row to its item.</param>
    /// <param name="keyOf">Returns the key of a row.</param>
    /// <param name="ct">The cancellation token.</param>
    public Task<Listing<TItem>> ReadAsync<TRow, TItem>(
        Func<TKey?, bool, IQueryable<TRow>> rowsFrom,
        Func<TRow, TItem> item,
        Func<TRow, TKey> keyOf,
        CancellationToken ct
    ) => ReadAsync((start, backwards, count) => rowsFrom(start, backwards).Take(count).ToListAsync(ct), item, keyOf);

    /// <summary>Reads the page.</summary>
    /// <param name="read">Reads at most the given number of rows after a key (from the start when it is null), in order
    /// or in reverse.</param>
    /// <param name="item">Maps a row to its item.</param>
    /// <param name="keyOf">Returns the key of a row.</param>
    public async Task<Listing<TItem>> ReadAsync<TRow, TItem>(
        Func<TKey?, bool, int, Task<List<TRow>>> read,
        Func<TRow, TItem> item,
        Func<TRow, TKey> keyOf
    )
    {
        var from = cursor is null ? null : Cursor.Read(cursor, scope, key);
        var backwards = from is { Backwards: true };
        var start = from is null ? default : (TKey?)Converter.ConvertFromInvariantString(from.Keys[0]);

        var rows = await read(start, backwards, limit + 1);
        var more = rows.Count > limit;
        if (more)
            rows.RemoveAt(limit);
        if (backwards)
            rows.Reverse();

        var info = new PageInfo(
            limit,
            (backwards || more) && rows is [.., var last] ? Sign(last, false) : null,
            (backwards ? more : from is not null) && rows is [var first, ..] ? Sign(first, true) : null,
            backwards || more,
            null
        );
        return new([.. rows.Select(item)], info);

        string Sign(TRow row, bool back) =>
            new Cursor(scope, back, [Convert.ToString(keyOf(row), CultureInfo.InvariantCulture)!]).Sign(key);
    }
}
