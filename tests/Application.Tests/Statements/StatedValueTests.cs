using JippApi.Application.Statements;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Tests.Statements;

/// <summary>Years, lists, awards and regions as ministries write them.</summary>
public sealed class StatedValueTests
{
    [Theory]
    [InlineData("2015", 2015)]
    [InlineData("2015.0", 2015)]
    [InlineData("TA 2022", 2022)]
    [InlineData("Tahun 2019", 2019)]
    [InlineData("2009 - sekarang", 2009)]
    [InlineData("2009–2012", 2009)]
    [InlineData("2009 s.d. 2012", 2009)]
    [InlineData("2022/2023", 2022)]
    [InlineData("2021-03-01", 2021)]
    [InlineData("1 Maret 2021", 2021)]
    [InlineData("Sejak 2016", 2016)]
    [InlineData("1800", 1800)]
    [InlineData("tahun sebelum 2019", null)]
    [InlineData("sekitar 2010", null)]
    [InlineData("2010-an", null)]
    [InlineData("± 2010", null)]
    [InlineData("2015, 2017", null)]
    [InlineData("2015 dan 2017", null)]
    [InlineData("15", null)]
    [InlineData("baru", null)]
    [InlineData("20155", null)]
    public void Only_a_certain_year_is_one(string text, int? year) => YearText.Of(text).ShouldBe(year);

    [Theory]
    [InlineData("dr. Ratna, Sp.A", "dr. Ratna, Sp.A")]
    [InlineData("dr. Ratna, Sp.A; Budi, S.Kom., M.T.", "dr. Ratna, Sp.A|Budi, S.Kom., M.T.")]
    [InlineData("1. Ani\n2. Budi", "Ani|Budi")]
    [InlineData("1. Ani 2. Budi 3. Citra", "Ani|Budi|Citra")]
    [InlineData("- Ani\n- Budi\n- Ani", "Ani|Budi")]
    [InlineData("(1) Ani; (2) Budi", "Ani|Budi")]
    [InlineData("; ;", "")]
    public void Names_are_divided_but_not_at_commas(string text, string names) => string.Join('|', TextLists.Names(text)).ShouldBe(names);

    [Theory]
    [InlineData("https://a.id https://b.id", "https://a.id|https://b.id")]
    [InlineData("https://a.id, https://b.id", "https://a.id|https://b.id")]
    [InlineData("Kompas, 3 Mei 2020; https://b.id", "Kompas, 3 Mei 2020|https://b.id")]
    public void References_are_addresses_or_citations(string text, string references) =>
        string.Join('|', TextLists.References(text)).ShouldBe(references);

    [Theory]
    [InlineData("https://a.id/x?y=javascript:1", true)]
    [InlineData("HTTP://A.ID", true)]
    [InlineData("Sumber: Kompas, 3 Mei 2020", true)]
    [InlineData("Data: BPS 2020", true)]
    [InlineData("menpan.go.id/site", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData(" JavaScript :alert(1)", false)]
    [InlineData("vbscript:x", false)]
    [InlineData("data:text/html;base64,PHNjcmlwdD4=", false)]
    [InlineData("data:,x", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("ftp://a.id", false)]
    [InlineData("blob:https://a.id/1", false)]
    [InlineData("ms-word:ofe|u|https://a.id", false)]
    public void A_reference_is_a_citation_or_a_web_address(string text, bool isAllowed) => WebReference.IsAllowed(text).ShouldBe(isAllowed);

    [Theory]
    [InlineData("2024", "tahun_lapor", "IGA 2024", null)]
    [InlineData("2024.0", "Tahun", "IGA 2024", null)]
    [InlineData("2022/2023", "Report Year", "2022/2023", null)]
    [InlineData("Penilaian 2023 tahap 2", "tahun penilaian", "Penilaian 2023 tahap 2", null)]
    [InlineData("Angkatan Ke-3", "edisi", "Angkatan Ke-3", null)]
    [InlineData("Daftar Tahunan", "nama laporan tahunan", "Daftar Tahunan", null)]
    [InlineData("dua ribu", "tahun_lapor", null, "NOT_A_YEAR")]
    [InlineData("24", "tahun_lapor", null, "NOT_A_YEAR")]
    [InlineData("20240", "tahun_lapor", null, "NOT_A_YEAR")]
    [InlineData("2099", "tahun_lapor", null, "OUT_OF_RANGE")]
    [InlineData("1800", "tahun_lapor", null, "OUT_OF_RANGE")]
    [InlineData("0000", "edisi", null, "OUT_OF_RANGE")]
    [InlineData("IGA 2099", "edisi", null, "OUT_OF_RANGE")]
    public void A_label_names_no_impossible_year(string text, string column, string? label, string? issue) =>
        LabelText.Of(text, column, InnovationSource.Iga, lastYear: 2027).ShouldBe((label, issue));

    [Theory]
    [InlineData("Top 45 KIPP 2019", "KIPP", 2019, "TOP_45")]
    [InlineData("TOP 99 Inovasi Pelayanan Publik Tahun 2018", "KIPP", 2018, "TOP_99")]
    [InlineData("Top 99/2015", "KIPP", 2015, "TOP_99")]
    [InlineData("Top 99 (tahun sebelum 2019, tidak dirinci)", "KIPP", null, "TOP_99")]
    [InlineData("Juara UNPSA 2018", "UNPSA", 2018, "WINNER")]
    [InlineData("Finalis KIPP 2021 (presentasi hari ke-7)", "KIPP", 2021, "FINALIST")]
    public void Awards_are_read_by_their_wording(string text, string competition, int? year, string tier) =>
        AwardWordings.Read(text, InnovationSource.Kipp).ShouldBe(new Award(competition, year, tier, text));

    [Theory]
    [InlineData("Juara harapan lomba kelurahan")]
    [InlineData("Top")]
    [InlineData("INNOVATIVE GOVERNMENT AWARD 2022")]
    public void An_unknown_wording_is_no_award(string text) => AwardWordings.Read(text, InnovationSource.Kipp).ShouldBeNull();

    [Fact]
    public void Only_the_list_of_a_competition_may_leave_out_its_name() =>
        AwardWordings.Read("Top 99/2015", InnovationSource.Iga).ShouldBeNull();

    [Theory]
    [InlineData("Kota Malang", "35.73")]
    [InlineData("Kab. Sragen", "33.14")]
    [InlineData("Kabupaten Sragen, Jawa Tengah", "33.14")]
    [InlineData("KAB. TELUK BINTUNI", "92.06")]
    [InlineData("Provinsi DKI Jakarta", "31")]
    [InlineData("Jatim", "35")]
    [InlineData("Provinsi Daerah Istimewa Yogyakarta", "34")]
    [InlineData("35.73", "35.73")]
    [InlineData("3573", "35.73")]
    [InlineData("Malang", null)]
    [InlineData("Kota Atlantis", null)]
    [InlineData("Dinas Kesehatan Kota Malang", null)]
    [InlineData("Kota Malang, Jawa Barat", null)]
    public void A_region_is_named_as_a_whole(string text, string? code) => RegionText.Of(text).Code.ShouldBe(code);

    [Fact]
    public void Two_columns_name_a_region_together()
    {
        RegionText.Of("Jawa Timur", "Kota Malang").Code.ShouldBe("35.73");
        RegionText.Of("Malang").IsAmbiguous.ShouldBeTrue();
    }

    [Theory]
    [InlineData("Pemkab Sragen", "33.14")]
    [InlineData("Pemerintah Kabupaten Sragen", "33.14")]
    [InlineData("Pemerintah Daerah Kabupaten Sragen", "33.14")]
    [InlineData("Pemprov Jatim", "35")]
    [InlineData("Kota Padang Panjang", "13.74")]
    [InlineData("Dinas Kesehatan Kabupaten Sragen", null)]
    [InlineData("Kementerian Kesehatan", null)]
    public void A_government_is_named_by_its_region(string text, string? code) => RegionText.GovernmentIn(text).Code.ShouldBe(code);

    [Fact]
    public void A_derived_key_does_not_depend_on_the_spelling()
    {
        DerivedKey.Of("Klinik  HOAKS", "Provinsi Jawa-Timur", null).ShouldBe(DerivedKey.Of("klinik hoaks", "provinsi jawa timur", ""));
        DerivedKey.Of("Klinik Hoaks", "Provinsi Jawa Timur", null).ShouldNotBe(DerivedKey.Of("Klinik Hoaks", "Provinsi Jawa Barat", null));
        DerivedKey.Of("A", null, null).Length.ShouldBeLessThanOrEqualTo(SourceRecord.SourceRecordIdMaxLength);
    }
}
