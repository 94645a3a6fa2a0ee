using System.Buffers.Binary;
using System.Text.Json.Nodes;
using JippApi.Api.Tests.Files;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;

namespace JippApi.Api.Tests.Competitions.Entries;

/// <summary>Files of entries come in by the door of all uploads, and go out as these do.</summary>
public class EntryFileTests(CompetitionApp app) : IClassFixture<CompetitionApp>
{
    private const string Svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";

    [Fact]
    public async Task A_picture_with_a_script_does_not_become_a_file_of_an_entry()
    {
        var entry = await (await KippEdition.OpenAsync(app)).DraftEntryAsync();
        (await entry.Entrant.Announce(new("gambar.svg", "image/svg+xml", Samples.Bytes(Svg)))).Faults.ShouldContain(
            "/contentType TYPE_NOT_ACCEPTED"
        );
        var disguised = new Sample("gambar.png", "image/png", Samples.Bytes(Svg));
        var sent = await entry.Entrant.Sent(disguised);

        (await entry.Revise(new { files = new[] { new { fileId = sent.Id } } })).Status.ShouldBe(409, "its bytes were not checked yet");
        var completed = await entry.Entrant.Complete(sent.Id, disguised.Hash);
        (completed.Status, completed.Code).ShouldBe((422, "FILE_TYPE_DIFFERS"), completed.Text);
        (await entry.Revise(new { files = new[] { new { fileId = sent.Id } } })).Status.ShouldBe(409);

        (await entry.Entrant.Get(entry.Url).Done())["files"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_picture_that_would_fill_the_memory_is_handed_on_as_bytes_and_never_drawn()
    {
        var edition = await KippEdition.OpenAsync(app);
        var entry = await edition.DraftEntryAsync();
        var bomb = new Sample("besar.png", "image/png", Png(30_000));
        var file = (await entry.Entrant.Upload(bomb)).Id;
        var revised = await entry.Revise(new { files = new[] { new { fileId = file } } });
        (await entry.Submit()).Status.ShouldBe(200);

        var read = await edition.Organiser.Get((string)revised["files"]![0]!["href"]!);

        (read.Status, read.Http.Content.Headers.ContentType!.MediaType).ShouldBe((200, "image/png"));
        read.Bytes.ShouldBe(bomb.Bytes);
        read.Header("Content-Disposition")!.ShouldStartWith("attachment");
        read.Header("X-Content-Type-Options").ShouldBe("nosniff");
    }

    [Fact]
    public async Task Reading_a_restricted_file_stands_in_the_audit_log_and_reading_another_does_not()
    {
        var edition = await KippEdition.OpenAsync(app);
        var entry = await edition.DraftEntryAsync();
        var secret = (await entry.Entrant.Upload(Samples.Pdf(900 + Given.Next()), "RESTRICTED")).Id;
        var open = (await entry.Entrant.Upload(Samples.Pdf(900 + Given.Next()))).Id;
        var revised = await entry.Revise(new { files = new[] { new { fileId = secret }, new { fileId = open } } });
        revised.Status.ShouldBe(200, revised.Text);
        (await entry.Submit()).Status.ShouldBe(200);

        foreach (var file in new[] { secret, open })
            (await edition.Organiser.Get($"{entry.Url}/files/{file}")).Status.ShouldBe(200);

        var read = (await ReadsAsync(secret)).ShouldHaveSingleItem();
        ((string?)read["actor"]).ShouldBe(app.Accounts.IdOf("NATIONAL_ADMIN", "penguji").ToString());
        (await ReadsAsync(open)).ShouldBeEmpty();

        async Task<IReadOnlyList<JsonNode>> ReadsAsync(string file) =>
            (await edition.Organiser.Get($"/api/v1/audit-events?resourceType=file&resourceId={file}&action=FILE_READ").Done()).Items;
    }

    /// <summary>The beginning of a black square with sides of so many points; its few bytes unpack to gigabytes.</summary>
    private static byte[] Png(int side)
    {
        byte[] header = [.. Samples.Bytes("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"), .. new byte[8], 8, 6, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(16), side);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(20), side);
        return header;
    }
}
