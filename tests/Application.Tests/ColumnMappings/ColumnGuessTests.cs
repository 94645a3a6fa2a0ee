using JippApi.Application.ColumnMappings;
using JippApi.Domain.ColumnMappings;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Tests.ColumnMappings;

public sealed class ColumnGuessTests
{
    [Theory]
    [InlineData("Judul Inovasi", StatedMember.Title)]
    [InlineData("nama_inovasi", StatedMember.Title)]
    [InlineData("NAMA INOVASI DAERAH", StatedMember.Title)]
    [InlineData("judulInovasi", StatedMember.Title)]
    [InlineData("Nama Inovasi *", StatedMember.Title)]
    [InlineData("Judul Inovasi (maks. 100 karakter)", StatedMember.Title)]
    [InlineData("Nama Singkat", StatedMember.ShortName)]
    [InlineData("akronim", StatedMember.ShortName)]
    [InlineData("deskripsi", StatedMember.Summary)]
    [InlineData("Ringkasan Inovasi", StatedMember.Summary)]
    [InlineData("Uraian Singkat Inovasi", StatedMember.Summary)]
    [InlineData("pemda", StatedMember.Institution)]
    [InlineData("Nama Pemda", StatedMember.Institution)]
    [InlineData("Pemerintah Daerah", StatedMember.Institution)]
    [InlineData("Instansi", StatedMember.Institution)]
    [InlineData("K/L/PD", StatedMember.Institution)]
    [InlineData("opd", StatedMember.Unit)]
    [InlineData("unit_kerja", StatedMember.Unit)]
    [InlineData("Nama OPD Pengampu", StatedMember.Unit)]
    [InlineData("Unit Pelayanan Publik", StatedMember.Unit)]
    [InlineData("Perangkat Daerah", StatedMember.Unit)]
    [InlineData("kelompok", StatedMember.InstitutionKind)]
    [InlineData("Jenis Instansi", StatedMember.InstitutionKind)]
    [InlineData("wilayah", StatedMember.Region)]
    [InlineData("Kabupaten/Kota", StatedMember.Region)]
    [InlineData("Kab./Kota", StatedMember.Region)]
    [InlineData("Provinsi", StatedMember.Region)]
    [InlineData("tahun", StatedMember.Year)]
    [InlineData("Tahun Implementasi", StatedMember.Year)]
    [InlineData("Waktu Penerapan Inovasi Daerah", StatedMember.Year)]
    [InlineData("tahun_lapor", StatedMember.Label)]
    [InlineData("Tahun Penghargaan", StatedMember.Label)]
    [InlineData("urusan_utama", StatedMember.Sector)]
    [InlineData("Urusan Inovasi Daerah", StatedMember.Sector)]
    [InlineData("Kategori", StatedMember.Sector)]
    [InlineData("SDG", StatedMember.Sdgs)]
    [InlineData("SDG's", StatedMember.Sdgs)]
    [InlineData("TPB/SDGs", StatedMember.Sdgs)]
    [InlineData("jenis", StatedMember.Kind)]
    [InlineData("Jenis Inovasi Daerah", StatedMember.Kind)]
    [InlineData("tahapan", StatedMember.Stage)]
    [InlineData("Tahapan Inovasi", StatedMember.Stage)]
    [InlineData("kata kunci", StatedMember.Tags)]
    [InlineData("inovator", StatedMember.Innovators)]
    [InlineData("Inisiator Inovasi Daerah", StatedMember.Innovators)]
    [InlineData("Nama Inovator", StatedMember.Innovators)]
    [InlineData("tautan", StatedMember.References)]
    [InlineData("Link Video", StatedMember.References)]
    [InlineData("Penghargaan", StatedMember.Awards)]
    [InlineData("Penghargaan yang Diraih", StatedMember.Awards)]
    [InlineData("keterangan", StatedMember.Notes)]
    [InlineData("Latar Belakang", StatedMember.Problem)]
    [InlineData("Latar Belakang Masalah", StatedMember.Problem)]
    [InlineData("Rancang Bangun", StatedMember.HowItWorks)]
    [InlineData("Rancang Bangun dan Pokok Perubahan yang Dilakukan", StatedMember.HowItWorks)]
    [InlineData("Tujuan Inovasi Daerah", StatedMember.Objective)]
    [InlineData("Manfaat yang Diperoleh", StatedMember.Results)]
    [InlineData("hasil_inovasi", StatedMember.Results)]
    [InlineData("Kebaruan", StatedMember.Novelty)]
    [InlineData("Prasyarat Replikasi", StatedMember.AdoptionPrerequisites)]
    [InlineData("Sumber Daya", StatedMember.Resources)]
    [InlineData("Strategi Keberlanjutan", StatedMember.Sustainability)]
    [InlineData("id", StatedMember.SourceRecordId)]
    [InlineData("Nomor Registrasi", StatedMember.SourceRecordId)]
    [InlineData("No", StatedMember.None)]
    [InlineData("No.", StatedMember.None)]
    [InlineData("Email Inovator", StatedMember.None)]
    [InlineData("Jumlah Inovator", StatedMember.None)]
    [InlineData("Tanggal Lahir Inovator", StatedMember.None)]
    [InlineData("Skor Kematangan", StatedMember.None)]
    [InlineData("Status Inovasi", StatedMember.None)]
    [InlineData("Bentuk Inovasi Daerah", StatedMember.None)]
    [InlineData("Warna", StatedMember.None)]
    [InlineData("Kolom 7", StatedMember.None)]
    public void A_title_tells_what_its_column_states(string title, StatedMember member) =>
        ColumnGuess.Of(InnovationSource.Iga, [title])[0].Member.ShouldBe(member);

    [Fact]
    public void The_year_of_the_competition_is_no_year_of_the_innovation()
    {
        ColumnGuess.Of(InnovationSource.Kipp, ["Tahun"])[0].Member.ShouldBe(StatedMember.Label);
        ColumnGuess.Of(InnovationSource.Labinov, ["tahun"])[0].Member.ShouldBe(StatedMember.Year);
    }

    [Fact]
    public void Of_two_columns_that_fit_the_better_states_it()
    {
        var guesses = ColumnGuess.Of(InnovationSource.Iga, ["Judul Lengkap Inovasi", "Nama Inovasi", "Provinsi", "Kota"]);

        guesses
            .Select(guess => (guess.Member, guess.Reason))
            .ShouldBe([
                (StatedMember.None, GuessReason.BetterElsewhere),
                (StatedMember.Title, GuessReason.KnownTitle),
                (StatedMember.Region, GuessReason.KnownTitle),
                (StatedMember.Region, GuessReason.KnownTitle),
            ]);
    }

    [Fact]
    public void The_columns_of_the_three_ministries_are_known()
    {
        Members(InnovationSource.Kipp, "No,Judul Inovasi,Nama Singkat,Instansi,Wilayah,Jenis Instansi,Tahun,Penghargaan,Kategori,Ringkasan")
            .ShouldBe("NONE TITLE SHORT_NAME INSTITUTION REGION INSTITUTION_KIND LABEL AWARDS SECTOR SUMMARY");
        Members(InnovationSource.Iga, "nama_inovasi,pemda,opd,tahun_lapor,tahapan,jenis,urusan_utama,keterangan")
            .ShouldBe("TITLE INSTITUTION UNIT LABEL STAGE KIND SECTOR NOTES");
        Members(InnovationSource.Labinov, "id,judul_inovasi,tahun,inovator,unit_kerja,deskripsi,instansi,kelompok,wilayah,SDG")
            .ShouldBe("SOURCE_RECORD_ID TITLE YEAR INNOVATORS UNIT SUMMARY INSTITUTION INSTITUTION_KIND REGION SDGS");
    }

    private static string Members(InnovationSource source, string titles) =>
        string.Join(' ', ColumnGuess.Of(source, titles.Split(',')).Select(guess => Application.Common.Code.Of(guess.Member)));
}
