using JippApi.Application.Innovations.Directory;

namespace JippApi.Application.Tests.Innovations;

public sealed class SimilarityTests
{
    [Fact]
    public void Equal_innovations_score_100() => Score(Entry(), Entry()).ShouldBe(100);

    [Fact]
    public void Different_innovations_share_nothing() =>
        Similarity.Reasons(Entry(), Entry(" pajak online ", " pajak online kendaraan ", "FINANCE", "CITY", "32", "pajak")).ShouldBeEmpty();

    [Fact]
    public void Every_reason_names_the_shared_values()
    {
        var reasons = Similarity.Reasons(Entry(), Entry(title: " ibu bayi ", all: " ibu bayi sehat ", kind: "CITY"));

        reasons
            .Select(reason => (reason.Code, string.Join(' ', reason.Values)))
            .ShouldBe([
                ("SHARED_TITLE_WORDS", "ibu"),
                ("SHARED_WORDS", "ibu sehat"),
                ("SHARED_TAGS_OR_GOALS", "TAG ibu"),
                ("SAME_SECTOR", "HEALTH"),
                ("SAME_PROVINCE", "61"),
            ]);
    }

    [Fact]
    public void Points_are_proportional_to_the_overlap() =>
        Similarity
            .Reasons(Entry(title: " a b "), Entry(title: " b c "))[0]
            .ShouldSatisfyAllConditions(reason => reason.Code.ShouldBe("SHARED_TITLE_WORDS"), reason => reason.Points.ShouldBe(45 / 3));

    [Fact]
    public void The_smallest_overlap_scores_at_least_one_point()
    {
        var many = " " + string.Join(' ', Enumerable.Range(0, 500).Select(n => $"w{n}")) + " ";

        Similarity.Reasons(Entry(title: many), Entry(title: " w7 "))[0].Points.ShouldBe(1);
    }

    [Fact]
    public void Region_and_common_words_alone_do_not_make_innovations_similar() =>
        Similarity.Reasons(Entry(), Entry(title: " pajak ", sector: "FINANCE", tag: "pajak")).ShouldBeEmpty();

    [Fact]
    public void Fields_unknown_to_both_are_not_shared() =>
        Similarity
            .Reasons(Entry(sector: null, kind: null, province: null), Entry(sector: null, kind: null, province: null))
            .Select(reason => reason.Code)
            .ShouldBe(["SHARED_TITLE_WORDS", "SHARED_WORDS", "SHARED_TAGS_OR_GOALS"]);

    [Fact]
    public void Tags_goals_and_sources_are_compared_separately()
    {
        var (one, other) = (Entry(tag: "3", title: " a ", sector: null), Entry(tag: "x", title: " b ", sector: null));
        other.Terms.Add(new() { Kind = TermKinds.Sdg, Value = "3" });
        one.Terms.Add(new() { Kind = TermKinds.Source, Value = "KIPP" });
        other.Terms.Add(new() { Kind = TermKinds.Source, Value = "KIPP" });

        Similarity.Reasons(one, other).ShouldBeEmpty();
    }

    [Fact]
    public void At_most_ten_shared_values_are_named()
    {
        var many = " " + string.Join(' ', Enumerable.Range(0, 40).Select(n => $"w{n}")) + " ";

        Similarity
            .Reasons(Entry(title: many), Entry(title: many))[0]
            .ShouldSatisfyAllConditions(reason => reason.Values.Count.ShouldBe(10), reason => reason.Points.ShouldBe(45));
    }

    [Fact]
    public void Similarity_is_symmetric()
    {
        var (one, other) = (Entry(), Entry(title: " ibu bayi ", all: " ibu bayi ", sector: null));

        Score(one, other).ShouldBe(Score(other, one));
    }

    private static int Score(DirectoryEntry one, DirectoryEntry other) => Similarity.Reasons(one, other).Sum(reason => reason.Points);

    private static DirectoryEntry Entry(
        string title = " sapa ibu ",
        string all = " sapa ibu sehat ",
        string? sector = "HEALTH",
        string? kind = "REGENCY",
        string? province = "61",
        string tag = "ibu"
    ) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            TitleWords = title,
            Words = all,
            Sector = sector,
            InstitutionKind = kind,
            ProvinceCode = province,
            Terms =
            {
                new DirectoryTerm { Kind = TermKinds.Tag, Value = tag },
            },
        };
}
