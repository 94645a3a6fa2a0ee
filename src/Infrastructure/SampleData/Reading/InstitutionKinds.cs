namespace JippApi.Infrastructure.SampleData;

/// <summary>Maps the beginning of a name to a kind of institution. The first match wins.</summary>
internal static class InstitutionKinds
{
    public const string RegionalApparatus = "REGIONAL_APPARATUS";
    public const string ServiceUnit = "SERVICE_UNIT";
    public const string Hospital = "HOSPITAL";

    private static readonly (string Kind, string[] Openings)[] Rules =
    [
        ("MINISTRY", ["Kementerian"]),
        ("AGENCY", ["BPOM", "Badan Nasional Penanggulangan Bencana"]),
        ("UNIVERSITY", ["Universitas"]),
        ("COMMUNITY", ["Masyarakat umum"]),
        (Hospital, ["RSUD"]),
        (ServiceUnit, ["Puskesmas", "UPTD", "SD Negeri", "SMA Negeri", "SMAN", "Balai", "Polres"]),
        (ServiceUnit, ["Badan Pembinaan Hukum Nasional", "Direktorat", "KPPBC", "Puslitbang"]),
        (RegionalApparatus, ["Dinas", "Badan", "Biro", "Kecamatan"]),
        (RegionalApparatus, ["Balitbangda", "Bapenda", "Bappeda", "Bappedalitbang", "Bappelitbangda", "Bapperida", "BPBD"]),
        (RegionalApparatus, ["Disdukcapil", "Dispendukcapil", "Disperumkim", "DKP3A", "DLH", "DPMPTSP"]),
    ];

    /// <summary>
    /// A unit of a regional government always belongs to one; a ministry, a university or a community may stand alone.
    /// </summary>
    public static bool IsPartOfAnother(string kind) => kind is RegionalApparatus or ServiceUnit or Hospital;

    public static string Of(string name) =>
        Rules.FirstOrDefault(rule => rule.Openings.Any(opening => OpensWith(name, opening))).Kind
        ?? throw new InvalidDataException($"The kind of institution '{name}' is unknown.");

    private static bool OpensWith(string name, string opening) => $"{name} ".StartsWith($"{opening} ", StringComparison.Ordinal);
}
