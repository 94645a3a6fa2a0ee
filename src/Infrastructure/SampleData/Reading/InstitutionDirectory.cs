using System.Text.RegularExpressions;

namespace JippApi.Infrastructure.SampleData;

/// <summary>
/// Every institution once: the government of each region and the owners of the innovations, each linked to its parent.
/// </summary>
internal sealed partial class InstitutionDirectory
{
    private static readonly HashSet<string> LocalLevels = ["PROVINSI", "KABUPATEN", "KOTA"];

    private readonly Dictionary<string, SampleInstitution> byKey = [];
    private readonly Dictionary<string, string> governments = [];
    private readonly List<SampleInstitution> all = [];

    public InstitutionDirectory(IEnumerable<SampleRegion> regions)
    {
        foreach (var region in regions)
            governments[region.Code] = Add(Governments.Of(region)).Key;
    }

    public IReadOnlyList<SampleInstitution> All => all;

    public string KeyOf(string text, string? regionCode, string? level)
    {
        var key = InstitutionKey.Of(text);
        if (byKey.ContainsKey(key))
            return key;

        var (name, owner) = SplitOwner(text);
        var kind = InstitutionKinds.Of(name);
        var parentKey =
            owner is not null ? KeyOf(owner, regionCode, level)
            : InstitutionKinds.IsPartOfAnother(kind) ? GovernmentOf(regionCode, level)
            : null;

        return Add(new(key, name, kind, regionCode, parentKey)).Key;
    }

    /// <summary>
    /// A unit of the police or of a ministry also lies in a region, but only a local unit belongs to its government.
    /// </summary>
    private string? GovernmentOf(string? regionCode, string? level) =>
        regionCode is not null && level is not null && LocalLevels.Contains(level) ? governments[regionCode] : null;

    private SampleInstitution Add(SampleInstitution institution)
    {
        byKey.Add(institution.Key, institution);
        all.Add(institution);

        return institution;
    }

    /// <summary>
    /// "Puskesmas Ibuh, Kota Payakumbuh" ends in its region, which the row also states; "Balai Besar POM Surabaya,
    /// BPOM" ends in its owner. Any other comma, as in "Dinas Pendidikan, Pemuda, dan Olahraga", is part of the name.
    /// </summary>
    private static (string Name, string? Owner) SplitOwner(string text) =>
        EndsInRegion().Match(text) is { Success: true } local ? (local.Groups["name"].Value, null)
        : EndsInOwner().Match(text) is { Success: true } owned ? (owned.Groups["name"].Value, owned.Groups["owner"].Value)
        : (text, null);

    [GeneratedRegex("^(?<name>.+), (Kota|Kabupaten) .+$")]
    private static partial Regex EndsInRegion();

    [GeneratedRegex(@"^(?<name>.+), (?<owner>(Kementerian|BPOM|Dinas)\b.*)$")]
    private static partial Regex EndsInOwner();
}
