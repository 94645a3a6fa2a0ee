using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Files;

[Collection(FilesCollection.Name)]
public class ReadingFilesTests(FilesApp app)
{
    private static readonly Sample File = Samples.Pdf(1_000);

    private HttpClient Editor => app.ClientWith("INSTITUTION_EDITOR", "pembaca");

    [Theory]
    [InlineData("bytes=0-99", 0, 100)]
    [InlineData("bytes=900-", 900, 1_000)]
    [InlineData("bytes=-10", 990, 1_000)]
    [InlineData("bytes=-5000", 0, 1_000)]
    [InlineData("bytes=990-5000", 990, 1_000)]
    public async Task A_range_request_gets_part_of_the_file(string range, int from, int end)
    {
        var id = (await Editor.Upload(File)).Id;

        var part = await Editor.Get($"{GivenFiles.Url}/{id}/content", ("Range", range));

        (part.Status, part.Header("Content-Range")).ShouldBe((206, $"bytes {from}-{end - 1}/1000"));
        part.Bytes.ShouldBe(File.Bytes[from..end]);
    }

    [Theory]
    [InlineData("bytes=0-1,5-6")]
    [InlineData("lines=0-1")]
    [InlineData("bytes=x")]
    public async Task A_malformed_range_gets_the_whole_file(string range)
    {
        var id = (await Editor.Upload(File)).Id;

        var whole = await Editor.Get($"{GivenFiles.Url}/{id}/content", ("Range", range));

        (whole.Status, whole.Bytes.Length).ShouldBe((200, 1_000));
    }

    [Theory]
    [InlineData("bytes=1000-")]
    [InlineData("bytes=-0")]
    public async Task An_unsatisfiable_range_gets_the_length_of_the_file(string range)
    {
        var id = (await Editor.Upload(File)).Id;

        var problem = await Editor.Get($"{GivenFiles.Url}/{id}/content", ("Range", range));

        (problem.Status, problem.Code, problem.Header("Content-Range")).ShouldBe((416, "RANGE_NOT_SATISFIABLE", "bytes */1000"));
    }

    [Fact]
    public async Task The_hash_is_the_entity_tag()
    {
        var url = $"{GivenFiles.Url}/{(await Editor.Upload(File)).Id}/content";
        var whole = await Editor.Get(url);

        whole.ETag.ShouldBe($"\"{File.Hash}\"");
        (await Editor.Get(url, ("If-None-Match", whole.ETag))).Status.ShouldBe(304);
        (await Editor.Get(url, ("Range", "bytes=0-9"), ("If-Range", whole.ETag))).Status.ShouldBe(206);
        (await Editor.Get(url, ("Range", "bytes=0-9"), ("If-Range", "\"lain\""))).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_file_is_served_as_a_download()
    {
        var content = await Editor.Get($"{GivenFiles.Url}/{(await Editor.Upload(File)).Id}/content");

        content.Header("Content-Disposition").ShouldStartWith("attachment;");
        content.Header("X-Content-Type-Options").ShouldBe("nosniff");
        content.Header("Content-Security-Policy")!.ShouldContain("default-src 'none'");
        content.Header("Accept-Ranges").ShouldBe("bytes");
        var head = await Editor.Send(HttpMethod.Head, $"{GivenFiles.Url}/{(await Editor.Upload(File)).Id}/content", null);
        (head.Bytes.Length, head.Http.Content.Headers.ContentLength).ShouldBe((0, 1_000));
    }

    [Theory]
    [InlineData("PUBLIC", "public, max-age=60, stale-while-revalidate=300", "private, no-cache")]
    [InlineData("GOVERNMENT", null, "private, no-cache")]
    [InlineData("RESTRICTED", null, "no-store")]
    public async Task Only_public_files_may_be_cached_by_anyone(string classification, string? anonymous, string uploader)
    {
        var hub = await app.WorkingHub();
        var attached = await app.ClientWith("HUB_ADMIN").Attached($"{GivenHubs.Url}/{hub.Id}", classification);
        var url = (string)attached["file.href"]!;

        var open = await app.Anonymous().Get(url);
        open.Status.ShouldBe(anonymous is null ? 404 : 200);
        if (anonymous is not null)
            open.Header("Cache-Control").ShouldBe(anonymous);
        (await app.ClientWith("HUB_ADMIN").Get(url)).Header("Cache-Control").ShouldBe(uploader);
    }
}
