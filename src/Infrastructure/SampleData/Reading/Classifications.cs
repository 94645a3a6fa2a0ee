namespace JippApi.Infrastructure.SampleData;

/// <summary>Maps the press's words to codes. A word without a code is an error in this table, never a null.</summary>
internal static class Classifications
{
    public static readonly IReadOnlyDictionary<string, string> Sources = new Dictionary<string, string>
    {
        ["KIPP"] = "KIPP",
        ["IGA"] = "IGA",
        ["UNPSA"] = "UNPSA",
        ["KIPP Provinsi"] = "REGIONAL",
        ["KIPP Kabupaten"] = "REGIONAL",
        ["KALBARIA"] = "REGIONAL",
        ["KIA Kalsel"] = "REGIONAL",
        ["KIJB"] = "REGIONAL",
        ["KOIN YANLIK"] = "REGIONAL",
    };

    public static readonly IReadOnlyDictionary<string, string> Sectors = new Dictionary<string, string>
    {
        ["Administrasi kependudukan"] = "CIVIL_REGISTRATION",
        ["Kesehatan"] = "HEALTH",
        ["Lingkungan hidup"] = "ENVIRONMENT",
        ["Pendidikan"] = "EDUCATION",
    };

    public static string Of(this IReadOnlyDictionary<string, string> codes, string text) =>
        codes.TryGetValue(text, out var code) ? code : throw new InvalidDataException($"There is no code for '{text}'.");
}
