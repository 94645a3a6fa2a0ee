using Microsoft.OpenApi;

namespace JippApi.Api.OpenApi;

/// <summary>What the API is, for those who explore it.</summary>
internal static class ApiDescription
{
    private const string Text = """
        **Indonesia.** JIPP (Jaringan Inovasi Pelayanan Publik) menghubungkan inovasi pelayanan publik dari daftar tiga kementerian dan lembaga: KIPP (KemenPANRB), IGA (Kemendagri) dan LABINOV (LAN). API ini memuat direktori nasionalnya: cari inovasi, saring menurut wilayah, urusan, tahun dan instansi, unduh sebagai CSV, dan catat inovasi baru.
        Membaca data publik tidak memerlukan token. Untuk menulis, jalankan `dotnet run --project src/Api -- token --role NATIONAL_ADMIN`, klik **Authorize**, lalu tempel tokennya. Jawaban masalah memakai bahasa Indonesia; kirim `Accept-Language: en` untuk bahasa Inggris.

        **English.** JIPP, the network of public-service innovation, connects the lists of three ministries and agencies: KIPP (KemenPANRB), IGA (Kemendagri) and LABINOV (LAN). This API serves its national directory: search innovations, filter by region, sector, year and institution, export as CSV, and record new ones.
        Public data needs no token. To write, run `dotnet run --project src/Api -- token --role NATIONAL_ADMIN`, click **Authorize** and paste the token. Problems are told in Indonesian; send `Accept-Language: en` for English.

        Lists are paged by cursor; every answer carries an `ETag`; changes need `If-Match`; a POST or PATCH with an `Idempotency-Key` can safely be sent again. Every problem follows RFC 9457 and is listed at `/api/v1/problems`.
        """;

    public static OpenApiInfo Info { get; } = new()
    {
        Title = "JippApi — Jaringan Inovasi Pelayanan Publik",
        Version = "v1",
        Description = Text,
        Contact = new() { Name = "JippApi", Url = new("https://jippnas.menpan.go.id") },
        License = new() { Name = "MIT", Url = new("https://opensource.org/license/mit") },
    };

    public static OpenApiSecurityScheme Bearer { get; } = new()
    {
        Type = SecuritySchemeType.Http,
        Scheme = "bearer",
        BearerFormat = "JWT",
        Description = "Token akses; hanya lewat header Authorization, sesuai RFC8725. — Access token; only in the Authorization header, following RFC8725.",
    };

    /// <summary>Tags in the order in which a newcomer meets them.</summary>
    public static IReadOnlyList<(string Name, string Text)> Tags { get; } =
    [
        ("Innovations", "Direktori inovasi: cari, baca, tulis, terbitkan. — The directory of innovations: search, read, write, publish."),
        ("Institutions", "Pemilik inovasi. — Owners of innovations."),
        ("Regions", "Provinsi, kabupaten dan kota dengan kode Kemendagri. — Provinces, regencies and cities with Kemendagri codes."),
        ("Reference data", "Daftar nilai dengan label dua bahasa. — Lists of values with labels in both languages."),
        ("Problems", "Katalog masalah. — The catalogue of problems."),
        ("Health", "Keadaan server. — State of the server."),
    ];
}
