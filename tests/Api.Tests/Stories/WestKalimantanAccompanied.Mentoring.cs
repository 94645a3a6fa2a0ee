using JippApi.Api.Tests.Hosting;
using static JippApi.Api.Tests.Hosting.GivenPlans;

namespace JippApi.Api.Tests.Stories;

/// <summary>The mentor of Pontianak.</summary>
public sealed partial class WestKalimantanAccompanied
{
    /// <summary>The hub adds a mentor, sees why they match, and assigns them to the plan.</summary>
    private async Task AssignMentorAsync()
    {
        var (hub, accountId) = (await app.Demo("hub61"), (await (await app.Demo("mentor61")).Get("/api/v1/me")).Id);
        var own = (await app.Anonymous().Get("/api/v1/hubs?provinceCode=61&status=ACTIVE").Done()).Ids[0];
        await hub.Change(
            $"/api/v1/hubs/{own}/mentors",
            new
            {
                name = "Pendamping Pontianak",
                capacity = 3,
                hoursPerMonth = 16,
                accountId,
            }
        );

        var match = (await hub.Post($"{Url}/{plan}/mentor-matches", new { }).Done()).Items.Single(mentor =>
            (string?)mentor["name"] == "Pendamping Pontianak"
        );
        match["reasons"]!.AsArray().Select(reason => (string?)reason!["code"]).ShouldBe(["SAME_PROVINCE", "FREE_HOURS"]);
        await hub.Post($"{Url}/{plan}/mentors", new { hubId = own, mentorId = (string)match["mentorId"]! }).Done();
    }

    /// <summary>Mentor and team meet; their decisions become action items, and each side rates the session.</summary>
    private async Task<string> MeetAsync()
    {
        var session = await (await app.Demo("mentor61"))
            .Post(
                $"{Url}/{plan}/mentoring-sessions",
                new
                {
                    startsAt = "2022-02-14T02:00:00Z",
                    durationMinutes = 120,
                    mode = "ON_SITE",
                    place = "Balai Kota Pontianak",
                    agenda = "Persiapan pelatihan petugas",
                }
            )
            .Done();
        app.GoTo(new(2022, 2, 15));
        var (mentor, team, url) = (await app.Demo("mentor61"), await app.Demo("editor61.71"), $"/api/v1/mentoring-sessions/{session.Id}");
        await mentor
            .Patch(
                url,
                new
                {
                    attendance = new object[]
                    {
                        new { name = "Pendamping Pontianak", role = "MENTOR" },
                        new
                        {
                            name = "Tim pelaksana",
                            role = "TEAM",
                            institutionId = districts["61.71"],
                        },
                    },
                    findings = "Sebagian petugas belum dilatih.",
                    recommendations = "Dahulukan petugas loket.",
                    decisions = new[]
                    {
                        new
                        {
                            text = "Menyusun jadwal pelatihan",
                            responsibleUnitId = districts["61.71"],
                            dueOn = "2022-03-31",
                        },
                    },
                },
                ("If-Match", "*")
            )
            .Done();
        await mentor.Change($"{url}/transitions", new { to = "HELD" });

        var turned = await team.Post($"{url}/action-items", new { }).Done();
        await team.Post($"{url}/ratings", new { score = 5, comment = "Membantu" }).Done();
        (await mentor.Post($"{url}/ratings", new { score = 4 }).Done())["ratings"]!.AsArray().Count.ShouldBe(2);
        turned["session.decisions"]![0]!["actionItemId"]!.ToString().ShouldBe((string?)turned.Items.Single()["id"]);
        return (string)turned.Items.Single()["id"]!;
    }
}
