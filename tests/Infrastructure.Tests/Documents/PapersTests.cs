using JippApi.Infrastructure.Documents.Papers;

namespace JippApi.Infrastructure.Tests.Documents;

public class PapersTests
{
    private readonly PaperDocuments documents = new();
    private readonly GivenPapers given = new();

    [Fact]
    public void A_commitment_sheet_shows_promises_signatures_and_verification()
    {
        var text = new PdfText(documents.Pdf(given.Sheet())).All;

        foreach (
            var said in new[]
            {
                "LEMBAR KOMITMEN",
                "Komitmen replikasi",
                "Sebagian ditandatangani (2 dari 3 pihak)",
                "Para pihak",
                "Saksi",
                "1. Inovasi 1",
                "2. Inovasi 2",
                "Kabupaten 3 — kesepakatan KSP/1 · tahun anggaran 2027 · adaptasi, seluruhnya",
                "Target: Waktu tunggu 10 menit (nilai awal 30,5)",
                "Alasan perubahan: Banjir",
                "Melatih petugas 2",
                "Dinas Kesehatan",
                "4 Jan 2027 –",
                "28 Mar 2027",
                "1.250.000",
                "2.500.000",
                "Belum ditandatangani",
                "DITANDATANGANI",
                "a.n. Pejabat 3, ditandatangani oleh Sari",
                "DITANDATANGANI (KEBERATAN)",
                "Tanda tangan basah di Pontianak, 6 Desember 2026",
                "berkeberatan",
                "Tanda tangan yang dicabut",
                "Rudi",
                "Kertas itu",
                "Edisi lain lembar komitmen ini",
                "A1B2-C3D4-E5F6-0718",
                GivenPapers.Address,
            }
        )
            text.ShouldContain(said);
        text.ShouldNotContain("CONTOH");
    }

    [Fact]
    public void Pages_are_numbered_and_table_heads_repeat_on_each_page()
    {
        var pages = new PdfText(documents.Pdf(given.Sheet(districts: 14, innovations: 3, items: 6, illustrative: true))).Pages;

        pages.Count.ShouldBeGreaterThan(5);
        foreach (var (place, lines) in pages.Index())
        {
            lines.ShouldContain($"Halaman {place + 1} dari {pages.Count}");
            lines.ShouldContain("CONTOH");
            lines.ShouldContain("CONTOH — data ilustrasi, bukan dokumen resmi");
            if (lines.Contains("Petugas terlatih"))
                lines.ShouldContain("Penanggung jawab");
        }
    }

    [Fact]
    public void A_plan_shows_units_dates_costs_and_lateness_of_its_items()
    {
        var text = string.Join(' ', new PdfText(documents.Pdf(given.Plan())).All.Split('\n'));

        foreach (
            var said in new[]
            {
                "RENCANA AKSI",
                "Kota Pontianak",
                "SITARANG (JIPP-2026-000087)",
                "KSP/1",
                "Terhenti sementara: Menunggu anggaran",
                "38 %; 1 dari 5 kegiatan selesai, 1 terlambat",
                "90,5",
                "4 Jan 2027",
                "APBD",
                "1.250.000,50",
                "40 %",
                "terlambat 125 hari",
                "6.250.002,50",
            }
        )
            text.ShouldContain(said);
    }

    [Fact]
    public void A_report_shows_late_items_and_fulfilled_promises()
    {
        var text = string.Join(' ', new PdfText(documents.Pdf(given.Report())).All.Split('\n'));

        foreach (
            var said in new[]
            {
                "Kalimantan Barat · Triwulan III 2026",
                "30 September 2026",
                "Rencana menurut status",
                "Kemajuan menurut inovasi",
                "Kemajuan menurut wilayah",
                "Kabupaten 14",
                "1 kegiatan dengan keterlambatan terlama dari 40 kegiatan yang terlambat.",
                "60 hari",
                "Pemenuhan komitmen",
                "Sesuai rencana",
                "Tidak ditepati",
            }
        )
            text.ShouldContain(said);
    }

    [Fact]
    public void A_report_shows_mentoring_monitoring_and_evaluations()
    {
        var text = string.Join(' ', new PdfText(documents.Pdf(given.Report())).All.Split('\n'));

        foreach (
            var said in new[]
            {
                "Bagian ini memuat 5 dari 6 rencana",
                "7 sesi selama 11,5 jam; 3 dari 5 keputusan menjadi kegiatan rencana aksi.",
                "Luring",
                "Daring",
                "3 / 4",
                "5 / 8",
                "Wilayah tanpa sesi dalam triwulan ini (7): Kabupaten 1, Kabupaten 3,",
                "29 dari 36 laporan sudah disampaikan, 15 di antaranya terverifikasi. Batas waktu penyampaian 15 Oktober 2026, sudah lewat.",
                "80 %",
                "45 %",
                "\u221235",
                "+2",
                "3 rencana dievaluasi; 4 dari 6 target tercapai.",
                "1 replika didaftarkan",
                "Dilembagakan",
                "Tercapai sebagian",
                "Petugas loket dilatih",
                "…",
            }
        )
            text.ShouldContain(said);
    }

    [Fact]
    public void A_report_states_that_a_section_is_empty_or_hidden()
    {
        var quiet = given.Report() with
        {
            Mentoring = GivenQuarter.NoSessions,
            Monitoring = GivenQuarter.NothingOwed,
            Evaluation = GivenQuarter.NothingEvaluated,
        };

        var text = new PdfText(documents.Pdf(quiet)).All;
        foreach (
            var said in new[]
            {
                "Tidak ada sesi pendampingan yang tercatat dalam triwulan ini.",
                "Wilayah tanpa sesi dalam triwulan ini (1): Kabupaten 1.",
                "Tidak ada rencana yang wajib dilaporkan untuk triwulan ini.",
                "Tidak ada rencana yang dievaluasi dalam triwulan ini.",
                "Tidak ada replika yang didaftarkan",
            }
        )
            text.ShouldContain(said);

        var told = new PdfText(documents.Pdf(quiet with { Mentoring = null, Monitoring = null })).All;
        foreach (
            var said in new[]
            {
                "Catatan pendampingan hanya tersedia bagi para pihak rencana",
                "Laporan triwulan hanya tersedia bagi para pihak rencana",
            }
        )
            told.ShouldContain(said);
        told.ShouldNotContain("Tidak ada sesi");
    }

    [Fact]
    public void Each_page_has_the_head_of_the_audit_log_at_its_foot_if_there_is_one()
    {
        var line = $"Kepala log audit 4711 {GivenHead.Known.RootHash} · {GivenHead.Known.Address}";
        foreach (var paper in new[] { documents.Pdf(given.Sheet()), documents.Pdf(given.Plan()), documents.Pdf(given.Report()) })
            new PdfText(paper).Pages.ShouldAllBe(lines => lines.Contains(line));
        foreach (
            var paper in new[]
            {
                documents.Pdf(given.Sheet() with { Head = null }),
                documents.Pdf(given.Plan() with { Head = null }),
                documents.Pdf(given.Report() with { Head = null }),
            }
        )
            new PdfText(paper).All.ShouldNotContain("Kepala log audit");
    }

    [Fact]
    public void Equal_data_make_equal_bytes_and_different_data_do_not()
    {
        documents.Pdf(given.Sheet()).ShouldBe(documents.Pdf(given.Sheet()));
        documents.Pdf(given.Plan()).ShouldBe(documents.Pdf(given.Plan()));
        documents.Workbook(given.Plan()).ShouldBe(documents.Workbook(given.Plan()));
        documents.Picture(given.Chart(), isEnglish: false).ShouldBe(documents.Picture(given.Chart(), isEnglish: false));
        documents.Pdf(given.Report()).ShouldBe(documents.Pdf(given.Report()));
        documents.Pdf(given.Sheet() with { DocumentHash = new('0', 64) }).ShouldNotBe(documents.Pdf(given.Sheet()));
    }

    [Fact]
    public void File_metadata_contain_the_title_and_the_time_of_the_data()
    {
        var info = new PdfText(documents.Pdf(given.Sheet())).Info;

        info.ShouldContain("/CreationDate (D:20261206030000Z) /ModDate (D:20261206030000Z)");
        info.ShouldContain(Convert.ToHexString(System.Text.Encoding.BigEndianUnicode.GetBytes("Komitmen replikasi")));
    }
}
