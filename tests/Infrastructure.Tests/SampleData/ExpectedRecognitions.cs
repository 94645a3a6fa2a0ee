namespace JippApi.Infrastructure.Tests.SampleData;

/// <summary>Every award text of the innovations: text -> competition, year, tier + ...</summary>
internal static class ExpectedRecognitions
{
    /// <summary>Texts with at least one award; a remark beside it becomes a note.</summary>
    public const string Awards = """
        15 besar KIPP tingkat Kabupaten Luwu Utara 2021 -> KIPP tingkat Kabupaten Luwu Utara, 2021, TOP_15
        15 besar Kelompok Replikasi KIPP 2021; Top 5 nasional -> KIPP, 2021, TOP_15 + KIPP, -, TOP_5
        33 besar KIJB 2019 -> KIJB, 2019, TOP_33
        Finalis KIPP 2020 (presentasi hari ke-1) -> KIPP, 2020, FINALIST
        Finalis KIPP 2020 (presentasi hari ke-10) -> KIPP, 2020, FINALIST
        Finalis KIPP 2021 (presentasi hari ke-15) -> KIPP, 2021, FINALIST
        Finalis KIPP 2021 (presentasi hari ke-6) -> KIPP, 2021, FINALIST
        Finalis KIPP 2021 (presentasi hari ke-7) -> KIPP, 2021, FINALIST
        Finalis KIPP 2021 (presentasi hari ke-7); Honorable Mention UNPSA 2024 -> KIPP, 2021, FINALIST + UNPSA, 2024, HONORABLE_MENTION
        Finalis KIPP 2023 (presentasi hari ke-5) -> KIPP, 2023, FINALIST
        Finalis KIPP 2023 (presentasi hari ke-7) -> KIPP, 2023, FINALIST
        Juara I Masyarakat Umum, Kalsel Innovation Award 2025 -> Kalsel Innovation Award, 2025, RANK_1
        Juara I SKPD Kabupaten/Kota, Kalsel Innovation Award 2025 -> Kalsel Innovation Award, 2025, RANK_1
        Pemenang UNPSA 2024 (Tackling Climate Change) -> UNPSA, 2024, WINNER
        Penghargaan KIPP 2015; Juara UNPSA 2018 -> KIPP, 2015, AWARD + UNPSA, 2018, WINNER
        Penghargaan UNPSA 2015 -> UNPSA, 2015, AWARD
        Penghargaan UNPSA 2019 -> UNPSA, 2019, AWARD
        Peringkat 1 kabupaten/kota KALBARIA 2022 -> KALBARIA, 2022, RANK_1
        Top 21 KIJB 2022 -> KIJB, 2022, TOP_21
        Top 30 KIPP/JIPP Sulawesi Selatan 2020 -> KIPP/JIPP Sulawesi Selatan, 2020, TOP_30
        Top 35 KIPP 2016 -> KIPP, 2016, TOP_35
        Top 40 KIPP 2017; Top 99 KIPP 2017 -> KIPP, 2017, TOP_40 + KIPP, 2017, TOP_99
        Top 40 KIPP 2018; Top 99 KIPP 2018; lolos seleksi administrasi Kelompok Khusus 2021 -> KIPP, 2018, TOP_40 + KIPP, 2018, TOP_99 + note: lolos seleksi administrasi Kelompok Khusus 2021
        Top 45 KIPP 2019 -> KIPP, 2019, TOP_45
        Top 45 KIPP 2019; Top 99 KIPP 2019 -> KIPP, 2019, TOP_45 + KIPP, 2019, TOP_99
        Top 45 KIPP 2020 -> KIPP, 2020, TOP_45
        Top 45 KIPP 2021 -> KIPP, 2021, TOP_45
        Top 45 KIPP 2023 -> KIPP, 2023, TOP_45
        Top 9 KIPP 2014 -> KIPP, 2014, TOP_9
        Top 99 (tahun sebelum 2019, tidak dirinci) -> KIPP, -, TOP_99
        Top 99 KIPP 2014 -> KIPP, 2014, TOP_99
        Top 99 KIPP 2017 -> KIPP, 2017, TOP_99
        Top 99 KIPP 2018 -> KIPP, 2018, TOP_99
        Top 99 KIPP 2019 -> KIPP, 2019, TOP_99
        Top 99 KIPP 2021 -> KIPP, 2021, TOP_99
        Top 99 KIPP 2022 -> KIPP, 2022, TOP_99
        Top 99 KIPP 2023 -> KIPP, 2023, TOP_99
        Top inovasi KIPP -> KIPP, -, TOP
        Top inovasi KIPP; dipresentasikan pada pembinaan Hub JIPP Sumbar -> KIPP, -, TOP + note: dipresentasikan pada pembinaan Hub JIPP Sumbar
        Top inovasi KIPP; presentasi PKRI 2024 (kelompok keberlanjutan) -> KIPP, -, TOP + note: presentasi PKRI 2024 (kelompok keberlanjutan)
        """;

    /// <summary>Texts without an award, which become notes verbatim.</summary>
    public const string NotesOnly = """
        Diajukan ke IGA 2025
        Dilaporkan pada Indeks Inovasi Daerah
        Dipaparkan pada presentasi nominator IGA 2019
        Dipaparkan pada presentasi nominator IGA 2024
        Dipaparkan pada presentasi nominator IGA 2025
        Dipilih untuk direplikasi kabupaten/kota se-Kalimantan Barat TA 2022
        Dipilih untuk direplikasi se-Sulawesi Selatan tahun 2022
        Dipilih untuk direplikasi se-Sumatera Barat (Forum Replikasi 2020)
        Direncanakan untuk direplikasi Provinsi Jawa Tengah 2020
        Disorot penilai IGA (nominator kota sangat inovatif)
        Diunggulkan untuk KIPP 2020
        Diusulkan untuk direplikasi Provinsi Gorontalo 2020
        Diusung pada IGA 2025 (Kabupaten Terinovatif)
        Divalidasi lapangan IGA 2025
        Inovasi digital unggulan, Provinsi Terinovatif IGA 2024
        Inovasi unggulan IGA 2025
        Inovasi unggulan, Provinsi Terinovatif IGA 2025
        Lolos seleksi administrasi KIPP 2021 (Kelompok Umum)
        Lolos seleksi administrasi KIPP 2022
        Terpilih didaftarkan ke UNPSA 2026 (dari Top inovasi KIPP 2014-2023)
        """;
}
