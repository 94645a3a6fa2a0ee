using Microsoft.OpenApi;

namespace JippApi.Api.OpenApi;

/// <summary>What the API is, for those who explore it.</summary>
internal static class ApiDescription
{
    private const string Text = """
        **Indonesia.** JIPP (Jaringan Inovasi Pelayanan Publik) menghubungkan inovasi pelayanan publik dari daftar tiga kementerian dan lembaga: KIPP (KemenPANRB), IGA (Kemendagri) dan LABINOV (LAN). API ini memuat direktori nasionalnya: cari inovasi, saring menurut wilayah, urusan, tahun dan instansi, unduh sebagai CSV, dan catat inovasi baru.
        Membaca data publik tidak memerlukan token. Untuk menulis, klik **Authorize** dan masuk; di server bawaan pakai akun demo `national@demo.jipp` dengan kata sandi `Demo-Jipp-2026`. Jawaban masalah memakai bahasa Indonesia; kirim `Accept-Language: en` untuk bahasa Inggris.

        **English.** JIPP, the network of public-service innovation, connects the lists of three ministries and agencies: KIPP (KemenPANRB), IGA (Kemendagri) and LABINOV (LAN). This API serves its national directory: search innovations, filter by region, sector, year and institution, export as CSV, and record new ones.
        Public data needs no token. To write, click **Authorize** and sign in; on the default server use the demo account `national@demo.jipp` with the password `Demo-Jipp-2026`. Problems are told in Indonesian; send `Accept-Language: en` for English.

        Lists are paged by cursor; every answer carries an `ETag`; changes need `If-Match`; a POST or PATCH with an `Idempotency-Key` can safely be sent again. Every problem follows RFC 9457 and is listed at `/api/v1/problems`.
        """;

    public static OpenApiInfo Info { get; } =
        new()
        {
            Title = "JippApi — Jaringan Inovasi Pelayanan Publik",
            Version = "v1",
            Description = Text,
            Contact = new() { Name = "JippApi", Url = new("https://jippnas.menpan.go.id") },
            License = new() { Name = "MIT", Url = new("https://opensource.org/license/mit") },
        };

    public static OpenApiSecurityScheme Bearer { get; } =
        new()
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            BearerFormat = "JWT",
            Description =
                "Token akses; hanya lewat header Authorization, sesuai RFC8725. — Access token; only in the Authorization header, following RFC8725.",
        };

    /// <summary>Signing in by name and password, or as a partner's system.</summary>
    public static OpenApiSecurityScheme SignIn { get; } =
        new()
        {
            Type = SecuritySchemeType.OAuth2,
            Description =
                "Masuk dengan akun, atau sebagai sistem mitra. — Sign in with an account, or as a partner's system; tokens follow RFC8725.",
            Flows = new()
            {
                Password = new()
                {
                    TokenUrl = new("/api/v1/auth/token", UriKind.Relative),
                    RefreshUrl = new("/api/v1/auth/token", UriKind.Relative),
                    Scopes = new Dictionary<string, string>(),
                },
                ClientCredentials = new()
                {
                    TokenUrl = new("/api/v1/auth/token", UriKind.Relative),
                    Scopes = new Dictionary<string, string>(),
                },
            },
        };

    /// <summary>Tags in the order in which a newcomer meets them.</summary>
    public static IReadOnlyList<(string Name, string Text)> Tags { get; } =
    [
        ("Innovations", "Direktori inovasi: cari, baca, tulis, terbitkan. — The directory of innovations: search, read, write, publish."),
        ("Institutions", "Pemilik inovasi. — Owners of innovations."),
        (
            "Replication plans",
            "Rencana replikasi: minat, kesepakatan, kesiapan, komitmen, pelaksanaan. — Plans to repeat innovations: interest, agreement, readiness, commitment, work."
        ),
        (
            "Commitments",
            "Lembar komitmen: janji para pimpinan, tanda tangan, pemenuhan, verifikasi. — Commitment sheets: what leaders promise, signatures, fulfilment, verification."
        ),
        (
            "Lineage",
            "Silsilah: tautan inovasi dan replikanya, gambar, ukuran, kesiapan direplikasi. — Lineage: links between innovations and replicas, drawings, measures, replicability."
        ),
        ("Institutionalisation", "Pelembagaan: bukti, verifikasi, tingkat. — Becoming part of the routine: evidence, verification, level."),
        (
            "Hubs",
            "Hub JIPP: penetapan, penilaian, spoke, pendamping, kegiatan, kematangan. — Hubs of the network: designation, assessment, spokes, mentors, activities, maturity."
        ),
        ("Regions", "Provinsi, kabupaten dan kota dengan kode Kemendagri. — Provinces, regencies and cities with Kemendagri codes."),
        (
            "Action items",
            "Rencana aksi: langkah rencana replikasi, laporan kemajuan dan verifikasinya. — Action items: steps of replication plans, reports of progress, verification."
        ),
        (
            "Escalation",
            "Eskalasi keterlambatan: apa yang terlambat, siapa yang harus tahu, kebijakan, hari libur, simulasi. — Escalation of what is late: who has to hear, policies, holidays, simulation."
        ),
        (
            "Mentoring",
            "Pendampingan: pendamping rencana, sesi, notula, keputusan, penilaian. — Mentoring: mentors of plans, sessions, minutes, decisions, ratings."
        ),
        ("Monitoring", "Laporan triwulan rencana dan verifikasinya. — Quarterly reports of plans and their verification."),
        (
            "Indicators",
            "Indikator hasil inovasi, nilainya di asal dan di replikasi, perbandingannya. — Outcome indicators of innovations, their values at the origin and in replications, the comparison."
        ),
        ("Files", "Berkas: umumkan, unggah, selesaikan, baca. — Files: announce, upload, complete, read."),
        (
            "Evidence",
            "Bukti dukung: berkas yang dilampirkan pada inovasi, hub, rencana, rencana aksi, lembar komitmen. — Evidence: files attached to innovations, hubs, plans, action items, commitment sheets."
        ),
        ("Sign-in", "Token: masuk, lanjut, keluar. — Tokens: sign in, go on, sign out."),
        ("Me", "Akun sendiri. — One's own account."),
        ("Notifications", "Pemberitahuan untuk diri sendiri dan preferensinya. — What one is told of, and how."),
        ("Users", "Akun dan peran. — Accounts and roles."),
        ("Clients", "Sistem mitra dan batas lajunya. — Partners' systems and their rate limits."),
        (
            "Operations",
            "Pekerjaan panjang di latar belakang: kemajuan, pembatalan, catatan. — Long work in the background: progress, ending, log."
        ),
        ("Audit", "Siapa melakukan apa. — Who did what."),
        ("Reference data", "Daftar nilai dengan label dua bahasa. — Lists of values with labels in both languages."),
        ("Problems", "Katalog masalah. — The catalogue of problems."),
        ("Health", "Keadaan server. — State of the server."),
    ];
}
