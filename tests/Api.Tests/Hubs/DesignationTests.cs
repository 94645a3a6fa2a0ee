using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;

namespace JippApi.Api.Tests.Hubs;

[Collection(Shared.People)]
public class DesignationTests(JippApp app)
{
    private const string Url = GivenHubs.Url;

    private static readonly object Decree = new
    {
        number = "305",
        year = 2024,
        wave = 3,
        date = "2024-07-01",
    };

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task A_hub_passes_from_proposal_to_its_end()
    {
        var hub = await app.ProposedHub();
        hub["status"]!.ToString().ShouldBe("PROPOSED");
        await app.AssessedHub(hub.Id);

        (await app.MoveHub(hub.Id, new { to = "DESIGNATED", decree = Decree }))["decree.number"]!.ToString().ShouldBe("305");
        (await app.MoveHub(hub.Id, new { to = "ACTIVE" }))["status"]!.ToString().ShouldBe("ACTIVE");
        (await app.MoveHub(hub.Id, new { to = "SUSPENDED", reason = "Reorganisasi" }))["statusReason"]!.ToString().ShouldBe("Reorganisasi");
        (await app.MoveHub(hub.Id, new { to = "ACTIVE" }))["statusReason"].ShouldBeNull();
        (await app.MoveHub(hub.Id, new { to = "ENDED", reason = "Selesai" }))["status"]!.ToString().ShouldBe("ENDED");
        (await app.Anonymous().Get($"{Url}/{hub.Id}"))["status"]!.ToString().ShouldBe("ENDED");
    }

    [Theory]
    [InlineData("id", "Hub hanya dapat ditetapkan setelah ketiga kriteria dinilai")]
    [InlineData("en", "All three criteria must be assessed before a hub is designated.")]
    public async Task Designation_requires_an_assessment_by_every_criterion(string language, string title)
    {
        var hub = await app.ProposedHub();
        await Admin.Post(
            $"{Url}/{hub.Id}/assessments",
            new
            {
                criterion = "LEADER_COMMITMENT",
                score = 80,
                evidence = "Pergub",
            },
            ("If-Match", "*")
        );

        var problem = await Move(hub.Id, new { to = "DESIGNATED", decree = Decree }, ("Accept-Language", language));

        (problem.Status, problem.Code, problem["title"]!.ToString()).ShouldBe((409, "HUB_NOT_ASSESSED", title));
        problem["missing"]!.AsArray().Select(code => code!.ToString()).ShouldBe(["POTENTIAL_FITS_NEED", "BUREAUCRACY_SUPPORT"]);
    }

    [Theory]
    [InlineData("id", "Hub hanya dapat ditetapkan dengan keputusan menteri")]
    [InlineData("en", "A hub is designated by decree; state its number and year.")]
    public async Task Designation_requires_a_decree(string language, string title)
    {
        var hub = await app.ProposedHub();
        await app.AssessedHub(hub.Id);

        var problem = await Move(hub.Id, new { to = "DESIGNATED" }, ("Accept-Language", language));

        (problem.Status, problem.Code, problem["title"]!.ToString()).ShouldBe((409, "HUB_NEEDS_DECREE", title));
    }

    [Fact]
    public async Task A_closed_transition_names_the_open_ones()
    {
        var hub = await app.ProposedHub();

        var problem = await Move(hub.Id, new { to = "SUSPENDED", reason = "x" });

        (problem.Status, problem.Code).ShouldBe((409, "HUB_TRANSITION_NOT_ALLOWED"));
        problem["allowed"]!.AsArray().Select(code => code!.ToString()).ShouldBe(["ENDED"]);
    }

    [Theory]
    [InlineData("SUSPENDED")]
    [InlineData("ENDED")]
    public async Task Suspending_and_ending_require_a_reason(string to)
    {
        var hub = await app.ProposedHub();

        (await Move(hub.Id, new { to })).Faults.ShouldBe(["/reason REQUIRED"]);
    }

    [Fact]
    public async Task All_faults_of_a_proposal_are_reported_at_once() =>
        (
            await Admin.Post(
                Url,
                new
                {
                    name = "",
                    decree = new
                    {
                        number = "",
                        year = 1999,
                        date = "kemarin",
                    },
                }
            )
        ).Faults.ShouldBe(["/institutionId REQUIRED", "/name REQUIRED", "/decree/date WRONG_TYPE"], ignoreOrder: true);

    [Fact]
    public async Task An_institution_has_one_hub_at_a_time()
    {
        var hub = await app.ProposedHub();
        var again = new { institutionId = (string)hub["institution.id"]!, name = "Hub kedua" };

        var problem = await Admin.Post(Url, again);
        (problem.Status, problem.Code).ShouldBe((409, "HUB_EXISTS"));
        await app.MoveHub(hub.Id, new { to = "ENDED", reason = "Usul ditarik" });
        (await Admin.Post(Url, again)).Status.ShouldBe(201);
    }

    [Fact]
    public async Task A_city_cannot_host_a_hub()
    {
        var problem = await Admin.Post(Url, new { institutionId = (await app.Institution()).Id, name = "Hub kota" });

        (problem.Status, problem.Code).ShouldBe((422, "HUB_HOST_INVALID"));
        problem["allowed"]!.AsArray().Select(code => code!.ToString()).ShouldBe(["PROVINCE", "MINISTRY", "AGENCY"]);
    }

    [Fact]
    public async Task The_host_of_a_hub_must_be_registered() =>
        (await Admin.Post(Url, new { institutionId = Guid.CreateVersion7(), name = "Hub" })).Faults.ShouldBe([
            "/institutionId UNKNOWN_INSTITUTION",
        ]);

    [Fact]
    public async Task Transitions_are_listed_with_the_callers_obstacles()
    {
        var hub = await app.ProposedHub();

        var forAdmin = (await Admin.Get($"{Url}/{hub.Id}/transitions"))["moves"]!.AsArray();
        forAdmin
            .Select(move => $"{move!["to"]} {move["obstacle"]}".Trim())
            .ShouldBe([
                "DESIGNATED HUB_NOT_ASSESSED",
                "ACTIVE HUB_TRANSITION_NOT_ALLOWED",
                "SUSPENDED HUB_TRANSITION_NOT_ALLOWED",
                "ENDED",
            ]);
        forAdmin[0]!["missing"]!.AsArray().Count.ShouldBe(4);
        (await app.Anonymous().Get($"{Url}/{hub.Id}/transitions"))["moves"]![3]!["obstacle"]!.ToString().ShouldBe("FORBIDDEN");
    }

    [Fact]
    public async Task The_province_edits_a_hub_and_the_ministry_designates_it()
    {
        var hub = await app.WorkingHub();
        var province = app.ClientWith("HUB_ADMIN");

        (
            await province.Post($"{Url}/{hub.Id}/transitions", new { to = "SUSPENDED", reason = "Renovasi" }, ("If-Match", "*"))
        ).Status.ShouldBe(200);
        (await province.Post($"{Url}/{hub.Id}/transitions", new { to = "ENDED", reason = "Renovasi" }, ("If-Match", "*"))).Status.ShouldBe(
            403
        );
        (await province.Patch($"{Url}/{hub.Id}", new { name = "Hub baru" }, ("If-Match", "*"))).Status.ShouldBe(200);
        (await province.Patch($"{Url}/{hub.Id}", new { decree = new { number = "1" } }, ("If-Match", "*"))).Status.ShouldBe(403);
    }

    [Fact]
    public async Task Another_province_can_read_a_hub_but_not_change_it()
    {
        var hub = await app.WorkingHub();
        var other = app.ClientWith("HUB_ADMIN", "lain", new GrantScope(ScopeKind.Region, "61"));

        (await other.Get($"{Url}/{hub.Id}")).Status.ShouldBe(200);
        (await other.Patch($"{Url}/{hub.Id}", new { name = "Hub" }, ("If-Match", "*"))).Status.ShouldBe(403);
        (await other.Get($"{Url}/{hub.Id}/maturity-surveys")).Status.ShouldBe(403);
        (await other.Patch($"{Url}/{Guid.CreateVersion7()}", new { name = "Hub" }, ("If-Match", "*"))).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_change_based_on_an_old_version_is_refused()
    {
        var hub = await app.ProposedHub();
        var changed = await Admin.Patch($"{Url}/{hub.Id}", new { name = "Hub A" }, ("If-Match", hub.ETag));

        var stale = await Admin.Patch($"{Url}/{hub.Id}", new { name = "Hub B" }, ("If-Match", hub.ETag));

        changed.Status.ShouldBe(200);
        (stale.Status, stale["currentETag"]!.ToString()).ShouldBe((412, changed.ETag));
    }

    [Fact]
    public async Task The_decree_of_a_designated_hub_cannot_be_removed()
    {
        var hub = await app.WorkingHub();

        var problem = await Admin.Patch($"{Url}/{hub.Id}", new { decree = (object?)null }, ("If-Match", "*"));

        (problem.Status, problem.Code).ShouldBe((409, "HUB_KEEPS_DECREE"));
        (await Admin.Patch($"{Url}/{hub.Id}", new { decree = new { wave = 4 } }, ("If-Match", "*")))["decree.wave"]!
            .GetValue<int>()
            .ShouldBe(4);
    }

    private Task<Reply> Move(string id, object transition, params (string, string)[] headers) =>
        Admin.Post($"{Url}/{id}/transitions", transition, [("If-Match", "*"), .. headers]);
}
