using System.Reflection;
using JippApi.Domain.Common;

namespace JippApi.Api.Errors;

/// <summary>
/// The rules of the domain as problems: their Indonesian titles, and in both languages what to do about them; the
/// English title is the message of the rule.
/// </summary>
internal static class RuleProblems
{
    private static readonly Dictionary<string, (string Title, string Help, string EnglishHelp)> Texts = new()
    {
        ["innovation-not-editable"] = (
            "Data tidak dapat diubah dalam status ini",
            "Data dapat diubah saat masih draf atau sudah terbit; tidak saat ditinjau, ditarik atau digabung.",
            "A record can be changed while it is a draft or once it is published; not while it is under review, withdrawn or merged."
        ),
        ["transition-not-allowed"] = (
            "Perpindahan status tidak diperbolehkan",
            "Pilih salah satu perpindahan di allowed.",
            "Choose one of the moves in allowed."
        ),
        ["innovation-incomplete"] = (
            "Data belum cukup lengkap untuk diterbitkan",
            "Lengkapi kolom yang disebut di missing; pemilik data dapat mengisinya.",
            "Fill in the fields named in missing; the owner of the record can do so."
        ),
        ["institutionalisation-needs-evidence"] = (
            "Pelembagaan memerlukan bukti yang diverifikasi",
            "Pelembagaan mengikuti bukti: regulasi, program rutin beranggaran, kontrak kinerja.",
            "Institutionalisation follows evidence: a regulation, a routine programme with a budget, a performance contract."
        ),
        ["merge-target-invalid"] = (
            "Data hanya dapat digabung ke data lain yang terbit",
            "Pilih survivorId dari data lain yang sudah terbit.",
            "Choose a survivorId of another record that is published."
        ),
        ["source-record-exists"] = (
            "Baris sumber ini sudah dimiliki data lain",
            "Cari data yang sudah ada; jangan mendaftarkan baris sumber yang sama dua kali.",
            "Look for the record that exists already; do not register the same source row twice."
        ),
        ["operation-transition-not-allowed"] = (
            "Pekerjaan tidak dapat dibatalkan dalam keadaan ini",
            "Baca ulang keadaannya; yang sudah berakhir tetap berakhir.",
            "Read its state again; what has ended stays ended."
        ),
        ["operation-already-open"] = (
            "Pekerjaan sejenis sudah menunggu atau berjalan",
            "Tunggu sampai selesai, atau batalkan lebih dahulu; lihat GET /operations.",
            "Wait until it is done, or cancel it first; see GET /operations."
        ),
        ["institution-cycle"] = (
            "Instansi tidak dapat menjadi bagian dari dirinya sendiri",
            "Pilih instansi induk yang lain.",
            "Choose another parent institution."
        ),
        ["institution-too-deep"] = (
            "Susunan instansi paling dalam empat tingkat",
            "Pilih instansi induk yang lebih tinggi.",
            "Choose a parent institution that is higher up."
        ),
        ["institution-exists"] = (
            "Instansi dengan nama itu sudah terdaftar di wilayah itu",
            "Pakai instansi yang sudah ada, atau nama yang membedakannya.",
            "Use the institution that exists already, or a name that tells them apart."
        ),
        ["role-not-below-own"] = (
            "Peran harus di bawah peran Anda sendiri",
            "Minta admin dengan peran lebih tinggi.",
            "Ask an administrator with a higher role."
        ),
        ["scope-not-within-own"] = (
            "Cakupan harus di dalam cakupan peran Anda sendiri",
            "Pilih wilayah, instansi atau sumber di dalam cakupan Anda.",
            "Choose a region, institution or source within your scope."
        ),
        ["own-record"] = (
            "Tidak ada yang meninjau data instansinya sendiri",
            "Minta peninjau dari instansi lain.",
            "Ask a reviewer of another institution."
        ),
        ["delegation-not-own"] = (
            "Hanya peran sendiri yang dapat didelegasikan, tidak lebih lama dari masa berlakunya",
            "Pilih peran Anda sendiri dan masa di dalam masa berlakunya.",
            "Choose a role of your own and a period within the time you have it."
        ),
        ["delegation-to-oneself"] = ("Delegasi ditujukan kepada orang lain", "Pilih akun lain.", "Choose another account."),
        ["grant-to-oneself"] = (
            "Peran tidak dapat diberikan kepada diri sendiri",
            "Minta admin lain; juga tidak untuk orang yang Anda wakili.",
            "Ask another administrator; this holds for the person you act for as well."
        ),
        ["own-name-only"] = (
            "Hanya atas nama sendiri",
            "Kirim permintaan ini tanpa header Jipp-Acting-For.",
            "Send this request without the header Jipp-Acting-For."
        ),
        ["nothing-delegated"] = (
            "Tidak ada peran yang didelegasikan kepada Anda oleh akun itu sekarang",
            "Lihat delegasi Anda di /me, atau kirim permintaan tanpa header Jipp-Acting-For.",
            "See your delegations at /me, or send the request without the header Jipp-Acting-For."
        ),
        ["authenticator-on"] = (
            "Akun sudah memakai aplikasi autentikator",
            "Lepas autentikator yang lama lebih dahulu.",
            "Remove the old authenticator first."
        ),
        ["authenticator-off"] = (
            "Akun tidak memakai aplikasi autentikator",
            "Pasang autentikator lebih dahulu.",
            "Set up an authenticator first."
        ),
        ["scope-does-not-fit-role"] = (
            "Jenis cakupan tidak sesuai dengan peran",
            "Pilih salah satu jenis cakupan di allowed.",
            "Choose one of the kinds of scope in allowed."
        ),
        ["period-ends-before-it-begins"] = (
            "Masa berakhir sebelum dimulai",
            "Pilih akhir setelah awal.",
            "Choose an end after the beginning."
        ),
        ["last-national-admin"] = (
            "Admin nasional terakhir tidak dapat dilepas",
            "Angkat admin nasional lain lebih dahulu.",
            "Appoint another national administrator first."
        ),
        ["email-taken"] = (
            "Alamat surel sudah dipakai akun lain",
            "Cari akun itu di /users, atau pakai alamat lain.",
            "Look for that account at /users, or use another address."
        ),
        ["client-id-taken"] = ("client id sudah dipakai klien lain", "Pilih client id lain.", "Choose another client id."),
        ["account-transition-not-allowed"] = (
            "Akun tidak dapat berpindah ke status itu",
            "Baca ulang status akun.",
            "Read the status of the account again."
        ),
        ["client-transition-not-allowed"] = (
            "Klien tidak dapat berpindah ke status itu",
            "Baca ulang status klien.",
            "Read the status of the client again."
        ),
        ["rate-class-taken"] = (
            "Kode kelas laju sudah dipakai",
            "Ubah kelas yang sudah ada, atau pilih kode lain.",
            "Change the class that exists already, or choose another code."
        ),
        ["plan-transition-not-allowed"] = (
            "Rencana tidak dapat berpindah ke status itu",
            "Pilih salah satu perpindahan di allowed.",
            "Choose one of the moves in allowed."
        ),
        ["plan-not-editable"] = (
            "Rencana tidak dapat diubah lagi",
            "Rencana dapat diubah selama draf, diajukan atau disepakati; setelah ditandatangani, buat perubahan pada lembar komitmen.",
            "A plan can be changed while it is a draft, proposed or accepted; once it is signed, make the change on the commitment sheet."
        ),
        ["plan-agreement-fixed"] = (
            "Jenis dan cakupan replikasi tetap seperti yang disepakati pemilik",
            "Pakai kind dan extent yang disepakati, atau batalkan rencana ini dan ajukan yang baru.",
            "Use the kind and extent that were agreed, or cancel this plan and propose a new one."
        ),
        ["template-of-another-innovation"] = (
            "Rencana contoh harus dari inovasi yang sama",
            "Pilih templatePlanId dari rencana replikasi inovasi ini, atau hapus originId.",
            "Choose a templatePlanId of a replication plan of this innovation, or remove originId."
        ),
        ["adopter-is-owner"] = (
            "Pemilik inovasi hanya dapat memperluasnya",
            "Pakai kind SCALE_UP, atau pilih instansi penerima yang lain.",
            "Use the kind SCALE_UP, or choose another adopter."
        ),
        ["origin-not-published"] = (
            "Inovasi asal belum terbit",
            "Pilih inovasi yang sudah terbit; pemiliknya dapat menerbitkannya.",
            "Choose an innovation that is published; its owner can publish it."
        ),
        ["origin-not-willing"] = (
            "Pemilik tidak bersedia inovasinya direplikasi",
            "Hubungi pemilik inovasi; pemilik dapat mengubah willingToBeReplicated.",
            "Contact the owner of the innovation; the owner can change willingToBeReplicated."
        ),
        ["origin-stopped"] = (
            "Inovasi asal sudah berhenti",
            "Pilih inovasi yang masih berjalan.",
            "Choose an innovation that is still running."
        ),
        ["plan-no-responsible-unit"] = (
            "Rencana memerlukan paling sedikit satu rencana aksi dengan unit penanggung jawab",
            "Instansi penerima menambah rencana aksi dengan responsibleUnitId.",
            "The adopter adds an action item with a responsibleUnitId."
        ),
        ["plan-not-ready"] = (
            "Kesiapan penerima belum cukup",
            "Naikkan kesiapan sampai CONDITIONAL (lihat nextActions), atau sekretaris daerah provinsi, hub atau kementerian mencatat pengecualian tertulis.",
            "Raise the readiness to CONDITIONAL (see nextActions), or the provincial secretary, the hub or the ministry records an exception in writing."
        ),
        ["plan-core-change-uncommented"] = (
            "Pemilik belum menanggapi perubahan pada komponen inti",
            "Pemilik inovasi asal menulis catatan pada rencana itu; rencana dan komponennya ada di missing.",
            "The owner of the origin writes a comment on the plan; plans and components are in missing."
        ),
        ["plan-committed-by-signing"] = (
            "Rencana menjadi COMMITTED hanya lewat tanda tangan pada lembar komitmennya",
            "Hub memuat rencana ini pada lembar komitmen dan membukanya; para pimpinan menandatangani lembar itu.",
            "The hub puts this plan on a commitment sheet and opens it; the leaders sign that sheet."
        ),
        ["plan-items-open"] = (
            "Masih ada rencana aksi yang terbuka",
            "Unit penanggung jawab menyelesaikan rencana aksi di missing, atau instansi penerima membatalkannya; yang disebut paling banyak 20.",
            "The responsible units finish the action items in missing, or the adopter cancels them; no more than 20 are named."
        ),
        ["plan-no-evidence"] = (
            "Belum ada bukti pelaksanaan",
            "Unit penanggung jawab atau petugasnya menambah bukti pada salah satu rencana aksi di missing; bila semua dibatalkan, batalkan rencananya.",
            "The responsible unit or the assignee adds evidence to one of the action items in missing; if all were cancelled, cancel the plan."
        ),
        ["adaptation-without-reason"] = (
            "Komponen yang tidak dipertahankan memerlukan alasan",
            "Isi reason untuk komponen itu.",
            "Fill in reason for that component."
        ),
        ["item-transition-not-allowed"] = (
            "Rencana aksi tidak dapat berpindah ke status itu",
            "Pilih salah satu perpindahan di allowed.",
            "Choose one of the moves in allowed."
        ),
        ["item-not-editable"] = (
            "Rencana aksi yang selesai atau dibatalkan tidak dapat diubah",
            "Buka kembali rencana aksi itu lebih dahulu.",
            "Reopen that action item first."
        ),
        ["item-plan-fixed"] = (
            "Rencana yang sudah ditandatangani tidak dapat diubah lagi",
            "Setelah ditandatangani hanya responsibleUnitId dan assigneeId yang dapat diubah; setelah rencana berakhir tidak ada lagi.",
            "Once the plan is signed, only responsibleUnitId and assigneeId can be changed; once it has ended, nothing can."
        ),
        ["item-plan-not-running"] = (
            "Rencana belum atau tidak lagi dilaksanakan",
            "Kemajuan dilaporkan selama rencana berstatus COMMITTED, IN_PROGRESS atau STALLED.",
            "Progress is reported while the plan has the status COMMITTED, IN_PROGRESS or STALLED."
        ),
        ["item-plan-full"] = ("Rencana memuat paling banyak 500 rencana aksi", "Gabungkan langkah-langkah kecil.", "Combine small steps."),
        ["item-id-taken"] = (
            "Id itu sudah dipakai rencana aksi yang lain isinya",
            "Bandingkan current dan yours; buat id baru untuk rencana aksi yang lain.",
            "Compare current and yours; make a new id for a different action item."
        ),
        ["item-too-much-evidence"] = (
            "Bukti paling banyak 20 untuk satu rencana aksi",
            "Gabungkan bukti dalam satu berkas atau satu alamat.",
            "Combine the evidence in one file or at one address."
        ),
        ["item-no-evidence"] = (
            "Rencana aksi selesai bila ada buktinya",
            "Laporkan kemajuan dengan evidence lebih dahulu.",
            "Report progress with evidence first."
        ),
        ["item-verified-by-reporter"] = (
            "Yang pernah melapor tidak memverifikasi",
            "Minta pendamping atau hub yang tidak pernah melapor memverifikasi.",
            "Ask a mentor or a hub that has never reported on it to verify it."
        ),
        ["item-ends-before-it-begins"] = (
            "Rencana aksi berakhir sebelum dimulai",
            "Pilih dueOn pada atau setelah startsOn.",
            "Choose a dueOn on or after startsOn."
        ),
        ["item-cycle"] = (
            "Rencana aksi tidak dapat bergantung pada dirinya sendiri",
            "Hapus ketergantungan yang berputar.",
            "Remove the dependency that goes round in a circle."
        ),
        ["item-dependencies-open"] = (
            "Yang menjadi prasyarat belum selesai",
            "Unit penanggung jawab menyelesaikan dahulu rencana aksi di missing.",
            "The responsible units first finish the action items in missing."
        ),
        ["hub-host-invalid"] = (
            "Hanya pemerintah provinsi, kementerian atau lembaga yang dapat menjadi hub",
            "Pilih instansi dengan salah satu jenis di allowed.",
            "Choose an institution of one of the kinds in allowed."
        ),
        ["hub-exists"] = (
            "Instansi itu sudah mempunyai hub yang belum berakhir",
            "Pakai hub yang sudah ada, atau akhiri lebih dahulu.",
            "Use the hub that exists already, or end it first."
        ),
        ["hub-transition-not-allowed"] = (
            "Hub tidak dapat berpindah ke status itu",
            "Pilih salah satu perpindahan di allowed.",
            "Choose one of the moves in allowed."
        ),
        ["hub-needs-decree"] = (
            "Hub ditetapkan dengan keputusan menteri",
            "Kirim decree dengan nomor dan tahunnya.",
            "Send decree with its number and year."
        ),
        ["hub-not-assessed"] = (
            "Hub ditetapkan setelah ketiga kriteria dinilai",
            "Nilai kriteria yang disebut di missing.",
            "Assess the criteria named in missing."
        ),
        ["hub-keeps-decree"] = (
            "Keputusan penetapan dapat diperbaiki, tidak dihapus",
            "Kirim decree yang benar.",
            "Send the correct decree."
        ),
        ["hub-ended"] = (
            "Hub ini sudah berakhir dan tidak berubah lagi",
            "Usulkan hub baru untuk instansi yang sama.",
            "Propose a new hub for the same institution."
        ),
        ["hub-spoke-is-host"] = (
            "Tuan rumah hub tidak dapat menjadi spoke-nya sendiri",
            "Pilih instansi lain.",
            "Choose another institution."
        ),
        ["hub-spoke-exists"] = ("Instansi itu sudah menjadi spoke hub ini", "Baca ulang hub ini.", "Read this hub again."),
        ["hub-mentor-exists"] = ("Orang dengan akun itu sudah menjadi pendamping hub ini", "Baca ulang hub ini.", "Read this hub again."),
        ["hub-too-large"] = (
            "Spoke atau pendamping hub ini sudah sebanyak yang dapat disimpan",
            "Lepaskan yang tidak ikut lagi.",
            "Remove those that no longer take part."
        ),
        ["survey-already-verified"] = ("Survei ini sudah diverifikasi atau ditolak", "Kirim survei baru.", "Send a new survey."),
        ["plan-being-signed"] = (
            "Rencana ini sedang ditandatangani pada lembar komitmen",
            "Tunggu sampai semua menandatangani, atau minta hub mengakhiri lembar komitmennya.",
            "Wait until everybody has signed, or ask the hub to end its commitment sheet."
        ),
        ["plan-has-ended"] = ("Rencana ini sudah berakhir", "Baca ulang rencananya.", "Read the plan again."),
        ["commitment-transition-not-allowed"] = (
            "Lembar komitmen tidak dapat berpindah ke status itu",
            "Pilih salah satu perpindahan di allowed.",
            "Choose one of the moves in allowed."
        ),
        ["commitment-not-editable"] = (
            "Lembar komitmen hanya dapat diubah selagi draf",
            "Setelah tanda tangan pertama, buat adendum.",
            "After the first signature, make an amendment."
        ),
        ["commitment-without-lines"] = (
            "Lembar komitmen belum memuat satu pun rencana",
            "Tambahkan paling sedikit satu baris di lines.",
            "Add at least one line to lines."
        ),
        ["commitment-adopter-without-signatory"] = (
            "Setiap instansi yang berjanji harus mempunyai penanda tangan",
            "Tambahkan penanda tangan untuk instansi di missing.",
            "Add a signatory for the institutions in missing."
        ),
        ["commitment-plan-twice"] = (
            "Satu rencana hanya boleh sekali pada lembar komitmen",
            "Hapus baris yang berulang.",
            "Remove the line that is repeated."
        ),
        ["commitment-plan-taken"] = (
            "Rencana itu sedang ditandatangani pada lembar lain",
            "Tunggu, atau minta hub mengakhiri lembar itu; rencananya ada di missing.",
            "Wait, or ask the hub to end that sheet; the plan is in missing."
        ),
        ["commitment-plan-not-accepted"] = (
            "Pemilik inovasi belum menyetujui rencananya",
            "Pemilik inovasi menyetujui dahulu rencana di missing.",
            "The owner of the innovation first accepts the plans in missing."
        ),
        ["commitment-plan-not-running"] = (
            "Adendum hanya untuk rencana yang sudah ditandatangani dan belum berakhir",
            "Hapus dari lembar rencana di missing.",
            "Remove the plans in missing from the sheet."
        ),
        ["commitment-not-signed"] = (
            "Hanya lembar yang sudah ditandatangani semua dan belum berakhir yang dapat diadendum",
            "Ubah drafnya, atau buat lembar baru.",
            "Change the draft, or make a new sheet."
        ),
        ["commitment-amendment-open"] = (
            "Adendum lain dari lembar ini sedang ditulis atau ditandatangani",
            "Ubah adendum di missing, tunggu sampai semua menandatanganinya, atau akhiri lebih dahulu.",
            "Change the amendment in missing, wait until everybody has signed it, or end it first."
        ),
        ["commitment-amended-item-closed"] = (
            "Rencana aksi yang tanggalnya digeser sudah ditutup sejak adendum ditulis",
            "Hapus dari items rencana aksi di missing, atau buka kembali rencana aksi itu.",
            "Remove the action items in missing from items, or reopen them."
        ),
        ["commitment-line-not-on-sheet"] = (
            "Adendum hanya mengubah rencana yang ada pada lembarnya",
            "Pakai rencana dari lembar yang diadendum.",
            "Use a plan of the sheet that is being amended."
        ),
        ["commitment-not-open"] = (
            "Lembar komitmen tidak sedang ditandatangani",
            "Hub membuka dahulu lembar ini untuk ditandatangani.",
            "The hub first opens this sheet for signing."
        ),
        ["signatory-has-signed"] = (
            "Penanda tangan itu sudah menandatangani",
            "Baca ulang lembar komitmen.",
            "Read the commitment sheet again."
        ),
        ["commitment-document-differs"] = (
            "Hash dokumen bukan hash dokumen yang sedang ditandatangani",
            "Baca ulang dokumennya dan kirim documentHash yang sekarang.",
            "Read the document again and send its present documentHash."
        ),
        ["signature-not-own"] = (
            "Hanya akun penanda tangan sendiri yang menandatangani",
            "Masuk sebagai penanda tangan; tanda tangan basah dicatat oleh hub dengan method WET.",
            "Sign in as the signatory; the hub records a handwritten signature with method WET."
        ),
        ["signatory-of-another-institution"] = (
            "Akun itu tidak berwenang menandatangani untuk instansi tersebut",
            "Admin memberi akun itu peran SIGNATORY untuk instansi yang diikat, atau hub mengganti penanda tangan selagi lembar masih draf.",
            "An administrator gives the account the role SIGNATORY for the institution that is bound, or the hub names another signatory while the sheet is a draft."
        ),
        ["signature-in-the-future"] = (
            "Tanggal tanda tangan belum tiba",
            "Kirim tanggal hari ini atau sebelumnya.",
            "Send a date of today or before."
        ),
        ["item-follow-up-closed"] = (
            "Keputusan menjadi rencana aksi selagi rencana disusun atau dilaksanakan",
            "Tunggu sampai penandatanganan selesai; rencana yang sudah berakhir tidak berubah lagi.",
            "Wait until the signing is finished; a plan that has ended does not change any more."
        ),
        ["escalation-transition-not-allowed"] = (
            "Eskalasi tidak dapat berpindah ke status itu",
            "Pilih salah satu perpindahan di allowed.",
            "Choose one of the moves in allowed."
        ),
        ["escalation-level-acknowledged"] = (
            "Waktu sudah pernah dihentikan pada tingkat ini",
            "Selesaikan rencana aksinya; waktu dapat dihentikan lagi setelah tingkat berikutnya tercapai.",
            "Finish the action item; the clock can be stopped again once the next level is reached."
        ),
        ["escalation-until-not-later"] = (
            "Penanganan berlaku sampai hari sesudah hari ini",
            "Kirim until sesudah hari ini (WIB).",
            "Send an until after today (WIB)."
        ),
        ["escalation-stop-too-long"] = (
            "Kebijakan tidak mengizinkan waktu dihentikan selama itu",
            "Kirim until yang lebih dekat; jumlah hari terbanyak ada di missing.",
            "Send a nearer until; the greatest number of days is in missing."
        ),
        ["escalation-levels-not-climbing"] = (
            "Setiap tingkat harus lebih tinggi dan lebih lama daripada tingkat sebelumnya",
            "Urutkan levels menurut afterDays dan tingkatnya, tanpa pengulangan.",
            "Put levels in order of afterDays and of their level, without repeating any."
        ),
        ["escalation-quiet-hours-wrong"] = (
            "Jam tenang harus mulai dan berakhir pada jam yang berbeda dan menyisakan paling sedikit dua jam sehari",
            "Ubah from atau to, atau kirim quietHours null.",
            "Change from or to, or send quietHours null."
        ),
        ["escalation-policy-exists"] = (
            "Wilayah itu sudah mempunyai kebijakan eskalasi",
            "Ubah kebijakan yang sudah ada.",
            "Change the policy that exists already."
        ),
        ["mentoring-plan-over"] = (
            "Rencana ini sudah berakhir dan tidak didampingi lagi",
            "Baca ulang rencananya.",
            "Read the plan again."
        ),
        ["mentor-hub-not-active"] = (
            "Hub pendamping itu tidak aktif dan bukan fasilitator rencana ini",
            "Pilih pendamping dari hub yang aktif.",
            "Choose a mentor of a hub that is active."
        ),
        ["mentor-already-assigned"] = (
            "Orang itu sudah mendampingi rencana ini",
            "Baca ulang daftar pendamping rencana ini.",
            "Read the list of mentors of this plan again."
        ),
        ["mentor-plans-full"] = (
            "Pendamping itu sudah mendampingi rencana sebanyak yang ia sanggupi",
            "Pilih pendamping lain lewat mentor-matches.",
            "Choose another mentor by way of mentor-matches."
        ),
        ["mentor-already-released"] = (
            "Orang itu tidak mendampingi rencana ini lagi",
            "Baca ulang daftar pendamping rencana ini.",
            "Read the list of mentors of this plan again."
        ),
        ["mentor-left-hub"] = ("Pendamping itu sudah keluar dari hubnya", "Tugaskan pendamping lain.", "Assign another mentor."),
        ["mentor-busy"] = ("Pendamping sudah mempunyai sesi lain pada waktu itu", "Pilih waktu lain.", "Choose another time."),
        ["mentor-hours-exceeded"] = (
            "Sesi ini melampaui jam pendamping dalam bulan itu",
            "Pilih bulan lain, sesi yang lebih pendek, atau pendamping lain.",
            "Choose another month, a shorter session or another mentor."
        ),
        ["session-transition-not-allowed"] = (
            "Sesi tidak dapat berpindah ke status itu",
            "Pilih salah satu perpindahan di allowed.",
            "Choose one of the moves in allowed."
        ),
        ["session-cancelled"] = ("Sesi yang dibatalkan tidak berubah lagi", "Jadwalkan sesi baru.", "Schedule a new session."),
        ["session-time-fixed"] = (
            "Waktu dan agenda sesi yang sudah terlaksana tidak berubah",
            "Ubah notulanya saja.",
            "Change only its minutes."
        ),
        ["session-not-begun"] = (
            "Sesi itu belum dimulai",
            "Nyatakan terlaksana setelah waktunya tiba.",
            "Declare it held once its time has come."
        ),
        ["session-without-attendance"] = (
            "Sesi terlaksana bila ada yang hadir",
            "Isi attendance lebih dahulu.",
            "Fill in attendance first."
        ),
        ["session-decision-turned"] = (
            "Keputusan yang sudah menjadi rencana aksi tidak diubah di sini",
            "Ubah rencana aksinya; kirim keputusan itu seperti semula.",
            "Change the action item; send that decision as it was."
        ),
        ["session-not-held"] = ("Sesi itu belum atau tidak terlaksana", "Nyatakan terlaksana lebih dahulu.", "Declare it held first."),
        ["session-already-rated"] = ("Pihak Anda sudah menilai sesi ini", "Baca ulang sesinya.", "Read the session again."),
        ["session-rated-by-others"] = (
            "Hanya pendamping dan orang dari instansi penerima yang menilai sesi",
            "Minta salah satu pihak menilai.",
            "Ask one of the two sides to rate it."
        ),
        ["report-plan-not-running"] = (
            "Laporan dibuat untuk rencana yang berkomitmen, berjalan, tertunda atau selesai",
            "Baca status rencananya.",
            "Read the status of the plan."
        ),
        ["report-period-not-begun"] = (
            "Triwulan itu belum dimulai",
            "Pilih triwulan ini atau sebelumnya.",
            "Choose this quarter or an earlier one."
        ),
        ["report-exists"] = (
            "Rencana ini sudah mempunyai laporan untuk triwulan itu",
            "Ubah laporan yang ada.",
            "Change the report that exists."
        ),
        ["report-verified"] = (
            "Laporan yang sudah diverifikasi tidak berubah lagi",
            "Tulis hal baru dalam laporan triwulan berikutnya.",
            "Write what is new in the report of the next quarter."
        ),
        ["report-transition-not-allowed"] = (
            "Laporan tidak dapat berpindah ke status itu",
            "Pilih salah satu perpindahan di allowed.",
            "Choose one of the moves in allowed."
        ),
        ["report-verified-by-reporter"] = (
            "Pelapor tidak memverifikasi laporannya sendiri",
            "Minta orang lain memverifikasi.",
            "Ask somebody else to verify it."
        ),
        ["report-verified-by-own-institution"] = (
            "Laporan diverifikasi oleh pihak di luar instansi penerima",
            "Minta pendamping atau hub memverifikasi.",
            "Ask a mentor or the hub to verify it."
        ),
        ["report-actual-not-reported"] = (
            "Hanya target yang dilaporkan yang dapat diverifikasi",
            "Hapus target yang tidak dilaporkan dari verifiedActuals.",
            "Remove the targets that were not reported from verifiedActuals."
        ),
        ["indicator-exists"] = (
            "Inovasi ini sudah mempunyai indikator dengan kode itu",
            "Pakai kode lain, atau ubah indikator yang ada.",
            "Use another code, or change the indicator that exists."
        ),
        ["indicator-unit-fixed"] = (
            "Satuan dan arah indikator tetap setelah ada nilainya",
            "Buat indikator baru dengan satuan lain.",
            "Make a new indicator with another unit."
        ),
        ["indicator-too-many"] = (
            "Satu inovasi paling banyak mempunyai 50 indikator",
            "Pakai indikator yang sudah ada.",
            "Use an indicator that exists already."
        ),
        ["indicator-actual-in-the-future"] = (
            "Nilai diukur hari ini atau sebelumnya",
            "Kirim tanggal hari ini atau sebelumnya.",
            "Send a date of today or before."
        ),
        ["indicator-of-another-innovation"] = (
            "Rencana itu mereplikasi inovasi lain",
            "Pakai indikator dari inovasi asal rencana itu.",
            "Use an indicator of the innovation that the plan comes from."
        ),
        ["scale-up-by-others"] = (
            "Hanya pemilik inovasi yang memperluasnya",
            "Pakai kind ADOPT, ADAPT atau MODIFY, atau pilih pemilik sebagai instansi penerima.",
            "Use the kind ADOPT, ADAPT or MODIFY, or choose the owner as the adopter."
        ),
        ["scale-up-not-described"] = (
            "Perluasan menyebut cakupan, kementerian mitra dan wilayah sasaran; rencana lain tidak",
            "Isi scaleUp bila kind SCALE_UP, dan kosongkan bila bukan.",
            "Fill in scaleUp if the kind is SCALE_UP, and leave it empty if it is not."
        ),
        ["plan-evaluated-by-adopter"] = (
            "Rencana dievaluasi oleh orang di luar instansi penerima",
            "Minta evaluator atau hub mengevaluasinya.",
            "Ask an evaluator or the hub to evaluate it."
        ),
        ["plan-not-completed"] = (
            "Rencana dievaluasi setelah selesai dilaksanakan",
            "Selesaikan dahulu rencana ini (COMPLETED).",
            "Complete this plan first (COMPLETED)."
        ),
        ["replica-not-evaluated"] = (
            "Replika didaftarkan setelah rencananya dievaluasi",
            "Minta evaluator atau hub mengevaluasi rencana ini.",
            "Ask an evaluator or the hub to evaluate this plan."
        ),
        ["replica-registered"] = (
            "Replika rencana ini sudah terdaftar",
            "Baca replicaId pada rencana ini.",
            "Read replicaId on this plan."
        ),
        ["replica-stopped"] = (
            "Evaluasi terakhir menghentikan replika ini",
            "Replika yang dihentikan tidak didaftarkan.",
            "A replica that was stopped is not registered."
        ),
        ["link-transition-not-allowed"] = (
            "Perpindahan status tautan replikasi ini tidak dapat dilakukan sekarang",
            "Baca transitions tautan ini.",
            "Read the transitions of this link."
        ),
        ["lineage-cycle"] = (
            "Inovasi asal akan berasal dari replikanya sendiri",
            "Periksa silsilah kedua inovasi; mungkin asal dan replika tertukar.",
            "Check the lineage of both innovations; origin and replica may have been swapped."
        ),
        ["link-exists"] = (
            "Sudah ada tautan antara asal dan replika ini",
            "Baca tautan yang ada dengan originId dan replicaId.",
            "Read the link that exists, by originId and replicaId."
        ),
        ["link-origin-not-published"] = (
            "Inovasi asal belum terbit",
            "Pilih inovasi asal yang sudah terbit.",
            "Choose an origin that is published."
        ),
        ["link-own-not-scaled-up"] = (
            "Asal dan replika milik instansi yang sama ditautkan dengan kind SCALED_UP, yang lain tidak",
            "Ganti kind.",
            "Change kind."
        ),
        ["link-in-the-future"] = (
            "Tanggal mulai replika belum tiba",
            "Kirim tanggal hari ini atau sebelumnya.",
            "Send a date of today or before."
        ),
        ["link-verified-by-claimant"] = (
            "Tautan diverifikasi oleh orang lain daripada yang mengajukan atau membenarkannya",
            "Minta validator lain memverifikasinya.",
            "Ask another validator to verify it."
        ),
        ["evidence-decided"] = (
            "Bukti ini sudah diputuskan",
            "Ajukan bukti baru bila ada dokumen lain.",
            "Submit new evidence if there is another document."
        ),
        ["evidence-instrument"] = (
            "Bukti REGULATION menyebut jenis peraturannya; bukti lain tidak",
            "Isi instrument bila kind REGULATION, dan kosongkan bila bukan.",
            "Fill in instrument if the kind is REGULATION, and leave it empty if it is not."
        ),
        ["evidence-in-the-future"] = (
            "Tanggal dokumen belum tiba",
            "Kirim tanggal dokumen yang benar.",
            "Send the correct date of the document."
        ),
        ["too-many-unfinished-uploads"] = (
            "Terlalu banyak unggahan yang belum selesai",
            "Selesaikan unggahan yang sudah dimulai, atau tunggu sampai berakhir.",
            "Finish the uploads that were begun, or wait until they expire."
        ),
        ["file-not-uploading"] = (
            "Berkas tidak lagi menerima isi",
            "Unggahannya sudah selesai atau ditolak; umumkan berkas baru.",
            "Its upload was completed or refused; announce a new file."
        ),
        ["upload-expired"] = ("Unggahan tidak diselesaikan pada waktunya", "Umumkan berkas baru.", "Announce a new file."),
        ["upload-range-invalid"] = (
            "Rentang bukan bagian dari berkas yang diumumkan",
            "Kirim Content-Range: bytes awal-akhir/ukuran, dengan ukuran yang diumumkan.",
            "Send Content-Range: bytes first-last/size, with the size that was announced."
        ),
        ["upload-out-of-order"] = ("Isi dikirim berurutan", "Lanjutkan dari bita nextByte.", "Go on from the byte nextByte."),
        ["upload-longer-than-announced"] = (
            "Isi lebih panjang daripada yang diumumkan",
            "Umumkan berkas dengan ukuran yang benar.",
            "Announce the file with its correct size."
        ),
        ["upload-incomplete"] = (
            "Isi belum lengkap",
            "Kirim sisanya mulai dari bita nextByte.",
            "Send the rest, beginning with the byte nextByte."
        ),
        ["file-hash-differs"] = (
            "SHA-256 isi bukan yang dinyatakan; tidak ada yang disimpan",
            "Hitung ulang SHA-256, lalu unggah lagi sebagai berkas baru.",
            "Compute the SHA-256 again, then upload it again as a new file."
        ),
        ["file-type-differs"] = (
            "Isi bukan dari jenis yang dinyatakan; tidak ada yang disimpan",
            "Umumkan berkas dengan jenis yang benar; SVG, HTML dan makro tidak diterima.",
            "Announce the file with its correct type; SVG, HTML and macros are not accepted."
        ),
        ["file-has-script"] = (
            "Teks berisi markah atau program; tidak ada yang disimpan",
            "Kirim teks biasa dalam UTF-8.",
            "Send plain text in UTF-8."
        ),
        ["file-infected"] = (
            "Pemindai menemukan malware; tidak ada yang disimpan",
            "Bersihkan komputer Anda, lalu unggah berkas yang bersih.",
            "Clean your computer, then upload a clean file."
        ),
        ["file-not-ready"] = ("Berkas belum siap", "Selesaikan dahulu unggahannya.", "Finish its upload first."),
        ["file-link-invalid"] = (
            "Tautan bukan dari server ini untuk berkas ini",
            "Minta tautan baru kepada yang memberikannya; jangan mengubahnya.",
            "Ask whoever gave you the link for a new one; do not change it."
        ),
        ["file-link-expired"] = (
            "Tautan sudah berakhir",
            "Minta tautan baru kepada yang memberikannya.",
            "Ask whoever gave you the link for a new one."
        ),
        ["evidence-of-ones-own"] = (
            "Yang mengajukan dokumen tidak memutuskannya sendiri",
            "Minta pemeriksa lain yang tidak mengajukan dokumen ini.",
            "Ask another reviewer, who did not put the document forward."
        ),
        ["evidence-exists"] = ("Berkas sudah dilampirkan di situ", "Tidak perlu dilampirkan lagi.", "It need not be attached again."),
        ["region-code-invalid"] = (
            "Kode wilayah tidak benar",
            "Provinsi berkode dua angka, kabupaten dan kota berbentuk 13.71.",
            "A province has a code of two digits; a regency or city has one of the form 13.71."
        ),
    };

    /// <summary>One problem for each rule.</summary>
    public static IReadOnlyList<ProblemType> All { get; } = [.. Rules().Select(ProblemOf)];

    /// <summary>The problem of a rule.</summary>
    public static ProblemType Of(Rule rule) => All.First(problem => problem.Slug == rule.Code);

    private static IEnumerable<Rule> Rules() =>
        typeof(Rule)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => (Rule)field.GetValue(null)!);

    private static ProblemType ProblemOf(Rule rule)
    {
        var status = rule.Kind switch
        {
            RuleKind.State => StatusCodes.Status409Conflict,
            RuleKind.Permission => StatusCodes.Status403Forbidden,
            _ => StatusCodes.Status422UnprocessableEntity,
        };
        var (title, help, englishHelp) = Texts[rule.Code];
        return new(rule.Code, status, title, rule.Message, help, englishHelp);
    }
}
