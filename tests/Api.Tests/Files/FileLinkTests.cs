using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Files;

[Collection(FilesCollection.Name)]
public class FileLinkTests(FilesApp app)
{
    private HttpClient Editor => app.ClientWith("INSTITUTION_EDITOR", "pemberi");

    [Fact]
    public async Task A_link_opens_one_file_without_a_token_until_it_expires()
    {
        var file = Samples.Pdf(700);
        var (first, second) = (await Editor.Upload(file, "RESTRICTED"), await Editor.Upload(Samples.Pdf(701), "RESTRICTED"));

        var link = await LinkTo(first.Id, new { minutes = 5 });
        var href = (string)link["href"]!;

        (link.Status, link.Header("Cache-Control")).ShouldBe((201, "no-store"));
        var read = await app.Anonymous().Get(href);
        read.Bytes.ShouldBe(file.Bytes);
        read.Header("Cache-Control").ShouldBe("no-store");
        (await app.Anonymous().Get(href.Replace(first.Id, second.Id, StringComparison.Ordinal))).Code.ShouldBe("FILE_LINK_INVALID");
        app.Clock.Advance(TimeSpan.FromMinutes(6));
        var late = await app.Anonymous().Get(href);
        (late.Status, late.Code).ShouldBe((403, "FILE_LINK_EXPIRED"));
    }

    [Fact]
    public async Task An_altered_link_opens_nothing()
    {
        var id = (await Editor.Upload(Samples.Pdf(700))).Id;
        var href = (string)(await LinkTo(id, new { }))["href"]!;
        var at = href.IndexOf("link=", StringComparison.Ordinal) + 5;

        foreach (var place in new[] { at, at + 20, at + 45, at + 70, href.Length - 2 })
        {
            var altered = $"{href[..place]}{(href[place] == 'A' ? 'B' : 'A')}{href[(place + 1)..]}";
            var problem = await app.Anonymous().Get(altered);
            (problem.Status, problem.Code).ShouldBe((403, "FILE_LINK_INVALID"), altered);
        }

        foreach (var other in new[] { "x", "%F0%9F%98%80", new string('A', 500), href[at..^4] })
            (await app.Anonymous().Get($"{href[..at]}{other}")).Code.ShouldBe("FILE_LINK_INVALID", other);
    }

    [Fact]
    public async Task A_link_is_created_only_for_a_ready_file_one_may_read()
    {
        var sent = await Editor.Sent(Samples.Pdf(300));

        (await LinkTo(sent.Id, new { })).Code.ShouldBe("FILE_NOT_READY");
        (await LinkTo(sent.Id, new { minutes = 61 })).Faults.ShouldBe(["/minutes OUT_OF_RANGE"]);
        (await app.ClientWith("NATIONAL_ADMIN").Post($"{GivenFiles.Url}/{sent.Id}/links", new { })).Status.ShouldBe(404);
        await Editor.Complete(sent.Id, Samples.Pdf(300).Hash);
    }

    [Fact]
    public async Task Every_read_of_a_restricted_file_is_audited_with_its_reader()
    {
        var id = (await Editor.Upload(Samples.Pdf(700), "RESTRICTED")).Id;
        var me = app.Accounts.IdOf("INSTITUTION_EDITOR", "pemberi").ToString();
        var href = (string)(await LinkTo(id, new { }))["href"]!;

        var etag = (await Editor.Get($"{GivenFiles.Url}/{id}/content")).ETag;
        await Editor.Get($"{GivenFiles.Url}/{id}/content", ("Range", "bytes=0-1"));
        await Editor.Get($"{GivenFiles.Url}/{id}/content", ("If-None-Match", etag));
        await app.Anonymous().Get(href);
        await app.ClientWith("MENTOR", "peminjam").Get(href);

        var events = (await app.ClientWith("NATIONAL_ADMIN").Get($"/api/v1/audit-events?resourceType=file&resourceId={id}")).Items;
        events
            .Select(e => $"{e["action"]} {e["actor"]}")
            .ShouldBe([
                $"FILE_READ_BY_LINK {app.Accounts.IdOf("MENTOR", "peminjam")}",
                $"FILE_READ_BY_LINK {me}",
                $"FILE_READ {me}",
                $"FILE_READ {me}",
                $"FILE_READ {me}",
                $"FILE_LINKED {me}",
                $"FILE_ACCEPTED {me}",
                $"FILE_ANNOUNCED {me}",
            ]);
        events[0]["details"]!["givenBy"]!.ToString().ShouldBe(me);
        string.Join(' ', events.Select(e => e.ToJsonString())).ShouldNotContain("laporan.pdf");
    }

    [Fact]
    public async Task Reads_of_unrestricted_files_are_not_audited()
    {
        var id = (await Editor.Upload(Samples.Pdf(700), "GOVERNMENT")).Id;

        await Editor.Get($"{GivenFiles.Url}/{id}/content");

        (await app.ClientWith("NATIONAL_ADMIN").Get($"/api/v1/audit-events?resourceId={id}&action=FILE_READ")).Items.ShouldBeEmpty();
    }

    private Task<Reply> LinkTo(string id, object body) => Editor.Post($"{GivenFiles.Url}/{id}/links", body);
}
