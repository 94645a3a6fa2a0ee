using System.Text.Json;
using JippApi.Application.Statements;
using JippApi.Domain.Imports;

namespace JippApi.Application.Imports;

/// <summary>A row as it stood in the file.</summary>
/// <param name="Cells">The texts, in the order of the columns.</param>
/// <param name="Issues">The problems of the row itself; absent when there are none.</param>
public sealed record StoredCells(IReadOnlyList<string?> Cells, IReadOnlyList<RowIssue>? Issues);

/// <summary>Writes and reads what a row keeps as JSON.</summary>
internal static class RowTexts
{
    /// <summary>Returns a row to store.</summary>
    public static ImportRow RowOf(ImportId import, SourceRow row) =>
        ImportRow.Of(
            import,
            row.Number,
            JsonSerializer.Serialize(new(row.Cells, row.Issues.Count == 0 ? null : row.Issues), ImportJson.Stored.StoredCells)
        );

    /// <summary>Returns the row as it stood in the file.</summary>
    public static SourceRow SourceRowOf(ImportRow row)
    {
        var stored = JsonSerializer.Deserialize(row.Cells, ImportJson.Stored.StoredCells)!;
        return new(row.Number, stored.Cells) { Issues = stored.Issues ?? [] };
    }

    public static string TextOf(SourceStatement statement) => JsonSerializer.Serialize(statement, ImportJson.Stored.SourceStatement);

    public static SourceStatement StatementOf(string text) => JsonSerializer.Deserialize(text, ImportJson.Stored.SourceStatement)!;

    public static string? TextOf(IReadOnlyList<RowIssue> issues) =>
        issues.Count == 0 ? null : JsonSerializer.Serialize(issues, ImportJson.Stored.IReadOnlyListRowIssue);

    public static IReadOnlyList<RowIssue> IssuesOf(string? text) =>
        text is null ? [] : JsonSerializer.Deserialize(text, ImportJson.Stored.IReadOnlyListRowIssue)!;

    public static string? TextOf(IReadOnlyList<UnmappedValue> values) =>
        values.Count == 0 ? null : JsonSerializer.Serialize(values, ImportJson.Stored.IReadOnlyListUnmappedValue);

    public static IReadOnlyList<UnmappedValue> UnmappedOf(string? text) =>
        text is null ? [] : JsonSerializer.Deserialize(text, ImportJson.Stored.IReadOnlyListUnmappedValue)!;

    public static string? TextOf(IReadOnlyList<RowMatchItem> matches) =>
        matches.Count == 0 ? null : JsonSerializer.Serialize(matches, ImportJson.Stored.IReadOnlyListRowMatchItem);

    public static IReadOnlyList<RowMatchItem> MatchesOf(string? text) =>
        text is null ? [] : JsonSerializer.Deserialize(text, ImportJson.Stored.IReadOnlyListRowMatchItem)!;

    /// <summary>
    /// Returns the codes of issues, each between spaces, so that one is found by <c>LIKE '% CODE %'</c>.
    /// </summary>
    public static string CodesOf(IEnumerable<RowIssue> issues)
    {
        var codes = string.Join(' ', issues.Select(issue => issue.Code).Distinct());
        return codes.Length is 0 or > ImportRow.CodesMaxLength - 2 ? "" : $" {codes} ";
    }
}
