using System.Diagnostics;
using JippApi.Application.Search.Corrections;

namespace JippApi.Application.Tests.Search;

public sealed class SpellingTests
{
    private static readonly Spelling Spelling = new(
        new Dictionary<string, int>
        {
            ["pelayanan"] = 40,
            ["kesehatan"] = 30,
            ["gizi"] = 9,
            ["gigi"] = 5,
            ["desa"] = 20,
            ["masa"] = 2,
            ["mosa"] = 2,
            ["2024"] = 90,
            ["perahu"] = 3,
            ["derahu"] = 80,
            ["kecematan"] = 1,
            ["kecamatan"] = 8,
            ["rs"] = 50,
        }
    );

    [Theory]
    [InlineData("gizzi", "gizi")]
    [InlineData("gzii", "gizi")]
    [InlineData("dsea", "desa")]
    [InlineData("plyanan", "pelayanan")]
    [InlineData("keshetaan", "kesehatan")]
    [InlineData("besehatan", "kesehatan")]
    public void A_misspelt_word_is_corrected(string word, string meant) => (Spelling.Nearest(word)?.Word).ShouldBe(meant);

    [Theory]
    [InlineData("gizi")]
    [InlineData("untuk")]
    [InlineData("gi")]
    [InlineData("rss")]
    [InlineData("2025")]
    [InlineData("gxxi")]
    [InlineData("plynn")]
    [InlineData("e-ktp")]
    [InlineData("")]
    public void A_known_short_numeric_or_distant_word_is_left_alone(string word) => Spelling.Nearest(word).ShouldBeNull();

    [Theory]
    [InlineData("perpustkaan")]
    [InlineData("perbankan")]
    [InlineData("pengaduan")]
    [InlineData("mesa")]
    [InlineData("toraja")]
    public void A_word_of_the_language_the_field_or_a_map_is_not_misspelt(string word)
    {
        var spelling = new Spelling(
            new Dictionary<string, int>
            {
                ["pertanian"] = 9,
                ["pengajuan"] = 9,
                ["masa"] = 9,
                ["teraja"] = 9,
                ["perpustakaan"] = 1,
            },
            ["toraja"]
        );

        spelling.Nearest(word).ShouldBe(word == "perpustkaan" ? new NearWord("perpustakaan", IsOnly: true) : null);
    }

    [Fact]
    public void A_word_with_two_neighbours_is_ambiguous_unless_they_have_one_root()
    {
        var spelling = new Spelling(
            new Dictionary<string, int>
            {
                ["sitarang"] = 1,
                ["sitaring"] = 1,
                ["melayani"] = 1,
                ["melayano"] = 0,
            }
        );

        spelling.Nearest("sitarxng")!.IsOnly.ShouldBeFalse();
        spelling.Nearest("mlayani")!.IsOnly.ShouldBeTrue();
    }

    [Theory]
    [InlineData("aminduk", "adminduk", true)] // a synonym is nearer than induk
    [InlineData("bajir", "baji", false)] // banjir is as near
    [InlineData("ibuu", "ibu", false)]
    [InlineData("suart", "surat", false)]
    [InlineData("seccara", null, false)] // secara, which nobody searches for
    public void The_words_of_the_language_count_as_near(string word, string? meant, bool isOnly)
    {
        var spelling = new Spelling(
            new Dictionary<string, int>
            {
                ["induk"] = 1,
                ["baji"] = 1,
                ["banjir"] = 1,
                ["ibu"] = 1,
                ["ibuh"] = 1,
                ["smart"] = 1,
                ["surat"] = 1,
                ["setara"] = 1,
            }
        );

        spelling.Nearest(word).ShouldBe(meant is null ? null : new NearWord(meant, isOnly));
    }

    [Fact]
    public void The_more_frequent_of_two_equally_near_words_wins() => (Spelling.Nearest("gibi")?.Word).ShouldBe("gizi");

    [Fact]
    public void A_correct_first_letter_outweighs_frequency() => (Spelling.Nearest("perahh")?.Word).ShouldBe("perahu");

    [Fact]
    public void The_nearer_word_wins_over_the_more_frequent() => (Spelling.Nearest("kecematann")?.Word).ShouldBe("kecematan");

    [Fact]
    public void Alphabetical_order_breaks_ties() => (Spelling.Nearest("mqsa")?.Word).ShouldBe("masa");

    [Fact]
    public void Any_single_error_in_a_long_word_is_corrected()
    {
        var random = new Random(5);
        var spelling = new Spelling(
            new Dictionary<string, int>
            {
                ["perpustakaan"] = 1,
                ["kependudukan"] = 1,
                ["disabilitas"] = 1,
            }
        );
        foreach (var word in new[] { "perpustakaan", "kependudukan", "disabilitas" })
            for (var round = 0; round < 300; round++)
                (spelling.Nearest(Broken(word, random))?.Word ?? word).ShouldBe(word);
    }

    [Fact]
    public void Fifty_thousand_words_are_searched_within_milliseconds()
    {
        var random = new Random(9);
        var known = Enumerable.Range(0, 60_000).Select(_ => RandomWord(random)).Distinct().Take(50_000).ToDictionary(word => word, _ => 1);
        var spelling = new Spelling(known);
        spelling.Nearest("perpustkaan");

        var watch = Stopwatch.StartNew();
        for (var round = 0; round < 100; round++)
            spelling.Nearest(RandomWord(random));

        watch.ElapsedMilliseconds.ShouldBeLessThan(5000);
    }

    private static string Broken(string word, Random random)
    {
        var at = random.Next(word.Length - 1);
        var letter = (char)('a' + random.Next(26));
        return random.Next(4) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, $"{letter}"),
            2 => word.Remove(at, 1).Insert(at, $"{letter}"),
            _ => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
        };
    }

    private static string RandomWord(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(2, 6)).Select(_ => $"{"bcdghjklmnprst"[random.Next(14)]}{"aeiou"[random.Next(5)]}"));
}
