namespace JippApi.Domain.Regions;

/// <summary>Level of a region (<i>wilayah</i>).</summary>
public enum RegionKind
{
    /// <summary><i>Provinsi</i>; code of two digits.</summary>
    Province,

    /// <summary><i>Kabupaten</i>; code of the form <c>13.01</c>.</summary>
    Regency,

    /// <summary><i>Kota</i>; code of the form <c>13.71</c>.</summary>
    City,
}

/// <summary>
/// A province, regency or city with its official code of the Ministry of Home Affairs. The tree follows from the codes:
/// <c>13.71</c> lies in <c>13</c>. Regions are reference data: they are loaded, not edited.
/// </summary>
public sealed class Region
{
    /// <summary>Longest code.</summary>
    public const int CodeMaxLength = 13;

    /// <summary>Longest name.</summary>
    public const int NameMaxLength = 100;

    private Region(string code, string name, RegionKind kind, string? parentCode) =>
        (Code, Name, Kind, ParentCode) = (code, name, kind, parentCode);

    /// <summary>Kemendagri code.</summary>
    public string Code { get; }

    /// <summary>Official name, with <i>Kabupaten</i> or <i>Kota</i> in front where it has one.</summary>
    public string Name { get; private set; }

    /// <summary>Province, regency or city.</summary>
    public RegionKind Kind { get; }

    /// <summary>Code of the province; null for a province.</summary>
    public string? ParentCode { get; }

    /// <summary>A region as the official list has it.</summary>
    public static Region Listed(string code, string name, RegionKind kind)
    {
        RegionRules.CodeFitsKind.Require(RegionCode.IsValid(code) && (kind == RegionKind.Province) == (code.Length == 2), code);

        return new Region(code, name, kind, kind == RegionKind.Province ? null : RegionCode.ProvinceOf(code));
    }
}
