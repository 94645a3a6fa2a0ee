using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;

namespace JippApi.Api.Tests.Access;

[Collection(Shared.People)]
public class ClientScopeTests(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task A_client_writes_records_on_its_own_list()
    {
        var client = await app.AsNewPartner("IGA");
        var owner = (await app.Institution()).Id;

        var own = await client.Post("/api/v1/innovations", Record(owner, "IGA"));
        var changed = await client.Patch($"/api/v1/innovations/{own.Id}", new { summary = "Diubah mitra." }, ("If-Match", own.ETag));

        (own.Status, changed.Status).ShouldBe((201, 200));
        (await client.Get($"/api/v1/innovations/{own.Id}")).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("KIPP")]
    [InlineData(null)]
    public async Task A_client_cannot_write_records_off_its_list(string? source)
    {
        var client = await app.AsNewPartner("IGA");
        var owner = (await app.Institution()).Id;

        var refused = await client.Post("/api/v1/innovations", Record(owner, source));

        refused.Status.ShouldBe(403);
        refused["requiredScopes"].ShouldBeNull("the client has the permission");
        refused.Header("WWW-Authenticate").ShouldBeNull();
        refused["allowed"]!.AsArray().Select(scope => (string?)scope).ShouldBe(["SOURCE IGA"]);
        var error = refused["errors"]![0]!;
        ((string?)error["pointer"], (string?)error["code"]).ShouldBe(("/sources", "SOURCE_NEEDED"));
        ((string)error["message"]!).ShouldContain("IGA");
        ((string)refused["detail"]!).ShouldContain("SOURCE IGA");
    }

    [Fact]
    public async Task A_person_outside_their_region_learns_where_their_role_applies()
    {
        var published = await app.Published();
        var elsewhere = app.ClientWith("HUB_ADMIN", "hub lain", new(ScopeKind.Region, "91"));

        var refused = await elsewhere.Patch($"/api/v1/innovations/{published.Id}", new { summary = "x" }, ("If-Match", "*"));

        refused.Status.ShouldBe(403);
        refused["requiredScopes"].ShouldBeNull();
        refused["allowed"]!.AsArray().Select(scope => (string?)scope).ShouldBe(["REGION 91"]);
    }

    [Fact]
    public async Task A_draft_on_another_list_is_not_found()
    {
        var client = await app.AsNewPartner("IGA");
        var draft = await Admin.Post("/api/v1/innovations", Record((await app.Institution()).Id, "KIPP"));

        (await client.Get($"/api/v1/innovations/{draft.Id}")).Status.ShouldBe(404);
        (await client.Patch($"/api/v1/innovations/{draft.Id}", new { summary = "x" }, ("If-Match", "*"))).Status.ShouldBe(404);
        (await client.Post($"/api/v1/innovations/{draft.Id}/transitions", new { to = "IN_REVIEW" }, ("If-Match", "*"))).Status.ShouldBe(
            404
        );
    }

    [Fact]
    public async Task A_published_record_on_another_list_cannot_be_changed()
    {
        var client = await app.AsNewPartner("IGA");
        var published = await app.Published();

        (await client.Get($"/api/v1/innovations/{published.Id}")).Status.ShouldBe(200);
        (await client.Patch($"/api/v1/innovations/{published.Id}", new { summary = "x" }, ("If-Match", "*"))).Status.ShouldBe(403);
    }

    [Fact]
    public async Task A_client_without_the_scope_cannot_write()
    {
        var client = await app.AsNewPartner("IGA", ["innovations:read"]);

        var refused = await client.Post("/api/v1/innovations", Record((await app.Institution()).Id, "IGA"));

        refused.Status.ShouldBe(403);
        refused["requiredScopes"]!.AsArray().Select(scope => (string?)scope).ShouldBe(["innovations:write"]);
    }

    [Theory]
    [InlineData("/api/v1/audit-events")]
    [InlineData("/api/v1/audit-events/verification")]
    [InlineData("/api/v1/clients")]
    [InlineData("/api/v1/rate-classes")]
    public async Task Operations_for_people_are_closed_to_clients(string url) =>
        (await (await app.AsNewPartner(source: null)).Get(url)).Status.ShouldBe(403);

    [Fact]
    public async Task A_client_cannot_act_for_anyone() =>
        (
            await (await app.AsNewPartner()).Get("/api/v1/partners/me", ("Jipp-Acting-For", Guid.CreateVersion7().ToString()))
        ).Status.ShouldBe(403);

    [Fact]
    public async Task A_client_cannot_change_source_rows_of_other_lists()
    {
        var owner = await app.Institution();
        var both = await app.ClientWith("NATIONAL_ADMIN")
            .Post(
                "/api/v1/innovations",
                new
                {
                    title = $"Inovasi dua daftar {Given.Next()}",
                    ownerInstitutionId = owner.Id,
                    sources = new[] { new { source = "IGA", label = "a" }, new { source = "KIPP", label = "b" } },
                }
            );
        var iga = app.ClientOf("IGA");
        var url = $"/api/v1/innovations/{both.Id}";

        (await iga.Patch(url, new { summary = "Baru." }, ("If-Match", "*"))).Status.ShouldBe(200);
        (
            await iga.Patch(
                url,
                new { sources = new[] { new { source = "IGA", label = "c" }, new { source = "KIPP", label = "b" } } },
                ("If-Match", "*")
            )
        ).Status.ShouldBe(200);
        (await iga.Patch(url, new { sources = new[] { new { source = "IGA", label = "c" } } }, ("If-Match", "*"))).Status.ShouldBe(403);
        (
            await iga.Patch(
                url,
                new { sources = new[] { new { source = "IGA", label = "c" }, new { source = "KIPP", label = "lain" } } },
                ("If-Match", "*")
            )
        ).Status.ShouldBe(403);
    }

    private static object Record(string owner, string? source) =>
        new
        {
            title = $"Inovasi mitra nomor {Given.Next()}",
            ownerInstitutionId = owner,
            year = 2024,
            sources = source is null ? [] : new[] { new { source, sourceRecordId = $"uji-{Given.Next()}" } },
        };
}
