using System.Text.RegularExpressions;

namespace JippApi.Infrastructure.SampleData;

/// <summary>An institution as the press names it: the name, and the remark in brackets after it.</summary>
internal sealed partial record InstitutionText(string Name, string? Remark)
{
    /// <summary>
    /// Names that mean something else: a short form, and an owner that is not the city but its people.
    /// </summary>
    private static readonly Dictionary<string, string> Meant = new()
    {
        ["Pemerintah Provinsi DKI Jakarta"] = "Pemerintah Provinsi Daerah Khusus Ibukota Jakarta",
        ["Kota Banjarbaru (masyarakat umum)"] = "Masyarakat umum Kota Banjarbaru",
    };

    public static InstitutionText Parse(string text)
    {
        if (Meant.TryGetValue(text, out var meant))
            return new(meant, Remark: null);

        return Bracketed().Match(text) is { Success: true } match
            ? new(match.Groups["name"].Value, match.Groups["remark"].Value)
            : new(text, Remark: null);
    }

    [GeneratedRegex(@"^(?<name>.+?) \((?<remark>[^)]+)\)$")]
    private static partial Regex Bracketed();
}
