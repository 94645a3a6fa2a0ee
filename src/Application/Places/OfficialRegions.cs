using System.Collections.Frozen;
using System.Globalization;
using JippApi.Domain.Regions;

namespace JippApi.Application.Places;

/// <summary>A region of the official list.</summary>
/// <param name="Code">Kemendagri code of the region.</param>
/// <param name="Name">Official name, with <i>Kabupaten</i> or <i>Kota</i> in front where it applies.</param>
/// <param name="Kind">Province, regency or city.</param>
public sealed record OfficialRegion(string Code, string Name, RegionKind Kind);

/// <summary>A name that a region had earlier.</summary>
/// <param name="Name">The former name, without <i>Kabupaten</i> or <i>Kota</i>.</param>
/// <param name="Until">Year in which the name was given up.</param>
/// <param name="Source">The law or regulation that changed it.</param>
public sealed record FormerName(string Name, int Until, string Source)
{
    /// <summary>Whether it means the region only together with its kind, as it has another meaning otherwise.</summary>
    internal bool NeedsKind { get; init; }
}

/// <summary>A code that a region had earlier.</summary>
/// <param name="Code">The former Kemendagri code.</param>
/// <param name="Until">Year in which the code was given up.</param>
/// <param name="Source">The law that moved the region to another province.</param>
public sealed record FormerCode(string Code, int Until, string Source)
{
    /// <summary>The code the region has now.</summary>
    internal string Successor { get; init; } = "";
}

/// <summary>
/// The provinces, regencies and cities of Indonesia with their Kemendagri codes, and the names and codes they had
/// earlier, from the files beside this class. They change with releases, and are checked without the database.
/// </summary>
public static class OfficialRegions
{
    /// <summary>The mark of a name that has another meaning as well.</summary>
    public const char Ambiguous = '~';

    private static readonly FrozenDictionary<string, OfficialRegion> ByCode = ReadRegions().ToFrozenDictionary(region => region.Code);

    private static readonly FrozenDictionary<string, FormerCode> ByFormerCode = Rows("former-codes.txt")
        .Select(row => new FormerCode(row[0], Year(row[2]), row[3]) { Successor = row[1] })
        .ToFrozenDictionary(former => former.Code);

    private static readonly FrozenDictionary<string, FormerCode[]> FormerCodesByCode = ByFormerCode
        .Values.GroupBy(former => former.Successor)
        .ToFrozenDictionary(codes => codes.Key, codes => codes.ToArray());

    private static readonly FrozenDictionary<string, FormerName[]> FormerNamesByCode = Rows("former-names.txt")
        .GroupBy(
            row => row[0],
            row => new FormerName(row[1].TrimStart(Ambiguous), Year(row[2]), row[3]) { NeedsKind = row[1][0] == Ambiguous }
        )
        .ToFrozenDictionary(names => names.Key, names => names.ToArray());

    private static readonly FrozenDictionary<string, string[]> ShortNamesByCode = Rows("short-names.txt")
        .ToFrozenDictionary(row => row[0], row => row[1..]);

    /// <summary>All regions by code.</summary>
    public static IReadOnlyList<OfficialRegion> All { get; } = [.. ByCode.Values.OrderBy(region => region.Code, StringComparer.Ordinal)];

    /// <summary>Returns the region with this code; null when there is none now.</summary>
    public static OfficialRegion? Find(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>Returns the code that a region with a former code has now; null when the code was never used.</summary>
    public static string? SuccessorOf(string code) => ByFormerCode.GetValueOrDefault(code)?.Successor;

    /// <summary>Returns the codes the region had earlier.</summary>
    public static IReadOnlyList<FormerCode> FormerCodesOf(string code) => FormerCodesByCode.GetValueOrDefault(code, []);

    /// <summary>Returns the names the region had earlier.</summary>
    public static IReadOnlyList<FormerName> FormerNamesOf(string code) => FormerNamesByCode.GetValueOrDefault(code, []);

    /// <summary>
    /// Returns the short names of the region, such as <c>Jabar</c>, with <see cref="Ambiguous"/> before those that are
    /// also words.
    /// </summary>
    public static IReadOnlyList<string> ShortNamesOf(string code) => ShortNamesByCode.GetValueOrDefault(code, []);

    /// <summary>Returns the name without the kind: <c>Bogor</c> of <c>Kabupaten Bogor</c>.</summary>
    public static string BareName(string name)
    {
        foreach (var kind in (ReadOnlySpan<string>)["Kabupaten Administrasi ", "Kota Administrasi ", "Kabupaten ", "Kota "])
            if (name.StartsWith(kind, StringComparison.Ordinal))
                return name[kind.Length..];
        return name;
    }

    private static IEnumerable<OfficialRegion> ReadRegions() =>
        Lines("regions.csv")
            .Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => new OfficialRegion(cells[0], cells[1], Common.Code.Parse<RegionKind>(cells[2])));

    private static IEnumerable<string[]> Rows(string file) => Lines(file).Where(line => line[0] != '#').Select(line => line.Split('|'));

    private static string[] Lines(string file)
    {
        using var stream = typeof(OfficialRegions).Assembly.GetManifestResourceStream(typeof(OfficialRegions), file)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static int Year(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
