namespace JippApi.Application.Search;

/// <summary>
/// The rules that are data: text files embedded in this assembly, one rule a line, <c>#</c> before a remark.
/// </summary>
internal static class WordList
{
    public static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(typeof(WordList), file)!;
        using var reader = new StreamReader(stream);

        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && !line.StartsWith('#'))
                yield return line;
    }
}
