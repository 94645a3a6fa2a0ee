using System.Net.Http.Headers;
using System.Text;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;

namespace JippApi.Api.Tests.Imports;

/// <summary>Sends files as the ministries do.</summary>
internal static class GivenImports
{
    public const string Url = "/api/v1/imports";

    public const string Iga = """
        nama_inovasi;pemda;opd;tahun_lapor;tahapan;jenis;urusan_utama;keterangan
        Klinik Uji Impor;Kabupaten Sambas;Dinas Kesehatan Kabupaten Sambas;2024;;;Kesehatan;Inovasi unggulan, IGA 2024
        Pasar Uji Impor;Kota Pontianak;Dinas Perdagangan Kota Pontianak;2025;;;;
        ;Kota Pontianak;;2025;;;;
        """;

    /// <summary>Someone who keeps and reviews a list.</summary>
    public static HttpClient Keeper(this JippApp app, string source, string subject) =>
        app.ClientWith("SOURCE_ADMIN", subject, new(ScopeKind.Source, source));

    /// <summary>Sends a file, and returns the answer.</summary>
    public static async Task<Reply> Upload(
        this HttpClient client,
        string source,
        string text,
        string name = "kiriman.csv",
        string? key = null
    )
    {
        using var form = new MultipartFormDataContent { { new StringContent(source), "source" } };
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(file, "file", name);
        using var request = new HttpRequestMessage(HttpMethod.Post, Url) { Content = form };
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        var response = await client.SendAsync(request);
        return new(response, await response.Content.ReadAsByteArrayAsync());
    }

    /// <summary>Asks for a transition with the current version, lets the worker do it, and returns the import.</summary>
    public static async Task<Reply> Move(this JippApp app, HttpClient client, string id, string to)
    {
        var import = await client.Get($"{Url}/{id}");
        var moved = await client.Post($"{Url}/{id}/transitions", new { to, reason = "Uji." }, ("If-Match", import.ETag));
        if (moved.Status != 202)
            return moved;
        await app.Work();
        return await client.Get($"{Url}/{id}");
    }
}
