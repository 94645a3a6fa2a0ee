namespace JippApi.Api.Errors;

/// <summary>
/// Reads texts from tables next to the code: cells are separated by tabs, comments start with <c>#</c>.
/// </summary>
internal static class TextFiles
{
    /// <summary>The rows of all tables with this file name.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        var assembly = typeof(TextFiles).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(r => r.EndsWith($".{name}", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            while (reader.ReadLine() is { } line)
            {
                if (!line.StartsWith('#'))
                    yield return line.Split('\t');
            }
        }
    }
}
