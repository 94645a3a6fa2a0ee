using System.Net.Sockets;
using System.Text;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Files;

[Collection(FilesCollection.Name)]
public class UploadTests(FilesApp app)
{
    private HttpClient Editor => app.ClientWith("INSTITUTION_EDITOR");

    [Fact]
    public async Task A_file_is_announced_uploaded_and_completed()
    {
        var file = Samples.Pdf(2_500_000);
        var announced = await Editor.Announce(file);

        announced.Status.ShouldBe(201, announced.Text);
        announced.Header("Location").ShouldBe($"{GivenFiles.Url}/{announced.Id}");
        (await Editor.Put(announced.Id, file.Bytes))["received"]!.GetValue<int>().ShouldBe(file.Bytes.Length);
        app.Stored(announced.Id).Count.ShouldBe(3, "bytes are stored in parts of one mebibyte");
        var ready = await Editor.Complete(announced.Id, file.Hash);

        ($"{ready["status"]} {ready["scan"]}", ready.Status).ShouldBe(("READY NOT_SCANNED", 200));
        app.Stored(announced.Id).Count.ShouldBe(1);
        (await Editor.Get($"{GivenFiles.Url}/{announced.Id}/content")).Bytes.ShouldBe(file.Bytes);
        (await Editor.Complete(announced.Id, file.Hash)).Status.ShouldBe(200, "a repetition gets the same answer");
        (await Editor.Put(announced.Id, file.Bytes)).Code.ShouldBe("FILE_NOT_UPLOADING");
    }

    [Fact]
    public async Task An_upload_resumes_where_it_stopped()
    {
        var file = Samples.Pdf(1_000);
        var id = (await Editor.Announce(file)).Id;

        (await Editor.Put(id, file.Bytes[..400], "bytes 0-399/1000")).Header("Upload-Offset").ShouldBe("400");
        var ahead = await Editor.Put(id, file.Bytes[500..], "bytes 500-999/1000");
        (ahead.Status, ahead.Code, (int)ahead["nextByte"]!).ShouldBe((409, "UPLOAD_OUT_OF_ORDER", 400));
        var early = await Editor.Complete(id, file.Hash);
        (early.Status, early.Code, (int)early["nextByte"]!).ShouldBe((409, "UPLOAD_INCOMPLETE", 400));
        var head = await Editor.Send(HttpMethod.Head, $"{GivenFiles.Url}/{id}", null);
        head.Header("Upload-Offset").ShouldBe("400");
        (await Editor.Put(id, file.Bytes[400..], "bytes 400-999/1000"))["received"]!.GetValue<int>().ShouldBe(1_000);

        (await Editor.Complete(id, file.Hash))["status"]!.ToString().ShouldBe("READY");
    }

    [Fact]
    public async Task Bytes_received_before_a_broken_connection_are_kept()
    {
        var file = Samples.Pdf(1_500_000);
        var id = (await Editor.Announce(file)).Id;
        const int cut = 1_200_000;

        await SendAndBreakAsync(id, file.Bytes, cut, keptBefore: 1_048_576);
        (await ResumeAsync(id, file)).ShouldBeInRange(1_048_576, cut);
        (await Editor.Complete(id, file.Hash))["status"]!.ToString().ShouldBe("READY");
        (await Editor.Get($"{GivenFiles.Url}/{id}/content")).Bytes.ShouldBe(file.Bytes);
    }

    [Fact]
    public async Task Sending_the_whole_file_again_starts_over()
    {
        var (wrong, right) = (Samples.Pdf(900), Samples.Pdf(901));
        var id = (await Editor.Announce(right)).Id;

        await Editor.Put(id, wrong.Bytes);
        (await Editor.Put(id, right.Bytes))["received"]!.GetValue<int>().ShouldBe(901);

        (await Editor.Complete(id, right.Hash)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_file_with_a_different_hash_is_refused_and_deleted()
    {
        var sent = await Editor.Sent(Samples.Pdf(3_000));

        var problem = await Editor.Complete(sent.Id, new string('0', 64));

        (problem.Status, problem.Code).ShouldBe((422, "FILE_HASH_DIFFERS"));
        app.Stored(sent.Id).ShouldBeEmpty();
        var state = await Editor.Get($"{GivenFiles.Url}/{sent.Id}");
        $"{state["status"]} {state["rejection"]}".ShouldBe("REJECTED HASH_DIFFERS");
        (await Editor.Get($"{GivenFiles.Url}/{sent.Id}/content")).Code.ShouldBe("FILE_NOT_READY");
    }

    [Fact]
    public async Task An_upload_is_hidden_from_everyone_else()
    {
        var file = Samples.Pdf(500);
        var sent = await Editor.Sent(file);
        var other = app.ClientWith("NATIONAL_ADMIN");

        foreach (
            var reply in new[]
            {
                await other.Get($"{GivenFiles.Url}/{sent.Id}"),
                await other.Get($"{GivenFiles.Url}/{sent.Id}/content"),
                await other.Put(sent.Id, file.Bytes),
                await other.Complete(sent.Id, file.Hash),
                await other.Post($"{GivenFiles.Url}/{sent.Id}/links", new { }),
            }
        )
            reply.Status.ShouldBe(404);
        await Editor.Abandon(sent.Id);
    }

    [Fact]
    public async Task Content_codings_of_uploads_are_refused() =>
        (
            await Editor.Send(
                HttpMethod.Put,
                $"{GivenFiles.Url}/{Guid.Empty}/content",
                new byte[3],
                ("Content-Type", "application/octet-stream"),
                ("Content-Encoding", "gzip")
            )
        ).Status.ShouldBe(415);

    /// <summary>Resumes as a client does, and returns the offset from which it resumed.</summary>
    private async Task<int> ResumeAsync(string id, Sample file)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            patience.Token.ThrowIfCancellationRequested();
            var from = await ReceivedAsync(id);
            var sent = await Editor.Put(id, file.Bytes[from..], $"bytes {from}-{file.Bytes.Length - 1}/{file.Bytes.Length}");
            if (sent.Status == 200)
                return from;
            sent.Status.ShouldBeOneOf(409, 412); // the received bytes were still being stored
        }
    }

    private async Task<int> ReceivedAsync(string id) => (int)(await Editor.Get($"{GivenFiles.Url}/{id}"))["received"]!;

    /// <summary>
    /// Breaks the connection in the middle of a body once this much of it is stored: what the server has not read by
    /// then is lost.
    /// </summary>
    private async Task SendAndBreakAsync(string id, byte[] bytes, int cut, int keptBefore)
    {
        var address = app.ClientOptions.BaseAddress;
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        await using var network = client.GetStream();
        var token = app.Accounts.TokenOf("INSTITUTION_EDITOR", "penguji");
        await network.WriteAsync(
            Encoding.ASCII.GetBytes(
                $"PUT {GivenFiles.Url}/{id}/content HTTP/1.1\r\nHost: {address.Authority}\r\nAuthorization: Bearer {token}\r\nContent-Length: {bytes.Length}\r\n\r\n"
            )
        );
        await network.WriteAsync(bytes.AsMemory(0, cut));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await ReceivedAsync(id) < keptBefore)
            patience.Token.ThrowIfCancellationRequested();
    }
}
