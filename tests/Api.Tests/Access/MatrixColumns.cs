namespace JippApi.Api.Tests.Access;

/// <summary>The requests of <see cref="MatrixRequests"/> about the columns of source lists.</summary>
internal static class MatrixColumns
{
    private static readonly object[] Columns = [new { column = "Judul", member = "TITLE" }];

    public static readonly Dictionary<string, Func<Target, (string Path, object? Body)>> Requests = new()
    {
        ["ListColumnMappings"] = t => ($"/sources/{t.Source}/column-mappings", null),
        ["GetColumnMapping"] = t => ($"/sources/{t.Source}/column-mappings/1", null),
        ["RecordColumnMapping"] = t => ($"/sources/{t.Source}/column-mappings", new { columns = Columns }),
        ["GuessColumns"] = t => ($"/sources/{t.Source}/column-mappings/guesses", new { columns = new[] { "Judul" } }),
    };
}
