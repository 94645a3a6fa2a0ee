using JippApi.Api.Tests.Access;
using JippApi.Api.Tests.Hosting;
using static JippApi.Api.Tests.Hosting.GivenPlans;

namespace JippApi.Api.Tests.Stories;

/// <summary>The university that mentors, and the ministry that agrees.</summary>
public sealed partial class WestKalimantanInFewCalls
{
    /// <summary>The team of a university mentors the plan.</summary>
    private async Task AccompanyAsync(string hub, string plan)
    {
        var (keeper, nation, mentor) = (await app.Demo("hub61"), await app.Demo("national"), await app.Demo("mentor61"));
        var university = await nation.Post("/api/v1/institutions", new { name = "Universitas Cerita", kind = "UNIVERSITY" }).Done();
        var accountId = (await mentor.Get("/api/v1/me").Done()).Id;
        var known = await keeper.Change(
            $"/api/v1/hubs/{hub}/mentors",
            new
            {
                name = "Pendamping universitas",
                capacity = 14,
                accountId,
            }
        );
        var team = $"/api/v1/hubs/{hub}/mentoring-teams";
        var teamId = (
            await keeper
                .Post(
                    team,
                    new
                    {
                        institutionId = university.Id,
                        name = "Tim Pendamping",
                        head = "Ketua tim",
                    }
                )
                .Done()
        ).Id;
        var mentorId = (string)known["mentors"]!.AsArray()[^1]!["id"]!;
        await keeper.Change($"{team}/{teamId}/members", new { mentorId, from = "2022-01-03" });
        await keeper.Post($"{Url}/{plan}/mentors", new { hubId = hub, teamId }).Done();
    }

    /// <summary>The owner of one of the innovations proposes to scale it up; a ministry agrees with its own account.</summary>
    private async Task ScaleUpAsync()
    {
        var nation = await app.Demo("national");
        var ministry = (await nation.Post("/api/v1/institutions", new { name = "Kementerian Cerita", kind = "MINISTRY" }).Done()).Id;
        var official = await OfficialAsync(nation, ministry);
        var origin = await nation.Get($"/api/v1/innovations/{await app.OriginAsync("PIKOBAR")}").Done();
        var plan =
            $"{Url}/{(
            await nation.Post(
                    Url,
                    new
                    {
                        originId = origin.Id,
                        adopterId = (string)origin["institution"]!["id"]!,
                        kind = "SCALE_UP",
                        extent = "FULL",
                        budgetYear = 2023,
                        scaleUp = new
                        {
                            scope = "SECTOR",
                            partnerId = ministry,
                            targetRegions = new[] { "61" },
                        },
                    }
                )
                .Done()
        ).Id}";
        await nation.Change($"{plan}/transitions", new { to = "PROPOSED" });
        ((string?)(await official.Change($"{plan}/transitions", new { to = "ACCEPTED" }))["status"]).ShouldBe("ACCEPTED");
    }

    private async Task<HttpClient> OfficialAsync(HttpClient nation, string ministry)
    {
        const string email = "pejabat@cerita.example";
        var invited = await nation.Post("/api/v1/users", new { email, name = "Pejabat kementerian" }).Done();
        var scope = new { kind = "INSTITUTION", value = ministry };
        await nation.Post($"/api/v1/users/{(string)invited["user.id"]!}/grants", new { role = "INSTITUTION_EDITOR", scope }).Done();
        await app.Activate(email, (string?)invited["invitation.code"]).Done();
        return app.ClientWithToken((string)(await app.SignIn(email).Done())["access_token"]!);
    }
}
