using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Sources;

/// <summary>Records of sources, sent by the partner that keeps the source.</summary>
public static class GivenRecords
{
    public static string Address(string source, string key) => $"/api/v1/sources/{source}/records/{Uri.EscapeDataString(key)}";

    public static string Key() => $"uji/{Given.Next()}";

    public static object Stated(string? title = null, object? award = null, string? summary = "Warga dilayani di rumah.") =>
        new
        {
            statement = new
            {
                title = title ?? $"Rekaman uji {Given.Next()}",
                summary,
                year = 2022,
                awards = award is null ? Array.Empty<object>() : [award],
            },
        };

    public static Task<Reply> PutRecord(
        this HttpClient client,
        string source,
        string key,
        object body,
        params (string, string)[] headers
    ) => client.Put(Address(source, key), body, headers);

    /// <summary>The key of a record that is not public, so that no test counts it.</summary>
    public static async Task<string> DraftRecord(this JippApp app)
    {
        var admin = app.ClientWith("NATIONAL_ADMIN");
        var source = await admin.Patch("/api/v1/sources/UNPSA", new { publishesNew = false, reason = "Uji" }, ("If-Match", "*"));
        source.Status.ShouldBe(200, source.Text);
        var record = await admin.PutRecord("UNPSA", "alamat", Stated("Rekaman dengan alamat"));
        record.Status.ShouldBeOneOf([200, 201, 204], record.Text);
        return "alamat";
    }

    /// <summary>A public record of a partner.</summary>
    public static async Task<(string Key, Reply Record)> Listed(this JippApp app, string source = "IGA", object? body = null)
    {
        var key = Key();
        var reply = await app.ClientOf(source).PutRecord(source, key, body ?? Stated());
        reply.Status.ShouldBe(201, reply.Text);
        return (key, reply);
    }
}
