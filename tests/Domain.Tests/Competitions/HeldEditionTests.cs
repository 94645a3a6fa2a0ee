using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Results;
using JippApi.Domain.Innovations;

namespace JippApi.Domain.Tests.Competitions;

/// <summary>An edition recognises its awards, however somebody words them who states them beside its decree.</summary>
public class HeldEditionTests
{
    private const int Year = 2031;

    private const string Region = "61.71";

    private static readonly string[] Provinces = ["Bali", "Jawa Timur", "Kalimantan Barat", "Papua", "Papua Barat"];

    private static readonly HeldEdition National = new("KIPP", Year, CompetitionLevel.National, null, null);

    private static readonly HeldEdition Provincial = new(
        "KIPP Kalimantan Barat",
        Year,
        CompetitionLevel.Province,
        "61",
        "Kalimantan Barat"
    );

    [Theory]
    [InlineData("KIPP", "Top 45")]
    [InlineData("K.I.P.P.", "Top 45")]
    [InlineData("kipp 2031", "Top 45")]
    [InlineData("Kompetisi Inovasi Pelayanan Publik", "Terpuji")]
    [InlineData("Penghargaan Menteri", "Top 45 KIPP")]
    public void The_national_one_recognises_its_awards(string competition, string text) =>
        National.Decides(new(competition, Year, Text: text), Region, Provinces).ShouldBeTrue();

    [Fact]
    public void Also_when_only_the_wording_names_the_year() =>
        National.Decides(new("KIPP", Text: "Top 45 Terpuji KIPP 2031"), Region, Provinces).ShouldBeTrue();

    [Theory]
    [InlineData("KIPP", 2030)]
    [InlineData("IGA", Year)]
    [InlineData("KIPP Jawa Timur", Year)]
    [InlineData("Lomba Inovasi Kota", Year)]
    public void But_not_those_of_others(string competition, int year) =>
        National.Decides(new(competition, year, Text: "Pemenang"), Region, Provinces).ShouldBeFalse();

    [Theory]
    [InlineData("KIPP Kalimantan Barat", "Terbaik")]
    [InlineData("kipp-kalimantan barat 2031", "Terbaik")]
    [InlineData("Kompetisi Inovasi Pelayanan Publik Provinsi Kalimantan Barat", "Terbaik")]
    [InlineData("KIPP", "Terbaik KIPP Kalimantan Barat")]
    public void That_of_a_province_recognises_its_awards(string competition, string text) =>
        Provincial.Decides(new(competition, Year, Text: text), Region, Provinces).ShouldBeTrue();

    [Theory]
    [InlineData("Anugerah Bumi Khatulistiwa", "Lomba", true)]
    [InlineData("Juara", "Lomba", false)]
    [InlineData("Juara", "Juara", true)]
    public void A_name_of_its_own_is_found_inside_other_texts_unless_it_is_a_common_word(string name, string competition, bool decides)
    {
        var own = Provincial with { AwardName = name };

        own.Decides(new(competition, Year, Text: $"{name} 1"), Region, Provinces).ShouldBe(decides);
        own.Decides(new(competition, Text: $"{name} 1"), Region, Provinces).ShouldBe(decides);
    }

    [Theory]
    [InlineData("KIPP")]
    [InlineData("KIPP Jawa Timur")]
    public void And_leaves_those_of_others_alone(string competition) =>
        Provincial.Decides(new(competition, Year, Text: "Terbaik"), Region, Provinces).ShouldBeFalse();

    [Theory]
    [InlineData("13.71")]
    [InlineData(null)]
    public void Nor_those_of_records_elsewhere(string? region)
    {
        var award = new Award("KIPP Kalimantan Barat", Year, Text: "Terbaik");

        Provincial.Decides(award, region, Provinces).ShouldBeFalse();
        National.Decides(new("KIPP", Year, Text: "Top 45"), region, Provinces).ShouldBeTrue();
    }

    [Theory]
    [InlineData("KIPP Kalimantan Barat", "Terbaik", true)]
    [InlineData("kipp kalimantan barat", "Terbaik 2029", false)]
    [InlineData("KIPP", "Terbaik", false)]
    public void One_without_a_year_is_its_own_by_its_name(string competition, string text, bool expected) =>
        Provincial.Decides(new(competition, Text: text), Region, Provinces).ShouldBe(expected);

    [Theory]
    [InlineData("Anugerah Inovasi Papua Barat", "Papua Barat")]
    [InlineData("Anugerah Inovasi PapuaBarat", "Papua Barat")]
    [InlineData("Anugerah Papua dan Papua Barat", "Papua Barat, Papua")]
    [InlineData("Lomba Balikpapan, Lomba Lingkungan", "")]
    [InlineData("lomba-BALI", "Bali")]
    public void Provinces_are_found_by_their_whole_name(string text, string expected) =>
        string.Join(", ", ProvinceNames.In(text, Provinces)).ShouldBe(expected);

    [Fact]
    public void Names_of_editions_keep_lists_and_single_competitions_apart()
    {
        AwardEditions.NameOf(new("Kompetisi Inovasi Pelayanan Publik", 2023, "TOP_99", "Top 99")).ShouldBe("KIPP:2023");
        AwardEditions.NameOf(new("KIPP", Year, "TOP_45", "Top 45", Guid.CreateVersion7())).ShouldBe("KIPP:2031");
        AwardEditions
            .NameOf(new("KIPP Kalimantan Barat", Year, "TERBAIK", "Terbaik", Guid.CreateVersion7()))
            .ShouldBe("KIPPKALIMANTANBARAT:2031");
        AwardEditions.NameOf(new("KIPP", Text: "Top 99")).ShouldBeNull();
    }
}
