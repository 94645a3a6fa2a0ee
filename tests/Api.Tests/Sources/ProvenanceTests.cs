using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;
using static JippApi.Api.Tests.Sources.GivenRecords;

namespace JippApi.Api.Tests.Sources;

public class ProvenanceTests(JippApp app) : IClassFixture<JippApp>
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task Each_fact_says_who_stated_it()
    {
        var (key, record) = await app.Listed();

        var title = await Member($"{record["innovationId"]}", "title");

        ((string?)title["origin"]!["kind"], (string?)title["origin"]!["source"], (string?)title["origin"]!["sourceRecordId"]).ShouldBe(
            ("SOURCE", "IGA", key)
        );
        title["origin"]!["by"].ShouldBeNull(); // people are shown to those who read at their work
        ((string?)title["statements"]![0]!["why"]).ShouldBe("SHOWN");
        (await Member($"{record["innovationId"]}", "title", Admin))["origin"]!["by"].ShouldNotBeNull();
    }

    [Fact]
    public async Task What_the_owner_states_stays_and_the_list_sees_why()
    {
        var (key, record) = await app.Listed();
        var id = (string)record["innovationId"]!;
        (await Admin.Patch($"/api/v1/innovations/{id}", new { summary = "Kata pemilik." }, ("If-Match", "*"))).Status.ShouldBe(200);

        var put = await app.ClientOf("IGA").PutRecord("IGA", key, Stated(summary: "Kata daftar."));

        put.Status.ShouldBe(200, put.Text);
        var summary = await Member(id, "summary");
        ((string?)summary["value"], (string?)summary["origin"]!["kind"]).ShouldBe(("Kata pemilik.", "OWNER"));
        ((string?)summary["statements"]![0]!["why"]).ShouldBe("OWNER_STATES");
        (await Admin.Get($"/api/v1/innovations/{id}/proposals?status=OPEN&kind=CORRECTION")).Items.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_reviewer_pins_a_value_until_the_pin_is_taken_away()
    {
        var (key, record) = await app.Listed();
        var (id, iga) = ((string)record["innovationId"]!, app.ClientOf("IGA"));
        var pin = new
        {
            source = "IGA",
            sourceRecordId = key,
            reason = "Sesuai surat keputusan.",
        };

        (await Admin.Put($"/api/v1/innovations/{id}/pins/summary", pin, ("If-Match", "*"))).Status.ShouldBe(200);
        await iga.PutRecord("IGA", key, Stated(summary: "Diubah daftar."));
        ((string?)(await Member(id, "summary"))["value"]).ShouldBe("Warga dilayani di rumah.");

        (await Admin.Send(HttpMethod.Delete, $"/api/v1/innovations/{id}/pins/summary", null, ("If-Match", "*"))).Status.ShouldBe(200);
        ((string?)(await Member(id, "summary"))["value"]).ShouldBe("Diubah daftar.");
        (await Admin.Send(HttpMethod.Delete, $"/api/v1/innovations/{id}/pins/summary", null, ("If-Match", "*"))).Code.ShouldBe(
            "MEMBER_NOT_PINNED"
        );
    }

    [Fact]
    public async Task Whoever_keeps_the_list_does_not_pin_its_value()
    {
        var (key, record) = await app.Listed("LABINOV");
        var keeper = app.ClientWith("SOURCE_ADMIN", "pengelola", new(ScopeKind.Source, "LABINOV"));
        var pin = new
        {
            source = "LABINOV",
            sourceRecordId = key,
            reason = "Milik kami.",
        };

        var reply = await keeper.Put($"/api/v1/innovations/{record["innovationId"]}/pins/title", pin, ("If-Match", "*"));

        (reply.Status, reply.Code).ShouldBe((403, "PIN_OF_OWN_LIST"), reply.Text);
    }

    [Fact]
    public async Task A_new_policy_is_a_version_and_recomputes_the_records()
    {
        var policy = new
        {
            members = new[]
            {
                new
                {
                    member = "shortName",
                    strategy = "LONGEST",
                    order = new[] { "IGA", "KIPP" },
                },
            },
            reason = "Nama panjang lebih jelas.",
        };

        var added = await Admin.Post("/api/v1/survivorship-policies", policy);
        await app.Work();

        added.Status.ShouldBe(201, added.Text);
        ((string?)(await Admin.Get((string)added["operation"]!))["status"]).ShouldBe("SUCCEEDED");
        var list = (await app.Anonymous().Get("/api/v1/survivorship-policies")).Items;
        ((int)list[0]["number"]!, (int)list[^1]["number"]!).ShouldBe(((int)added["number"]!, 1));
        var bad = new
        {
            members = new[]
            {
                new
                {
                    member = "awards",
                    strategy = "ORDER",
                    order = new[] { "IGA", "IGA" },
                },
            },
            reason = "x",
        };
        (await Admin.Post("/api/v1/survivorship-policies", bad)).Status.ShouldBe(422);
        (await app.ClientOf("IGA").Post("/api/v1/survivorship-policies", policy)).Status.ShouldBe(403);
    }

    [Fact]
    public async Task Whether_new_records_are_published_at_once_is_decided_by_the_network()
    {
        var change = new { publishesNew = false, reason = "Mutu perlu diperiksa." };

        (await app.ClientOf("IGA").Patch("/api/v1/sources/LABINOV", change, ("If-Match", "*"))).Status.ShouldBe(403);
        (await Admin.Patch("/api/v1/sources/LABINOV", new { publishesNew = false }, ("If-Match", "*"))).Status.ShouldBe(422);
        (await Admin.Patch("/api/v1/sources/LABINOV", change, ("If-Match", "*"))).Status.ShouldBe(200);

        var (_, record) = await app.Listed("LABINOV");
        (await app.Anonymous().Get($"/api/v1/innovations/{record["innovationId"]}")).Status.ShouldBe(404);
        (await app.Anonymous().Get($"/api/v1/innovations/{record["innovationId"]}/provenance")).Status.ShouldBe(404);
        (await Admin.Patch("/api/v1/sources/LABINOV", change with { publishesNew = true }, ("If-Match", "*"))).Status.ShouldBe(200);
    }

    private async Task<JsonNode> Member(string id, string member, HttpClient? client = null) =>
        (await (client ?? app.Anonymous()).Get($"/api/v1/innovations/{id}/provenance"))["members"]!
            .AsArray()
            .Single(one => (string?)one!["member"] == member)!;
}
