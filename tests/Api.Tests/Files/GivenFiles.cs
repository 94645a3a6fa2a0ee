using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Files;

/// <summary>Files uploaded the way any client uploads them.</summary>
public static class GivenFiles
{
    public const string Url = "/api/v1/files";

    public static Task<Reply> Announce(this HttpClient client, Sample file, string classification = "PUBLIC", long? size = null) =>
        client.Post(
            Url,
            new
            {
                name = file.Name,
                contentType = file.Type,
                size = size ?? file.Bytes.Length,
                classification,
            }
        );

    /// <summary>Sends the bytes of a file or of a range.</summary>
    public static Task<Reply> Put(this HttpClient client, string id, byte[] bytes, string? range = null)
    {
        (string, string) type = ("Content-Type", "application/octet-stream");
        return client.Send(HttpMethod.Put, $"{Url}/{id}/content", bytes, range is null ? [type] : [type, ("Content-Range", range)]);
    }

    public static Task<Reply> Complete(this HttpClient client, string id, string hash) =>
        client.Post($"{Url}/{id}/completion", new { sha256 = hash });

    public static async Task<Reply> Sent(this HttpClient client, Sample file, string classification = "PUBLIC")
    {
        var announced = await client.Announce(file, classification);
        announced.Status.ShouldBe(201, announced.Text);
        var sent = await client.Put(announced.Id, file.Bytes);
        sent.Status.ShouldBe(200, sent.Text);
        return sent;
    }

    /// <summary>Announces, sends and completes a file.</summary>
    public static async Task<Reply> Upload(this HttpClient client, Sample file, string classification = "PUBLIC")
    {
        var sent = await client.Sent(file, classification);
        var ready = await client.Complete(sent.Id, file.Hash);
        ready.Status.ShouldBe(200, ready.Text);
        return ready;
    }

    /// <summary>Ends an upload by completing it with a wrong hash, so that it no longer counts.</summary>
    public static async Task Abandon(this HttpClient client, string id)
    {
        await client.Put(id, new byte[(int)(await client.Get($"{Url}/{id}"))["size"]!]);
        (await client.Complete(id, new string('0', 64))).Code.ShouldBe("FILE_HASH_DIFFERS");
    }

    public static Task<Reply> Attach(this HttpClient client, string parent, string fileId, string kind = "REPORT") =>
        client.Post(
            $"{parent}/evidence",
            new
            {
                fileId,
                kind,
                caption = "Laporan kegiatan",
            }
        );

    public static async Task<Reply> Attached(this HttpClient client, string parent, string classification = "PUBLIC")
    {
        var attached = await client.Attach(parent, (await client.Upload(Samples.Pdf(2_000), classification)).Id);
        attached.Status.ShouldBe(201, attached.Text);
        return attached;
    }

    /// <summary>Everything in the server's store whose name contains the id of the file.</summary>
    public static IReadOnlyList<string> Stored(this JippApp app, string id) =>
        [
            .. Directory
                .EnumerateFiles(app.FilesFolder, "*", SearchOption.AllDirectories)
                .Where(path => path.Contains(Guid.Parse(id).ToString("N"), StringComparison.Ordinal)),
        ];
}
