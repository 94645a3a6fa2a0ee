using System.Text;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Files;

public sealed class ExternalServicesTests(ExternalServicesApp app) : IClassFixture<ExternalServicesApp>, IDisposable
{
    private HttpClient Editor => app.Editor;

    public void Dispose() => (app.Scanner.IsBroken, app.Store.IsDown, app.Store.Stumbles) = (false, false, 0);

    [Fact]
    public async Task A_file_is_stored_in_and_read_from_the_bucket()
    {
        var file = Samples.Pdf(2_500_000);

        var ready = await Editor.Upload(file);

        ready["scan"]!.ToString().ShouldBe("CLEAN");
        Kept(ready.Id).ShouldHaveSingleItem().ShouldBe(file.Bytes);
        (await Editor.Get($"{GivenFiles.Url}/{ready.Id}/content")).Bytes.ShouldBe(file.Bytes);
        (await Editor.Get($"{GivenFiles.Url}/{ready.Id}/content", ("Range", "bytes=1048570-1048580"))).Bytes.ShouldBe(
            file.Bytes[1_048_570..1_048_581]
        );
        app.Store.Refused.ShouldBeEmpty();
        app.Stored(ready.Id).ShouldBeEmpty();
    }

    [Fact]
    public async Task Ambient_cloud_credentials_and_metadata_are_ignored()
    {
        await Editor.Upload(Samples.Pdf(700));

        app.Metadata.Pending().ShouldBeFalse();
        app.Store.Refused.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_failing_bucket_is_retried_briefly()
    {
        var file = Samples.Pdf(901);
        var id = (await Editor.Announce(file)).Id;

        (app.Store.IsDown, var before) = (true, app.Store.RequestCount);
        (await Editor.Put(id, file.Bytes)).Status.ShouldBe(503);
        (app.Store.RequestCount - before).ShouldBe(3);
        (app.Store.IsDown, app.Store.Stumbles) = (false, 2);

        (await Editor.Put(id, file.Bytes)).Status.ShouldBe(200);
        (await Editor.Complete(id, file.Hash))["status"]!.ToString().ShouldBe("READY");
    }

    [Fact]
    public async Task Nothing_is_lost_while_the_bucket_is_down()
    {
        var file = Samples.Pdf(900);
        var id = (await Editor.Announce(file)).Id;

        app.Store.IsDown = true;
        var problem = await Editor.Put(id, file.Bytes);
        (problem.Status, problem.Code, problem.Header("Retry-After")).ShouldBe((503, "FILE_STORE_UNAVAILABLE", "5"));
        app.Store.IsDown = false;
        ((int)(await Editor.Get($"{GivenFiles.Url}/{id}"))["received"]!).ShouldBe(0);
        await Editor.Put(id, file.Bytes);
        app.Store.IsDown = true;
        (await Editor.Complete(id, file.Hash)).Status.ShouldBe(503);
        app.Store.IsDown = false;

        (await Editor.Complete(id, file.Hash))["status"]!.ToString().ShouldBe("READY");
    }

    [Fact]
    public async Task An_infected_file_is_refused_and_deleted()
    {
        var file = new Sample("catatan.txt", "text/plain", Encoding.ASCII.GetBytes($"Halo {FakeClamd.Malware}"));
        var sent = await Editor.Sent(file);

        var problem = await Editor.Complete(sent.Id, file.Hash);

        (problem.Status, problem.Code).ShouldBe((422, "FILE_INFECTED"));
        Kept(sent.Id).ShouldBeEmpty();
        var state = await Editor.Get($"{GivenFiles.Url}/{sent.Id}");
        $"{state["status"]} {state["rejection"]} {state["scan"]}".ShouldBe("REJECTED INFECTED INFECTED");
    }

    [Fact]
    public async Task No_file_is_completed_while_the_scanner_is_down()
    {
        var file = Samples.Pdf(800);
        var sent = await Editor.Sent(file);
        (await app.Anonymous().Get("/health/ready"))["checks.scanner"]!.ToString().ShouldBe("UP");

        app.Scanner.IsBroken = true;
        var problem = await Editor.Complete(sent.Id, file.Hash);
        (problem.Status, problem.Code, problem.Header("Retry-After")).ShouldBe((503, "SCANNER_UNAVAILABLE", "5"));
        (await app.Anonymous().Get("/health/ready"))["checks.scanner"]!.ToString().ShouldBe("UNREACHABLE");
        (await Editor.Get($"{GivenFiles.Url}/{sent.Id}"))["status"]!.ToString().ShouldBe("UPLOADING");
        app.Scanner.IsBroken = false;

        (await Editor.Complete(sent.Id, file.Hash))["scan"]!.ToString().ShouldBe("CLEAN");
    }

    private List<byte[]> Kept(string id) =>
        [
            .. app
                .Store.Objects.Where(pair => pair.Key.Contains(Guid.Parse(id).ToString("N"), StringComparison.Ordinal))
                .Select(pair => pair.Value),
        ];
}
