using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace JippApi.Api.Tests.Pulls;

/// <summary>How a system puts a page into JSON.</summary>
public enum PageForm
{
    /// <summary>Nothing but the rows.</summary>
    Bare,

    /// <summary>The rows with the number of pages and of all rows.</summary>
    Counted,

    /// <summary>All rows in every page, whatever is asked for.</summary>
    Whole,
}

/// <summary>A server in the place of LAN's directory, with whatever can go wrong with one.</summary>
public sealed class FakeLan : IAsyncDisposable
{
    private readonly WebApplication app;

    private FakeLan(WebApplication app) => this.app = app;

    public List<JsonObject> Rows { get; set; } = [];

    public PageForm Form { get; set; } = PageForm.Counted;

    /// <summary>Answers instead of the next requests, one each.</summary>
    public ConcurrentQueue<Func<HttpContext, Task>> Faults { get; } = new();

    /// <summary>Answers instead of all requests.</summary>
    public Func<HttpContext, Task>? Always { get; set; }

    /// <summary>The numbers of the pages that were asked for.</summary>
    public ConcurrentQueue<int> Asked { get; } = new();

    /// <summary>The keys that were sent.</summary>
    public ConcurrentQueue<string?> Keys { get; } = new();

    public string Url => $"{app.Urls.Single()}/api/inolands";

    public static JsonObject Row(int id, string title) =>
        new()
        {
            ["id"] = id,
            ["judul_inovasi"] = title,
            ["tahun"] = "2015",
            ["inovator"] = null,
            ["unit_kerja"] = "Dinas Kesehatan Kota Padang",
            ["deskripsi"] = "Layanan kesehatan.\nTanpa antre.",
            ["instansi"] = "Pemerintah Kota Padang",
            ["kelompok"] = "KOTA",
            ["wilayah"] = "Kota Padang",
            ["SDG"] = null,
        };

    public static List<JsonObject> SomeRows(int count, string title = "Inovasi tarikan") =>
        [.. Enumerable.Range(1, count).Select(id => Row(id, $"{title} {id}"))];

    public static async Task<FakeLan> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var lan = new FakeLan(builder.Build());
        lan.app.Run(lan.AnswerAsync);
        await lan.app.StartAsync();
        return lan;
    }

    /// <summary>Forgets what a test set up.</summary>
    public void Reset()
    {
        (Rows, Form, Always) = ([], PageForm.Counted, null);
        Faults.Clear();
        Asked.Clear();
        Keys.Clear();
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    /// <summary>Sends rows as a page.</summary>
    public static Task SendAsync(HttpContext http, IEnumerable<JsonObject> rows) =>
        http.Response.WriteAsync(new JsonArray([.. rows.Select(row => row.DeepClone())]).ToJsonString());

    private Task AnswerAsync(HttpContext http)
    {
        var (page, size) = (
            int.Parse(http.Request.Query["page"]!, System.Globalization.CultureInfo.InvariantCulture),
            int.Parse(http.Request.Query["perPage"]!, System.Globalization.CultureInfo.InvariantCulture)
        );
        Asked.Enqueue(page);
        Keys.Enqueue(http.Request.Headers.Authorization);
        if (Always is { } always)
            return always(http);
        return Faults.TryDequeue(out var fault) ? fault(http) : PageAsync(http, page, size);
    }

    private Task PageAsync(HttpContext http, int page, int size)
    {
        List<JsonObject> rows = [.. Form == PageForm.Whole ? Rows : Rows.Skip((page - 1) * size).Take(size)];
        var tag = $"\"{Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(rows)))}\"";
        if (http.Request.Headers.IfNoneMatch == tag)
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        http.Response.Headers.ETag = tag;
        if (Form != PageForm.Counted)
            return SendAsync(http, rows);
        http.Response.ContentType = "text/html"; // some servers never say what they send
        var body = new JsonObject
        {
            ["data"] = new JsonArray([.. rows.Select(row => row.DeepClone())]),
            ["meta"] = new JsonObject { ["total"] = Rows.Count, ["last_page"] = (Rows.Count + size - 1) / size },
        };
        return http.Response.WriteAsync(body.ToJsonString(new JsonSerializerOptions { WriteIndented = true }));
    }
}
