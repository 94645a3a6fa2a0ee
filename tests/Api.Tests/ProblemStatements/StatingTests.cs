using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;
using JippApi.Domain.ProblemStatements;
using static JippApi.Api.Tests.ProblemStatements.GivenProblems;

namespace JippApi.Api.Tests.ProblemStatements;

[Collection(Shared.Plans)]
public class StatingTests(JippApp app)
{
    private HttpClient Editor => app.ClientWith("INSTITUTION_EDITOR");

    private HttpClient Outsider => app.ClientWith("INSTITUTION_EDITOR", "orang seberang", new(ScopeKind.Institution, Elsewhere));

    private string Elsewhere => field ??= app.Institution($"Dinas seberang {Given.Next()}", root: true).GetAwaiter().GetResult().Id;

    [Fact]
    public async Task An_editor_states_revises_and_closes_a_problem()
    {
        var stated = await Editor.Post(Url, Body(app.Accounts.Government));
        stated.Status.ShouldBe(201, stated.Text);
        stated.Header("Location").ShouldBe($"{Url}/{stated.Id}");
        (await app.Anonymous().Get($"{Url}/{stated.Id}"))["title"]!.GetValue<string>().ShouldStartWith("Stunting");

        var revised = await Editor.Patch(
            $"{Url}/{stated.Id}",
            new { affectedGroup = "Balita", constraints = new { months = (int?)null } },
            ("If-Match", stated.ETag)
        );
        revised.Status.ShouldBe(200, revised.Text);
        ((string?)revised["affectedGroup"], revised["constraints.months"], (int?)revised["constraints.staffMax"]).ShouldBe(
            ("Balita", null, 4)
        );
        (await Editor.Patch($"{Url}/{stated.Id}", new { title = "x" }, ("If-Match", stated.ETag))).Status.ShouldBe(412);

        var closed = await Editor.Post($"{Url}/{stated.Id}/transitions", new { to = "CLOSED", reason = "Selesai." }, ("If-Match", "*"));
        (closed.Status, (string?)closed["status"], (string?)closed["statusReason"]).ShouldBe((200, "CLOSED", "Selesai."));
        await Editor.ShouldBeRefused(
            $"{Url}/{stated.Id}",
            ProblemRules.StillOpen,
            "PROBLEM_CLOSED",
            "Pernyataan masalah ini sudah ditutup",
            language => Editor.Patch($"{Url}/{stated.Id}", new { title = "Lain" }, ("If-Match", "*"), language)
        );
    }

    [Fact]
    public async Task A_problem_is_stated_only_for_ones_own_institutions()
    {
        (await Outsider.Post(Url, Body(app.Accounts.Government))).Status.ShouldBe(403);
        (await app.ClientWith("VALIDATOR").Post(Url, Body(app.Accounts.Government))).Status.ShouldBe(403);
        (await app.Anonymous().Post(Url, Body(app.Accounts.Government))).Status.ShouldBe(401);
        var problem = (await app.StatedProblem()).Id;
        (await Outsider.Patch($"{Url}/{problem}", new { title = "Lain" }, ("If-Match", "*"))).Status.ShouldBe(403);
        (await Outsider.Post($"{Url}/{problem}/transitions", new { to = "CLOSED" }, ("If-Match", "*"))).Status.ShouldBe(403);
        var moved = await app.ClientWith("NATIONAL_ADMIN").Patch($"{Url}/{problem}", new { institutionId = Elsewhere }, ("If-Match", "*"));
        (moved.Status, moved.Code).ShouldBe((422, "PROBLEM_INSTITUTION_KEPT"));
    }

    [Fact]
    public async Task A_private_problem_does_not_exist_for_others()
    {
        var problem = (await app.StatedProblem("PRIVATE")).Id;

        foreach (var stranger in new[] { Outsider, app.Anonymous(), app.ClientWith("VALIDATOR") })
        {
            (await stranger.Get($"{Url}/{problem}")).Status.ShouldBe(404);
            (await stranger.Get($"{Url}/{problem}/matches")).Status.ShouldBe(404);
            (await stranger.Get($"{Url}?limit=200")).Ids.ShouldNotContain(problem);
        }

        (await Outsider.Patch($"{Url}/{problem}", new { title = "Lain" }, ("If-Match", "*"))).Status.ShouldBe(404);
        (await Outsider.Post($"{Url}/{problem}/transitions", new { to = "CLOSED" }, ("If-Match", "*"))).Status.ShouldBe(404);
        (await Editor.Get($"{Url}/{problem}")).Status.ShouldBe(200);
        (await Editor.Get($"{Url}?limit=200")).Ids.ShouldContain(problem);
    }

    [Fact]
    public async Task A_problem_for_the_government_is_read_by_people_with_a_role()
    {
        var problem = (await app.StatedProblem("GOVERNMENT")).Id;

        (await app.ClientWith("VALIDATOR").Get($"{Url}/{problem}")).Status.ShouldBe(200);
        (await Outsider.Get($"{Url}?limit=200")).Ids.ShouldContain(problem);
        foreach (var stranger in new[] { app.Anonymous(), app.ClientWith("NONE", "tanpa peran"), app.ClientOf("KIPP") })
            (await stranger.Get($"{Url}/{problem}")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Nobody_states_a_problem_of_another_governments_region()
    {
        var slander = await Editor.Post(Url, Body(app.Accounts.Government, regionCode: "53.01"));
        (slander.Status, slander.Code).ShouldBe((422, "PROBLEM_REGION_OF_STRANGERS"), slander.Text);
        var problem = (await app.StatedProblem()).Id;
        (await Editor.Patch($"{Url}/{problem}", new { regionCode = "53.01" }, ("If-Match", "*"))).Code.ShouldBe(
            "PROBLEM_REGION_OF_STRANGERS"
        );
    }

    [Fact]
    public async Task The_audit_of_a_private_problem_is_not_open_to_the_hub_of_its_place()
    {
        var ministry = (await app.Institution($"Kementerian {Given.Next()}", kind: "MINISTRY", root: true)).Id;
        var admin = app.ClientWith("NATIONAL_ADMIN");
        var problem = await admin.Post(Url, Body(ministry, "PRIVATE", regionCode: "53.01"));
        problem.Status.ShouldBe(201, problem.Text);
        var there = app.ClientWith("HUB_ADMIN", "hub setempat", new(ScopeKind.Region, "53"));

        (await there.Get($"/api/v1/audit-events?resourceId={problem.Id}")).Items.ShouldBeEmpty();
        (await admin.Get($"/api/v1/audit-events?resourceId={problem.Id}")).Items.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Problems_are_listed_by_sector_region_and_status()
    {
        var government = await app.ClientWith("NATIONAL_ADMIN").GovernmentOf("74.03");
        var problem = (await app.ClientWith("NATIONAL_ADMIN").Post(Url, Body(government, regionCode: "74.03"))).Id;

        (await app.Anonymous().Get($"{Url}?sector=HEALTH&regionCode=74*&status=OPEN")).Ids.ShouldContain(problem);
        (await app.Anonymous().Get($"{Url}?sector=EDUCATION&limit=200")).Ids.ShouldNotContain(problem);
        (await app.Anonymous().Get($"{Url}?regionCode=53&limit=200")).Ids.ShouldNotContain(problem);
        (await app.Anonymous().Get($"{Url}?status=CLOSED&limit=200")).Ids.ShouldNotContain(problem);
    }

    [Theory]
    [InlineData("1371015203900001")]
    [InlineData("1371 0152 0390 0001")]
    [InlineData("137101.520390.0001")]
    [InlineData("１３７１０１５２０３９００００１")]
    public async Task Texts_with_an_identity_number_are_refused(string number)
    {
        var refused = await Editor.Post(
            Url,
            new
            {
                institutionId = app.Accounts.Government,
                title = $"Masalah {number}",
                description = $"NIK {number}",
                affectedGroup = number,
                sector = "HEALTH",
                visibility = "PUBLIC",
            }
        );
        refused.Status.ShouldBe(422);
        refused.Faults.Order().ShouldBe(["/affectedGroup IDENTITY_NUMBER", "/description IDENTITY_NUMBER", "/title IDENTITY_NUMBER"]);
    }

    [Fact]
    public async Task Unknown_names_are_refused_and_years_are_no_identity_number()
    {
        (await Editor.Post(Url, Body(app.Accounts.Government, title: "Stunting 2019 2020 2021 2022"))).Status.ShouldBe(201);
        var unknown = await Editor.Post(
            Url,
            new
            {
                institutionId = app.Accounts.Government,
                title = "Masalah",
                description = "Uraian",
                sector = "HEALTH",
                regionCode = "99.99",
                indicator = new
                {
                    indicatorId = Guid.CreateVersion7(),
                    value = 1,
                    target = 2,
                },
                visibility = "PUBLIC",
            }
        );
        unknown.Faults.ShouldBe(["/regionCode UNKNOWN_REGION", "/indicator/indicatorId UNKNOWN_INDICATOR"], unknown.Text);
    }
}
