namespace JippApi.Application.Privacy;

/// <summary>A part of the personal data, with its purpose and retention (UU 27/2022, articles 5 to 9 and 20).</summary>
/// <param name="Name">Name of the member of this document that holds the part.</param>
/// <param name="Purpose">Why the data is kept, in Indonesian and English.</param>
/// <param name="Retention">How long the data is kept, in Indonesian and English.</param>
public sealed record PersonalDataPart(string Name, BothLanguages Purpose, BothLanguages Retention);

/// <summary>A text in Indonesian and English.</summary>
public sealed record BothLanguages(string Id, string En);

/// <summary>
/// The parts of the personal data. <c>docs/privacy.md</c> shows the same table; a test compares the two.
/// </summary>
public static class PersonalDataParts
{
    public static IReadOnlyList<PersonalDataPart> All { get; } =
    [
        new(
            "account",
            new(
                "Untuk masuk, untuk dihubungi, dan agar rekan kerja mengetahui siapa yang bekerja.",
                "Sign-in, contact, and showing colleagues who does the work."
            ),
            new("Sampai akun dihapus atas permintaan pemiliknya.", "Until the account is erased at its owner's request.")
        ),
        new(
            "authenticator",
            new(
                "Faktor kedua saat masuk: kunci aplikasi dan hash kode pemulihan.",
                "The second factor at sign-in: the app's key and hashes of recovery codes."
            ),
            new("Sampai dinonaktifkan atau akun dihapus.", "Until it is turned off or the account is erased.")
        ),
        new(
            "grants",
            new(
                "Menentukan apa yang boleh dilakukan dan membuktikan siapa yang memberi wewenang.",
                "Determines what a person may do and proves who authorised it."
            ),
            new(
                "Selama jejak audit disimpan, tanpa nama setelah akun dihapus.",
                "As long as the audit trail, without a name once the account is erased."
            )
        ),
        new(
            "delegations",
            new("Menentukan siapa boleh bertindak atas nama siapa.", "Determines who may act on whose behalf."),
            new(
                "Selama jejak audit disimpan, tanpa nama setelah akun dihapus.",
                "As long as the audit trail, without a name once the account is erased."
            )
        ),
        new(
            "sessions",
            new(
                "Agar pemiliknya dapat melihat dan mengakhiri sesi; tanpa alamat jaringan dan nama perangkat.",
                "Lets their owner see and end them; without network address or device name."
            ),
            new(
                "Berlaku paling lama 14 hari; dihapus 90 hari setelah berakhir, kecuali dikonfigurasi lain.",
                "Valid for at most 14 days; deleted 90 days after they end, unless configured otherwise."
            )
        ),
        new(
            "calendarFeed",
            new(
                "Agar kalender ponsel membaca tenggat dan sesi pemiliknya; yang disimpan hanya hash alamatnya.",
                "Lets a phone's calendar read its owner's due dates and sessions; only a hash of the address is kept."
            ),
            new(
                "Sampai diakhiri atau diganti, sampai semua sesi diakhiri, atau sampai akun dihapus.",
                "Until it is ended or renewed, all sign-ins are ended, or the account is erased."
            )
        ),
        new(
            "notifications",
            new(
                "Agar orang mengetahui apa yang menunggu mereka; yang dikirim lewat surel memuat alamat surel saat dikirim.",
                "Tells people what awaits them; those sent by e-mail contain the address at the time of sending."
            ),
            new(
                "365 hari, kecuali dikonfigurasi lain; dihapus bersama akun.",
                "365 days, unless configured otherwise; deleted with the account."
            )
        ),
        new(
            "notificationPreferences",
            new("Bahasa dan jenis pemberitahuan yang dikirim lewat surel.", "Language and kinds of notification sent by e-mail."),
            new("Sampai akun dihapus.", "Until the account is erased.")
        ),
        new(
            "articleVotes",
            new("Menghitung berapa pembaca yang terbantu oleh sebuah artikel.", "Counts the readers whom an article has helped."),
            new("Sampai akun dihapus.", "Until the account is erased.")
        ),
        new(
            "questions",
            new(
                "Agar pertanyaan dijawab dan dimoderasi, dan agar satu akun memberi satu suara; "
                    + "penanya ditampilkan hanya dengan instansi dan perannya.",
                "Lets questions be answered and moderated, and counts one vote for each account; "
                    + "askers are shown by institution and role only."
            ),
            new(
                "Pertanyaan tanpa jawaban, catatan laporan, dan suara dihapus bersama akun; "
                    + "pertanyaan yang dijawab tetap ada tanpa penanya.",
                "Unanswered questions, notes of reports and votes are deleted with the account; "
                    + "answered questions stay without their asker."
            )
        ),
        new(
            "auditEvents",
            new(
                "Pertanggungjawaban keputusan publik: siapa melakukan apa dan kapan.",
                "Accountability for public decisions: who did what and when."
            ),
            new(
                "Permanen; berisi id sebagai ganti nama. Teks yang ditulis orang dapat dihapus darinya.",
                "Permanently; events contain ids instead of names. Text that people wrote can be erased from them."
            )
        ),
    ];
}
