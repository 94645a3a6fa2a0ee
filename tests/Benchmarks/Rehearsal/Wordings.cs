namespace JippApi.Benchmarks.Rehearsal;

/// <summary>A subject of innovations, in the two ways in which lists write it.</summary>
internal sealed record Topic(string Text, string Other, string Sector, string Unit);

/// <summary>The words of which the rehearsal makes titles and summaries.</summary>
internal static class Wordings
{
    public static readonly string[] Heads = ["Layanan", "Gerakan", "Klinik", "Sekolah", "Rumah", "Kampung", "Pojok", "Balai"];

    public static readonly string[] OtherHeads = ["Program", "Inisiatif", "Kegiatan", "Upaya"];

    public static readonly string[] Groups =
    [
        "Lansia",
        "Nelayan",
        "Petani Lahan Kering",
        "Pekerja Migran",
        "Ibu Hamil",
        "Penyandang Disabilitas",
        "Anak Putus Sekolah",
        "Pedagang Pasar",
        "Masyarakat Adat",
        "Pengrajin Rotan",
        "Santri",
        "Guru Honorer",
    ];

    public static readonly string[] Syllables =
    [
        "ba",
        "ci",
        "da",
        "ga",
        "ja",
        "ka",
        "li",
        "lo",
        "ma",
        "mo",
        "na",
        "pa",
        "ra",
        "ri",
        "sa",
        "si",
        "ta",
        "ti",
        "wa",
        "yo",
    ];

    public static readonly Topic[] Topics =
    [
        new("Antar Obat Pasien Kronis", "Pengiriman Resep ke Rumah", "Kesehatan", "Dinas Kesehatan"),
        new("Perahu Ambulans Muara", "Rujukan Darurat lewat Sungai", "Kesehatan", "Dinas Kesehatan"),
        new("Deteksi Dini Kusta", "Penemuan Penderita Lepra", "Kesehatan", "Dinas Kesehatan"),
        new("Imunisasi Dusun Terpencil", "Vaksinasi Wilayah Sulit", "Kesehatan", "Dinas Kesehatan"),
        new("Dongeng Aksara Braille", "Bacaan Huruf Timbul", "Perpustakaan", "Dinas Perpustakaan"),
        new("Kamus Bahasa Ibu", "Pelestarian Tutur Leluhur", "Kebudayaan", "Dinas Kebudayaan"),
        new("Tari Topeng Remaja", "Sanggar Seni Muda", "Kebudayaan", "Dinas Kebudayaan"),
        new("Bengkel Mesin Ketinting", "Perawatan Motor Tempel", "Kelautan dan perikanan", "Dinas Perikanan"),
        new("Pasar Lelang Kerapu", "Penjualan Ikan Karang", "Kelautan dan perikanan", "Dinas Perikanan"),
        new("Terumbu Karang Asuh", "Transplantasi Koral", "Kelautan dan perikanan", "Dinas Perikanan"),
        new("Pompa Tenaga Matahari", "Irigasi Panel Surya", "Pertanian", "Dinas Pertanian"),
        new("Bank Benih Padi Ladang", "Lumbung Varietas Gogo", "Pertanian", "Dinas Pertanian"),
        new("Kalender Tanam Hujan", "Ramalan Musim Semai", "Pertanian", "Dinas Pertanian"),
        new("Penangkal Ular Sawah", "Pengendalian Hama Tikus", "Pertanian", "Dinas Pertanian"),
        new("Lacak Sapi Bertelinga Cip", "Identitas Ternak Besar", "Pertanian", "Dinas Peternakan"),
        new("Akta Lahir Sehari Jadi", "Pencatatan Kelahiran Kilat", "Administrasi kependudukan dan pencatatan sipil", "Dinas Dukcapil"),
        new("Kartu Keluarga Penghayat", "Dokumen Penganut Kepercayaan", "Administrasi kependudukan dan pencatatan sipil", "Dinas Dukcapil"),
        new("Rekam Iris Panti Jompo", "Perekaman Biometrik Wreda", "Administrasi kependudukan dan pencatatan sipil", "Dinas Dukcapil"),
        new("Tungku Sekam Hemat", "Kompor Limbah Gabah", "Energi dan sumber daya mineral", "Dinas ESDM"),
        new("Mikrohidro Air Terjun", "Turbin Jeram Kecil", "Energi dan sumber daya mineral", "Dinas ESDM"),
        new("Jembatan Bambu Laminasi", "Titian Buluh Rekayasa", "Pekerjaan umum dan penataan ruang", "Dinas PUPR"),
        new("Peta Lubang Jalan", "Laporan Kerusakan Aspal", "Pekerjaan umum dan penataan ruang", "Dinas PUPR"),
        new("Sumur Resapan Gang", "Imbuhan Tanah Permukiman", "Lingkungan hidup", "Dinas Lingkungan Hidup"),
        new("Kebun Magot Sampah Dapur", "Biokonversi Sisa Makanan", "Lingkungan hidup", "Dinas Lingkungan Hidup"),
        new("Sedekah Minyak Jelantah", "Penampungan Lemak Bekas", "Lingkungan hidup", "Dinas Lingkungan Hidup"),
        new("Ojek Perempuan Malam", "Tumpangan Aman Pekerja Sif", "Perhubungan", "Dinas Perhubungan"),
        new("Halte Bicara Tunanetra", "Pemberhentian Bersuara", "Perhubungan", "Dinas Perhubungan"),
        new("Kontrak Kerja Rumahan", "Perjanjian Buruh Borongan", "Tenaga kerja", "Dinas Tenaga Kerja"),
        new("Magang Juru Las", "Praktik Pengelasan Pemuda", "Tenaga kerja", "Dinas Tenaga Kerja"),
        new("Kafe Mantan Napi", "Warung Warga Binaan", "Sosial", "Dinas Sosial"),
        new("Rumah Singgah Odgj", "Penampungan Gangguan Jiwa", "Sosial", "Dinas Sosial"),
        new("Gelar Tikar Pengaduan", "Lesehan Keluhan Warga", "Komunikasi dan informatika", "Dinas Kominfo"),
        new("Radio Komunitas Bencana", "Siaran Siaga Gunung Api", "Komunikasi dan informatika", "Dinas Kominfo"),
        new("Galeri Tenun Songket", "Etalase Kain Ikat", "Perindustrian", "Dinas Perindustrian"),
        new("Susur Gua Prasejarah", "Wisata Lukisan Purba", "Pariwisata", "Dinas Pariwisata"),
        new("Arsip Tanah Ulayat", "Dokumentasi Hak Bersama", "Pertanahan", "Dinas Pertanahan"),
    ];

    /// <summary>Titles of rows that somebody made to try the form.</summary>
    public static readonly string[] Tests = ["Tes ITSA LAGI", "coba input", "dummy", "asdf"];
}
