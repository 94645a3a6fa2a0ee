using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;

namespace JippApi.Api.Tests.Escalations;

[Collection(Shared.Escalating)]
public class EscalationTransitionTests(EscalationApp app)
{
    [Fact]
    public async Task Acknowledging_an_escalation_stops_the_clock_until_a_day()
    {
        var (monday, city) = (app.NextWeek(), await app.City("32.71"));
        var plan = await app.Running(city.Office, monday.AddDays(-8));
        await app.Work();
        var url = $"{GivenEscalations.Url}/{(await city.Editor.EscalationsOf(plan.Id))[0]["id"]}";
        var read = await city.Editor.Get($"{url}/transitions");
        read["moves"]!.ToJsonString().ShouldBe("""[{"to":"ACKNOWLEDGED"},{"to":"RESOLVED","obstacle":"FORBIDDEN"}]""");

        var taken = await city.Editor.Post(
            $"{url}/transitions",
            new
            {
                to = "ACKNOWLEDGED",
                note = " Rapat besok ",
                until = monday.AddDays(10),
            },
            ("If-Match", read.ETag)
        );

        (taken.Status, (string?)taken["status"], (string?)taken["acknowledgement.note"], (string?)taken["acknowledgement.until"]).ShouldBe(
            (200, "ACKNOWLEDGED", "Rapat besok", Day(monday.AddDays(10))),
            taken.Text
        );
        (await city.Editor.Get($"{url}/transitions"))["moves"]![0]!["obstacle"]!.ToString().ShouldBe("ESCALATION_TRANSITION_NOT_ALLOWED");
        await app.WorkOn(monday.AddDays(10));
        ((string?)(await city.Editor.Get(url))["status"], (await city.Secretary.Digests()).Count).ShouldBe(("ACKNOWLEDGED", 0));
        await app.WorkOn(monday.AddDays(11));
        var on = await city.Editor.Get(url);
        ((string?)on["status"], (int)on["daysLate"]!, (int)on["countedDays"]!, on["acknowledgement"]).ShouldBe(("OPEN", 19, 9, null));
        var again = await city.Editor.Post(
            $"{url}/transitions",
            new
            {
                to = "ACKNOWLEDGED",
                note = "Lagi",
                until = monday.AddDays(13),
            },
            ("If-Match", "*")
        );
        (again.Status, again.Code).ShouldBe((409, "ESCALATION_LEVEL_ACKNOWLEDGED"));
        await app.WorkOn(monday.AddDays(16)); // 14 days count
        (await city.Secretary.Digests()).Count.ShouldBe(1);
        (
            await city.Secretary.Post(
                $"{url}/transitions",
                new
                {
                    to = "ACKNOWLEDGED",
                    note = "Saya tangani",
                    until = monday.AddDays(18),
                },
                ("If-Match", "*")
            )
        ).Status.ShouldBe(200);
        var actions = (await (await app.Admin()).Get($"/api/v1/audit-events?resourceType=escalation&resourceId={on.Id}")).Items;
        actions
            .Select(e => (string?)e["action"])
            .ShouldBe([
                "ESCALATION_ACKNOWLEDGED",
                "ESCALATION_RAISED",
                "ESCALATION_REOPENED",
                "ESCALATION_ACKNOWLEDGED",
                "ESCALATION_OPENED",
            ]);
        actions.ShouldAllBe(e => !e.ToJsonString().Contains("Rapat"));
    }

    [Fact]
    public async Task An_escalation_ended_by_the_province_does_not_begin_again()
    {
        var (monday, city) = (app.NextWeek(), await app.City("33.71"));
        var plan = await app.Running(city.Office, monday.AddDays(-8));
        await app.Work();
        var url = $"{GivenEscalations.Url}/{(await city.Editor.EscalationsOf(plan.Id))[0]["id"]}/transitions";

        var own = await city.Editor.Post(url, new { to = "RESOLVED", reason = "Tidak perlu" }, ("If-Match", "*"));
        var secretary = await city.Secretary.Post(url, new { to = "RESOLVED", reason = "Tidak perlu" }, ("If-Match", "*"));
        var ended = await city.Hub.Post(url, new { to = "RESOLVED", reason = "Disepakati di rapat" }, ("If-Match", "*"));

        (own.Status, secretary.Status).ShouldBe((403, 403)); // the late party cannot end its own escalation
        (ended.Status, (string?)ended["resolution.code"], (string?)ended["resolution.reason"]).ShouldBe(
            (200, "BY_HAND", "Disepakati di rapat"),
            ended.Text
        );
        await app.WorkOn(monday.AddDays(30));
        (await city.Editor.EscalationsOf(plan.Id)).Select(e => (string?)e["status"]).ShouldBe(["RESOLVED"]);
        ((await city.Secretary.Digests()).Count, (await city.Hub.Digests()).Count).ShouldBe((0, 0));
    }

    [Fact]
    public async Task Invalid_input_changes_nothing()
    {
        var (monday, city) = (app.NextWeek(), await app.City("34.71"));
        var plan = await app.Running(city.Office, monday.AddDays(-8));
        await app.Work();
        var read = (await city.Editor.Get($"{GivenEscalations.Url}/{(await city.Editor.EscalationsOf(plan.Id))[0]["id"]}"));
        var url = $"{GivenEscalations.Url}/{read.Id}/transitions";

        (await Send(new { })).Faults.ShouldBe(["/to REQUIRED"]);
        (await Send(new { to = "OPEN" })).Faults.ShouldBe(["/to INVALID_VALUE"]);
        (await Send(new { to = "ACKNOWLEDGED" })).Faults.ShouldBe(["/note REQUIRED", "/until REQUIRED"], ignoreOrder: true);
        (
            await Send(
                new
                {
                    to = "ACKNOWLEDGED",
                    note = new string('x', 1_001),
                    until = "besok",
                }
            )
        ).Faults.ShouldContain("/until WRONG_TYPE");
        (await Send(new { to = "RESOLVED", reason = " " })).Faults.ShouldBe(["/reason REQUIRED"]);
        (
            await Send(
                new
                {
                    to = "ACKNOWLEDGED",
                    note = "x",
                    until = monday,
                }
            )
        ).Code.ShouldBe("ESCALATION_UNTIL_NOT_LATER");
        var long1 = await Send(
            new
            {
                to = "ACKNOWLEDGED",
                note = "x",
                until = monday.AddDays(15),
            }
        );
        (long1.Status, long1.Code).ShouldBe((422, "ESCALATION_STOP_TOO_LONG"));
        (
            await city.Editor.Post(
                url,
                new
                {
                    to = "ACKNOWLEDGED",
                    note = "x",
                    until = monday.AddDays(2),
                }
            )
        ).Status.ShouldBe(428);
        (
            await city.Editor.Post(
                url,
                new
                {
                    to = "ACKNOWLEDGED",
                    note = "x",
                    until = monday.AddDays(2),
                },
                ("If-Match", "\"99-x\"")
            )
        ).Status.ShouldBe(412);

        (await city.Editor.Get($"{GivenEscalations.Url}/{read.Id}")).ETag.ShouldBe(read.ETag);
        (await city.Editor.Get($"{GivenEscalations.Url}?level=RAJA")).Status.ShouldBe(400);
        (await city.Editor.Get($"{GivenEscalations.Url}?state=OPEN")).Code.ShouldBe("UNKNOWN_PARAMETER");

        Task<Reply> Send(object body) => city.Editor.Post(url, body, ("If-Match", "*"));
    }

    [Fact]
    public async Task Another_province_cannot_see_an_escalation()
    {
        var (monday, city) = (app.NextWeek(), await app.City("35.73"));
        var plan = await app.Running(city.Office, monday.AddDays(-8));
        await app.Work();
        var url = $"{GivenEscalations.Url}/{(await city.Hub.EscalationsOf(plan.Id)).ShouldHaveSingleItem()["id"]}";
        HttpClient[] strangers =
        [
            await app.Person("HUB_ADMIN", "hub papua", new(ScopeKind.Region, "91")),
            await app.Person("VALIDATOR", "validator eskalasi", new(ScopeKind.Region, "35")),
        ];

        foreach (var stranger in strangers)
        {
            (await stranger.EscalationsOf(plan.Id)).ShouldBeEmpty();
            (await stranger.Get(url)).Status.ShouldBe(404);
            (await stranger.Get($"{url}/transitions")).Status.ShouldBe(404);
            (await stranger.Post($"{url}/transitions", new { to = "RESOLVED", reason = "x" }, ("If-Match", "*"))).Status.ShouldBe(404);
        }

        (await app.Anonymous().Get(url)).Status.ShouldBe(401);
        var mentor = await app.Person("MENTOR", "pendamping jatim", new(ScopeKind.Region, "35"));
        (await mentor.Get(url)).Status.ShouldBe(200);
        (
            await mentor.Post(
                $"{url}/transitions",
                new
                {
                    to = "ACKNOWLEDGED",
                    note = "x",
                    until = monday.AddDays(2),
                },
                ("If-Match", "*")
            )
        ).Status.ShouldBe(403);
    }

    [Fact]
    public async Task The_list_can_be_filtered_and_paged_in_order()
    {
        var (monday, city) = (app.NextWeek(), await app.City("36.71"));
        var plan = await app.Running(city.Office, monday.AddDays(-8), monday.AddDays(-16), monday.AddDays(-40), monday.AddDays(-70));
        await app.Work();
        var all = (await city.Editor.Get($"{GivenEscalations.Url}?planId={plan.Id}")).Ids;

        List<string> walked = [];
        for (
            var page = await city.Editor.Get($"{GivenEscalations.Url}?planId={plan.Id}&limit=1");
            ;
            page = await city.Editor.Get($"{GivenEscalations.Url}?planId={plan.Id}&limit=1&cursor={page["page.nextCursor"]}")
        )
        {
            walked.AddRange(page.Ids);
            if (page["page.nextCursor"] is null)
                break;
        }

        (all.Count, walked).ShouldSatisfyAllConditions(x => x.Item1.ShouldBe(4), x => x.walked.ShouldBe(all));
        (await Count("level=MINISTRY,PROVINCIAL_SECRETARY_OR_HUB")).ShouldBe(2);
        (await Count("status=RESOLVED")).ShouldBe(0);
        (await Count("regionCode=36*&status=OPEN")).ShouldBe(4);
        (await Count("regionCode=61*")).ShouldBe(0);
        (await Count($"itemId={plan.Items[1]}")).ShouldBe(1);
        (await Count($"adopterId={city.Office}&dueBefore={Day(monday.AddDays(-16))}")).ShouldBe(2);
        (await Count($"notifiedOn={Day(monday.AddDays(-1))}")).ShouldBe(0);

        async Task<int> Count(string query) => (await city.Editor.Get($"{GivenEscalations.Url}?planId={plan.Id}&{query}")).Items.Count;
    }

    private static string Day(DateOnly day) => day.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
}
