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

    /// <summary>The tables of imports, and those in which the server keeps account of whatever happens.</summary>
    public static readonly string[] OwnTables =
    [
        "Imports",
        "ImportRows",
        "Files",
        "Operations",
        "OperationLog",
        "Outbox",
        "OutboxHead",
        "EventConsumers",
        "Leases",
        "TimedJobs",
        "AuditLog",
        "AuditLogSize",
        "AuditTiles",
        "AuditTreeHeads",
        "Sessions",
        "QualityChecks",
        "QualityFindings",
        "QualityDays",
    ];

    /// <summary>Someone who keeps and reviews a list.</summary>
    public static HttpClient Keeper(this JippApp app, string source, string subject) =>
        app.ClientWith("SOURCE_ADMIN", subject, new(ScopeKind.Source, source));

    /// <summary>Sends a file, and returns the answer.</summary>
    public static Task<Reply> Upload(this HttpClient client, string source, string text, string name = "kiriman.csv", string? key = null) =>
        client.Upload(source, Encoding.UTF8.GetBytes(text), name, key);

    /// <param name="client">The sender.</param>
    /// <param name="source">The list.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="name">The name of the file.</param>
    /// <param name="key">The idempotency key.</param>
    /// <param name="isChunked">Whether the length of the request is not announced.</param>
    public static async Task<Reply> Upload(
        this HttpClient client,
        string source,
        byte[] bytes,
        string name = "kiriman.csv",
        string? key = null,
        bool isChunked = false
    )
    {
        using var form = new MultipartFormDataContent { { new StringContent(source), "source" } };
        var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(file, "file", name);
        using var request = new HttpRequestMessage(HttpMethod.Post, Url) { Content = form };
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        if (isChunked)
            request.Headers.TransferEncodingChunked = true;
        var response = await client.SendAsync(request);
        return new(response, await response.Content.ReadAsByteArrayAsync());
    }

    /// <summary>Sends a file that is accepted, lets the worker try it, and returns the import.</summary>
    public static async Task<Reply> Tried(this JippApp app, HttpClient client, string source, byte[] bytes)
    {
        var sent = await client.Upload(source, bytes);
        sent.Status.ShouldBe(202, sent.Text);
        await app.Work();
        return await client.Get($"{Url}/{sent.Id}");
    }

    /// <summary>Asks for a transition with the current version.</summary>
    public static async Task<Reply> Ask(this HttpClient client, string id, string to)
    {
        var import = await client.Get($"{Url}/{id}");
        return await client.Post($"{Url}/{id}/transitions", new { to, reason = "Uji." }, ("If-Match", import.ETag));
    }

    /// <summary>Asks for a transition with the current version, lets the worker do it, and returns the import.</summary>
    public static async Task<Reply> Move(this JippApp app, HttpClient client, string id, string to)
    {
        var moved = await client.Ask(id, to);
        if (moved.Status != 202)
            return moved;
        await app.Work();
        return await client.Get($"{Url}/{id}");
    }

    /// <summary>Decides on a row.</summary>
    public static async Task Decide(this HttpClient client, string id, int number, object decision)
    {
        var row = await client.Get($"{Url}/{id}/rows/{number}");
        var decided = await client.Patch($"{Url}/{id}/rows/{number}", decision, ("If-Match", row.ETag));
        decided.Status.ShouldBe(200, decided.Text);
    }

    /// <summary>
    /// The counts of an import, such as <c>3 = 2 + 0 + 0 + 1 + 0 true</c>: received = created + updated + unchanged +
    /// rejected + merged.
    /// </summary>
    public static string Line(this Reply import, string counts)
    {
        var c = import[counts].ShouldNotBeNull(import.Text);
        string[] parts = ["created", "updated", "unchanged", "rejected", "merged"];
        return $"{c["received"]} = {string.Join(" + ", parts.Select(part => $"{c[part]}"))} {c["addsUp"]!.ToJsonString()}";
    }
}
