using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>An editor of a district registers its offices, and gains nothing else by it.</summary>
[Collection(Shared.Plans)]
public class OwnOfficeStory(JippApp app)
{
    private const string Url = "/api/v1/institutions";

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task An_editor_registers_an_office_of_the_own_district_once()
    {
        var district = await Admin.GovernmentOf("14.71");
        var editor = app.Editor(district).Client;
        var office = Office(district);

        var registered = await editor.Post(Url, office);
        registered.Status.ShouldBe(201, registered.Text);
        (await editor.Post(Url, office)).Code.ShouldBe("INSTITUTION_EXISTS");

        foreach (var patch in new object[] { new { parentId = (string?)null }, new { kind = "HOSPITAL" }, new { name = "Lain" } })
            (await editor.Patch($"{Url}/{registered.Id}", patch, ("If-Match", "*"))).Status.ShouldBe(403);
        (await Admin.Get($"{Url}/{registered.Id}")).ETag.ShouldBe(registered.ETag);
    }

    [Theory]
    [InlineData("another kind")]
    [InlineData("a government")]
    [InlineData("another district")]
    [InlineData("under an office of the district")]
    [InlineData("without a parent")]
    [InlineData("by a signatory")]
    [InlineData("by an editor of an office")]
    public async Task Nothing_else_is_registered(string what)
    {
        var (district, other) = (await Admin.GovernmentOf("14.71"), await Admin.GovernmentOf("14.72"));
        var below = (
            await Admin
                .Post(
                    Url,
                    new
                    {
                        name = $"Dinas {Given.Next()}",
                        kind = "REGIONAL_APPARATUS",
                        regionCode = "14.71",
                        parentId = district,
                    }
                )
                .Done()
        ).Id;
        var editor = app.Editor(district).Client;
        var name = $"Kantor {Given.Next()}";

        var refusal = what switch
        {
            "another kind" => await editor.Post(Url, Office(district, "HOSPITAL", name: name)),
            "a government" => await editor.Post(Url, Office(null, "CITY", name: name)),
            "another district" => await editor.Post(Url, Office(other, region: "14.72", name: name)),
            "under an office of the district" => await editor.Post(Url, Office(below, name: name)),
            "without a parent" => await editor.Post(Url, Office(null, name: name)),
            "by a signatory" => await app.Person("SIGNATORY", new(ScopeKind.Institution, district))
                .Client.Post(Url, Office(district, name: name)),
            _ => await app.Editor(below).Client.Post(Url, Office(below, name: name)),
        };

        refusal.Status.ShouldBe(403, refusal.Text);
        (await Admin.Get($"{Url}?q={Uri.EscapeDataString(name)}")).Items.ShouldBeEmpty();
    }

    private static object Office(string? parentId, string kind = "REGIONAL_APPARATUS", string region = "14.71", string? name = null) =>
        new
        {
            name = name ?? $"Dinas {Given.Next()}",
            kind,
            regionCode = region,
            parentId,
        };
}
