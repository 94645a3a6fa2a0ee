namespace JippApi.Application.Search;

/// <summary>Reads word lists: embedded text files with one entry per line and <c>#</c> before comments.</summary>
internal static class WordList
{
    public const char Comment = '#';

    public static IEnumerable<string> Lines(string file) =>
        Array.FindAll(Text(file).Split('\n', StringSplitOptions.RemoveEmptyEntries), line => line[0] != Comment);

    public static string Text(string file)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(typeof(WordList), file)!;
        using var reader = new StreamReader(stream);

        return reader.ReadToEnd();
    }
}
