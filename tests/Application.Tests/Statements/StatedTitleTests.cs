using JippApi.Application.Statements;

namespace JippApi.Application.Tests.Statements;

/// <summary>Titles with the short name in them, as ministries write them.</summary>
public sealed class StatedTitleTests
{
    [Theory]
    [InlineData("Sistem Informasi Pertanahan (SIMTARU)", "Sistem Informasi Pertanahan", "SIMTARU")]
    [InlineData("SIMTARU (Sistem Informasi Tata Ruang)", "Sistem Informasi Tata Ruang", "SIMTARU")]
    [InlineData("SIMTARU - Sistem Informasi Tata Ruang", "Sistem Informasi Tata Ruang", "SIMTARU")]
    [InlineData("SIMTARU: Sistem Informasi Tata Ruang", "Sistem Informasi Tata Ruang", "SIMTARU")]
    [InlineData("Sistem Informasi Tata Ruang – SIMTARU", "Sistem Informasi Tata Ruang", "SIMTARU")]
    [InlineData("Sistem Informasi Tata Ruang [“SIMTARU”]", "Sistem Informasi Tata Ruang", "SIMTARU")]
    [InlineData("SISTEM INFORMASI TATA RUANG (SIMTARU)", "SISTEM INFORMASI TATA RUANG", "SIMTARU")]
    [InlineData("Pengembangan Pariwisata Melalui Olahraga Rekreasi (PAMOR)", "Pengembangan Pariwisata Melalui Olahraga Rekreasi", "PAMOR")]
    [InlineData("Gerakan Berkelanjutan Anti Sampah Plastik (GELATIK)", "Gerakan Berkelanjutan Anti Sampah Plastik", "GELATIK")]
    [InlineData("Program Petani Mandiri Sejahtera (TANIMAS)", "Program Petani Mandiri Sejahtera", "TANIMAS")]
    [InlineData("Surabaya Single Window (SSW)", "Surabaya Single Window", "SSW")]
    [InlineData("Unit Pelayanan Informasi dan Keluhan (UPIK)", "Unit Pelayanan Informasi dan Keluhan", "UPIK")]
    [InlineData(
        "Padang Pariaman Siaga Darurat Bencana Alam (PAPA SADAR BANA)",
        "Padang Pariaman Siaga Darurat Bencana Alam",
        "PAPA SADAR BANA"
    )]
    [InlineData("Percepatan Proses Pengajuan PBG Mandiri (PEPES PAPARI)", "Percepatan Proses Pengajuan PBG Mandiri", "PEPES PAPARI")]
    [InlineData("Kerjasama Penerbitan KIA dengan Sekolah (SMART KIDS)", "Kerjasama Penerbitan KIA dengan Sekolah", "SMART KIDS")]
    [InlineData("Komoditas Porang Pangan Panggul (Kompor Panggul)", "Komoditas Porang Pangan Panggul", "Kompor Panggul")]
    [InlineData("Sentuhan Ikhlas Sesudah Perawatan (Si Sutan)", "Sentuhan Ikhlas Sesudah Perawatan", "Si Sutan")]
    [InlineData("Sistem Informasi Pelayanan Nelayan Modern (Simpelmo)", "Sistem Informasi Pelayanan Nelayan Modern", "Simpelmo")]
    [InlineData("Sispedap: Sistem Pengelolaan Data Pegawai Berbasis Web", "Sistem Pengelolaan Data Pegawai Berbasis Web", "Sispedap")]
    [InlineData("KAMI SETARA (Kampus Inklusif Semua Tak Berjarak)", "Kampus Inklusif Semua Tak Berjarak", "KAMI SETARA")]
    [InlineData("Sat'Setma (Sadar Tolak Stunting) (Sat'Setma)", "Sat'Setma (Sadar Tolak Stunting)", "Sat'Setma")]
    public void A_title_and_its_short_name_are_read_apart(string text, string title, string shortName) =>
        StatedTitle.Apart(text).ShouldBe((title, shortName));

    [Theory]
    [InlineData("Pelayanan Pertanahan Terpadu (Studi Kasus)")]
    [InlineData("Sistem Ujian Terpadu Dinas Kesehatan (STUDI KASUS)")]
    [InlineData("Layanan Akta Keliling (Tahap II)")]
    [InlineData("Layanan Akta Keliling (II)")]
    [InlineData("Pelayanan Vaksinasi COVID-19")]
    [InlineData("Pelayanan Vaksinasi Cepat (COVID-19)")]
    [InlineData("COVID-19: Cegah dan Obati Virus Desa")]
    [InlineData("Kampung Iklim Bersama (2019)")]
    [InlineData("Pasar Malam Pontianak (Kota Pontianak)")]
    [InlineData("Waste To Zero Semen Indonesia (Persero)")]
    [InlineData("Program Penataan dan Pengelolaan Pedagang Kaki Lima (PKL)")]
    [InlineData("Pengendalian Malaria melalui Sistem Early Diagnosis and Treatment (EDAT)")]
    [InlineData("Tempat Olah Sampah Sementara (TOSS) Gema Santi")]
    [InlineData("Sekretariat Bersama Kartamantul (Yogyakarta, Sleman dan Bantul)")]
    [InlineData("Mencegah Perdarahan Tali Pusat dengan Kalisat (Karet Tali Pusat)")]
    [InlineData("Desa Mandara Mandidoha (Desa Siaga Aktif)")]
    [InlineData("e-Surat (Tata Persuratan Digital )")]
    [InlineData("Ekowisata Wonosalam - Permata Hati")]
    [InlineData("Service Failure Recovery: Jalan pintas menuju pelayanan berkualitas")]
    [InlineData("SIMTARU")]
    [InlineData("(SIMTARU)")]
    [InlineData("SIMTARU ()")]
    [InlineData("Tata Ruang (SIM")]
    [InlineData(" - ")]
    public void What_is_no_short_name_for_certain_stays_in_the_title(string title) => StatedTitle.Apart(title).ShouldBe((title, null));

    [Theory]
    [InlineData("Layanan Kilat Desa (KILAT)", "Layanan Kilat Desa", "KILAT")]
    [InlineData("Layanan Desa (e-Kilat)", "e-Kilat – Layanan Desa", "E-KILAT")]
    [InlineData("Sat'Setma (Sadar Tolak Stunting) (Sat'Setma)", "Sadar Tolak Stunting", "Sat'Setma")]
    [InlineData("Sistem Informasi Tata Ruang (SIMTARU)", "Sistem informasi tata ruang", null)]
    public void Titles_that_differ_by_the_short_name_only_are_the_same(string one, string other, string? shortName) =>
        StatedTitle.AreSame(one, other, shortName).ShouldBeTrue();

    [Theory]
    [InlineData("Layanan Desa (KILAT)", "Layanan Kota", "KILAT")]
    [InlineData("Layanan Desa (Tahap II)", "Layanan Desa", "KILAT")]
    [InlineData("KILAT", "Layanan Desa (KILAT)", "KILAT")]
    public void Titles_that_differ_by_more_are_not(string one, string other, string? shortName) =>
        StatedTitle.AreSame(one, other, shortName).ShouldBeFalse();
}
