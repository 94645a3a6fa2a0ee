using JippApi.Api.Pages.Rendering;

namespace JippApi.Api.Pages.Guides;

/// <summary>The subject of each guide, for the list of guides.</summary>
internal static class GuideTexts
{
    private static readonly Dictionary<string, (string Indonesian, string English)> All = new()
    {
        ["panduan-api"] = ("Untuk pengembang aplikasi, dalam bahasa Indonesia.", "For developers of clients, in Indonesian."),
        ["api-guide"] = (
            "Untuk pengembang aplikasi, lengkap, dalam bahasa Inggris.",
            "For developers of clients, complete, with examples."
        ),
        ["glossary"] = (
            "Istilah Indonesia dengan padanan Inggris dan namanya dalam kode.",
            "Indonesian terms, their English and their names in code."
        ),
        ["changelog"] = ("Apa yang berubah pada setiap rilis.", "What changed with each release."),
        ["operations"] = ("Pengaturan, migrasi, cadangan, pembaruan, pemantauan.", "Settings, migration, backup, upgrade, monitoring."),
        ["security"] = ("Ancaman, tindakan, dan cara melaporkan celah.", "Threats, measures, and how to report a weakness."),
        ["privacy"] = ("Data pribadi yang disimpan server.", "The personal data that the server keeps."),
        ["audit-log"] = ("Log audit bertanda tangan dan cara memeriksanya.", "The signed audit log and how to check it."),
        ["architecture"] = (
            "Lapisan program, satu pembacaan dan satu penulisan dari ujung ke ujung.",
            "The layers, and one read and one write from end to end."
        ),
        ["recipes"] = ("Langkah perubahan yang sering dilakukan pada kode.", "Steps of common changes of the code."),
        ["performance"] = ("Hasil pengukuran dan perintah untuk mengulanginya.", "Measurements, and the commands that repeat them."),
    };

    public static string About(Guide guide, PageRequest page) =>
        All.TryGetValue(guide.Path[(GuideLibrary.Root.Length + 1)..], out var text) ? page.Say(text.Indonesian, text.English) : "";
}
