using JippApi.Application.CodeMappings;
using JippApi.Application.ReferenceData;
using JippApi.Domain.CodeMappings;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Tests.CodeMappings;

public class CodeBookTests
{
    private static readonly CodeBook Iga = CodeBook.Of(InnovationSource.Iga, []);

    [Theory]
    [InlineData("sectors", "Kesehatan", "HEALTH")]
    [InlineData("sectors", "  KESEHATAN ", "HEALTH")]
    [InlineData("sectors", "HEALTH", "HEALTH")]
    [InlineData("sectors", "Health", "HEALTH")]
    [InlineData("sectors", "Urusan Pemerintahan Bidang Kesehatan", "HEALTH")]
    [InlineData("sectors", "1.02 Kesehatan", "HEALTH")]
    [InlineData("sectors", "Kelautan & Perikanan", "MARINE_AND_FISHERIES")]
    [InlineData("sectors", "kelautan dan\u00A0perikanan", "MARINE_AND_FISHERIES")]
    [InlineData("sectors", "Koperasi-UKM", "COOPERATIVES_AND_SMES")]
    [InlineData("sectors", "Adminduk-capil", "CIVIL_REGISTRATION")]
    [InlineData("sectors", "Ketentraman, ketertiban umum, dan perlindungan masyarakat", "PUBLIC_ORDER")]
    [InlineData("sdgs", "3", "3")]
    [InlineData("sdgs", "03", "3")]
    [InlineData("sdgs", "SDG 3", "3")]
    [InlineData("sdgs", "SDGs-03", "3")]
    [InlineData("sdgs", "SDG3", "3")]
    [InlineData("sdgs", "Tujuan 3", "3")]
    [InlineData("sdgs", "TPB 17", "17")]
    [InlineData("sdgs", "Goal 3: Good health and well-being", "3")]
    [InlineData("sdgs", "3. Kehidupan Sehat & Sejahtera", "3")]
    [InlineData("sdgs", "Tujuan 9 - Industri, Inovasi, dan Infrastruktur", "9")]
    [InlineData("sdgs", "tanpa kemiskinan", "1")]
    [InlineData("sdgs", "Perdamaian, Keadilan, dan Kelembagaan yang Kuat", "16")]
    [InlineData("innovation-kinds", "Inovasi Proses", "PROCESS")]
    [InlineData("innovation-kinds", "Sumber Daya Manusia", "HUMAN_RESOURCES")]
    [InlineData("stages", "Uji Coba", "TRIAL")]
    [InlineData("stages", "ujicoba", "TRIAL")]
    [InlineData("stages", "Tahap Penerapan", "IMPLEMENTATION")]
    public void A_value_is_recognised_however_it_is_spelt(string set, string value, string code) => Iga.CodeOf(set, value).ShouldBe(code);

    [Theory]
    [InlineData("sectors", "")]
    [InlineData("sectors", " ")]
    [InlineData("sectors", "Urusan")]
    [InlineData("sectors", "Kesehatan dan Pendidikan")]
    [InlineData("sectors", "Kesehatan Hewan")]
    [InlineData("sectors", "1.02")]
    [InlineData("sectors", "-")]
    [InlineData("sdgs", "0")]
    [InlineData("sdgs", "18")]
    [InlineData("sdgs", "3.1")]
    [InlineData("sdgs", "3, 10")]
    [InlineData("sdgs", "4. Kehidupan sehat dan sejahtera")]
    [InlineData("sdgs", "99999999999999999999")]
    [InlineData("sdgs", "SDG")]
    [InlineData("innovation-kinds", "Digital")]
    [InlineData("innovation-kinds", "Non-digital")]
    [InlineData("no-such-set", "Kesehatan")]
    public void What_has_no_true_counterpart_is_never_guessed(string set, string value) => Iga.CodeOf(set, value).ShouldBeNull();

    [Fact]
    public void A_shipped_mapping_of_one_source_says_nothing_about_another()
    {
        CodeBook.Of(InnovationSource.Labinov, []).CodeOf(MappedSets.InnovationKinds, "SDM").ShouldBe("HUMAN_RESOURCES");
        Iga.CodeOf(MappedSets.InnovationKinds, "SDM").ShouldBeNull();
    }

    [Fact]
    public void What_somebody_stated_comes_before_what_is_shipped()
    {
        var book = CodeBook.Of(
            InnovationSource.Iga,
            [
                (MappedSets.Sectors, CodeFolding.Of("Ketahanan Pangan"), "AGRICULTURE"),
                (MappedSets.Sectors, CodeFolding.Of("Kesehatan"), null),
                (MappedSets.Sectors, CodeFolding.Of("Bidang Umum"), "OTHER_FUNCTIONS"),
            ]
        );

        book.CodeOf(MappedSets.Sectors, "KETAHANAN PANGAN").ShouldBe("AGRICULTURE");
        book.CodeOf(MappedSets.Sectors, "Kesehatan").ShouldBeNull();
        book.CodeOf(MappedSets.Sectors, "bidang umum").ShouldBe("OTHER_FUNCTIONS");
    }

    [Fact]
    public void A_decision_that_there_is_no_counterpart_differs_from_an_unknown_value()
    {
        Iga.HasNoCounterpart(MappedSets.InnovationKinds, "DIGITAL").ShouldBeTrue();
        Iga.HasNoCounterpart(MappedSets.InnovationKinds, "Hibrida").ShouldBeFalse();
        Iga.HasNoCounterpart(MappedSets.Sectors, "Kesehatan").ShouldBeFalse();
    }

    [Fact]
    public void Names_of_our_own_codes_mean_one_code_each()
    {
        foreach (var set in MappedSets.All.Where(ReferenceSets.All.ContainsKey))
            ReferenceSets
                .All[set]
                .SelectMany(value => new[] { value.Code, value.LabelId, value.LabelEn }.Select(name => (CodeFolding.Of(name), value.Code)))
                .Distinct()
                .Select(name => name.Item1)
                .ShouldBeUnique();
    }

    [Fact]
    public void Shipped_mappings_lead_to_codes_that_exist_and_never_contradict_each_other()
    {
        ShippedMapping.All.Count.ShouldBeGreaterThan(100);
        ShippedMapping.All.ShouldAllBe(mapping => mapping.Code == null || ReferenceSets.Find(mapping.Set, mapping.Code) != null);
        foreach (var source in Enum.GetValues<InnovationSource>())
            ShippedMapping.All.Where(m => m.Source == source).Select(m => (m.Set, m.Folded)).ShouldBeUnique();
        ShippedMapping
            .All.Where(m => m.Source == null)
            .Select(m => (m.Set, m.Folded, m.Code))
            .Distinct()
            .Select(m => (m.Set, m.Folded))
            .ShouldBeUnique();
    }

    [Fact]
    public void The_kinds_and_sectors_of_the_ministries_are_all_known()
    {
        var kinds = "proses, metode, produk, konseptual, teknologi, struktur organisasi, hubungan, SDM".Split(", ");
        var labinov = CodeBook.Of(InnovationSource.Labinov, []);
        kinds.ShouldAllBe(kind => labinov.CodeOf(MappedSets.InnovationKinds, kind) != null);

        var sectors =
            "Pendidikan; Kesehatan; PUPR; Perumahan; Trantibum-linmas; Sosial; Tenaga Kerja; PPPA; Pangan; Pertanahan; Lingkungan Hidup; "
            + "Adminduk-capil; PMD; Pengendalian Penduduk & KB; Perhubungan; Kominfo; Koperasi-UKM; Penanaman Modal; Kepemudaan-Olahraga; "
            + "Statistik; Persandian; Kebudayaan; Perpustakaan; Kearsipan; Kelautan-Perikanan; Pariwisata; Pertanian; Kehutanan; ESDM; "
            + "Perdagangan; Perindustrian; Transmigrasi; Perencanaan; Keuangan; Kepegawaian; Diklat; Litbang; fungsi lain";
        sectors.Split("; ").Select(sector => Iga.CodeOf(MappedSets.Sectors, sector)).Distinct().Count(code => code != null).ShouldBe(38);
    }

    [Theory]
    [InlineData("\u0001\u0001")]
    [InlineData("***")]
    [InlineData("教育")]
    [InlineData("\uD800")]
    public void A_value_without_letters_is_still_itself(string value)
    {
        CodeFolding.Of(value).ShouldNotBeEmpty();
        CodeBook
            .Of(InnovationSource.Iga, [(MappedSets.Sectors, CodeFolding.Of(value), "HEALTH")])
            .CodeOf(MappedSets.Sectors, value)
            .ShouldBe("HEALTH");
    }
}
