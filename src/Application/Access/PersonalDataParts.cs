namespace JippApi.Application.Access;

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
                "Untuk masuk, untuk menghubungi, dan agar rekan kerja tahu siapa yang bekerja.",
                "To sign in, to be reached, and so that colleagues know who does the work."
            ),
            new("Sampai akun dihapus atas permintaan pemiliknya.", "Until the account is erased at its owner's request.")
        ),
        new(
            "authenticator",
            new(
                "Faktor kedua saat masuk: kunci aplikasi dan hash kode pemulihan.",
                "The second factor of signing in: the app's key, and hashes of recovery codes."
            ),
            new("Sampai dilepas, atau akun dihapus.", "Until it is removed, or the account is erased.")
        ),
        new(
            "grants",
            new(
                "Menentukan apa yang boleh dilakukan, dan membuktikan siapa yang memberi wewenang.",
                "They decide what may be done, and prove who gave the authority."
            ),
            new(
                "Selama jejak audit disimpan; setelah akun dihapus tanpa nama.",
                "As long as the audit trail; without a name after the account was erased."
            )
        ),
        new(
            "delegations",
            new("Menentukan siapa boleh bertindak atas nama siapa.", "They decide who may act in whose name."),
            new(
                "Selama jejak audit disimpan; setelah akun dihapus tanpa nama.",
                "As long as the audit trail; without a name after the account was erased."
            )
        ),
        new(
            "sessions",
            new(
                "Agar sesi dapat dilihat dan diakhiri oleh pemiliknya; tanpa alamat jaringan dan nama perangkat.",
                "So that their owner can see and end them; without network address or name of a device."
            ),
            new(
                "Berlaku paling lama 14 hari; dihapus 90 hari setelah berakhir, kecuali server disetel lain.",
                "Good for 14 days at most; removed 90 days after their end, unless the server is set otherwise."
            )
        ),
        new(
            "notifications",
            new(
                "Agar orang tahu apa yang menunggu mereka; yang dikirim lewat surel memuat alamat surel saat dikirim.",
                "So that people know what waits for them; what goes by e-mail has the address when it is sent."
            ),
            new(
                "365 hari, kecuali server disetel lain; dihapus bersama akun.",
                "365 days, unless the server is set otherwise; removed with the account."
            )
        ),
        new(
            "notificationPreferences",
            new(
                "Bahasa dan jenis pemberitahuan yang dikirim lewat surel.",
                "The language, and the kinds of notification that go by e-mail."
            ),
            new("Sampai akun dihapus.", "Until the account is erased.")
        ),
        new(
            "auditEvents",
            new(
                "Pertanggungjawaban keputusan publik: siapa melakukan apa dan kapan.",
                "Accountability of public decisions: who did what, and when."
            ),
            new("Tetap; berisi id, bukan nama atau alamat surel.", "For good; they hold ids, neither names nor e-mail addresses.")
        ),
    ];
}
