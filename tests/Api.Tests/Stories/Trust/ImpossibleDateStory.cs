using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Lineage;
using JippApi.Api.Tests.Mentoring;
using JippApi.Api.Tests.Monitoring;
using JippApi.Domain.Common;
using static JippApi.Api.Tests.Hosting.GivenHubs;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>What is said to have happened lies in the past, and what cannot be is refused.</summary>
[Collection(Shared.People)]
public class ImpossibleDateStory(JippApp app)
{
    private static readonly DateOnly Today = Wib.DayOf(TimeProvider.System.GetUtcNow());
    private static readonly string Tomorrow = $"{Today.AddDays(1):O}";

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Theory]
    [InlineData("activity", "2035-06-01", "HUB_ACTIVITY_TOO_FAR_AHEAD")]
    [InlineData("attendance", null, "HUB_ACTIVITY_NOT_HELD")]
    [InlineData("outputs", null, "HUB_ACTIVITY_NOT_HELD")]
    [InlineData("commitment", "2030-01-01", "HUB_COMMITMENT_DATE_INVALID")]
    [InlineData("commitment", null, "HUB_COMMITMENT_DATE_INVALID")]
    [InlineData("commitment", "2009-03-14", "HUB_COMMITMENT_DATE_INVALID")]
    [InlineData("decree", null, "HUB_DECREE_DATE_INVALID")]
    [InlineData("decree", "2019-05-01", "HUB_DECREE_DATE_INVALID")]
    [InlineData("budget", null, "BUDGET_DOCUMENT_IN_FUTURE")]
    [InlineData("session", null, "SESSION_NOT_BEGUN")]
    [InlineData("report", null, "REPORT_PERIOD_NOT_BEGUN")]
    [InlineData("evidence", null, "EVIDENCE_IN_THE_FUTURE")]
    [InlineData("link", null, "LINK_IN_THE_FUTURE")]
    [InlineData("actual", null, "INDICATOR_ACTUAL_IN_THE_FUTURE")]
    public async Task A_date_that_cannot_be_is_refused(string what, string? date, string code)
    {
        var refusal = await StateAsync(what, date ?? Tomorrow);

        (refusal.Status is 409 or 422).ShouldBeTrue(refusal.Text);
        refusal.Code.ShouldBe(code);
    }

    [Theory]
    [InlineData("XXX")]
    [InlineData("nomor lima")]
    [InlineData("94; DROP")]
    public async Task A_number_that_no_decree_has_is_refused(string number)
    {
        var hub = (await app.ProposedHub()).Id;
        await app.AssessedHub(hub);

        var refusal = await DesignateAsync(hub, new { number, year = 2024 });

        (refusal.Status, refusal.Code).ShouldBe((422, "HUB_DECREE_NUMBER_INVALID"));
        ((string?)(await Admin.Get($"{Url}/{hub}"))["status"]).ShouldBe("PROPOSED");
    }

    [Theory]
    [InlineData("94")]
    [InlineData("100.3.3.1/123/2024")]
    [InlineData("188.44/215/BAPPEDA/2023")]
    [InlineData("SK Gubernur No. 12 Tahun 2024")]
    [InlineData("B-17/M.PANRB (perubahan), 2024")]
    public async Task The_numbers_of_real_decrees_are_accepted(string number)
    {
        var hub = (await app.ProposedHub()).Id;
        await app.AssessedHub(hub);

        (
            await DesignateAsync(
                hub,
                new
                {
                    number,
                    year = 2024,
                    date = "2024-03-01",
                }
            )
        ).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_criterion_without_a_point_keeps_a_hub_from_being_designated()
    {
        var hub = (await app.ProposedHub()).Id;
        await app.AssessedHub(hub);
        await AssessAsync(hub, 0);

        var refusal = await DesignateAsync(hub, new { number = "94", year = 2024 });

        (refusal.Status, refusal.Code, refusal["missing"]!.ToJsonString()).ShouldBe(
            (409, "HUB_CRITERION_UNMET", """["LEADER_COMMITMENT"]""")
        );
        (await Admin.Get($"{Url}/{hub}/transitions"))["moves"]!.AsArray().Single(move => (string?)move!["to"] == "DESIGNATED")!["obstacle"]!
            .ToString()
            .ShouldBe("HUB_CRITERION_UNMET");
        await AssessAsync(hub, 60);
        (await DesignateAsync(hub, new { number = "94", year = 2024 })).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_second_joint_commitment_keeps_the_first_on_record()
    {
        var hub = (await app.ProposedHub()).Id;
        foreach (var date in new[] { "2023-03-14", "2024-03-14", "2024-03-14" })
            (await SignAsync(hub, date)).Status.ShouldBe(200);

        var shown = await app.Anonymous().Get($"{Url}/{hub}");

        ((string?)shown["jointCommitment.date"]).ShouldBe("2024-03-14");
        var former = shown["formerCommitments"]!.AsArray().ShouldHaveSingleItem()!;
        ((string?)former["date"], (string?)former["place"], former["replacedAt"] is null).ShouldBe(("2023-03-14", "Jakarta", false));
    }

    private async Task<Reply> StateAsync(string what, string date)
    {
        switch (what)
        {
            case "activity":
                return await ActivityAsync(
                    new
                    {
                        kind = "FORUM",
                        date,
                        title = "Forum",
                    }
                );
            case "attendance":
                return await ActivityAsync(
                    new
                    {
                        kind = "FORUM",
                        date,
                        title = "Forum",
                        attendance = 40,
                    }
                );
            case "outputs":
                return await ActivityAsync(
                    new
                    {
                        kind = "FORUM",
                        date,
                        title = "Forum",
                        outputs = new[] { new { text = "Rencana" } },
                    }
                );
            case "commitment":
                return await SignAsync((await app.ProposedHub()).Id, date);
            case "decree":
                var hub = (await app.ProposedHub()).Id;
                await app.AssessedHub(hub);
                return await DesignateAsync(
                    hub,
                    new
                    {
                        number = "94",
                        year = 2024,
                        date,
                    }
                );
            case "budget":
                var plan = await app.PlanWith();
                return await Admin.Post($"{GivenPlans.Url}/{plan.Id}/budget-document", new { number = "DPA/1", date }, ("If-Match", "*"));
            case "session":
                var session = await app.Session(await app.Mentored(), startsAt: GivenMentoring.InMonth(1));
                return await Admin.Post($"{GivenMentoring.Url}/{session.Id}/transitions", new { to = "HELD" }, ("If-Match", "*"));
            case "report":
                var next = Today.AddMonths(3);
                return await Admin.Post(
                    (await app.Mentored()).Reports,
                    new { period = $"{next.Year}Q{(next.Month + 2) / 3}", progress = 10 }
                );
            case "evidence":
                return await Admin.Post(
                    $"/api/v1/innovations/{(await app.Published()).Id}/institutionalisation-evidence",
                    new
                    {
                        kind = "BUDGET",
                        title = "DPA",
                        number = "1",
                        date,
                    }
                );
            case "link":
                return await Admin.Claim((await app.Published()).Id, (await app.Published()).Id, since: date);
            default:
                return await ActualAsync(date);
        }
    }

    private async Task<Reply> ActualAsync(string date)
    {
        var origin = (await app.Published()).Id;
        var indicator = await app.Indicator(origin);
        return await Admin.Post($"/api/v1/indicators/{indicator}/actuals", new { value = 10, date });
    }

    private async Task<Reply> ActivityAsync(object body) => await Admin.Post($"{Url}/{(await app.WorkingHub()).Id}/activities", body);

    private Task<Reply> SignAsync(string hub, string date) =>
        Admin.Post($"{Url}/{hub}/joint-commitment", new { date, place = "Jakarta" }, ("If-Match", "*"));

    private Task<Reply> DesignateAsync(string hub, object decree) =>
        Admin.Post($"{Url}/{hub}/transitions", new { to = "DESIGNATED", decree }, ("If-Match", "*"));

    private Task<Reply> AssessAsync(string hub, int score) =>
        Admin.Post(
            $"{Url}/{hub}/assessments",
            new
            {
                criterion = "LEADER_COMMITMENT",
                score,
                evidence = "Kunjungan",
            },
            ("If-Match", "*")
        );
}
