using JippApi.Domain.Innovations;

namespace JippApi.Application.Sources;

/// <summary>The prizes, remarks and rows of lists that a record shows.</summary>
internal static class ListFacts
{
    /// <summary>
    /// Returns the content with what a row states now: what only this row stated before and no longer states is taken
    /// away, what others state stays. Null if the record would have too many.
    /// </summary>
    /// <param name="content">The content before.</param>
    /// <param name="now">The statement of the row.</param>
    /// <param name="label">The label of the row.</param>
    /// <param name="earlier">The earlier statement of the row; null for a new one.</param>
    /// <param name="others">The statements of other rows about the record.</param>
    public static InnovationContent? Of(
        InnovationContent content,
        Statement now,
        string? label,
        Statement? earlier,
        IReadOnlyList<Statement> others
    )
    {
        var changed = content with
        {
            Awards = Replaced(
                content.Awards,
                earlier?.Content.Awards,
                now.Content.Awards,
                [.. others.SelectMany(one => one.Content.Awards)]
            ),
            Notes = Replaced(content.Notes, earlier?.Content.Notes, now.Content.Notes, [.. others.SelectMany(one => one.Content.Notes)]),
            SourceRecords = Rows(content.SourceRecords, now, label),
        };
        return new[] { changed.Awards.Count, changed.Notes.Count, changed.SourceRecords.Count }.Max() <= InnovationContent.MaxListLength
            ? changed
            : null;
    }

    private static IReadOnlyList<T> Replaced<T>(
        IReadOnlyList<T> shown,
        IReadOnlyList<T>? before,
        IReadOnlyList<T> now,
        IReadOnlyList<T> others
    )
    {
        var gone = (before ?? []).Except(now).Except(others).ToList();
        return [.. shown.Except(gone), .. now.Except(shown)];
    }

    /// <summary>
    /// A row replaces the entry without a key of the same list: the sample data and people write down that a list has the
    /// record before the list itself is known.
    /// </summary>
    private static IReadOnlyList<SourceRecord> Rows(IReadOnlyList<SourceRecord> rows, Statement now, string? label)
    {
        var known = rows.FirstOrDefault(row => (row.Source, row.SourceRecordId) == (now.Source, now.Key));
        if (known is not null && known.Label == label)
            return rows;
        var keyless = rows.Where(row => row.Source == now.Source && row.SourceRecordId is null).ToList();
        var replaced = known ?? keyless.Find(row => row.Label == label) ?? keyless.FirstOrDefault();
        return
        [
            .. rows.Where(row => !ReferenceEquals(row, replaced)),
            new(now.Source, now.Key, label ?? (known is null ? replaced?.Label : null), known?.RecordedAt ?? now.At),
        ];
    }
}
