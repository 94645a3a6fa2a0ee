using JippApi.Application.CodeMappings;
using JippApi.Application.Common;
using JippApi.Domain.CodeMappings;
using JippApi.Domain.Sources;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Sources;

/// <summary>Keeps the values that wait for a counterpart in step with the rows that have them.</summary>
internal static class WaitingRows
{
    /// <summary>Writes what waits of a row; the caller saves.</summary>
    /// <param name="db">The database.</param>
    /// <param name="record">The row as it is now.</param>
    /// <param name="before">The values without a counterpart that the row had before; empty for a new one.</param>
    /// <param name="isGone">Whether it is removed.</param>
    /// <param name="ct">Cancels the work.</param>
    public static async Task PutAsync(IAppDb db, ListedRecord record, IReadOnlyList<UnmappedText> before, bool isGone, CancellationToken ct)
    {
        var now = isGone || record.DelistedAt is not null ? [] : record.Unmapped;
        List<WaitingValue> known = [];
        if (before.Count > 0)
        {
            var (source, key) = (record.Source, record.Key);
            await db.WaitingValues.Where(v => v.Source == source && v.Key == key).LoadAsync(ct);
            known = [.. db.WaitingValues.Local.Where(v => v.Source == source && v.Key == key)];
        }

        var stays = known.Where(old => now.Any(value => (value.Set, value.Value) == (old.Set, old.Value))).ToList();
        db.WaitingValues.RemoveRange(known.Except(stays));
        var number = known.Select(value => value.Number).DefaultIfEmpty(0).Max();
        db.WaitingValues.AddRange(
            now.Where(value => !stays.Exists(old => (value.Set, value.Value) == (old.Set, old.Value)))
                .Select(value => new WaitingValue
                {
                    Source = record.Source,
                    Key = record.Key,
                    Number = ++number,
                    Set = value.Set,
                    Folded = CodeFolding.Of(value.Value),
                    Value = value.Value,
                })
                .ToList()
        );
    }
}
