using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>
/// The hub of West Sumatra tries to make an accomplice the secretary of another province, by what it writes about
/// institutions. Every attempt is refused and changes nothing.
/// </summary>
[Collection(Shared.People)]
public class ForeignSecretaryStory(JippApp app)
{
    private const string Url = "/api/v1/institutions";

    private HttpClient Nation => app.ClientWith("NATIONAL_ADMIN");

    private HttpClient Hub => app.ClientWith("HUB_ADMIN");

    [Theory]
    [InlineData("PROVINCE", "13")]
    [InlineData("PROVINCE", "61")]
    [InlineData("REGENCY", "13.01")]
    [InlineData("CITY", "61.71")]
    public async Task A_hub_registers_no_government(string kind, string regionCode) =>
        await Refused(Hub.Post(Url, Body(kind, regionCode)), 403, "GOVERNMENT_IS_NATIONAL");

    [Theory]
    [InlineData("61", 403, "FORBIDDEN")]
    [InlineData("61.71", 403, "FORBIDDEN")]
    [InlineData(null, 403, "FORBIDDEN")]
    public async Task A_hub_moves_no_unit_out_of_its_province(string? regionCode, int status, string code)
    {
        var unit = await app.Institution(kind: "SERVICE_UNIT", root: true);

        await Unchanged(Hub, unit.Id, new { regionCode }, status, code);
    }

    [Theory]
    [InlineData("PROVINCE", "13")]
    [InlineData("PROVINCE", "61")]
    [InlineData("CITY", "13.71")]
    public async Task A_hub_turns_no_unit_into_a_government(string kind, string regionCode)
    {
        var unit = await app.Institution(root: true);

        await Unchanged(Hub, unit.Id, new { kind, regionCode }, 403, "GOVERNMENT_IS_NATIONAL");
    }

    [Fact]
    public async Task A_hub_changes_no_name_kind_region_or_parent_of_a_real_city()
    {
        var (padang, own) = (app.Accounts.Government, await app.Institution(root: true));

        await Unchanged(Hub, padang, new { regionCode = "61.71" }, 403, "GOVERNMENT_IS_NATIONAL");
        await Unchanged(Hub, padang, new { regionCode = "13.76" }, 403, "GOVERNMENT_IS_NATIONAL");
        await Unchanged(Hub, padang, new { name = "Pemerintah Kota Pontianak" }, 403, "GOVERNMENT_IS_NATIONAL");
        await Unchanged(Hub, padang, new { kind = "COMMUNITY" }, 403, "GOVERNMENT_IS_NATIONAL");
        await Unchanged(Hub, padang, new { parentId = own.Id }, 403, "GOVERNMENT_IS_NATIONAL");

        await Patch(Hub, padang, new { website = "https://padang.go.id" }).Done();
    }

    [Fact]
    public async Task A_hub_puts_no_unit_under_an_institution_out_of_its_reach()
    {
        var (ministry, unit) = ((await app.Institution(kind: "MINISTRY", root: true)).Id, await app.Institution(root: true));
        var pontianak = await Nation.GovernmentOf("61.71");

        await Refused(Hub.Post(Url, Body("SERVICE_UNIT", "13", ministry)), 403, "FORBIDDEN");
        await Refused(Hub.Post(Url, Body("SERVICE_UNIT", null, ministry)), 403, "FORBIDDEN");
        await Refused(Hub.Post(Url, Body("SERVICE_UNIT", "61.71", pontianak)), 403, "FORBIDDEN");
        await Unchanged(Hub, unit.Id, new { parentId = ministry }, 403, "FORBIDDEN");
    }

    [Fact]
    public async Task A_hub_takes_no_unit_from_an_institution_out_of_its_reach()
    {
        var ministry = (await app.Institution(kind: "MINISTRY", root: true)).Id;
        var unit = await Nation.Post(Url, Body("SERVICE_UNIT", "13", ministry)).Done();

        await Unchanged(Hub, unit.Id, new { parentId = (string?)null }, 403, "FORBIDDEN");
        await Unchanged(Hub, unit.Id, new { parentId = app.Accounts.ProvincialGovernment }, 403, "FORBIDDEN");

        await Patch(Hub, unit.Id, new { website = "https://balai.go.id" }).Done();
    }

    [Fact]
    public async Task A_unit_lies_in_the_region_of_its_parent()
    {
        var own = await app.Institution(root: true);

        foreach (var body in new[] { Body("SERVICE_UNIT", "61", own.Id), Body("SERVICE_UNIT", "13", own.Id), Body("NGO", null, own.Id) })
            (await Hub.Post(Url, body)).Faults.ShouldBe(["/regionCode REGION_OUTSIDE_PARENT"]);
    }

    [Fact]
    public async Task A_source_adds_owners_but_no_governments_and_nothing_under_others()
    {
        var source = app.ClientWith("SOURCE_ADMIN");

        await Refused(source.Post(Url, Body("PROVINCE", "61")), 403, "GOVERNMENT_IS_NATIONAL");
        await Refused(source.Post(Url, Body("SERVICE_UNIT", "13.71", app.Accounts.Government)), 403, "FORBIDDEN");
        var owner = await source.Post(Url, Body("REGIONAL_APPARATUS", "61.71")).Done();
        await Refused(Patch(source, owner.Id, new { regionCode = "13.71" }), 403, "FORBIDDEN");
    }

    [Fact]
    public async Task A_region_has_one_government()
    {
        var unit = await Nation.Post(Url, Body("REGIONAL_APPARATUS", "61")).Done();
        await Nation.GovernmentOf("61");

        await Refused(Nation.Post(Url, Body("PROVINCE", "61")), 409, "GOVERNMENT_EXISTS");
        await Unchanged(Nation, unit.Id, new { kind = "PROVINCE" }, 409, "GOVERNMENT_EXISTS");
    }

    [Fact]
    public async Task Of_governments_registered_at_the_same_moment_one_remains()
    {
        await Nation.Patch($"{Url}/{await Nation.GovernmentOf("95.05")}", new { kind = "COMMUNITY" }, ("If-Match", "*")).Done();
        var unit = await Nation.Post(Url, Body("REGIONAL_APPARATUS", "95.05")).Done();

        var answers = await Task.WhenAll([
            .. Enumerable.Range(0, 4).Select(_ => Nation.Post(Url, Body("REGENCY", "95.05"))),
            Patch(Nation, unit.Id, new { kind = "REGENCY" }),
        ]);

        answers.Count(answer => answer.Status is 200 or 201).ShouldBe(1);
        answers.Where(answer => answer.Status is not (200 or 201)).ShouldAllBe(answer => answer.Code == "GOVERNMENT_EXISTS");
        (await app.Anonymous().Get($"{Url}?kind=REGENCY&regionCode=95.05")).Items.Count.ShouldBe(1);
    }

    [Fact]
    public async Task No_role_becomes_that_of_a_government()
    {
        var unit = await app.Institution(root: true);
        app.ClientWith("SIGNATORY", "kaki tangan", new(ScopeKind.Institution, unit.Id));
        await Patch(Nation, await Nation.GovernmentOf("95.06"), new { kind = "COMMUNITY" }).Done();

        await Unchanged(Nation, unit.Id, new { kind = "REGENCY", regionCode = "95.06" }, 409, "INSTITUTION_HAS_ROLES");
        await Unchanged(Nation, app.Accounts.Government, new { kind = "COMMUNITY" }, 409, "INSTITUTION_HAS_ROLES");
    }

    [Theory]
    [InlineData("PROVINCE", "13.71", "REGION_OF_ANOTHER_KIND")]
    [InlineData("PROVINCE", null, "REGION_NEEDED")]
    [InlineData("REGENCY", "13.71", "REGION_OF_ANOTHER_KIND")]
    [InlineData("CITY", "13.01", "REGION_OF_ANOTHER_KIND")]
    [InlineData("CITY", "13", "REGION_OF_ANOTHER_KIND")]
    [InlineData("REGIONAL_APPARATUS", null, "REGION_NEEDED")]
    [InlineData("REGIONAL_ENTERPRISE", null, "REGION_NEEDED")]
    [InlineData("MINISTRY", "13", "REGION_NOT_ALLOWED")]
    public async Task Kind_and_region_fit_together(string kind, string? regionCode, string fault)
    {
        var unit = await app.Institution(kind: "COMMUNITY", root: true);

        (await Nation.Post(Url, Body(kind, regionCode))).Faults.ShouldBe([$"/regionCode {fault}"]);
        (await Patch(Nation, unit.Id, new { kind, regionCode })).Faults.ShouldBe([$"/regionCode {fault}"]);
    }

    private static object Body(string kind, string? regionCode, string? parentId = null) =>
        new
        {
            name = $"Instansi tipuan {Given.Next()}",
            kind,
            regionCode,
            parentId,
        };

    private static Task<Reply> Patch(HttpClient by, string id, object patch) => by.Patch($"{Url}/{id}", patch, ("If-Match", "*"));

    private static async Task Refused(Task<Reply> attempt, int status, string code)
    {
        var reply = await attempt;
        (reply.Status, reply.Code).ShouldBe((status, code), reply.Text);
    }

    private async Task Unchanged(HttpClient by, string id, object patch, int status, string code)
    {
        var before = await app.Anonymous().Get($"{Url}/{id}");

        await Refused(Patch(by, id, patch), status, code);

        (await app.Anonymous().Get($"{Url}/{id}")).Text.ShouldBe(before.Text);
    }
}
