using JippApi.Api.Tests.Faults;
using JippApi.Api.Tests.Hosting;
using Xunit.Abstractions;
using static JippApi.Api.Tests.Faults.KillableWorkers;

namespace JippApi.Api.Tests.AttestationCampaigns;

/// <summary>A campaign whose process is killed while it asks owners.</summary>
[Collection(KillableServer.Name)]
public class KilledCampaignTests(ServerProcess server, ITestOutputHelper log)
{
    private const string Asked = """SELECT COUNT(*) FROM "AttestationEntries" WHERE "Status" <> 'WAITING'""";
    private const string Entries = """SELECT COUNT(*) FROM "AttestationEntries" """;

    /// <summary>Messages about single questions: nobody may get one twice, and none may be missing.</summary>
    private const string Questions = """SELECT COUNT(*) FROM "Notifications" WHERE "Kind" = 'ATTESTATION_REQUESTED' """;

    [Fact]
    public async Task A_killed_campaign_goes_on_and_asks_each_owner_once()
    {
        await using var workers = await KillableWorkers.StartAsync(
            server,
            ("Worker__LeaseSeconds", "10"),
            ("Worker__PollSeconds", "0.1"),
            ("Worker__StepSize", "2")
        );
        var nation = await server.Demo("national");
        await AddEditorAsync(nation);
        var published = await server.CountAsync("""SELECT COUNT(*) FROM "Innovations" WHERE "Publication" = 'PUBLISHED'""");

        var opened = await nation.Post(GivenCampaigns.Url, new { title = "Kampanye yang terputus" });
        opened.Status.ShouldBe(202, opened.Text);
        await UntilAsync(async () => await server.CountAsync(Asked) > 0);
        await workers.KillAsync(((string)opened["links.operation"]!).Split('/')[^1]);
        log.WriteLine($"Killed when {await server.CountAsync(Asked)} of {published} owners were asked");
        (await server.CountAsync(Asked)).ShouldBeLessThan(published);
        await workers.StartAgainAsync();
        var address = $"{GivenCampaigns.Url}/{opened.Id}";
        await UntilAsync(async () => (string?)(await nation.Get(address))["status"] == "OPEN");
        await UntilAsync(async () => await server.CountAsync("""SELECT COUNT(*) FROM "Notifications" WHERE "Mail" = 'PENDING'""") == 0);

        (await server.CountAsync(Entries)).ShouldBe(published);
        (await server.CountAsync("""SELECT COUNT(DISTINCT "InnovationId") FROM "AttestationEntries" """)).ShouldBe(published);
        var mailed = await server.CountAsync(Questions);
        mailed.ShouldBeGreaterThan(0);
        var people = await server.CountAsync(
            """SELECT COUNT(DISTINCT "AccountId") FROM "Notifications" WHERE "Kind" = 'ATTESTATION_REQUESTED' """
        );
        mailed.ShouldBeLessThanOrEqualTo(20 * people);
        var sent = await server.CountAsync(
            """SELECT COUNT(*) FROM "Notifications" WHERE "Kind" = 'ATTESTATION_REQUESTED' AND "Mail" = 'SENT' AND "MailAttempts" = 1 """
        );
        sent.ShouldBe(mailed);
        var asked = await server.CountAsync("""SELECT COUNT(*) FROM "AttestationEntries" WHERE "Status" = 'ASKED'""");
        (asked > 0).ShouldBeTrue();
        (await nation.Get(address))["counts.waiting"]!.ToString().ShouldBe("0");
    }

    /// <summary>Lets somebody who gets mail write for the owners of a few innovations.</summary>
    private async Task AddEditorAsync(HttpClient nation)
    {
        var editor = (string)(await (await server.Demo("editor61.71")).Get("/api/v1/me"))["id"]!;
        var owners = (await nation.Get("/api/v1/innovations?limit=20"))
            .Items.Select(item => (string?)item["institution"]?["id"])
            .OfType<string>()
            .Distinct()
            .Take(3);
        foreach (var owner in owners)
        {
            var scope = new { kind = "INSTITUTION", value = owner };
            var given = await nation.Post($"/api/v1/users/{editor}/grants", new { role = "INSTITUTION_EDITOR", scope });
            given.Status.ShouldBe(201, given.Text);
        }
    }
}
