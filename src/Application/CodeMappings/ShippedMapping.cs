using JippApi.Domain.Innovations;

namespace JippApi.Application.CodeMappings;

/// <summary>
/// A mapping that comes with the program. It is read from a data file instead of being stored, so that an upgrade
/// brings new ones, and a mapping that somebody stated comes before it.
/// </summary>
/// <param name="Source">The source; null for all.</param>
/// <param name="Set">Our reference set.</param>
/// <param name="Value">The value, as sources write it.</param>
/// <param name="Code">Our code; null when the value has no counterpart.</param>
internal sealed record ShippedMapping(InnovationSource? Source, string Set, string Value, string? Code)
{
    private const string AllSources = "*";
    private const string None = "-";

    /// <summary>The mappings, those of all sources first.</summary>
    public static IReadOnlyList<ShippedMapping> All { get; } = [.. Read().OrderBy(mapping => mapping.Source is null ? 0 : 1)];

    /// <summary>The value without the differences that do not matter.</summary>
    public string Folded { get; } = CodeFolding.Of(Value);

    public bool IsOf(InnovationSource source) => Source is null || Source == source;

    private static IEnumerable<ShippedMapping> Read()
    {
        using var stream = typeof(ShippedMapping).Assembly.GetManifestResourceStream(typeof(ShippedMapping), "code-mappings.tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#' && line.Split('\t') is [var source, var set, var value, var code])
                yield return new(
                    source == AllSources ? null : Common.Code.Parse<InnovationSource>(source),
                    set,
                    value,
                    code == None ? null : code
                );
    }
}
