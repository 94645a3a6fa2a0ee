using System.Globalization;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.ReplicationPlans;
using static JippApi.Api.Tests.Mentoring.GivenMentoring;

namespace JippApi.Api.Tests.Mentoring;

[Collection(Shared.Plans)]
public class SessionTests(JippApp app)
{
    [Fact]
    public async Task A_session_is_held_only_after_it_began_with_attendees()
    {
        var given = await app.Mentored();
        var (future, past, mentor) = (await app.Session(given), await app.Session(given, InMonth(-1)), app.MentorOf(given));

        (await Move(future, "HELD")).Code.ShouldBe("SESSION_NOT_BEGUN");
        (await Move(past, "HELD")).Code.ShouldBe("SESSION_WITHOUT_ATTENDANCE");
        (await Move(past, "PLANNED")).Status.ShouldBe(422);
        (await Move(past, "CANCELLED")).Faults.ShouldBe(["/reason REQUIRED"]);
        (await mentor.Get($"{Url}/{future.Id}/transitions"))["moves"]!
            .ToJsonString()
            .ShouldBe("""[{"to":"HELD","obstacle":"SESSION_NOT_BEGUN"},{"to":"CANCELLED"}]""");
        (await app.EditorOf(given.Adopter).Get($"{Url}/{future.Id}/transitions"))["moves"]![1]!["obstacle"]!
            .ToString()
            .ShouldBe("FORBIDDEN");

        Task<Reply> Move(Reply session, string to) =>
            mentor.Post($"{Url}/{session.Id}/transitions", new { to }, ("If-Match", session.ETag));
    }

    [Fact]
    public async Task A_held_session_keeps_its_time_and_a_cancelled_one_is_final()
    {
        var given = await app.Mentored();
        var (held, mentor) = (await app.Held(given), app.MentorOf(given));
        var cancelled = await app.Session(given);
        await mentor.Post($"{Url}/{cancelled.Id}/transitions", new { to = "CANCELLED", reason = "Sakit" }, ("If-Match", "*"));

        (await mentor.Patch($"{Url}/{held.Id}", new { durationMinutes = 480 }, ("If-Match", held.ETag))).Code.ShouldBe(
            "SESSION_TIME_FIXED"
        );
        (await mentor.Patch($"{Url}/{held.Id}", new { attendance = Array.Empty<object>() }, ("If-Match", held.ETag))).Code.ShouldBe(
            "SESSION_WITHOUT_ATTENDANCE"
        );
        (await mentor.Patch($"{Url}/{held.Id}", new { recommendations = "Latih dulu." }, ("If-Match", held.ETag))).Status.ShouldBe(200);
        (await mentor.Patch($"{Url}/{held.Id}", new { recommendations = "Basi" }, ("If-Match", held.ETag))).Status.ShouldBe(412);
        (await mentor.Patch($"{Url}/{held.Id}", new { findings = "x" })).Status.ShouldBe(428);
        (await mentor.Patch($"{Url}/{cancelled.Id}", new { findings = "x" }, ("If-Match", "*"))).Code.ShouldBe("SESSION_CANCELLED");
        (await mentor.Post($"{Url}/{held.Id}/transitions", new { to = "CANCELLED", reason = "x" }, ("If-Match", "*"))).Code.ShouldBe(
            "SESSION_TRANSITION_NOT_ALLOWED"
        );
        (
            await mentor.Patch(
                $"{Url}/{held.Id}",
                new { decisions = new[] { new { text = "x", responsibleUnitId = Guid.CreateVersion7() } } },
                ("If-Match", "*")
            )
        ).Faults.ShouldBe(["/decisions/0/responsibleUnitId UNKNOWN_INSTITUTION"]);
        (
            await mentor.Patch(
                $"{Url}/{held.Id}",
                new { decisions = new[] { new { text = "x", dueOn = "0001-01-01" } } },
                ("If-Match", "*")
            )
        ).Faults.ShouldBe(["/decisions/0/dueOn TIME_OUT_OF_RANGE"]);
    }

    [Fact]
    public async Task Decisions_become_action_items_once()
    {
        var given = await app.Mentored();
        var held = await app.Held(
            given,
            decisions:
            [
                new
                {
                    text = "Latih petugas loket",
                    responsibleUnitId = given.Adopter,
                    dueOn = "2027-03-31",
                },
                new { text = "Siapkan sarana" },
            ]
        );
        var (editor, mentor, address) = (app.EditorOf(given.Adopter), app.MentorOf(given), $"{Url}/{held.Id}/action-items");

        (await mentor.Post(address, new { })).Status.ShouldBe(403);
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => editor.Post(address, new { })));
        answers.Select(answer => answer.Status).ShouldAllBe(status => status == 200);
        answers.Sum(answer => answer["items"]!.AsArray().Count).ShouldBe(2);

        var items = (await editor.Get($"{GivenPlans.Url}/{given.Plan}/action-items")).Items;
        items.Select(item => (string)item["activity"]!).ShouldBe(["Latih petugas loket", "Siapkan sarana"]);
        ((string)items[0]["responsibleUnitId"]!, (string)items[0]["dueOn"]!, (int)items[1]["number"]!).ShouldBe(
            (given.Adopter, "2027-03-31", 2)
        );
        var session = await mentor.Get($"{Url}/{held.Id}");
        session["decisions"]!.AsArray().Select(d => (string)d!["actionItemId"]!).ShouldBe(items.Select(item => (string)item["id"]!));

        (await mentor.Patch($"{Url}/{held.Id}", new { decisions = Array.Empty<object>() }, ("If-Match", "*"))).Code.ShouldBe(
            "SESSION_DECISION_TURNED"
        );
        var decisions = session["decisions"]!
            .AsArray()
            .Select(d =>
                (object)
                    new
                    {
                        text = (string)d!["text"]!,
                        responsibleUnitId = (string?)d["responsibleUnitId"],
                        dueOn = (string?)d["dueOn"],
                    }
            )
            .Append(new { text = "Satu lagi" });
        (await mentor.Patch($"{Url}/{held.Id}", new { decisions }, ("If-Match", "*"))).Status.ShouldBe(200);
        (await editor.Post(address, new { }))["items"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_session_that_was_not_held_yields_no_items_and_no_ratings()
    {
        var given = await app.Mentored();
        var session = await app.Session(given);

        (await app.EditorOf(given.Adopter).Post($"{Url}/{session.Id}/action-items", new { })).Code.ShouldBe("SESSION_NOT_HELD");
        (await app.MentorOf(given).Post($"{Url}/{session.Id}/ratings", new { score = 5 })).Code.ShouldBe("SESSION_NOT_HELD");
    }

    [Fact]
    public async Task A_side_sees_the_others_rating_after_its_own_or_after_two_weeks()
    {
        var given = await app.Mentored();
        var (first, second) = (await app.Held(given), await app.Held(given, monthsAgo: 3));
        var (mentor, team, hub) = (app.MentorOf(given), app.EditorOf(given.Adopter), app.ClientWith("HUB_ADMIN"));

        (await mentor.Post($"{Url}/{first.Id}/ratings", new { score = 6 })).Faults.ShouldBe(["/score OUT_OF_RANGE"]);
        (await hub.Post($"{Url}/{first.Id}/ratings", new { score = 5 })).Code.ShouldBe("SESSION_RATED_BY_OTHERS");
        await mentor.Post($"{Url}/{first.Id}/ratings", new { score = 4, comment = "Siap" });
        await mentor.Post($"{Url}/{second.Id}/ratings", new { score = 2 });
        (await mentor.Post($"{Url}/{first.Id}/ratings", new { score = 1 })).Code.ShouldBe("SESSION_ALREADY_RATED");

        (await Seen(mentor, first)).ShouldBe(["MENTOR"]);
        (await Seen(team, first)).ShouldBeEmpty();
        (await Seen(hub, first)).ShouldBeEmpty();
        (await team.Post($"{Url}/{first.Id}/ratings", new { score = 5 }))["ratings"]!.AsArray().Count.ShouldBe(2);
        (await Seen(mentor, first)).ShouldBe(["MENTOR", "TEAM"]);
        (await Seen(hub, first)).ShouldBe(["MENTOR", "TEAM"]);

        (await Seen(team, second)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Sessions_are_listed_only_for_their_parties()
    {
        var given = await app.Mentored();
        var (held, planned) = (await app.Held(given), await app.Session(given));
        var mentor = app.MentorOf(given);

        (await mentor.Get($"{Url}?mentor=me")).Ids.ShouldBe([planned.Id, held.Id]);
        (await mentor.Get($"{Url}?mentor=me&status=HELD")).Ids.ShouldBe([held.Id]);
        (await mentor.Get($"{Url}?mentor=me&from={InMonth(0).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}")).Ids.ShouldBe([
            planned.Id,
        ]);
        (await mentor.Get($"{Url}?mentor=me&to={InMonth(0).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}")).Ids.ShouldBe([held.Id]);
        (await app.ClientWith("HUB_ADMIN").Get($"{Url}?hubId={given.Hub}")).Ids.ShouldBe([planned.Id, held.Id]);
        (await app.EditorOf(given.Adopter).Get($"{given.Sessions}?limit=1")).Ids.ShouldBe([planned.Id]);
        foreach (var stranger in new[] { app.ClientWith("VALIDATOR"), app.ClientWith("NOBODY", "orang lain") })
        {
            (await stranger.Get($"{Url}?planId={given.Plan}")).Items.ShouldBeEmpty();
            (await stranger.Get($"{Url}/{held.Id}")).Status.ShouldBe(404);
            (await stranger.Get(given.Sessions)).Status.ShouldBe(403);
        }

        var entries = (await app.EditorOf(given.Adopter).Get($"{GivenPlans.Url}/{given.Plan}/timeline"))
            .Items.Select(entry => (string)entry["action"]!)
            .ToList();
        entries.Take(3).ShouldBe(["MENTORING_SESSION_BOOKED", "MENTORING_SESSION_HELD", "MENTORING_SESSION_BOOKED"]);
        (await app.Anonymous().Get($"{GivenPlans.Url}/{given.Plan}/timeline")).Items.ShouldAllBe(entry =>
            !((string)entry["action"]!).StartsWith("MENTORING", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_mentor_reads_the_draft_of_their_plan()
    {
        var given = await app.Mentored(PlanStatus.Draft);

        (await app.MentorOf(given).Get($"{GivenPlans.Url}/{given.Plan}")).Status.ShouldBe(200);
        (await app.ClientWith("NOBODY", "orang lain").Get($"{GivenPlans.Url}/{given.Plan}")).Status.ShouldBe(404);
    }

    private static async Task<IEnumerable<string>> Seen(HttpClient client, Reply session) =>
        (await client.Get($"{Url}/{session.Id}"))["ratings"]!.AsArray().Select(rating => (string)rating!["by"]!);
}
