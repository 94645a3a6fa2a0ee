namespace JippApi.Application.ReferenceData;

/// <summary>A value that records may have, with its names.</summary>
/// <param name="Code">As it stands in records and filters.</param>
/// <param name="LabelId">Name in Indonesian.</param>
/// <param name="LabelEn">Name in English.</param>
/// <param name="Group">What it belongs to, e.g. <c>basic</c> for the six mandatory basic services; null where nothing
/// groups.</param>
public sealed record ReferenceValue(string Code, string LabelId, string LabelEn, string? Group);

/// <summary>The lists of values that records are made of, read once from the data file beside this class.</summary>
public static class ReferenceSets
{
    /// <summary>Every list by its name.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<ReferenceValue>> All { get; } = Read();

    /// <summary>The value of a code; null when the list has none such.</summary>
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
