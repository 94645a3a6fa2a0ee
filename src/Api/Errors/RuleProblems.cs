using System.Reflection;
using JippApi.Domain.Common;

namespace JippApi.Api.Errors;

/// <summary>The rules of the domain as problems, with their Indonesian texts.</summary>
internal static class RuleProblems
{
    private static readonly Dictionary<string, (string Title, string Help)> Indonesian = new()
    {
        ["innovation-not-editable"] = ("Data tidak dapat diubah dalam status ini", "Data dapat diubah saat masih draf atau sudah terbit; tidak saat ditinjau, ditarik atau digabung."),
        ["transition-not-allowed"] = ("Perpindahan status tidak diperbolehkan", "Pilih salah satu perpindahan di allowed."),
        ["innovation-incomplete"] = ("Data belum cukup lengkap untuk diterbitkan", "Lengkapi kolom yang disebut di missing; pemilik data dapat mengisinya."),
        ["institutionalisation-needs-evidence"] = ("Pelembagaan memerlukan bukti yang diverifikasi", "Pelembagaan mengikuti bukti: regulasi, program rutin beranggaran, kontrak kinerja."),
        ["merge-target-invalid"] = ("Data hanya dapat digabung ke data lain yang terbit", "Pilih survivorId dari data lain yang sudah terbit."),
        ["source-record-exists"] = ("Baris sumber ini sudah dimiliki data lain", "Cari data yang sudah ada; jangan mendaftarkan baris sumber yang sama dua kali."),
        ["institution-cycle"] = ("Instansi tidak dapat menjadi bagian dari dirinya sendiri", "Pilih instansi induk yang lain."),
        ["institution-too-deep"] = ("Susunan instansi paling dalam empat tingkat", "Pilih instansi induk yang lebih tinggi."),
        ["institution-exists"] = ("Instansi dengan nama itu sudah terdaftar di wilayah itu", "Pakai instansi yang sudah ada, atau nama yang membedakannya."),
        ["role-not-below-own"] = ("Peran harus di bawah peran Anda sendiri", "Minta admin dengan peran lebih tinggi."),
        ["scope-not-within-own"] = ("Cakupan harus di dalam cakupan peran Anda sendiri", "Pilih wilayah, instansi atau sumber di dalam cakupan Anda."),
        ["own-record"] = ("Tidak ada yang meninjau data instansinya sendiri", "Minta peninjau dari instansi lain."),
        ["delegation-not-own"] = ("Hanya peran sendiri yang dapat didelegasikan, tidak lebih lama dari masa berlakunya", "Pilih peran Anda sendiri dan masa di dalam masa berlakunya."),
        ["delegation-to-oneself"] = ("Delegasi ditujukan kepada orang lain", "Pilih akun lain."),
        ["grant-to-oneself"] = ("Peran tidak dapat diberikan kepada diri sendiri", "Minta admin lain; juga tidak untuk orang yang Anda wakili."),
        ["own-name-only"] = ("Hanya atas nama sendiri", "Kirim permintaan ini tanpa header Jipp-Acting-For."),
        ["nothing-delegated"] = ("Tidak ada peran yang didelegasikan kepada Anda oleh akun itu sekarang", "Lihat delegasi Anda di /me, atau kirim permintaan tanpa header Jipp-Acting-For."),
        ["authenticator-on"] = ("Akun sudah memakai aplikasi autentikator", "Lepas autentikator yang lama lebih dahulu."),
        ["authenticator-off"] = ("Akun tidak memakai aplikasi autentikator", "Pasang autentikator lebih dahulu."),
        ["scope-does-not-fit-role"] = ("Jenis cakupan tidak sesuai dengan peran", "Pilih salah satu jenis cakupan di allowed."),
        ["period-ends-before-it-begins"] = ("Masa berakhir sebelum dimulai", "Pilih akhir setelah awal."),
        ["last-national-admin"] = ("Admin nasional terakhir tidak dapat dilepas", "Angkat admin nasional lain lebih dahulu."),
        ["email-taken"] = ("Alamat surel sudah dipakai akun lain", "Cari akun itu di /users, atau pakai alamat lain."),
        ["client-id-taken"] = ("client id sudah dipakai klien lain", "Pilih client id lain."),
        ["account-transition-not-allowed"] = ("Akun tidak dapat berpindah ke status itu", "Baca ulang status akun."),
        ["client-transition-not-allowed"] = ("Klien tidak dapat berpindah ke status itu", "Baca ulang status klien."),
        ["rate-class-taken"] = ("Kode kelas laju sudah dipakai", "Ubah kelas yang sudah ada, atau pilih kode lain."),
        ["plan-transition-not-allowed"] = ("Rencana tidak dapat berpindah ke status itu", "Pilih salah satu perpindahan di allowed."),
        ["plan-not-editable"] = ("Rencana tidak dapat diubah lagi", "Rencana dapat diubah selama draf, diajukan atau disepakati; setelah ditandatangani, buat perubahan pada lembar komitmen."),
        ["plan-agreement-fixed"] = ("Jenis dan cakupan replikasi tetap seperti yang disepakati pemilik", "Pakai kind dan extent yang disepakati, atau batalkan rencana ini dan ajukan yang baru."),
        ["template-of-another-innovation"] = ("Rencana contoh harus dari inovasi yang sama", "Pilih templatePlanId dari rencana replikasi inovasi ini, atau hapus originId."),
        ["adopter-is-owner"] = ("Pemilik inovasi hanya dapat memperluasnya", "Pakai kind SCALE_UP, atau pilih instansi penerima yang lain."),
        ["origin-not-published"] = ("Inovasi asal belum terbit", "Pilih inovasi yang sudah terbit; pemiliknya dapat menerbitkannya."),
        ["origin-not-willing"] = ("Pemilik tidak bersedia inovasinya direplikasi", "Hubungi pemilik inovasi; pemilik dapat mengubah willingToBeReplicated."),
        ["origin-stopped"] = ("Inovasi asal sudah berhenti", "Pilih inovasi yang masih berjalan."),
        ["plan-no-responsible-unit"] = ("Rencana memerlukan paling sedikit satu rencana aksi dengan unit penanggung jawab", "Instansi penerima menambah rencana aksi dengan responsibleUnitId."),
        ["plan-not-ready"] = ("Kesiapan penerima belum cukup", "Naikkan kesiapan sampai CONDITIONAL (lihat nextActions), atau sekretaris daerah provinsi membuat pengecualian tertulis."),
        ["plan-items-open"] = ("Masih ada rencana aksi yang terbuka", "Selesaikan atau batalkan semua rencana aksi."),
        ["plan-no-evidence"] = ("Belum ada bukti pelaksanaan", "Unit penanggung jawab menambah bukti pada rencana aksi."),
        ["adaptation-without-reason"] = ("Komponen yang tidak dipertahankan memerlukan alasan", "Isi reason untuk komponen itu."),
        ["item-transition-not-allowed"] = ("Rencana aksi tidak dapat berpindah ke status itu", "Pilih salah satu perpindahan di allowed."),
        ["item-not-editable"] = ("Rencana aksi yang selesai atau dibatalkan tidak dapat diubah", "Buka kembali rencana aksi itu lebih dahulu."),
        ["item-plan-fixed"] = ("Rencana yang sudah ditandatangani tidak dapat diubah lagi", "Setelah ditandatangani hanya responsibleUnitId dan assigneeId yang dapat diubah; setelah rencana berakhir tidak ada lagi."),
        ["item-plan-not-running"] = ("Rencana belum atau tidak lagi dilaksanakan", "Kemajuan dilaporkan selama rencana berstatus COMMITTED, IN_PROGRESS atau STALLED."),
        ["item-plan-full"] = ("Rencana memuat paling banyak 500 rencana aksi", "Gabungkan langkah-langkah kecil."),
        ["item-id-taken"] = ("Id itu sudah dipakai rencana aksi yang lain isinya", "Bandingkan current dan yours; buat id baru untuk rencana aksi yang lain."),
        ["item-too-much-evidence"] = ("Bukti paling banyak 20 untuk satu rencana aksi", "Gabungkan bukti dalam satu berkas atau satu alamat."),
        ["item-no-evidence"] = ("Rencana aksi selesai bila ada buktinya", "Laporkan kemajuan dengan evidence lebih dahulu."),
        ["item-verified-by-reporter"] = ("Yang pernah melapor tidak memverifikasi", "Minta pendamping atau hub yang tidak pernah melapor memverifikasi."),
        ["item-ends-before-it-begins"] = ("Rencana aksi berakhir sebelum dimulai", "Pilih dueOn pada atau setelah startsOn."),
        ["item-cycle"] = ("Rencana aksi tidak dapat bergantung pada dirinya sendiri", "Hapus ketergantungan yang berputar."),
        ["item-dependencies-open"] = ("Yang menjadi prasyarat belum selesai", "Selesaikan rencana aksi di dependsOn lebih dahulu."),
        ["hub-host-invalid"] = ("Hanya pemerintah provinsi, kementerian atau lembaga yang dapat menjadi hub", "Pilih instansi dengan salah satu jenis di allowed."),
        ["hub-exists"] = ("Instansi itu sudah mempunyai hub yang belum berakhir", "Pakai hub yang sudah ada, atau akhiri lebih dahulu."),
        ["hub-transition-not-allowed"] = ("Hub tidak dapat berpindah ke status itu", "Pilih salah satu perpindahan di allowed."),
        ["hub-needs-decree"] = ("Hub ditetapkan dengan keputusan menteri", "Kirim decree dengan nomor dan tahunnya."),
        ["hub-not-assessed"] = ("Hub ditetapkan setelah ketiga kriteria dinilai", "Nilai kriteria yang disebut di missing."),
        ["hub-keeps-decree"] = ("Keputusan penetapan dapat diperbaiki, tidak dihapus", "Kirim decree yang benar."),
        ["hub-ended"] = ("Hub ini sudah berakhir dan tidak berubah lagi", "Usulkan hub baru untuk instansi yang sama."),
        ["hub-spoke-is-host"] = ("Tuan rumah hub tidak dapat menjadi spoke-nya sendiri", "Pilih instansi lain."),
        ["hub-spoke-exists"] = ("Instansi itu sudah menjadi spoke hub ini", "Baca ulang hub ini."),
        ["hub-mentor-exists"] = ("Orang dengan akun itu sudah menjadi pendamping hub ini", "Baca ulang hub ini."),
        ["hub-too-large"] = ("Spoke atau pendamping hub ini sudah sebanyak yang dapat disimpan", "Lepaskan yang tidak ikut lagi."),
        ["survey-answers-invalid"] = ("Jawaban tidak sesuai dengan instrumen", "Baca instrumen di /maturity-instruments dan perbaiki jawaban."),
        ["survey-already-verified"] = ("Survei ini sudah diverifikasi atau ditolak", "Kirim survei baru."),
        ["plan-being-signed"] = ("Rencana ini sedang ditandatangani pada lembar komitmen", "Tunggu sampai semua menandatangani, atau minta hub mengakhiri lembar komitmennya."),
        ["plan-has-ended"] = ("Rencana ini sudah berakhir", "Baca ulang rencananya."),
        ["commitment-transition-not-allowed"] = ("Lembar komitmen tidak dapat berpindah ke status itu", "Pilih salah satu perpindahan di allowed."),
        ["commitment-not-editable"] = ("Lembar komitmen hanya dapat diubah selagi draf", "Setelah tanda tangan pertama, buat adendum."),
        ["commitment-without-lines"] = ("Lembar komitmen belum memuat satu pun rencana", "Tambahkan paling sedikit satu baris di lines."),
        ["commitment-adopter-without-signatory"] = ("Setiap instansi yang berjanji harus mempunyai penanda tangan", "Tambahkan penanda tangan untuk instansi di missing."),
        ["commitment-plan-twice"] = ("Satu rencana hanya boleh sekali pada lembar komitmen", "Hapus baris yang berulang."),
        ["commitment-plan-taken"] = ("Rencana itu sedang ditandatangani pada lembar lain", "Tunggu, atau minta hub mengakhiri lembar itu; rencananya ada di missing."),
        ["commitment-plan-not-accepted"] = ("Pemilik inovasi belum menyetujui rencananya", "Pemilik inovasi menyetujui dahulu rencana di missing."),
        ["commitment-plan-not-running"] = ("Adendum hanya untuk rencana yang sudah ditandatangani dan belum berakhir", "Hapus dari lembar rencana di missing."),
        ["commitment-not-signed"] = ("Hanya lembar yang sudah ditandatangani semua dan belum berakhir yang dapat diadendum", "Ubah drafnya, atau buat lembar baru."),
        ["commitment-line-not-on-sheet"] = ("Adendum hanya mengubah rencana yang ada pada lembarnya", "Pakai rencana dari lembar yang diadendum."),
        ["commitment-not-open"] = ("Lembar komitmen tidak sedang ditandatangani", "Hub membuka dahulu lembar ini untuk ditandatangani."),
        ["signatory-has-signed"] = ("Penanda tangan itu sudah menandatangani", "Baca ulang lembar komitmen."),
        ["commitment-document-differs"] = ("Hash dokumen bukan hash dokumen yang sedang ditandatangani", "Baca ulang dokumennya dan kirim documentHash yang sekarang."),
        ["signature-not-own"] = ("Hanya akun penanda tangan sendiri yang menandatangani", "Masuk sebagai penanda tangan; tanda tangan basah dicatat oleh hub dengan method WET."),
        ["signature-in-the-future"] = ("Tanggal tanda tangan belum tiba", "Kirim tanggal hari ini atau sebelumnya."),
        ["too-many-unfinished-uploads"] = ("Terlalu banyak unggahan yang belum selesai", "Selesaikan unggahan yang sudah dimulai, atau tunggu sampai berakhir."),
        ["file-not-uploading"] = ("Berkas tidak lagi menerima isi", "Unggahannya sudah selesai atau ditolak; umumkan berkas baru."),
        ["upload-expired"] = ("Unggahan tidak diselesaikan pada waktunya", "Umumkan berkas baru."),
        ["upload-range-invalid"] = ("Rentang bukan bagian dari berkas yang diumumkan", "Kirim Content-Range: bytes awal-akhir/ukuran, dengan ukuran yang diumumkan."),
        ["upload-out-of-order"] = ("Isi dikirim berurutan", "Lanjutkan dari bita nextByte."),
        ["upload-longer-than-announced"] = ("Isi lebih panjang daripada yang diumumkan", "Umumkan berkas dengan ukuran yang benar."),
        ["upload-incomplete"] = ("Isi belum lengkap", "Kirim sisanya mulai dari bita nextByte."),
        ["file-hash-differs"] = ("SHA-256 isi bukan yang dinyatakan; tidak ada yang disimpan", "Hitung ulang SHA-256, lalu unggah lagi sebagai berkas baru."),
        ["file-type-differs"] = ("Isi bukan dari jenis yang dinyatakan; tidak ada yang disimpan", "Umumkan berkas dengan jenis yang benar; SVG, HTML dan makro tidak diterima."),
        ["file-has-script"] = ("Teks berisi markah atau program; tidak ada yang disimpan", "Kirim teks biasa dalam UTF-8."),
        ["file-infected"] = ("Pemindai menemukan malware; tidak ada yang disimpan", "Bersihkan komputer Anda, lalu unggah berkas yang bersih."),
        ["file-not-ready"] = ("Berkas belum siap", "Selesaikan dahulu unggahannya."),
        ["file-link-invalid"] = ("Tautan bukan dari server ini untuk berkas ini", "Minta tautan baru kepada yang memberikannya; jangan mengubahnya."),
        ["file-link-expired"] = ("Tautan sudah berakhir", "Minta tautan baru kepada yang memberikannya."),
        ["evidence-exists"] = ("Berkas sudah dilampirkan di situ", "Tidak perlu dilampirkan lagi."),
        ["region-code-invalid"] = ("Kode wilayah tidak benar", "Provinsi berkode dua angka, kabupaten dan kota berbentuk 13.71."),
    };

    /// <summary>One problem for each rule.</summary>
    public static IReadOnlyList<ProblemType> All { get; } = [.. Rules().Select(ProblemOf)];

    /// <summary>The problem of a rule.</summary>
    public static ProblemType Of(Rule rule) => All.First(problem => problem.Slug == rule.Code);

    private static IEnumerable<Rule> Rules() => typeof(Rule).Assembly.GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Where(field => field.FieldType == typeof(Rule)).Select(field => (Rule)field.GetValue(null)!);

    private static ProblemType ProblemOf(Rule rule)
    {
        var status = rule.Kind switch
        {
            RuleKind.State => StatusCodes.Status409Conflict,
            RuleKind.Permission => StatusCodes.Status403Forbidden,
            _ => StatusCodes.Status422UnprocessableEntity,
        };
        var (title, help) = Indonesian[rule.Code];
        return new(rule.Code, status, title, rule.Message, help, rule.Message);
    }
}
