using JippApi.Api.Http;
using Microsoft.OpenApi;

namespace JippApi.Api.OpenApi;

/// <summary>The introduction, security schemes and tags of the OpenAPI document.</summary>
internal static class ApiDescription
{
    private const string Indonesian = """
        JIPP (Jaringan Inovasi Pelayanan Publik) menghimpun inovasi pelayanan publik dari tiga sumber: KIPP (KemenPANRB), IGA (Kemendagri) dan LABINOV (LAN). API ini menyediakan direktori nasionalnya: mencari inovasi, menyaring menurut wilayah, urusan, tahun dan instansi, mengunduh sebagai CSV, dan mencatat inovasi baru.

        Data publik dapat dibaca tanpa token. Untuk menulis, masuklah di bagian atas `/swagger` atau dengan `POST /api/v1/auth/token`; di server bawaan gunakan akun demo `national@demo.jipp` dengan kata sandi `Demo-Jipp-2026`. Pesan kesalahan berbahasa Indonesia; kirim `Accept-Language: en` untuk bahasa Inggris.

        Daftar dibagi menjadi halaman dengan kursor. Setiap data memiliki `ETag`; untuk mengubahnya, kirim ETag itu di `If-Match`. Permintaan POST atau PATCH dengan `Idempotency-Key` aman diulang. Kesalahan mengikuti RFC 9457; semuanya tercantum di `/problems`.
        """;

    private const string English = """
        JIPP, the public-service innovation network, brings together innovations from three sources: KIPP (KemenPANRB), IGA (Kemendagri) and LABINOV (LAN). This API serves the national directory: search innovations, filter by region, sector, year and institution, export as CSV, and record new innovations.

        Public data can be read without a token. To write, sign in at the top of `/swagger` or with `POST /api/v1/auth/token`; on the default server, use the demo account `national@demo.jipp` with the password `Demo-Jipp-2026`. Error messages are in Indonesian; send `Accept-Language: en` for English.

        Lists are paged by cursor. Every resource has an `ETag`; changing one requires it in `If-Match`. A POST or PATCH request with an `Idempotency-Key` can safely be repeated. Errors are RFC 9457 problems; `/problems` lists them all.
        """;

    public static OpenApiInfo Info { get; } =
        new()
        {
            Title = "JippApi — Jaringan Inovasi Pelayanan Publik",
            Version = "v1",
            Description = Indonesian + Language.Divider + English,
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
                "Token akses; kirim hanya di header Authorization; token mengikuti RFC8725. — "
                + "Access token; send it only in the Authorization header; tokens follow RFC8725.",
        };

    /// <summary>Sign-in with an account's password, or as a partner client.</summary>
    public static OpenApiSecurityScheme SignIn { get; } =
        new()
        {
            Type = SecuritySchemeType.OAuth2,
            Description =
                "Masuk dengan akun atau sebagai sistem mitra; token mengikuti RFC8725. — "
                + "Sign in with an account or as a partner client; tokens follow RFC8725.",
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

    /// <summary>The tags, in the order in which a newcomer needs them.</summary>
    public static IReadOnlyList<(string Name, string Text)> Tags { get; } =
    [
        (
            "Innovations",
            "Direktori inovasi: mencari, membaca, menulis, menerbitkan. — " + "The directory of innovations: search, read, write, publish."
        ),
        (
            "Review",
            "Peninjauan inovasi: tugas, pengambilan tugas, keputusan. — Review of drafts of innovations: tasks, assignment, decisions."
        ),
        ("Search", "Satu pencarian untuk semua jenis sumber daya. — One search over all kinds of resources."),
        (
            "Data quality",
            "Mutu data: aturan, temuan, hitungan per sumber dan provinsi, perkembangan. — "
                + "Data quality: rules, findings, counts by source and province, trend."
        ),
        ("Institutions", "Instansi pemilik dan penerima inovasi. — Institutions that own or adopt innovations."),
        (
            "Replication plans",
            "Rencana replikasi: minat, kesepakatan, kesiapan, komitmen, pelaksanaan, evaluasi. — "
                + "Replication plans: declared interest, agreement, readiness, commitment, implementation, evaluation."
        ),
        (
            "Commitments",
            "Lembar komitmen: janji para pimpinan, tanda tangan, pemenuhan, verifikasi. — "
                + "Commitment sheets: promises of leaders, signatures, fulfilment, verification."
        ),
        (
            "Lineage",
            "Silsilah: tautan inovasi dengan replikanya, gambar, ukuran, kesiapan direplikasi, ruang kosong. — "
                + "Lineage: links between innovations and their replicas, drawings, measures, replicability, white space."
        ),
        (
            "Problem statements",
            "Pernyataan masalah pelayanan publik, dan inovasi yang mungkin menyelesaikannya. — "
                + "Problem statements of public services, and innovations that may solve them."
        ),
        (
            "Articles",
            "Artikel: berita, panduan, tanya jawab, regulasi, video dan acara, dalam beberapa bahasa. — "
                + "Articles: news, guides, FAQs, regulations, videos and events, in several languages."
        ),
        (
            "Questions",
            "Pertanyaan kepada pemilik inovasi dan hub: jawaban, FAQ, laporan, moderasi. — "
                + "Questions to owners of innovations and to hubs: answers, frequent questions, reports, moderation."
        ),
        (
            "Institutionalisation",
            "Pelembagaan inovasi: bukti, dasar hukum, verifikasi, tingkat. — "
                + "Institutionalisation of innovations: evidence, legal instruments, verification, level."
        ),
        (
            "Attestations",
            "Masih berjalan? Pernyataan keberlangsungan, buktinya, masa berlakunya, ringkasannya. — "
                + "Still running? Attestations of existence, their evidence, how long they hold, counts."
        ),
        (
            "Competition entries",
            "Peserta kompetisi: syarat, proposal, pengajuan, seleksi administrasi. — "
                + "Entries of competitions: eligibility, proposals, submission, administrative selection."
        ),
        (
            "Competitions",
            "Kompetisi inovasi: edisi, aturan, tahap, penilai, hasil, penghargaan. — "
                + "Competitions of innovations: editions, rules, stages, evaluators, results, awards."
        ),
        (
            "Hubs",
            "Hub JIPP: penetapan, penilaian, instansi binaan (spoke), pendamping, kegiatan, kematangan. — "
                + "Hubs of the network: designation, assessment, spokes, mentors, activities, maturity."
        ),
        ("Regions", "Provinsi, kabupaten dan kota dengan kode Kemendagri. — Provinces, regencies and cities with their Kemendagri codes."),
        (
            "Action items",
            "Rencana aksi dalam rencana replikasi, laporan kemajuan dan verifikasinya. — "
                + "Action items of replication plans, progress reports, verification."
        ),
        (
            "Escalation",
            "Eskalasi keterlambatan: siapa yang diberi tahu, kebijakan, hari libur, simulasi. — "
                + "Escalation of overdue action items: who is notified, policies, holidays, simulation."
        ),
        (
            "Mentoring",
            "Pendampingan: pendamping rencana, sesi, notula, keputusan, penilaian. — "
                + "Mentoring: mentors of plans, sessions, minutes, decisions, ratings."
        ),
        (
            "Monitoring",
            "Laporan triwulan rencana replikasi dan verifikasinya. — " + "Quarterly monitoring reports of plans and their verification."
        ),
        (
            "Indicators",
            "Indikator hasil inovasi: nilai di instansi asal dan di rencana replikasi, perbandingan. — "
                + "Outcome indicators of innovations: values at the origin and in plans, comparison."
        ),
        ("Files", "Berkas: mendaftarkan, mengunggah, menyelesaikan, membaca. — Files: announce, upload, complete, read."),
        (
            "Evidence",
            "Bukti dukung: berkas yang dilampirkan pada inovasi, hub, rencana replikasi, rencana aksi, lembar komitmen, sesi pendampingan dan laporan triwulan. — "
                + "Evidence: files attached to innovations, hubs, plans, action items, commitment sheets, mentoring sessions and monitoring reports."
        ),
        ("Sign-in", "Token: masuk, memperbarui, keluar. — Tokens: sign in, refresh, sign out."),
        ("Me", "Akun milik pemanggil. — The caller's own account."),
        ("Notifications", "Pemberitahuan bagi pemanggil dan preferensinya. — The caller's notifications and notification preferences."),
        ("Users", "Akun dan peran. — Accounts and roles."),
        ("Clients", "Sistem mitra dan batas lajunya. — Partner clients and their rate limits."),
        ("Operations", "Operasi di latar belakang: kemajuan, pembatalan, catatan. — Background operations: progress, cancellation, log."),
        ("Audit", "Jejak audit: siapa melakukan apa. — The audit trail: who did what."),
        ("Reference data", "Daftar nilai dengan label dalam dua bahasa. — Lists of values with labels in both languages."),
        ("Problems", "Katalog kesalahan (problem). — The problem catalogue."),
        ("Health", "Kondisi server. — Health of the server."),
    ];
}
