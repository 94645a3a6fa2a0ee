using JippApi.Application.Innovations;
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
    public void Every_reason_names_what_is_shared()
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
    public void A_share_counts_by_its_part_of_the_whole() =>
        Similarity
            .Reasons(Entry(title: " a b "), Entry(title: " b c "))[0]
            .ShouldSatisfyAllConditions(reason => reason.Code.ShouldBe("SHARED_TITLE_WORDS"), reason => reason.Points.ShouldBe(45 / 3));

    [Fact]
    public void The_least_share_counts_for_something()
    {
        var many = " " + string.Join(' ', Enumerable.Range(0, 500).Select(n => $"w{n}")) + " ";

        Similarity.Reasons(Entry(title: many), Entry(title: " w7 "))[0].Points.ShouldBe(1);
    }

    [Fact]
    public void Place_and_common_words_alone_make_nothing_alike() =>
        Similarity.Reasons(Entry(), Entry(title: " pajak ", sector: "FINANCE", tag: "pajak")).ShouldBeEmpty();

    [Fact]
    public void What_neither_states_is_not_shared() =>
        Similarity
            .Reasons(Entry(sector: null, kind: null, province: null), Entry(sector: null, kind: null, province: null))
            .Select(reason => reason.Code)
            .ShouldBe(["SHARED_TITLE_WORDS", "SHARED_WORDS", "SHARED_TAGS_OR_GOALS"]);

    [Fact]
    public void A_tag_is_not_a_goal_and_a_source_is_neither()
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
    public void The_one_is_as_like_the_other_as_the_other_the_one()
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
