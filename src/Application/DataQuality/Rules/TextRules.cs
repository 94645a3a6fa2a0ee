using System.Collections.Frozen;

namespace JippApi.Application.DataQuality;

/// <summary>Rules about how texts are written.</summary>
internal static class TextRules
{
    private const int MinCapitals = 15;

    private const int MinWords = 3;

    private const int MinSummary = 50;

    private const int MinRepeated = 40;

    private static readonly FrozenSet<string> Placeholders = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            "",
            "0",
            "belum ada",
            "belum diisi",
            "idem",
            "isi",
            "isi di sini",
            "isi disini",
            "lihat lampiran",
            "lorem ipsum",
            "n a",
            "na",
            "nihil",
            "null",
            "sama",
            "sama dengan di atas",
            "sda",
            "tba",
            "tbd",
            "terlampir",
            "tidak ada",
            "undefined",
            "x",
            "xx",
            "xxx",
        ]
    );

    /// <summary>Acronyms are in capitals; a whole title or summary need not be.</summary>
    public static QualitySign? AllCapitals(QualityFacts facts) =>
        QualitySign.InAll(facts.Texts.Where(text => text.Member is "/title" or "/summary" && IsInCapitals(text.Text)), text => text.Text);

    public static QualitySign? NameAsTitle(QualityFacts facts)
    {
        var (words, name) = (QualityWords.Of(facts.Content.Title), QualityWords.Key(facts.Content.ShortName));
        return words.Count == 1 || (words.Count > 1 && words.Count <= MinWords && string.Join(' ', words) == name)
            ? QualitySign.In("/title", facts.Content.Title)
            : null;
    }

    /// <summary>A summary that is missing makes the record incomplete, not wrong.</summary>
    public static QualitySign? ThinSummary(QualityFacts facts) =>
        facts.Content.Summary?.Trim() is { Length: > 0 and < MinSummary } summary ? QualitySign.In("/summary", summary) : null;

    public static QualitySign? SummaryRepeatsTitle(QualityFacts facts) =>
        QualityWords.Key(facts.Content.Summary) is { Length: > 0 } summary && summary == QualityWords.Key(facts.Content.Title)
            ? new(["/title", "/summary"])
            : null;

    public static QualitySign? RepeatedSections(QualityFacts facts) =>
        QualitySign.InAll(
            facts
                .Sections.GroupBy(text => QualityWords.Key(text.Text), StringComparer.Ordinal)
                .Where(same => same.Key.Length >= MinRepeated && same.Count() > 1)
                .SelectMany(same => same),
            text => text.Text
        );

    public static QualitySign? Placeholder(QualityFacts facts) =>
        QualitySign.InAll(
            facts.Texts.Where(text => IsLong(text.Member) && Placeholders.Contains(QualityWords.Key(text.Text))),
            text => text.Text
        );

    private static bool IsLong(string member) => member == "/summary" || member.StartsWith("/sections/", StringComparison.Ordinal);

    private static bool IsInCapitals(string text) =>
        text.Count(char.IsLetter) >= MinCapitals
        && text.Where(char.IsLetter).All(char.IsUpper)
        && QualityWords.Of(text).Count(word => word.Any(char.IsLetter)) >= MinWords;
}
