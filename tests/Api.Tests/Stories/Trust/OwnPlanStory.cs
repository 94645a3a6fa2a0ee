using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Lineage;
using JippApi.Api.Tests.Mentoring;
using JippApi.Domain.Access;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>Attempts to mentor, verify or evaluate the plan of one's own institution, at once or one after the other.</summary>
[Collection(Shared.Plans)]
public class OwnPlanStory(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Theory]
    [InlineData("works for the adopter")]
    [InlineData("edits for the adopter")]
    [InlineData("edits for a unit of the adopter")]
    [InlineData("edits for the institution above the adopter")]
    [InlineData("edits for the adopter by a loan")]
    public async Task Nobody_of_the_adopter_is_assigned(string who)
    {
        var (above, hub) = (await app.Root(), (await app.WorkingHub()).Id);
        var adopter = (await app.Institution(parentId: above)).Id;
        var unit = (await app.Institution(parentId: adopter)).Id;
        var plan = (await app.PlanWith(PlanStatus.InProgress, adopter)).Id;
        var person = app.Person("NOBODY");
        if (who == "works for the adopter")
            await person.At(adopter);
        else if (who == "edits for the adopter by a loan")
            await app.Editor(adopter).LentTo(person);
        else
        {
            var at =
                who.EndsWith("unit of the adopter", StringComparison.Ordinal) ? unit
                : who.EndsWith("above the adopter", StringComparison.Ordinal) ? above
                : adopter;
            await person.And("INSTITUTION_EDITOR", new(ScopeKind.Institution, at));
        }

        var refusal = await app.Assign(plan, hub, await app.Mentor(hub, person.Subject));

        (refusal.Status, refusal.Code).ShouldBe((403, "MENTOR_OF_OWN_INSTITUTION"));
        (await Admin.Get($"{GivenPlans.Url}/{plan}/mentors"))["items"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_mentor_who_joins_the_adopter_later_neither_books_nor_records_nor_verifies_nor_rates_as_mentor()
    {
        var given = await app.Mentored();
        var session = await app.Session(given, GivenMentoring.InMonth(-1));
        var report = await SubmittedAsync(given);
        var mentor = await new Somebody(app, "NOBODY", given.Subject).And("INSTITUTION_EDITOR", new(ScopeKind.Institution, given.Adopter));
        var url = $"{GivenMentoring.Url}/{session.Id}";

        var booked = await mentor.Client.Post(given.Sessions, GivenMentoring.Body(GivenMentoring.InMonth(2)));
        var revised = await mentor.Client.Patch(url, new { agenda = "Lain" }, ("If-Match", "*"));
        var held = await mentor.Client.Post($"{url}/transitions", new { to = "HELD" }, ("If-Match", "*"));
        var verified = await mentor.Client.Post(
            $"/api/v1/monitoring-reports/{report}/transitions",
            new { to = "VERIFIED", verifiedProgress = 10 },
            ("If-Match", "*")
        );

        foreach (var refusal in new[] { booked, revised, held })
            (refusal.Status, refusal.Code).ShouldBe((403, "MENTOR_OF_OWN_INSTITUTION"));
        (verified.Status, verified.Code).ShouldBe((403, "REPORT_VERIFIED_BY_OWN_INSTITUTION"));
        (await mentor.Client.Get($"{url}/transitions"))["moves"]!.AsArray().Single(move => (string?)move!["to"] == "HELD")!["obstacle"]!
            .ToString()
            .ShouldBe("SESSION_WITHOUT_ATTENDANCE");
        (await Admin.Get(url)).ETag.ShouldBe(session.ETag);
        (await Admin.Get(given.Sessions)).Items.Count.ShouldBe(1);
        ((string?)(await Admin.Get($"/api/v1/monitoring-reports/{report}"))["status"]).ShouldBe("SUBMITTED");
    }

    [Fact]
    public async Task A_hub_admin_of_the_adopter_records_no_session_of_its_plan()
    {
        var given = await app.Mentored();
        var session = await app.Session(given, GivenMentoring.InMonth(-1));
        var hub = await app.Person("HUB_ADMIN", new(ScopeKind.Region, "13")).At(given.Adopter);

        var refusal = await hub.Client.Patch($"{GivenMentoring.Url}/{session.Id}", new { findings = "Baik." }, ("If-Match", "*"));

        (refusal.Status, refusal.Code).ShouldBe((403, "MENTOR_OF_OWN_INSTITUTION"));
        (await Admin.Get($"{GivenMentoring.Url}/{session.Id}")).ETag.ShouldBe(session.ETag);
    }

    [Fact]
    public async Task Whoever_reported_on_a_plan_neither_mentors_nor_verifies_nor_evaluates_it_after_leaving()
    {
        var given = await app.Mentored();
        var reporter = app.Editor(given.Adopter);
        var first = await ReportAsync(reporter.Client, given, 0);
        await LeaveAsync(reporter);
        await reporter.And("HUB_ADMIN", new(ScopeKind.Region, "13"));
        await reporter.And("EVALUATOR", GrantScope.Nation);
        var second = await ReportAsync(app.EditorOf(given.Adopter), given, -1);
        var mentor = await MentorOfAsync(given.Hub, reporter.Id);

        var assigned = await app.Assign(given.Plan, given.Hub, mentor);
        (assigned.Status, assigned.Code).ShouldBe((403, "OWN_WORK"));
        (await VerifyAsync(first)).Code.ShouldBe("REPORT_VERIFIED_BY_REPORTER");
        (await VerifyAsync(second)).Code.ShouldBe("OWN_WORK");
        (await reporter.Client.Get($"/api/v1/monitoring-reports/{second}/transitions"))["moves"]!
            .AsArray()
            .Single(move => (string?)move!["to"] == "VERIFIED")!["obstacle"]!
            .ToString()
            .ShouldBe("OWN_WORK");
        var evaluated = await reporter.Client.Post(
            $"{GivenPlans.Url}/{given.Plan}/evaluations",
            GivenLineage.Findings(),
            ("If-Match", "*")
        );
        (evaluated.Status, evaluated.Code).ShouldBe((403, "OWN_WORK"));
        (await Admin.Get($"{GivenPlans.Url}/{given.Plan}/evaluations")).Items.ShouldBeEmpty();

        Task<Reply> VerifyAsync(string report) =>
            reporter.Client.Post(
                $"/api/v1/monitoring-reports/{report}/transitions",
                new { to = "VERIFIED", verifiedProgress = 10 },
                ("If-Match", "*")
            );
    }

    private Task<string> SubmittedAsync(Mentored given) => ReportAsync(app.EditorOf(given.Adopter), given, 0);

    private static async Task<string> ReportAsync(HttpClient editor, Mentored given, int quarters)
    {
        var day = TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(7)).AddMonths(3 * quarters);
        var report = await editor.Post(given.Reports, new { period = $"{day.Year}Q{(day.Month + 2) / 3}", progress = 10 }).Done();
        await editor.Change($"/api/v1/monitoring-reports/{report.Id}/transitions", new { to = "SUBMITTED" });
        return report.Id;
    }

    private async Task LeaveAsync(Somebody person)
    {
        var grant = (await person.Client.Get("/api/v1/me"))["grants"]![0]!["id"]!.ToString();
        await Admin.Send(HttpMethod.Delete, $"/api/v1/users/{person.Id}/grants/{grant}", null, ("If-Match", "*")).Done();
    }

    private async Task<string> MentorOfAsync(string hub, string account)
    {
        var body = new
        {
            name = $"Pendamping {Given.Next()}",
            capacity = 5,
            accountId = account,
        };
        var reply = await Admin.Post($"{GivenHubs.Url}/{hub}/mentors", body, ("If-Match", "*")).Done();
        return (string)reply["mentors"]!.AsArray()[^1]!["id"]!;
    }
}
