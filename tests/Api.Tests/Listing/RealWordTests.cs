using JippApi.Api.Tests.Hosting;
using JippApi.Tests;

namespace JippApi.Api.Tests.Listing;

/// <summary>Words that no innovation has are not misspelt ones: <c>perbankan</c> is not <c>pertanian</c>.</summary>
[Collection(SharedApp.Name)]
public class RealWordTests(JippApp app)
{
    /// <summary>Words of public services, as people search for them.</summary>
    private const string Words =
        "perbankan pernikahan kebakaran literasi pengaduan keluhan asuransi bendungan cukai ekspor gudang hibah impor jembatan mangrove "
        + "notaris obat pelabuhan retribusi sanitasi terminal ujian vaksin waduk yayasan zakat pertambangan perhutanan kepolisian "
        + "kejaksaan pengadilan perceraian kelahiran kematian warisan sertifikat pemakaman parkir trotoar drainase";

    /// <summary>The second half, chosen afterwards.</summary>
    private const string OtherWords =
        "arsip bandara cuaca dermaga ekonomi fasilitas gempa hutan irigasi kontrak limbah museum olahraga paspor sungai tambang udara "
        + "verifikasi kepegawaian persampahan perparkiran peternakan perkebunan ketahanan pemadam penyuluhan penggusuran perpajakan "
        + "penerbangan pelayaran kehutanan kelautan keimigrasian pemilihan penimbangan pengungsi beasiswa magang pensiun lowongan";

    /// <summary>Names of places and institutions that have no innovation here.</summary>
    private const string Names =
        "banggai lamandau nduga tolikara mamberamo sumedang wakatobi enggano tidore bulungan "
        + "tangsel jabar kalteng babel disdukcapil dpmptsp bapperida dinsos";

    [Theory]
    [InlineData("first half", Words)]
    [InlineData("second half", OtherWords)]
    [InlineData("names", Names)]
    public async Task A_word_of_the_language_is_never_replaced(string half, string words)
    {
        List<string> replaced = [];
        var all = words.Split(' ');
        foreach (var word in all)
        {
            var page = await app.Anonymous().Get($"/api/v1/innovations?q={word}");
            if ((page["page.correctedQuery"] ?? page["page.suggestedQuery"]) is { } instead)
                replaced.Add($"{word}: {instead}");
        }

        Figures.Report($"Spelling, {half}: {all.Length - replaced.Count} of {all.Length} real words left alone");
        replaced.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("first half", "pikobra=pikobar stunitng=stunting maspetag=maspettag pelayannan=pelayanan puskemas=puskesmas")]
    [InlineData(
        "second half",
        "kesehtan=kesehatan pendidkan=pendidikan perpustakan=perpustakaan disabilitsa=disabilitas sitarnag=sitarang kependudukn=kependudukan smpah=sampah"
    )]
    public async Task A_misspelt_word_is_corrected_or_its_correction_offered(string half, string pairs)
    {
        List<string> missed = [];
        var all = pairs.Split(' ').Select(pair => pair.Split('=')).ToArray();
        foreach (var pair in all)
        {
            var page = await app.Anonymous().Get($"/api/v1/innovations?q={pair[0]}");
            if ((string?)(page["page.correctedQuery"] ?? page["page.suggestedQuery"]) is var meant && meant != pair[1])
                missed.Add($"{pair[0]}: {meant ?? "nothing"}");
        }

        Figures.Report($"Spelling, {half}: {all.Length - missed.Count} of {all.Length} typing errors understood");
        missed.ShouldBeEmpty();
    }
}
