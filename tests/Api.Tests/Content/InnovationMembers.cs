using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Content;

/// <summary>All members of an innovation's content, no two with the same value.</summary>
internal static class InnovationMembers
{
    /// <summary>The reason why a member has no column in the export.</summary>
    public static readonly IReadOnlyDictionary<string, string> NotExported = new Dictionary<string, string>
    {
        ["regionReason"] = "long, and of use with the text alone",
        ["kind"] = "the export has the columns of the list, and the list does not show it",
        ["innovators"] = "names of people are read one innovation at a time",
        ["references"] = "long, and of use with the text alone",
        ["notes"] = "long, and of use with the text alone",
        ["components"] = "each has parts of its own, which no cell holds",
        ["willingToBeReplicated"] = "the export has the columns of the list, and the list does not show it",
        ["sections.problem"] = LongText,
        ["sections.objective"] = LongText,
        ["sections.novelty"] = LongText,
        ["sections.howItWorks"] = LongText,
        ["sections.results"] = LongText,
        ["sections.adoptionPrerequisites"] = LongText,
        ["sections.resources"] = LongText,
        ["sections.sustainability"] = LongText,
    };

    /// <summary>The reason why a member is not mapped to schema.org and DCAT.</summary>
    public static readonly IReadOnlyDictionary<string, string> NotLinked = new Dictionary<string, string>
    {
        ["regionReason"] = NoWord,
        ["kind"] = Ours,
        ["sector"] = Ours,
        ["sdgs"] = NoWord,
        ["innovators"] = "names of people are read one innovation at a time",
        ["notes"] = NoWord,
        ["components"] = NoWord,
        ["sourceRecords"] = "keys of lists that are not on the web",
        ["willingToBeReplicated"] = NoWord,
        ["sections.problem"] = LongText,
        ["sections.objective"] = LongText,
        ["sections.novelty"] = LongText,
        ["sections.howItWorks"] = LongText,
        ["sections.results"] = LongText,
        ["sections.adoptionPrerequisites"] = LongText,
        ["sections.resources"] = LongText,
        ["sections.sustainability"] = LongText,
    };

    private const string Ours = "a code of this API, which nobody else knows";
    private const string NoWord = "those vocabularies have no word for it";
    private const string LongText = "a long text, which is read one innovation at a time";

    /// <summary>Each member with two values; owners are created, since they must exist.</summary>
    public static async Task<IReadOnlyList<Member>> InnovationMembersAsync(this JippApp app)
    {
        var (first, second) = ((await app.Institution()).Id, (await app.Institution()).Id);
        return
        [
            new("title", $"Jemput dokumen {Guid.CreateVersion7():N}", $"Antar dokumen {Guid.CreateVersion7():N}"),
            new("shortName", "JEMDOK", "ANDOK"),
            new("summary", "Petugas menjemput berkas ke rumah.", "Petugas mengantar berkas ke rumah."),
            new("ownerId", first, second) { Sent = "ownerInstitutionId", Read = "institution.id" },
            new("regionCode", "13.71", "13.72") { Read = "region.code" },
            new("regionReason", "Dijalankan di kantor lama.", "Dijalankan di kantor baru."),
            new("year", 2023, 2024),
            new("sector", "HEALTH", "EDUCATION"),
            new("sdgs", new[] { 3, 16 }, new[] { 4 }),
            new("kind", "METHOD", "PRODUCT"),
            new("tags", new[] { "berkas", "keliling" }, new[] { "rumah" }),
            new("sections.problem", "Antrean mengular.", "Loket jauh."),
            new("sections.objective", "Antrean hilang.", "Loket dekat."),
            new("sections.novelty", "Kota lain belum memulai.", "Provinsi lain belum memulai."),
            new("sections.howItWorks", "Motor berangkat pagi.", "Motor berangkat siang."),
            new("sections.results", "Tunggu sepuluh menit.", "Tunggu lima menit."),
            new("sections.adoptionPrerequisites", "Ada motor dinas.", "Ada sepeda dinas."),
            new("sections.resources", "Dua orang pengemudi.", "Tiga orang pengemudi."),
            new("sections.sustainability", "Perwali 7/2023.", "Perda 8/2024."),
            new("innovators", new[] { "Siti Aminah" }, new[] { "Budi Raharja", "Rina" }),
            new("references", new[] { "https://contoh.go.id/jemdok" }, new[] { "https://contoh.go.id/andok" }),
            new(
                "awards",
                new[] { Award("Lomba Pelayanan", 2022, "JUARA_1", "Juara pertama") },
                new[] { Award("Lomba Kota", 2021, "FINALIS", "Finalis") }
            ),
            new("notes", new[] { "Dipilih untuk ditiru" }, new[] { "Masuk laporan tahunan" }),
            new("components", new[] { Component("Jadwal motor", "ADAPTABLE") }, new[] { Component("Formulir", "CONTEXT") }),
            new("sourceRecords", new[] { Source("Daftar wali kota") }, new[] { Source("Daftar gubernur") })
            {
                Sent = "sources",
                Read = "sources",
            },
            new("willingToBeReplicated", true, false),
        ];
    }

    private static object Award(string competition, int editionYear, string tier, string text) =>
        new
        {
            competition,
            editionYear,
            tier,
            text,
        };

    private static object Component(string name, string kind) =>
        new
        {
            name,
            kind,
            description = $"{name} tertulis.",
        };

    private static object Source(string label) =>
        new
        {
            source = "REGIONAL",
            sourceRecordId = $"{Guid.CreateVersion7():N}",
            label,
        };
}
