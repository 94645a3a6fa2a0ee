using System.Collections.Frozen;

namespace JippApi.Application.DataQuality;

/// <summary>
/// Records that only try out a form, such as "Tes ITSA LAGI". A word like <i>tes</i> alone proves nothing, since there
/// are tests of blood and of skills: all other words must be fillers too.
/// </summary>
internal static class TestRecords
{
    private const int MinRepeated = 3;

    private static readonly FrozenSet<string> Trying = FrozenSet.Create(
        StringComparer.Ordinal,
        ["tes", "test", "testes", "testing", "tester", "ngetes", "coba", "cobacoba", "nyoba", "mencoba", "percobaan", "dummy", "itsa"]
    );

    private static readonly FrozenSet<string> Filling = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            "again",
            "aja",
            "aplikasi",
            "baru",
            "dan",
            "data",
            "form",
            "formulir",
            "ini",
            "innovation",
            "inovasi",
            "input",
            "isi",
            "itu",
            "judul",
            "lagi",
            "produk",
            "saja",
            "sistem",
            "submit",
            "terus",
            "title",
            "uji",
            "ulang",
            "upload",
            "usulan",
            "website",
            "ya",
        ]
    );

    private static readonly string[] KeyboardRows = ["asdf", "qwert", "zxcv", "hjkl", "lorem"];

    public static QualitySign? Find(QualityFacts facts)
    {
        var words = QualityWords.Of(facts.Content.Title);
        var isTest =
            (words.Any(IsTrying) && words.All(word => IsTrying(word) || Filling.Contains(Bare(word)) || IsNumber(word)))
            || words.Any(word => Array.Exists(KeyboardRows, row => word.StartsWith(row, StringComparison.Ordinal)))
            || IsOneCharacter(words);
        return isTest ? QualitySign.In("/title", facts.Content.Title) : null;
    }

    private static bool IsTrying(string word) => Trying.Contains(Bare(word));

    /// <summary>
    /// Returns a word without the number with which people tell their trials apart, as in <c>lagi2</c>.
    /// </summary>
    private static string Bare(string word) => word.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');

    private static bool IsNumber(string word) => word.All(char.IsDigit);

    /// <summary>Whether there is no letter at all, or one letter again and again.</summary>
    private static bool IsOneCharacter(IReadOnlyList<string> words)
    {
        List<char> letters = [.. words.SelectMany(word => word).Where(char.IsLetter)];
        return letters.Count == 0 || (letters.Count >= MinRepeated && letters.Distinct().Count() == 1);
    }
}
