namespace JippApi.Infrastructure.SampleData;

/// <summary>The ways in which the press writes awards, in the order they are tried.</summary>
internal static class AwardRules
{
    private const string Year = @"(?<year>\d{4})";

    private static readonly AwardRule[] All =
    [
        // The national competition; the year stays open if it is not stated.
        new($@"Top (?<n>\d+) KIPP {Year}", "KIPP", "TOP_${n}"),
        new(@"Top (?<n>\d+) \(tahun .+, tidak dirinci\)", "KIPP", "TOP_${n}"),
        new($@"(?<n>\d+) besar Kelompok Replikasi KIPP {Year}", "KIPP", "TOP_${n}"),
        new(@"Top (?<n>\d+) nasional", "KIPP", "TOP_${n}"),
        new("Top inovasi KIPP", "KIPP", "TOP"),
        new($"Finalis KIPP {Year}( .+)?", "KIPP", "FINALIST"),
        // Regional competitions, each under the name the press gives it.
        new($@"(?<n>\d+) besar (?<name>KIPP tingkat .+|KIJB) {Year}", "${name}", "TOP_${n}"),
        new($@"Top (?<n>\d+) (?<name>KIPP/JIPP .+|KIJB) {Year}", "${name}", "TOP_${n}"),
        new($@"Peringkat (?<n>\d+) .+ KALBARIA {Year}", "KALBARIA", "RANK_${n}"),
        new($"Juara I .+, Kalsel Innovation Award {Year}", "Kalsel Innovation Award", "RANK_1"),
        // The United Nations Public Service Awards, and awards without a rank.
        new($"(Juara|Pemenang) UNPSA {Year}( .+)?", "UNPSA", "WINNER"),
        new($"Honorable Mention UNPSA {Year}", "UNPSA", "HONORABLE_MENTION"),
        new($"Penghargaan (?<name>KIPP|UNPSA) {Year}", "${name}", "AWARD"),
    ];

    public static SampleAward? Read(string text) => All.Select(rule => rule.Read(text)).FirstOrDefault(award => award is not null);
}
