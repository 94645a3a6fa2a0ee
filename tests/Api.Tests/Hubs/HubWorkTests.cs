using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Hubs;

[Collection(Shared.People)]
public class HubWorkTests(JippApp app)
{
    private const string Url = GivenHubs.Url;

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task The_newest_assessment_of_a_criterion_counts()
    {
        var hub = await app.WorkingHub();
        var after = await Post(
            $"{hub.Id}/assessments",
            new
            {
                criterion = "LEADER_COMMITMENT",
                score = 55,
                evidence = "Anggaran turun",
            }
        );

        after["assessments"]!
            .AsArray()
            .Select(a => $"{a!["criterion"]} {a["score"]}")
            .ShouldBe(["LEADER_COMMITMENT 55", "POTENTIAL_FITS_NEED 80", "BUREAUCRACY_SUPPORT 80"]);
        var history = await app.Anonymous().Get($"{Url}/{hub.Id}/assessments");
        history.Items.Select(a => (int)a["score"]!).ShouldBe([55, 80, 80, 80]);
        history.Text.ShouldNotContain("\"by\"");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public async Task A_score_is_between_0_and_100(int score)
    {
        var hub = await app.ProposedHub();

        (await Post($"{hub.Id}/assessments", new { score })).Faults.ShouldBe([
            "/criterion REQUIRED",
            "/score OUT_OF_RANGE",
            "/evidence REQUIRED",
        ]);
    }

    [Fact]
    public async Task Assessing_the_hub_of_ones_own_institution_is_refused()
    {
        var hub = await app.ProposedHub("13.71", app.Accounts.Government);
        var own = app.ClientWith("HUB_ADMIN", "pemilik");
        (await own.Post($"{Url}/{hub.Id}/assessments", Assessment, ("If-Match", "*"))).Status.ShouldBe(200);
        await app.JoinAsync("HUB_ADMIN", "pemilik", (string)hub["institution.id"]!);

        var problem = await own.Post($"{Url}/{hub.Id}/assessments", Assessment, ("If-Match", "*"));

        (problem.Status, problem.Code).ShouldBe((403, "OWN_RECORD"));
    }

    [Fact]
    public async Task A_spoke_is_added_once_and_removed()
    {
        var hub = await app.WorkingHub();

        (await Post($"{hub.Id}/spokes", new { institutionId = hub.Spoke })).Code.ShouldBe("HUB_SPOKE_EXISTS");
        (await Post($"{hub.Id}/spokes", new { institutionId = hub.Host })).Code.ShouldBe("HUB_SPOKE_IS_HOST");
        (await Post($"{hub.Id}/spokes", new { institutionId = Guid.CreateVersion7() })).Faults.ShouldBe([
            "/institutionId UNKNOWN_INSTITUTION",
        ]);
        (await Delete($"{hub.Id}/spokes/{hub.Spoke}"))["spokes"]!.AsArray().ShouldBeEmpty();
        (await Delete($"{hub.Id}/spokes/{hub.Spoke}")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_mentor_is_shown_without_their_account()
    {
        var hub = await app.WorkingHub();
        var account = app.Accounts.IdOf("MENTOR", "penguji");
        var mentor = new
        {
            name = " Dosen ",
            institution = "Universitas Andalas",
            expertise = new[] { "Stunting", "stunting " },
            capacity = 3,
            accountId = account,
        };

        var after = await Post($"{hub.Id}/mentors", mentor);

        after["mentors"]![1]!["name"]!.ToString().ShouldBe("Dosen");
        after["mentors"]![1]!["expertise"]!.AsArray().Select(tag => tag!.ToString()).ShouldBe(["stunting"]);
        (await app.Anonymous().Get($"{Url}/{hub.Id}")).Text.ShouldNotContain(account.ToString());
        (await Post($"{hub.Id}/mentors", mentor)).Code.ShouldBe("HUB_MENTOR_EXISTS");
        (
            await Post(
                $"{hub.Id}/mentors",
                new
                {
                    name = "X",
                    capacity = 0,
                    accountId = Guid.CreateVersion7(),
                }
            )
        ).Faults.ShouldBe(["/capacity OUT_OF_RANGE"]);
        (
            await Post(
                $"{hub.Id}/mentors",
                new
                {
                    name = "X",
                    capacity = 1,
                    accountId = Guid.CreateVersion7(),
                }
            )
        ).Faults.ShouldBe(["/accountId UNKNOWN_ACCOUNT"]);
        (await Delete($"{hub.Id}/mentors/{hub.Mentor}"))["mentors"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_joint_commitment_is_recorded()
    {
        var hub = await app.WorkingHub();

        (await Post($"{hub.Id}/joint-commitment", new { place = "Padang" })).Faults.ShouldBe(["/date REQUIRED"]);
        (await Post($"{hub.Id}/joint-commitment", new { date = "2026-08-17", place = "Padang" }))["jointCommitment.date"]!
            .ToString()
            .ShouldBe("2026-08-17");
    }

    [Fact]
    public async Task Activities_are_listed_newest_first_and_can_be_patched()
    {
        var hub = await app.WorkingHub();
        var plan = (await app.Plan()).Id;
        var later = await Post(
            $"{hub.Id}/activities",
            new
            {
                kind = "COACHING",
                mode = "ON_SITE",
                date = "2026-05-01",
                title = "Pendampingan",
                outputs = new[] { new { text = "Rencana aksi", planId = plan } },
            }
        );
        later.Status.ShouldBe(201);

        var patched = await Admin.Patch($"{Url}/{hub.Id}/activities/{hub.Activity}", new { attendance = 40 }, ("If-Match", "*"));

        (patched["attendance"]!.GetValue<int>(), patched["title"]!.ToString()).ShouldBe((40, "Forum"));
        var list = await app.Anonymous().Get($"{Url}/{hub.Id}/activities");
        list.Ids.ShouldBe([later.Id, hub.Activity]);
        list.Items[0]["outputs"]![0]!["planId"]!.ToString().ShouldBe(plan);
        (await app.Anonymous().Get($"{Url}/{hub.Id}/activities?kind=FORUM")).Ids.ShouldBe([hub.Activity]);
        (await app.Anonymous().Get(later.Header("Location")!)).ETag.ShouldBe(later.ETag);
    }

    [Fact]
    public async Task An_activity_cannot_refer_to_an_unknown_plan()
    {
        var hub = await app.WorkingHub();
        var outputs = new[]
        {
            new { text = "Rencana", planId = (await app.Plan()).Id },
            new { text = "Tidak ada", planId = Guid.CreateVersion7().ToString() },
        };

        (
            await Post(
                $"{hub.Id}/activities",
                new
                {
                    kind = "COACHING",
                    date = "2026-05-01",
                    title = "Pendampingan",
                    outputs,
                }
            )
        ).Faults.ShouldBe(["/outputs/1/planId UNKNOWN_PLAN"]);
        (await Admin.Patch($"{Url}/{hub.Id}/activities/{hub.Activity}", new { outputs }, ("If-Match", "*"))).Faults.ShouldBe([
            "/outputs/1/planId UNKNOWN_PLAN",
        ]);
    }

    [Fact]
    public async Task Outputs_of_an_activity_can_be_replaced()
    {
        var hub = await app.WorkingHub();
        foreach (var text in new[] { "Satu", "Dua", "Satu" })
        {
            var patched = await Admin.Patch(
                $"{Url}/{hub.Id}/activities/{hub.Activity}",
                new { outputs = new[] { new { text }, new { text = "Tetap" } } },
                ("If-Match", "*")
            );
            patched["outputs"]!.AsArray().Select(output => output!["text"]!.ToString()).ShouldBe([text, "Tetap"]);
        }

        (await app.Anonymous().Get($"{Url}/{hub.Id}/activities/{hub.Activity}"))["outputs"]!.AsArray().Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_ended_hub_cannot_be_changed()
    {
        var hub = await app.WorkingHub();
        await app.MoveHub(hub.Id, new { to = "ENDED", reason = "Selesai" });

        Reply[] answers =
        [
            await Post($"{hub.Id}/assessments", Assessment),
            await Post($"{hub.Id}/spokes", new { institutionId = hub.Host }),
            await Delete($"{hub.Id}/spokes/{hub.Spoke}"),
            await Post($"{hub.Id}/mentors", new { name = "X", capacity = 1 }),
            await Delete($"{hub.Id}/mentors/{hub.Mentor}"),
            await Post($"{hub.Id}/joint-commitment", new { date = "2026-08-17" }),
            await Post(
                $"{hub.Id}/activities",
                new
                {
                    kind = "FORUM",
                    date = "2026-08-17",
                    title = "X",
                }
            ),
            await Admin.Patch($"{Url}/{hub.Id}/activities/{hub.Activity}", new { attendance = 1 }, ("If-Match", "*")),
            await Admin.Patch($"{Url}/{hub.Id}", new { name = "X" }, ("If-Match", "*")),
            await Post($"{hub.Id}/maturity-surveys", new { instrumentVersion = "2026", answers = GivenHub.Answers }),
        ];

        answers.ShouldAllBe(answer => answer.Status == 409 && answer.Code == "HUB_ENDED");
    }

    private static object Assessment =>
        new
        {
            criterion = "LEADER_COMMITMENT",
            score = 70,
            evidence = "Laporan",
        };

    private Task<Reply> Post(string path, object body) => Admin.Post($"{Url}/{path}", body, ("If-Match", "*"));

    private Task<Reply> Delete(string path) => Admin.Send(HttpMethod.Delete, $"{Url}/{path}", null, ("If-Match", "*"));
}
