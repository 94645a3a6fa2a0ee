using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;
using static JippApi.Api.Tests.Hosting.GivenCommitments;

namespace JippApi.Api.Tests.Commitments;

[Collection(Shared.Promises)]
public class CommitmentVisibilityTests(JippApp app)
{
    private HttpClient Hub => app.ClientWith("HUB_ADMIN");

    private HttpClient FarHub => app.ClientWith("HUB_ADMIN", scope: new(ScopeKind.Region, "61"));

    private HttpClient Adopter => app.ClientWith("INSTITUTION_EDITOR");

    [Fact]
    public async Task Visibility_of_a_sheet_grows_from_hub_to_parties_to_everyone()
    {
        var sheet = await app.Sheet([await app.Accepted()]);
        await Seen(sheet, hub: true, adopter: false, far: false, anybody: false);

        var open = await app.OpenSheet(sheet.Id);
        await Seen(sheet, hub: true, adopter: true, far: false, anybody: false);

        await app.SignAll(open);
        await Seen(sheet, hub: true, adopter: true, far: true, anybody: true);
    }

    [Fact]
    public async Task Only_the_hub_of_the_province_edits_its_sheets()
    {
        var plan = await app.Accepted();
        var sheet = await app.SignedSheet(plan);

        (await FarHub.Post(Url, Body([plan]))).Status.ShouldBe(403);
        (await Adopter.Post(Url, Body([plan]))).Status.ShouldBe(403);
        (await FarHub.Post($"{Url}/{sheet.Id}/transitions", new { to = "ENDED", reason = "x" }, ("If-Match", "*"))).Status.ShouldBe(403);
        (
            await FarHub.Post(
                Url,
                new
                {
                    title = "Lain",
                    provinceCode = "61",
                    budgetYear = 2027,
                    lines = new[] { new { planId = plan.Id } },
                }
            )
        ).Faults.ShouldBe(["/lines/0/planId UNKNOWN_PLAN"]);
        (
            await Hub.Post($"{Url}/{sheet.Id}/transitions", new { to = "ENDED", reason = "Selesai" }, ("If-Match", "\"99-x\""))
        ).Status.ShouldBe(412);
        (
            await Hub.Post($"{Url}/{sheet.Id}/transitions", new { to = "ENDED", reason = "Selesai" }, ("If-Match", sheet.ETag))
        ).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Signatory_accounts_are_shown_only_to_the_hub_and_themselves()
    {
        var plan = await app.Accepted();
        var signatory = app.LeaderOf((string)plan["adopter.id"]!);
        var (leader, account) = (signatory.Client, signatory.Account);
        var sheet = await app.OpenSheet((await app.Sheet([plan], leader: signatory)).Id);

        (await Hub.Get($"{Url}/{sheet.Id}")).Text.ShouldContain(account);
        (await leader.Get($"{Url}/{sheet.Id}")).Text.ShouldContain(account);
        (await Adopter.Get($"{Url}/{sheet.Id}")).Text.ShouldNotContain(account);
        (await leader.Get($"{Url}/{sheet.Id}/transitions"))["signatories"]!.AsArray().Count.ShouldBe(1);
        (await Hub.Get($"{Url}/{sheet.Id}/transitions"))["signatories"]!.AsArray().Count.ShouldBe(0);
    }

    [Fact]
    public async Task Promises_of_an_institution_are_listed_with_their_signatories()
    {
        var adopter = (await app.Institution()).Id;
        var (early, late) = (await app.Accepted(adopterId: adopter), await app.Accepted(adopterId: adopter));
        foreach (var (plan, year) in new[] { (early, 2027), (late, 2029) })
            await app.SignAll(await app.OpenSheet((await app.Sheet([plan], year)).Id));

        var promises = await app.Anonymous().Get($"/api/v1/institutions/{adopter}/commitments");

        promises.Items.Select(item => (int)item["budgetYear"]!).ShouldBe([2029, 2027]);
        ((string?)promises.Items[1]["signatories"]![0]!["name"], (string?)promises.Items[1]["lines"]![0]!["planId"]).ShouldBe(
            ("Pimpinan", early.Id)
        );
        (await app.Anonymous().Get($"/api/v1/institutions/{adopter}/commitments?limit=1")).Items.Count.ShouldBe(1);
        (await app.Anonymous().Get($"/api/v1/institutions/{Guid.Empty}/commitments")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Lists_can_be_filtered()
    {
        var plan = await app.Accepted();
        var sheet = await app.SignedSheet(plan);
        var (id, adopter, origin) = (sheet.Id, (string)plan["adopter.id"]!, (string)plan["origin.id"]!);

        foreach (
            var filter in new[]
            {
                $"planId={plan.Id}",
                $"institutionId={adopter}",
                $"originId={origin}&status=SIGNED",
                $"provinceCode=13&budgetYear=2027&planId={plan.Id}",
            }
        )
            (await app.Anonymous().Get($"{Url}?{filter}")).Ids.ShouldBe([id], filter);
        foreach (
            var filter in new[]
            {
                $"planId={plan.Id}&status=DRAFT",
                $"planId={plan.Id}&status=IN_FORCE",
                $"planId={plan.Id}&provinceCode=61",
                $"planId={plan.Id}&budgetYear=2026",
            }
        )
            (await app.Anonymous().Get($"{Url}?{filter}")).Ids.ShouldBeEmpty(filter);
    }

    private async Task Seen(Reply sheet, bool hub, bool adopter, bool far, bool anybody)
    {
        foreach (var (client, sees) in new[] { (Hub, hub), (Adopter, adopter), (FarHub, far), (app.Anonymous(), anybody) })
        {
            (await client.Get($"{Url}/{sheet.Id}")).Status.ShouldBe(sees ? 200 : 404);
            (await client.Get($"{Url}?planId={(string)sheet["lines"]![0]!["planId"]!}")).Ids.ShouldBe(sees ? [sheet.Id] : []);
        }
    }
}
