namespace JippApi.Infrastructure.Tests.SampleData;

/// <summary>Every institution named by the innovations: text -> name | kind | region | parent.</summary>
internal static class ExpectedApparatus
{
    /// <summary>Offices of regional governments.</summary>
    public const string Apparatus = """
        BPBD Kabupaten Padang Pariaman -> BPBD Kabupaten Padang Pariaman | REGIONAL_APPARATUS | 13.05 | Pemerintah Kabupaten Padang Pariaman
        Badan Pendapatan Daerah Provinsi Kalimantan Timur -> Badan Pendapatan Daerah Provinsi Kalimantan Timur | REGIONAL_APPARATUS | 64 | Pemerintah Provinsi Kalimantan Timur
        Balitbangda Kota Makassar -> Balitbangda Kota Makassar | REGIONAL_APPARATUS | 73.71 | Pemerintah Kota Makassar
        Bapenda Provinsi Jawa Barat -> Bapenda Provinsi Jawa Barat | REGIONAL_APPARATUS | 32 | Pemerintah Provinsi Jawa Barat
        Bappeda Kabupaten Luwu Utara -> Bappeda Kabupaten Luwu Utara | REGIONAL_APPARATUS | 73.22 | Pemerintah Kabupaten Luwu Utara
        Bappedalitbang Kabupaten Bogor -> Bappedalitbang Kabupaten Bogor | REGIONAL_APPARATUS | 32.01 | Pemerintah Kabupaten Bogor
        Bappelitbangda Provinsi Sulawesi Selatan -> Bappelitbangda Provinsi Sulawesi Selatan | REGIONAL_APPARATUS | 73 | Pemerintah Provinsi Sulawesi Selatan
        Bapperida Kabupaten Balangan -> Bapperida Kabupaten Balangan | REGIONAL_APPARATUS | 63.11 | Pemerintah Kabupaten Balangan
        Biro Humas Setda Provinsi Bali -> Biro Humas Setda Provinsi Bali | REGIONAL_APPARATUS | 51 | Pemerintah Provinsi Bali
        DKP3A Provinsi Kalimantan Timur -> DKP3A Provinsi Kalimantan Timur | REGIONAL_APPARATUS | 64 | Pemerintah Provinsi Kalimantan Timur
        DLH Kabupaten Buleleng -> DLH Kabupaten Buleleng | REGIONAL_APPARATUS | 51.08 | Pemerintah Kabupaten Buleleng
        DPMPTSP Kabupaten Pinrang -> DPMPTSP Kabupaten Pinrang | REGIONAL_APPARATUS | 73.15 | Pemerintah Kabupaten Pinrang
        Dinas Kelautan dan Perikanan Provinsi Jawa Timur -> Dinas Kelautan dan Perikanan Provinsi Jawa Timur | REGIONAL_APPARATUS | 35 | Pemerintah Provinsi Jawa Timur
        Dinas Kelautan dan Perikanan Provinsi Sulawesi Selatan -> Dinas Kelautan dan Perikanan Provinsi Sulawesi Selatan | REGIONAL_APPARATUS | 73 | Pemerintah Provinsi Sulawesi Selatan
        Dinas Kesehatan Kabupaten Bima -> Dinas Kesehatan Kabupaten Bima | REGIONAL_APPARATUS | 52.06 | Pemerintah Kabupaten Bima
        Dinas Kesehatan Kabupaten Karanganyar -> Dinas Kesehatan Kabupaten Karanganyar | REGIONAL_APPARATUS | 33.13 | Pemerintah Kabupaten Karanganyar
        Dinas Kesehatan Kabupaten Luwu Utara -> Dinas Kesehatan Kabupaten Luwu Utara | REGIONAL_APPARATUS | 73.22 | Pemerintah Kabupaten Luwu Utara
        Dinas Kesehatan Kabupaten Teluk Bintuni -> Dinas Kesehatan Kabupaten Teluk Bintuni | REGIONAL_APPARATUS | 92.06 | Pemerintah Kabupaten Teluk Bintuni
        Dinas Ketahanan Pangan Kabupaten Luwu Utara -> Dinas Ketahanan Pangan Kabupaten Luwu Utara | REGIONAL_APPARATUS | 73.22 | Pemerintah Kabupaten Luwu Utara
        Dinas Lingkungan Hidup Kabupaten Penajam Paser Utara -> Dinas Lingkungan Hidup Kabupaten Penajam Paser Utara | REGIONAL_APPARATUS | 64.09 | Pemerintah Kabupaten Penajam Paser Utara
        Dinas PUPR Kabupaten Hulu Sungai Tengah -> Dinas PUPR Kabupaten Hulu Sungai Tengah | REGIONAL_APPARATUS | 63.07 | Pemerintah Kabupaten Hulu Sungai Tengah
        Dinas PUPR Kota Padang Panjang -> Dinas PUPR Kota Padang Panjang | REGIONAL_APPARATUS | 13.74 | Pemerintah Kota Padang Panjang
        Dinas PUPR Kota Payakumbuh -> Dinas PUPR Kota Payakumbuh | REGIONAL_APPARATUS | 13.76 | Pemerintah Kota Payakumbuh
        Dinas PUPR-Perkim Kabupaten Balangan -> Dinas PUPR-Perkim Kabupaten Balangan | REGIONAL_APPARATUS | 63.11 | Pemerintah Kabupaten Balangan
        Dinas Pariwisata Provinsi Kalimantan Barat -> Dinas Pariwisata Provinsi Kalimantan Barat | REGIONAL_APPARATUS | 61 | Pemerintah Provinsi Kalimantan Barat
        Dinas Pemberdayaan Masyarakat dan Desa Provinsi Jawa Timur -> Dinas Pemberdayaan Masyarakat dan Desa Provinsi Jawa Timur | REGIONAL_APPARATUS | 35 | Pemerintah Provinsi Jawa Timur
        Dinas Pendidikan Kabupaten Luwu Utara -> Dinas Pendidikan Kabupaten Luwu Utara | REGIONAL_APPARATUS | 73.22 | Pemerintah Kabupaten Luwu Utara
        Dinas Pendidikan Kabupaten Pangkajene dan Kepulauan -> Dinas Pendidikan Kabupaten Pangkajene dan Kepulauan | REGIONAL_APPARATUS | 73.10 | Pemerintah Kabupaten Pangkajene dan Kepulauan
        Dinas Pendidikan Kota Palembang -> Dinas Pendidikan Kota Palembang | REGIONAL_APPARATUS | 16.71 | Pemerintah Kota Palembang
        Dinas Pendidikan dan Kebudayaan Kabupaten Luwu Utara -> Dinas Pendidikan dan Kebudayaan Kabupaten Luwu Utara | REGIONAL_APPARATUS | 73.22 | Pemerintah Kabupaten Luwu Utara
        Dinas Pendidikan, Pemuda, dan Olahraga DI Yogyakarta -> Dinas Pendidikan, Pemuda, dan Olahraga DI Yogyakarta | REGIONAL_APPARATUS | 34 | Pemerintah Daerah DI Yogyakarta
        Dinas Perindustrian, Perdagangan dan ESDM Provinsi Kalimantan Barat -> Dinas Perindustrian, Perdagangan dan ESDM Provinsi Kalimantan Barat | REGIONAL_APPARATUS | 61 | Pemerintah Provinsi Kalimantan Barat
        Dinas Perkebunan Provinsi Jawa Timur -> Dinas Perkebunan Provinsi Jawa Timur | REGIONAL_APPARATUS | 35 | Pemerintah Provinsi Jawa Timur
        Dinas Permukiman dan Prasarana Wilayah Kabupaten Gresik -> Dinas Permukiman dan Prasarana Wilayah Kabupaten Gresik | REGIONAL_APPARATUS | 35.25 | Pemerintah Kabupaten Gresik
        Dinas Perpustakaan Kota Makassar -> Dinas Perpustakaan Kota Makassar | REGIONAL_APPARATUS | 73.71 | Pemerintah Kota Makassar
        Dinas Perpustakaan dan Kearsipan Provinsi Kalimantan Timur -> Dinas Perpustakaan dan Kearsipan Provinsi Kalimantan Timur | REGIONAL_APPARATUS | 64 | Pemerintah Provinsi Kalimantan Timur
        Dinas Pertanian Kabupaten Luwu Utara -> Dinas Pertanian Kabupaten Luwu Utara | REGIONAL_APPARATUS | 73.22 | Pemerintah Kabupaten Luwu Utara
        Dinas Peternakan dan Kesehatan Hewan Provinsi Papua Barat -> Dinas Peternakan dan Kesehatan Hewan Provinsi Papua Barat | REGIONAL_APPARATUS | 92 | Pemerintah Provinsi Papua Barat
        Dinas Tenaga Kerja dan Transmigrasi Provinsi Jawa Timur -> Dinas Tenaga Kerja dan Transmigrasi Provinsi Jawa Timur | REGIONAL_APPARATUS | 35 | Pemerintah Provinsi Jawa Timur
        Disdukcapil Kabupaten Balangan -> Disdukcapil Kabupaten Balangan | REGIONAL_APPARATUS | 63.11 | Pemerintah Kabupaten Balangan
        Disdukcapil Kabupaten Padang Pariaman -> Disdukcapil Kabupaten Padang Pariaman | REGIONAL_APPARATUS | 13.05 | Pemerintah Kabupaten Padang Pariaman
        Disdukcapil Provinsi Kalimantan Utara -> Disdukcapil Provinsi Kalimantan Utara | REGIONAL_APPARATUS | 65 | Pemerintah Provinsi Kalimantan Utara
        Dispendukcapil Kabupaten Kendal -> Dispendukcapil Kabupaten Kendal | REGIONAL_APPARATUS | 33.24 | Pemerintah Kabupaten Kendal
        Disperumkim Provinsi Jawa Barat -> Disperumkim Provinsi Jawa Barat | REGIONAL_APPARATUS | 32 | Pemerintah Provinsi Jawa Barat
        Kecamatan Kalidoni, Kota Palembang -> Kecamatan Kalidoni | REGIONAL_APPARATUS | 16.71 | Pemerintah Kota Palembang
        """;
}
