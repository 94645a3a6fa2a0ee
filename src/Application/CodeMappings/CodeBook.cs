using System.Collections.Frozen;
using System.Globalization;
using JippApi.Application.Common;
using JippApi.Application.ReferenceData;
using JippApi.Domain.CodeMappings;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.CodeMappings;

/// <summary>
/// What the values of a source's code lists are called in ours on a day. What somebody stated comes before what is
/// shipped, and that before our own codes and their names, which every source may use. A value that none of them has is
/// unknown; it is never guessed.
/// </summary>
internal sealed class CodeBook
{
    private const int Goals = 17;

    /// <summary>Words before a value that say no more than what the set is.</summary>
    private static readonly FrozenDictionary<string, FrozenSet<string>> Fillers = new Dictionary<string, FrozenSet<string>>
    {
        [MappedSets.Sectors] = FrozenSet.Create("urusan", "pemerintahan", "bidang", "sektor", "sector", "affairs"),
        [MappedSets.Sdgs] = FrozenSet.Create("sdg", "sdgs", "tpb", "tujuan", "goal", "goals", "nomor", "no", "ke"),
        [MappedSets.InnovationKinds] = FrozenSet.Create("inovasi", "jenis", "innovation"),
        [MappedSets.Stages] = FrozenSet.Create("tahap", "tahapan", "stage"),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<(string Set, string Folded), string?> Own = OwnNames();

    private readonly Dictionary<(string Set, string Folded), string?> stated;
    private readonly IReadOnlyDictionary<(string Set, string Folded), string?> shipped;

    private CodeBook(InnovationSource source, Dictionary<(string Set, string Folded), string?> stated) =>
        (this.stated, shipped) = (stated, ShippedOf[source]);

    private static FrozenDictionary<InnovationSource, FrozenDictionary<(string Set, string Folded), string?>> ShippedOf { get; } =
        Enum.GetValues<InnovationSource>().ToFrozenDictionary(source => source, ReadShipped);

    /// <summary>Reads the mappings of a source that hold on a day.</summary>
    public static async Task<CodeBook> ForAsync(IAppDb db, InnovationSource source, DateOnly on, CancellationToken ct)
    {
        var rows = await db
            .CodeMappings.AsNoTracking()
            .Where(m => m.Source == source && m.ValidFrom <= on && (m.ValidTo == null || m.ValidTo > on))
            .OrderBy(m => m.ValidFrom)
            .Select(m => new
            {
                m.Set,
                m.Folded,
                m.Code,
            })
            .ToListAsync(ct);
        return Of(source, rows.Select(m => (m.Set, m.Folded, m.Code)));
    }

    /// <summary>Returns the book of a source with what somebody has stated.</summary>
    public static CodeBook Of(InnovationSource source, IEnumerable<(string Set, string Folded, string? Code)> stated)
    {
        var codes = new Dictionary<(string Set, string Folded), string?>();
        foreach (var (set, folded, code) in stated)
            codes[(set, folded)] = code;
        return new(source, codes);
    }

    /// <summary>Returns the code that has a value as its own name, whatever is mapped; null when none has.</summary>
    public static string? OwnCodeOf(string set, string value) => Own.GetValueOrDefault((set, CodeFolding.Of(value)));

    /// <summary>Returns our code of a value; null when it is unknown or has no counterpart.</summary>
    /// <param name="set">Our reference set; see <see cref="MappedSets"/>.</param>
    /// <param name="value">The value, as the source writes it.</param>
    public string? CodeOf(string set, string value)
    {
        if (string.IsNullOrWhiteSpace(value))
            return null;
        if (TryFind(set, CodeFolding.Of(value), out var code))
            return code;

        List<string> words = [.. CodeFolding.WordsOf(value)];
        if (Fillers.TryGetValue(set, out var fillers))
            words.RemoveRange(0, words.TakeWhile(word => fillers.Contains(word) || IsNumbering(set, word)).Count());
        return set == MappedSets.Sdgs ? GoalOf(words)
            : words.Count > 0 && TryFind(set, CodeFolding.Join(words), out code) ? code
            : null;
    }

    /// <summary>
    /// Whether it has been decided that a value has no counterpart; rows that state it need not wait.
    /// </summary>
    public bool HasNoCounterpart(string set, string value) =>
        !string.IsNullOrWhiteSpace(value) && TryFind(set, CodeFolding.Of(value), out var code) && code is null;

    /// <summary>A number, its name, or both when they agree.</summary>
    private string? GoalOf(List<string> words)
    {
        if (words.Count == 0)
            return null;
        if (!int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return TryFind(MappedSets.Sdgs, CodeFolding.Join(words), out var named) ? named : null;

        var code = number is >= 1 and <= Goals ? number.ToString(System.Globalization.CultureInfo.InvariantCulture) : null;
        return words.Count == 1 || (TryFind(MappedSets.Sdgs, CodeFolding.Join(words[1..]), out var name) && name == code) ? code : null;
    }

    /// <summary>
    /// Kemendagri numbers its <i>urusan</i>, as in <c>1.02 Kesehatan</c>; their names have no digits.
    /// </summary>
    private static bool IsNumbering(string set, string word) => set == MappedSets.Sectors && word.All(char.IsAsciiDigit);

    private bool TryFind(string set, string folded, out string? code) =>
        stated.TryGetValue((set, folded), out code)
        || shipped.TryGetValue((set, folded), out code)
        || Own.TryGetValue((set, folded), out code);

    private static FrozenDictionary<(string Set, string Folded), string?> ReadShipped(InnovationSource source)
    {
        var codes = new Dictionary<(string Set, string Folded), string?>();
        foreach (var mapping in ShippedMapping.All.Where(mapping => mapping.IsOf(source)))
            codes[(mapping.Set, mapping.Folded)] = mapping.Code;
        return codes.ToFrozenDictionary();
    }

    private static FrozenDictionary<(string Set, string Folded), string?> OwnNames() =>
        MappedSets
            .All.Where(ReferenceSets.All.ContainsKey)
            .SelectMany(set =>
                ReferenceSets
                    .All[set]
                    .SelectMany(value => new[] { value.Code, value.LabelId, value.LabelEn }.Select(name => (set, name, value.Code)))
            )
            .DistinctBy(name => (name.set, CodeFolding.Of(name.name)))
            .ToFrozenDictionary(name => (name.set, CodeFolding.Of(name.name)), string? (name) => name.Code);
}
