namespace JippApi.Api.Tests.OpenApi.Described;

/// <summary>The file that names the problems of each operation, which the whole test run records.</summary>
public static class OperationProblems
{
    private static readonly Lock Turn = new();
    private static readonly string File = Path.Combine(Repository.Root, "src", "Api", "OpenApi", "operation-problems.tsv");

    /// <summary>Adds a problem to an operation.</summary>
    public static void Record(string operation, string code)
    {
        lock (Turn)
        {
            var rows = System
                .IO.File.ReadAllLines(File)
                .Select(line => line.Split('\t'))
                .ToDictionary(cells => cells[0], cells => cells[1].Split(' ').ToHashSet());
            if (!rows.TryGetValue(operation, out var codes))
                rows[operation] = codes = [];
            if (!codes.Add(code))
                return;
            var lines = rows.OrderBy(row => row.Key, StringComparer.Ordinal)
                .Select(row => $"{row.Key}\t{string.Join(' ', row.Value.Order(StringComparer.Ordinal))}\n");
            System.IO.File.WriteAllText(File, string.Concat(lines));
        }
    }
}
