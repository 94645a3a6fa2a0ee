namespace JippApi.Api.Tests.Hosting;

/// <summary>The rows of a file in a folder <c>Written</c>, which lists what people write and what must be found.</summary>
internal static class WrittenRows
{
    public static IReadOnlyList<string[]> Of(string file)
    {
        using var stream = typeof(WrittenRows).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(line => line[0] != '#')
                .Select(line => line.TrimEnd('\r').Split('|')),
        ];
    }
}
