using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Institutions;

[Collection(Shared.Entries)]
public class InstitutionTests(JippApp app)
{
    private const string Url = "/api/v1/institutions";

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task A_new_institution_gets_a_location_and_an_entity_tag()
    {
        var created = await Admin.Post(
            Url,
            new
            {
                name = "Dinas Baru Kota Padang",
                shortName = "DBKP",
                kind = "REGIONAL_APPARATUS",
                regionCode = "13.71",
                website = "https://padang.go.id",
            }
        );

        created.Status.ShouldBe(201);
        created.Header("Location").ShouldBe($"{Url}/{created.Id}");
        var read = await app.Anonymous().Get(created.Header("Location")!);
        (read.Text, read.ETag).ShouldBe((created.Text, created.ETag));
    }

    [Fact]
    public async Task All_faults_are_reported_at_once()
    {
        var problem = await Admin.Post(
            Url,
            new
            {
                name = "",
                shortName = new string('a', 51),
                regionCode = "Padang",
                website = "javascript:alert(1)",
            }
        );

        problem.Status.ShouldBe(422);
        problem.Faults.ShouldBe(
            ["/name REQUIRED", "/shortName TOO_LONG", "/kind REQUIRED", "/regionCode NOT_A_REGION_CODE", "/website NOT_A_WEB_ADDRESS"],
            ignoreOrder: true
        );
    }

    [Fact]
    public async Task Unknown_references_are_all_reported_at_once() =>
        (
            await Admin.Post(
                Url,
                new
                {
                    name = "X",
                    kind = "CITY",
                    regionCode = "99.99",
                    parentId = Guid.CreateVersion7(),
                }
            )
        ).Faults.ShouldBe(["/parentId UNKNOWN_INSTITUTION", "/regionCode UNKNOWN_REGION"], ignoreOrder: true);

    [Theory]
    [InlineData("Kantor Kembar")]
    [InlineData("KANTOR  kembar.")]
    public async Task A_name_is_unique_in_its_region_whatever_the_spelling(string name)
    {
        await Admin.Post(Url, new { name = "Kantor Kembar", kind = "AGENCY" });

        var problem = await Admin.Post(Url, new { name, kind = "AGENCY" });

        problem.Status.ShouldBe(409);
        problem.Code.ShouldBe("INSTITUTION_EXISTS");
        (
            await Admin.Post(
                Url,
                new
                {
                    name,
                    kind = "AGENCY",
                    regionCode = name == "Kantor Kembar" ? "11" : "12",
                }
            )
        ).Status.ShouldBe(201);
    }

    [Fact]
    public async Task A_patch_changes_only_what_it_names_and_null_removes()
    {
        var created = await Admin.Post(
            Url,
            new
            {
                name = $"Instansi {Given.Next()}",
                shortName = "IN",
                kind = "AGENCY",
                website = "https://a.go.id",
            }
        );

        var patched = await Admin.Patch(
            $"{Url}/{created.Id}",
            new { shortName = "INS", website = (string?)null },
            ("If-Match", created.ETag)
        );

        patched.Status.ShouldBe(200);
        patched["shortName"]!.ToString().ShouldBe("INS");
        patched["website"].ShouldBeNull();
        patched["name"]!.ToString().ShouldBe(created["name"]!.ToString());
    }

    [Fact]
    public async Task A_change_requires_the_current_entity_tag()
    {
        var created = await app.Institution();
        var changed = await Admin.Patch($"{Url}/{created.Id}", new { shortName = "A" }, ("If-Match", created.ETag));

        (await Admin.Patch($"{Url}/{created.Id}", new { shortName = "B" })).Status.ShouldBe(428);
        var stale = await Admin.Patch($"{Url}/{created.Id}", new { shortName = "B" }, ("If-Match", created.ETag));

        stale.Status.ShouldBe(412);
        stale["currentETag"]!.ToString().ShouldBe(changed.ETag);
    }

    [Fact]
    public async Task An_institution_cannot_be_part_of_itself()
    {
        var top = await app.Institution();
        var middle = await app.Institution(parentId: top.Id);
        var bottom = await app.Institution(parentId: middle.Id);

        foreach (var parentId in new[] { top.Id, middle.Id, bottom.Id })
        {
            var problem = await Admin.Patch($"{Url}/{top.Id}", new { parentId }, ("If-Match", top.ETag));
            problem.Status.ShouldBe(422);
            problem.Code.ShouldBe("INSTITUTION_CYCLE");
        }
    }

    [Fact]
    public async Task The_tree_has_at_most_four_levels()
    {
        var parent = await app.Institution(root: true);
        foreach (var _ in Enumerable.Range(2, 3))
            parent = await app.Institution(parentId: parent.Id);

        var problem = await Admin.Post(
            Url,
            new
            {
                name = $"Kelima {Given.Next()}",
                kind = "SERVICE_UNIT",
                regionCode = TestAccounts.Region,
                parentId = parent.Id,
            }
        );

        problem.Status.ShouldBe(422);
        problem.Code.ShouldBe("INSTITUTION_TOO_DEEP");
    }

    [Fact]
    public async Task A_moved_subtree_cannot_exceed_four_levels()
    {
        var tall = await app.Institution(root: true);
        await app.Institution(parentId: (await app.Institution(parentId: (await app.Institution(parentId: tall.Id)).Id)).Id);
        var top = await app.Institution(root: true);

        var problem = await Admin.Patch($"{Url}/{tall.Id}", new { parentId = top.Id }, ("If-Match", tall.ETag));

        problem.Status.ShouldBe(422);
        problem.Code.ShouldBe("INSTITUTION_TOO_DEEP");
    }

    [Theory]
    [InlineData("q=payakumbuh", "Dinas PUPR Kota Payakumbuh")]
    [InlineData("kind=MINISTRY", "Kementerian Hukum dan HAM")]
    [InlineData("regionCode=32*&kind=PROVINCE", "Pemerintah Provinsi Jawa Barat")]
    public async Task Institutions_can_be_filtered_by_name_kind_and_region(string query, string name) =>
        (await app.Anonymous().Get($"{Url}?limit=200&{query}")).Items.Select(item => (string?)item["name"]).ShouldContain(name);

    [Fact]
    public async Task The_parts_of_an_institution_are_listed()
    {
        var top = await app.Institution();
        var part = await app.Institution(parentId: top.Id);

        (await app.Anonymous().Get($"{Url}?parentId={top.Id}")).Ids.ShouldBe([part.Id]);
    }

    [Fact]
    public async Task An_unknown_institution_is_not_found() =>
        (await app.Anonymous().Get($"{Url}/{Guid.CreateVersion7()}")).Status.ShouldBe(404);
}
