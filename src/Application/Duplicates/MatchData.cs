namespace JippApi.Application.Duplicates;

/// <summary>The data files beside this class. A line that begins with <c>#</c> is a comment.</summary>
internal static class MatchData
{
    public static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(MatchData).Assembly.GetManifestResourceStream(typeof(MatchData), file)!;
        using var reader = new StreamReader(stream);
        return Array.FindAll(reader.ReadToEnd().Split('\n'), line => line.Trim() is not ("" or ['#', ..]));
    }
}
