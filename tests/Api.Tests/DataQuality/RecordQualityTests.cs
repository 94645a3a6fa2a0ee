using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Lineage;
using JippApi.Domain.Access;
using static JippApi.Api.Tests.DataQuality.QualityApp;

namespace JippApi.Api.Tests.DataQuality;

/// <summary>The findings of the rules in one record.</summary>
public class RecordQualityTests(QualityApp app) : IClassFixture<QualityApp>
{
    private const string GoodSummary = "Petugas mengantar obat ke rumah lansia dan mencatat hasilnya setiap minggu.";

    [Fact]
    public async Task A_record_is_checked_as_soon_as_it_is_public_and_whenever_it_changes()
    {
        var title = TestTitle();
        var record = await app.Published(title);
        await app.Work();

        var before = await app.Anonymous().Get(FindingsOf(record.Id));
        RulesOf(before).ShouldBe(["TEST_RECORD FOUND", "THIN_SUMMARY FOUND"]);
        var found = Finding(before, "TEST_RECORD");
        ((string?)found["value"], (string?)found["severity"], found["members"]!.ToJsonString()).ShouldBe(
            (title, "ERROR", """["/title"]""")
        );
        ((int)before["revision"]!).ShouldBe((int)(await app.Anonymous().Get($"/api/v1/innovations/{record.Id}"))["revision"]!);

        await app.Revised(record.Id, new { title = $"Layanan Antar Obat bagi Lansia {Given.Next()}" });
        await app.Work();

        var after = await app.Anonymous().Get(FindingsOf(record.Id));
        RulesOf(after).ShouldBe(["THIN_SUMMARY FOUND"]);
        ((string?)Finding(after, "THIN_SUMMARY")["foundAt"]).ShouldBe((string?)Finding(before, "THIN_SUMMARY")["foundAt"]);
        await app.Revised(record.Id, new { summary = GoodSummary });
        RulesOf(await app.Checked(record.Id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_draft_learns_what_would_be_found_and_nothing_is_kept()
    {
        var draft = await app.CompleteDraft(TestTitle());

        RulesOf(await app.Checked(draft.Id)).ShouldBe(["TEST_RECORD FOUND", "THIN_SUMMARY FOUND"]);

        RulesOf(await app.ClientWith("NATIONAL_ADMIN").Get(FindingsOf(draft.Id))).ShouldBeEmpty();
        (await app.Anonymous().Get(FindingsOf(draft.Id))).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_rule_that_fails_on_a_record_stops_neither_the_others_nor_the_run()
    {
        var (bad, good) = (await app.Published(), await app.Published());
        await app.Work();
        await app.Sql($"UPDATE \"Innovations\" SET \"References\" = {"[null]"} WHERE \"Id\" = {Guid.Parse(bad.Id)}");

        var operation = await app.Run(new { innovationIds = new[] { bad.Id, good.Id } });

        ((string?)operation["status"], (int)operation["setAside"]!, (int)operation["progress.done"]!).ShouldBe(("SUCCEEDED", 0, 2));
        var report = await app.Anonymous().Get(FindingsOf(bad.Id));
        RulesOf(report).ShouldBe(["THIN_SUMMARY FOUND", "DEAD_REFERENCE BROKEN"]);
        ((string?)Finding(report, "DEAD_REFERENCE")["value"]).ShouldBe(nameof(NullReferenceException));
        RulesOf(await app.Anonymous().Get(FindingsOf(good.Id))).ShouldBe(["THIN_SUMMARY FOUND"]);
        var rules = await app.Anonymous().Get(Url);
        var group = rules["groups"]!.AsArray().Single(one => (string?)one!["key"] == "DEAD_REFERENCE")!;
        ((int)group["notEvaluated"]!).ShouldBe(1);
    }

    [Fact]
    public async Task A_record_that_cannot_be_read_is_set_aside()
    {
        var (bad, good) = (await app.Published(TestTitle()), await app.Published(TestTitle()));
        await app.Work();
        await app.Sql($"UPDATE \"Innovations\" SET \"Tags\" = {"{"} WHERE \"Id\" = {Guid.Parse(bad.Id)}");

        var operation = await app.Run(new { innovationIds = new[] { bad.Id, good.Id } });

        ((string?)operation["status"], (int)operation["setAside"]!).ShouldBe(("SUCCEEDED", 1), operation.Text);
        await app.Sql($"UPDATE \"Innovations\" SET \"Tags\" = {"[]"} WHERE \"Id\" = {Guid.Parse(bad.Id)}");
        RulesOf(await app.Anonymous().Get(FindingsOf(good.Id))).ShouldContain("TEST_RECORD FOUND");
    }

    [Fact]
    public async Task An_owner_that_takes_over_its_own_origin_is_found_until_the_link_is_withdrawn()
    {
        var (origin, replica) = (await app.Published(), await app.Published());
        var owner = (string)origin["institution"]!["id"]!;
        var link = await app.Linked(origin.Id, replica.Id);
        await app.Revised(replica.Id, new { ownerInstitutionId = owner });
        await app.Work();

        var report = await app.Anonymous().Get(FindingsOf(replica.Id));
        RulesOf(report).ShouldContain("SELF_REPLICATION FOUND");
        ((string?)Finding(report, "SELF_REPLICATION")["value"]).ShouldBe((string?)origin["registryNumber"]);

        await app.MovedLink(link.Id, "WITHDRAWN");
        await app.Work();

        RulesOf(await app.Anonymous().Get(FindingsOf(replica.Id))).ShouldNotContain("SELF_REPLICATION FOUND");
    }

    [Fact]
    public async Task Only_those_who_write_or_review_a_record_check_it()
    {
        var record = await app.Published();
        var address = $"/api/v1/innovations/{record.Id}/quality-checks";

        (await app.Anonymous().Post(address, new { })).Status.ShouldBe(401);
        (await app.ClientWith("MENTOR").Post(address, new { })).Status.ShouldBe(403);
        (await app.ClientWith("HUB_ADMIN", scope: new(ScopeKind.Region, "61")).Post(address, new { })).Status.ShouldBe(403);
        (await app.ClientWith("HUB_ADMIN", scope: new(ScopeKind.Region, "13")).Post(address, new { })).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_withdrawn_record_takes_its_findings_with_it()
    {
        var record = await app.Published(TestTitle());
        await app.Work();
        var before = (int)(await app.Anonymous().Get("/api/v1/quality-rules"))["items"]![0]!["records"]!;

        await app.Move(record.Id, new { to = "WITHDRAWN", reason = "Hanya uji coba." });

        (await app.Anonymous().Get(FindingsOf(record.Id))).Status.ShouldBe(410);
        ((int)(await app.Anonymous().Get("/api/v1/quality-rules"))["items"]![0]!["records"]!).ShouldBe(before - 1);
        var left = await app.CountBy(
            """
            SELECT f."Rule", COUNT(*) FROM "QualityFindings" f
            WHERE f."EntryNumber" NOT IN (SELECT d."Number" FROM "Directory" d) GROUP BY f."Rule"
            """
        );
        left.ShouldBeEmpty();
    }

    private static JsonNode Finding(Reply report, string rule) =>
        report["findings"]!.AsArray().Single(finding => (string?)finding!["rule"] == rule)!;
}
