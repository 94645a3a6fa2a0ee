using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Files;

[Collection(FilesCollection.Name)]
public class UploadLimitTests(FilesApp app)
{
    private HttpClient Editor => app.ClientWith("INSTITUTION_EDITOR");

    [Theory]
    [InlineData("bytes 0-999/2000", 422, "UPLOAD_RANGE_INVALID")]
    [InlineData("bytes 0-1000/1000", 400, "INVALID_HEADER")]
    [InlineData("bytes 5-2/1000", 400, "INVALID_HEADER")]
    [InlineData("bytes */1000", 400, "INVALID_HEADER")]
    [InlineData("bytes 0-99/*", 400, "INVALID_HEADER")]
    [InlineData("lines 0-99/1000", 400, "INVALID_HEADER")]
    [InlineData("bytes 0-9/1000", 422, "UPLOAD_LONGER_THAN_ANNOUNCED")]
    public async Task A_range_that_does_not_fit_is_refused_and_stores_nothing(string range, int status, string code)
    {
        var file = Samples.Pdf(1_000);
        var id = (await Editor.Announce(file)).Id;

        var problem = await Editor.Put(id, file.Bytes, range);

        (problem.Status, problem.Code).ShouldBe((status, code));
        app.Stored(id).ShouldBeEmpty();
        await Editor.Upload(file, "PUBLIC");
        await Editor.Abandon(id);
    }

    [Fact]
    public async Task A_body_longer_than_announced_is_refused_before_it_is_read()
    {
        var id = (await Editor.Announce(Samples.Pdf(1_000))).Id;

        (await Editor.Put(id, new byte[10_000])).Code.ShouldBe("UPLOAD_LONGER_THAN_ANNOUNCED");

        app.Stored(id).ShouldBeEmpty();
        await Editor.Abandon(id);
    }

    [Fact]
    public async Task A_body_of_unknown_length_is_refused_beyond_the_announced_size()
    {
        var id = (await Editor.Announce(Samples.Pdf(1_000))).Id;
        using var endless = new HttpRequestMessage(HttpMethod.Put, $"{GivenFiles.Url}/{id}/content")
        {
            Content = new StringContent(new string('a', 1_001)),
        };
        endless.Headers.TransferEncodingChunked = true;

        var problem = await Editor.SendAsync(endless);

        ((int)problem.StatusCode).ShouldBe(422);
        app.Stored(id).ShouldBeEmpty();
        (await Editor.Get($"{GivenFiles.Url}/{id}"))["rejection"]!.ToString().ShouldBe("LONGER_THAN_ANNOUNCED");
    }

    [Fact]
    public async Task An_announcement_beyond_the_size_limit_is_refused()
    {
        var problem = await Editor.Post(
            GivenFiles.Url,
            new
            {
                name = "a.pdf",
                contentType = "application/pdf",
                size = 10L * FilesApp.MaxBytes,
                classification = "PUBLIC",
            },
            ("Accept-Language", "en")
        );

        (problem.Status, problem.Faults.Single()).ShouldBe((422, "/size FILE_TOO_LARGE"));
        problem["errors"]![0]!["message"]!.ToString().ShouldContain($"{FilesApp.MaxBytes}");
        var description = await app.Anonymous().Get("/openapi/v1.json");
        ((long)description["components.schemas.UploadInput.properties.size.maximum"]!).ShouldBe(FilesApp.MaxBytes);
    }

    [Fact]
    public async Task Unfinished_uploads_per_person_are_limited()
    {
        var busy = app.ClientWith("INSTITUTION_EDITOR", "sibuk");
        List<string> begun = [];
        for (var i = 0; i < FilesApp.MaxUnfinished; i++)
            begun.Add((await busy.Announce(Samples.Pdf(100))).Id);

        (await busy.Announce(Samples.Pdf(100))).Code.ShouldBe("TOO_MANY_UNFINISHED_UPLOADS");

        (await Editor.Upload(Samples.Pdf(100))).Status.ShouldBe(200);
        await busy.Put(begun[0], Samples.Pdf(100).Bytes);
        await busy.Complete(begun[0], Samples.Pdf(100).Hash);
        (await busy.Announce(Samples.Pdf(100))).Status.ShouldBe(201);
    }
}
