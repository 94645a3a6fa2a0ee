namespace JippApi.Application.ReferenceData;

/// <summary>A value of a reference set, with its names.</summary>
/// <param name="Code">Code of the value in records and filters.</param>
/// <param name="LabelId">Name in Indonesian.</param>
/// <param name="LabelEn">Name in English.</param>
/// <param name="Group">Group of the value, such as <c>basic</c> for the six mandatory basic services; absent in sets
/// without groups.</param>
public sealed record ReferenceValue(string Code, string LabelId, string LabelEn, string? Group);

/// <summary>The reference sets, read once from the data file beside this class.</summary>
public static class ReferenceSets
{
    /// <summary>All sets by name.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<ReferenceValue>> All { get; } = Read();

    /// <summary>Returns the value of a code, or null when the set does not contain it.</summary>
    public static ReferenceValue? Find(string set, string? code) => All[set].FirstOrDefault(value => value.Code == code);

    private static Dictionary<string, IReadOnlyList<ReferenceValue>> Read()
    {
        using var stream = typeof(ReferenceSets).Assembly.GetManifestResourceStream(typeof(ReferenceSets), "reference-data.tsv")!;
        using var reader = new StreamReader(stream);
        return reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split('\t'))
            .GroupBy(cells => cells[0], cells => new ReferenceValue(cells[1], cells[2], cells[3], cells.ElementAtOrDefault(4)))
            .ToDictionary(set => set.Key, IReadOnlyList<ReferenceValue> (set) => [.. set]);
    }
}
