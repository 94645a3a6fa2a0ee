using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;

namespace JippApi.Api.Tests.Escalations;

[Collection(Shared.Promises)]
public class PolicyTests(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task A_national_policy_exists_from_the_start()
    {
        var nation = (await app.ClientWith("CONTENT_EDITOR", scope: new(ScopeKind.Region, "13")).Get(GivenEscalations.Policies)).Items[0];

        ((string?)nation["id"], nation["regionCode"], nation["quietHours"]!.ToJsonString()).ShouldBe(
            (GivenEscalations.Nation, null, """{"from":"18:00","to":"07:00"}""")
        );
        nation["levels"]!
            .AsArray()
            .Select(level => $"{level!["afterDays"]} {level["level"]}")
            .ShouldBe(["7 UNIT_HEAD", "14 DISTRICT_SECRETARY", "30 PROVINCIAL_SECRETARY_OR_HUB", "60 MINISTRY"]);
    }

    [Fact]
    public async Task A_province_maintains_its_own_policy()
    {
        var hub = app.ClientWith("HUB_ADMIN", "hub eskalasi", new(ScopeKind.Region, "71"));
        var government = await Admin.GovernmentOf("72");
        var secretary = app.ClientWith("SIGNATORY", "sekda provinsi", new(ScopeKind.Institution, government));

        var added = await hub.Post(GivenEscalations.Policies, GivenEscalations.Policy("71"));
        (added.Status, added.Header("Location")).ShouldBe((201, $"{GivenEscalations.Policies}/{added.Id}"), added.Text);
        (await hub.Post(GivenEscalations.Policies, GivenEscalations.Policy("71"))).Code.ShouldBe("ESCALATION_POLICY_EXISTS");
        (await hub.Post(GivenEscalations.Policies, GivenEscalations.Policy("72"))).Status.ShouldBe(403);
        (await secretary.Post(GivenEscalations.Policies, GivenEscalations.Policy("72"))).Status.ShouldBe(201);
        (await secretary.Patch($"{GivenEscalations.Policies}/{added.Id}", new { name = "x" }, ("If-Match", "*"))).Status.ShouldBe(403);
        (await app.ClientWith("SIGNATORY").Post(GivenEscalations.Policies, GivenEscalations.Policy("13"))).Status.ShouldBe(403);
        (
            await hub.Patch($"{GivenEscalations.Policies}/{GivenEscalations.Nation}", new { maxStopDays = 30 }, ("If-Match", "*"))
        ).Status.ShouldBe(403);

        var revised = await hub.Patch(
            $"{GivenEscalations.Policies}/{added.Id}",
            new { quietHours = (object?)null, maxStopDays = 30 },
            ("If-Match", added.ETag)
        );
        (revised.Status, revised["quietHours"], (int)revised["maxStopDays"]!, revised["levels"]!.AsArray().Count).ShouldBe(
            (200, null, 30, 2)
        );
        (await hub.Patch($"{GivenEscalations.Policies}/{added.Id}", new { maxStopDays = 31 }, ("If-Match", added.ETag))).Status.ShouldBe(
            412
        );
        (await hub.Patch($"{GivenEscalations.Policies}/{added.Id}", new { maxStopDays = 31 })).Status.ShouldBe(428);
        (await hub.Get($"/api/v1/audit-events?resourceType=escalation-policy&resourceId={added.Id}"))
            .Items.Select(e => (string?)e["action"])
            .ShouldBe(["ESCALATION_POLICY_REVISED", "ESCALATION_POLICY_ADDED"]);
    }

    [Fact]
    public async Task All_faults_of_a_policy_are_reported()
    {
        var before = (await Admin.Get(GivenEscalations.Policies)).Text;

        (await Send(new { })).Faults.ShouldBe(
            ["/name REQUIRED", "/levels REQUIRED", "/maxStopDays REQUIRED", "/regionCode REQUIRED"],
            ignoreOrder: true
        );
        (
            await Send(
                new
                {
                    name = "x",
                    regionCode = "99",
                    levels = new object[] { new { afterDays = 7, level = "MINISTRY" } },
                    maxStopDays = 1,
                }
            )
        ).Faults.ShouldBe(["/regionCode UNKNOWN_REGION"]);
        (
            await Send(
                new
                {
                    name = "x",
                    regionCode = "73",
                    levels = new object[] { new { afterDays = 0, level = "MINISTRY" }, new { } },
                    quietHours = new { from = "25:00", to = "" },
                    maxStopDays = 4_000,
                }
            )
        ).Faults.ShouldBe(
            [
                "/levels/0/afterDays OUT_OF_RANGE",
                "/levels/1/afterDays REQUIRED",
                "/levels/1/level REQUIRED",
                "/quietHours/from NOT_A_TIME_OF_DAY",
                "/quietHours/to REQUIRED",
                "/maxStopDays OUT_OF_RANGE",
            ],
            ignoreOrder: true
        );
        (await Send(GivenEscalations.Policy("73", (7, "MINISTRY"), (14, "UNIT_HEAD")))).Code.ShouldBe("ESCALATION_LEVELS_NOT_CLIMBING");
        (
            await Send(
                new
                {
                    name = "x",
                    regionCode = "73",
                    levels = new object[] { new { afterDays = 7, level = "MINISTRY" } },
                    quietHours = new { from = "07:00", to = "06:00" },
                    maxStopDays = 1,
                }
            )
        ).Code.ShouldBe("ESCALATION_QUIET_HOURS_WRONG");

        (await Admin.Get(GivenEscalations.Policies)).Text.ShouldBe(before);

        Task<Reply> Send(object body) => Admin.Post(GivenEscalations.Policies, body);
    }

    [Fact]
    public async Task Holidays_are_created_renamed_and_deleted_and_are_public()
    {
        const string url = "/api/v1/holidays/2027-03-10";
        (await app.Anonymous().Get("/api/v1/holidays?year=2027"))
            .Items.Select(day => (string)day["date"]!)
            .ShouldBe(["2027-01-01", "2027-05-01", "2027-06-01", "2027-08-17", "2027-12-25"]);

        var entered = await Admin.Put(url, new { name = " Idulfitri 1448 H " });
        (entered.Status, entered.Header("Location"), (string?)entered["name"]).ShouldBe((201, url, "Idulfitri 1448 H"), entered.Text);
        (await Admin.Put(url, new { name = "x" })).Status.ShouldBe(428);
        (await Admin.Put(url, new { name = "x" }, ("If-Match", "\"99-x\""))).Status.ShouldBe(412);
        (await Admin.Put(url, new { name = "Hari raya" }, ("If-Match", entered.ETag))).Status.ShouldBe(200);
        (await app.Anonymous().Get(url))["name"]!.ToString().ShouldBe("Hari raya");
        (await Admin.Send(HttpMethod.Delete, url, null)).Status.ShouldBe(428);
        (await Admin.Send(HttpMethod.Delete, url, null, ("If-Match", "*"))).Status.ShouldBe(204);

        (await app.Anonymous().Get(url)).Status.ShouldBe(404);
        (await Admin.Send(HttpMethod.Delete, url, null, ("If-Match", "*"))).Status.ShouldBe(404);
        (await Admin.Put(url, new { name = "x" }, ("If-Match", "*"))).Status.ShouldBe(404);
        (await Admin.Put("/api/v1/holidays/2027-02-30", new { name = "x" })).Status.ShouldBe(404);
        (await Admin.Put(url, new { name = " " })).Faults.ShouldBe(["/name REQUIRED"]);
        (await app.ClientWith("HUB_ADMIN").Put(url, new { name = "x" })).Status.ShouldBe(403);
        (await app.Anonymous().Get("/api/v1/holidays?year=1999")).Status.ShouldBe(400);
        (await Admin.Get("/api/v1/audit-events?resourceType=holiday&resourceId=2027-03-10"))
            .Items.Select(e => (string?)e["action"])
            .ShouldBe(["HOLIDAY_REMOVED", "HOLIDAY_SET", "HOLIDAY_SET"]);
    }
}
