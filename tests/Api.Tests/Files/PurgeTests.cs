using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Files;

[Collection(FilesCollection.Name)]
public class PurgeTests(FilesApp app)
{
    private HttpClient Editor => app.ClientWith("INSTITUTION_EDITOR", "pelupa");

    [Fact]
    public async Task An_abandoned_upload_expires_and_leaves_nothing()
    {
        var file = Samples.Pdf(1_200_000);
        var (late, ready) = (await Editor.Sent(file), await Editor.Upload(file));
        app.Stored(late.Id).Count.ShouldBe(2);
        await PurgeAsync();
        app.Stored(late.Id).Count.ShouldBe(2, "the upload has not expired yet");

        app.Clock.Advance(TimeSpan.FromMinutes(61));
        (await Editor.Complete(late.Id, file.Hash)).Code.ShouldBe("UPLOAD_EXPIRED");
        await PurgeAsync();

        app.Stored(late.Id).ShouldBeEmpty();
        var state = await Editor.Get($"{GivenFiles.Url}/{late.Id}");
        $"{state["status"]} {state["rejection"]}".ShouldBe("REJECTED EXPIRED");
        (await Editor.Put(late.Id, file.Bytes)).Code.ShouldBe("UPLOAD_EXPIRED");
        (await Editor.Get($"{GivenFiles.Url}/{ready.Id}/content")).Bytes.ShouldBe(file.Bytes);
    }

    /// <summary>Runs the nightly purge.</summary>
    private async Task PurgeAsync()
    {
        (await app.ClientWith("NATIONAL_ADMIN").Post("/api/v1/operations", new { kind = "PURGE" })).Status.ShouldBe(202);
        await app.Work();
    }
}
