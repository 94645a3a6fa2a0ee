namespace JippApi.Domain.Regions;

/// <summary>The level of a region (<i>wilayah</i>).</summary>
public enum RegionKind
{
    /// <summary><i>Provinsi</i>, with a two-digit code.</summary>
    Province,

    /// <summary><i>Kabupaten</i>, with a code such as <c>13.01</c>.</summary>
    Regency,

    /// <summary><i>Kota</i>, with a code such as <c>13.71</c>.</summary>
    City,
}

/// <summary>
/// A province, regency or city with its official code from the Ministry of Home Affairs. The tree follows from the
/// codes: <c>13.71</c> lies in <c>13</c>. Regions are reference data: loaded, never edited.
/// </summary>
public sealed class Region
{
    public const int CodeMaxLength = 13;

    public const int NameMaxLength = 100;

    private Region(string code, string name, RegionKind kind, string? parentCode) =>
        (Code, Name, Kind, ParentCode) = (code, name, kind, parentCode);

    /// <summary>The Kemendagri code.</summary>
    public string Code { get; }

    /// <summary>The official name, with <i>Kabupaten</i> or <i>Kota</i> in front where it applies.</summary>
    public string Name { get; private set; }

    public RegionKind Kind { get; }

    /// <summary>The code of the province; null for a province.</summary>
    public string? ParentCode { get; }

    /// <summary>Takes over the name of the official list.</summary>
    public void Correct(string name) => Name = name;

    /// <summary>Creates a region from the official list.</summary>
    public static Region FromOfficialList(string code, string name, RegionKind kind)
    {
        RegionRules.CodeFitsKind.Require(RegionCode.IsValid(code) && RegionCode.KindOf(code) == kind, code);

        return new Region(code, name, kind, kind == RegionKind.Province ? null : RegionCode.ProvinceOf(code));
    }
}
