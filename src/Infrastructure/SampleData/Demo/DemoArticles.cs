using JippApi.Domain.Articles;
using JippApi.Domain.Common;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.SampleData;

/// <summary>
/// Five articles about the network, told in our own words after press reports of 2020 to 2024, with the site that published
/// each report. They are national articles; one of them is also in English.
/// </summary>
public sealed class DemoArticles(JippDb db, TimeProvider clock)
{
    private const string Ministry = "https://www.menpan.go.id";

    private static readonly UserId Writer = new("sample-data");
    private static readonly UserId Reviewer = new("sample-owner");
    private static readonly DateTimeOffset Written = new(2025, 3, 10, 3, 0, 0, TimeSpan.Zero);

    private static readonly (string Name, ArticleKind Kind, string Source, string? Region, ArticleWording[] Texts)[] All =
    [
        (
            "replication-forum",
            ArticleKind.News,
            "https://daelpos.com",
            "13",
            [
                new(
                    "id",
                    "Empat inovasi Sumatera Barat disiapkan untuk direplikasi",
                    "Forum replikasi pada Oktober 2020 mempertemukan inovator dengan perangkat daerah yang ingin meniru.",
                    """
                    Pada 20 Oktober 2020 perangkat daerah di Sumatera Barat bertemu secara daring dalam forum replikasi. Empat inovasi
                    setempat dibahas: AYO CETING, MASPETTAG, SAD TO HAPPY, dan Sekolah Keluarga.

                    ## Yang dihasilkan

                    - Peserta menyusun rencana aksi untuk inovasi pilihannya.
                    - Provinsi dapat meniru inovasi yang sudah ada, atau membesarkan inovasinya sendiri bersama kementerian sektor.

                    Forum ini yang keempat dalam rangkaiannya, setelah Kepulauan Bangka Belitung, Sulawesi Selatan, dan Jawa Timur.
                    """
                ),
                new(
                    "en",
                    "Four innovations of West Sumatra made ready for replication",
                    "In October 2020 a replication forum brought innovators together with offices that want to adopt their work.",
                    """
                    On 20 October 2020 offices of West Sumatra met online in a replication forum. They discussed four local innovations:
                    AYO CETING, MASPETTAG, SAD TO HAPPY and Sekolah Keluarga.

                    ## Results

                    - Participants drafted action plans for the innovations that they chose.
                    - The province may adopt existing innovations, or scale up its own with a sector ministry.

                    It was the fourth forum of its series, after the Bangka Belitung Islands, South Sulawesi and East Java.
                    """
                ),
            ]
        ),
        (
            "fostering",
            ArticleKind.News,
            Ministry,
            "13",
            [
                new(
                    "id",
                    "Hub Sumatera Barat membina inovasi dari penciptaan sampai pelembagaan",
                    "Pembinaan di Padang pada Agustus 2024 menghadirkan inovator SITARANG dan akademisi.",
                    """
                    Pembinaan inovasi tidak selesai ketika sebuah layanan baru diluncurkan. Dalam pertemuan di Padang pada 21 Agustus 2024,
                    tiga tahapnya dibahas bersama: penciptaan, pengembangan, dan pelembagaan.

                    Inovator SITARANG dari Kota Payakumbuh menceritakan pengalamannya, dan seorang akademisi Universitas Andalas
                    berbicara dalam diskusi kelompok. Pesertanya perangkat daerah provinsi, kabupaten, dan kota.
                    """
                ),
            ]
        ),
        (
            "replication-commitment",
            ArticleKind.News,
            "https://dhean.news",
            "61",
            [
                new(
                    "id",
                    "Kalimantan Barat berkomitmen mereplikasi delapan inovasi",
                    "Setiap kabupaten dan kota memilih inovasinya sendiri, lengkap dengan rencana aksi mulai tahun anggaran 2022.",
                    """
                    Pada 6 Desember 2021 kabupaten dan kota se-Kalimantan Barat menandatangani komitmen replikasi. Delapan inovasi dari
                    luar daerah, milik pemerintah daerah, sebuah rumah sakit, dan sebuah universitas, akan diterapkan dengan penyesuaian.

                    | Siapa | Tugas |
                    |---|---|
                    | Sekretaris daerah kabupaten/kota | mengawal rencana aksi di perangkat daerah |
                    | Sekretaris daerah provinsi | mengarahkan, mendampingi, memantau |

                    Rencana aksi dilampirkan untuk setiap inovasi pada lembar komitmen.
                    """
                ),
            ]
        ),
        (
            "hub-criteria",
            ArticleKind.Guide,
            Ministry,
            null,
            [
                new(
                    "id",
                    "Apa yang dinilai sebelum sebuah provinsi menjadi hub?",
                    "Tiga kriteria yang dipakai saat delapan provinsi percontohan ditetapkan pada tahun 2020.",
                    """
                    Keputusan Menteri PANRB Nomor 94 Tahun 2020 menetapkan delapan provinsi percontohan. Ada tiga hal yang dilihat:

                    1. **Komitmen pimpinan**, yang terbukti dari kegiatan, bukan hanya pernyataan.
                    2. **Potensi inovasi** yang menjawab kebutuhan daerah.
                    3. **Dukungan birokrasi**, karena merekalah yang menjalankannya sehari-hari.

                    Setelah menjadi hub, provinsi dapat mengadakan kompetisi sendiri dan memberi payung hukum bagi inovasi yang teruji.
                    """
                ),
            ]
        ),
        (
            "data-validation",
            ArticleKind.Faq,
            Ministry,
            null,
            [
                new(
                    "id",
                    "Mengapa data inovasi divalidasi sebelum masuk JIPPNas?",
                    "Data awal berasal dari tiga instansi dan beberapa tahun; sebagian inovasinya mungkin sudah berhenti.",
                    """
                    Data awal berjumlah 2.928 inovasi dari kompetisi Kementerian PANRB (KIPP), penghargaan Kementerian Dalam Negeri (IGA),
                    dan laboratorium inovasi LAN (LABINOV). Tidak semuanya tentu masih berjalan.

                    Karena itu pemiliknya memutakhirkan data dan validator memeriksanya. Daerah lain lalu dapat belajar dari inovasi yang
                    memang siap direplikasi. Hal ini dibahas di Makassar pada 12 September 2023.
                    """
                ),
            ]
        ),
    ];

    /// <summary>Loads the articles, unless they are there.</summary>
    public Task<bool> LoadAsync(CancellationToken ct) => db.InTransactionAsync(() => AddAsync(ct), ct);

    private async Task<bool> AddAsync(CancellationToken ct)
    {
        var first = new ArticleId(SampleIds.Of("article", All[0].Name));
        if (clock.GetUtcNow() < Written.AddDays(All.Length) || await db.Articles.AnyAsync(a => a.Id == first, ct))
            return false;
        foreach (var (place, told) in All.Index())
        {
            var at = Written.AddDays(place);
            var hubs = told.Region is null ? [] : await db.Hubs.Where(h => h.RegionCode == told.Region).Select(h => h.Id).ToListAsync(ct);
            var article = Article.Draft(
                new()
                {
                    Kind = told.Kind,
                    OriginalLanguage = "id",
                    Texts = told.Texts,
                    SourceUrl = told.Source,
                    HubIds = [.. hubs.Select(hub => hub.Value)],
                },
                new(Writer),
                at,
                new(SampleIds.Of("article", told.Name))
            );
            article.Submit(at);
            article.Approve(new(Reviewer), at);
            db.Articles.Add(article);
        }

        await db.SaveChangesAsync(ct);
        db.ClearTrackedChanges();
        return true;
    }
}
