using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Access;

[Collection(Shared.People)]
public class PartnerTests(JippApp app)
{
    [Fact]
    public async Task A_partner_reads_its_own_registration()
    {
        var partner = await app.Partner(source: "LABINOV", scopes: ["innovations:read"]);
        var me = await (await app.AsPartner(partner)).Get("/api/v1/partners/me");

        ((string?)me["clientId"], (string?)me["source"], (string?)me["rateClass"]).ShouldBe(
            ((string?)partner["clientId"], "LABINOV", "partner")
        );
        me["scopes"]!.AsArray().Select(scope => (string?)scope).ShouldBe(["innovations:read"]);
        me["rateLimits"]!.AsArray().Select(limit => (string?)limit!["policy"]).ShouldBe(["read", "search", "write", "bulk", "auth"]);
        me["secrets"]!.AsArray().Single()!.AsObject().Select(member => member.Key).ShouldBe(["number", "createdAt", "ageDays", "live"]);
        me["failedCalls"]!.AsArray().ShouldBeEmpty();
        me.ETag.Split('-')[0].ShouldBe(partner.ETag.Split('-')[0]);
    }

    [Fact]
    public async Task People_cannot_use_the_partner_endpoints()
    {
        (await app.ClientWith("NATIONAL_ADMIN").Get("/api/v1/partners/me")).Status.ShouldBe(403);
        (await app.ClientWith("NATIONAL_ADMIN").Post("/api/v1/partners/me/secrets", new { }, ("If-Match", "*"))).Status.ShouldBe(403);
        (await app.Anonymous().Get("/api/v1/partners/me")).Status.ShouldBe(401);
    }

    [Fact]
    public async Task A_failed_call_is_recorded_without_its_content()
    {
        var client = await app.AsNewPartner();
        var failed = await client.Post("/api/v1/innovations?warna=biru", "{\"title\":");
        var wrong = await client.Post(
            "/api/v1/innovations",
            """{"title":"Rahasia Budi","year":"dua ribu","sdgs":[3,4],"sections":{"problem":null},"budi@warga.id":true,"tags":["rahasia"]}""",
            ("X-Request-Id", "panggilan-7")
        );

        var calls = await CallsAsync(client);

        calls.Count.ShouldBe(2);
        (
            (string?)calls[0]["method"],
            (string?)calls[0]["path"],
            (int)calls[0]["status"]!,
            (string?)calls[0]["code"],
            (string?)calls[0]["requestId"]
        ).ShouldBe(("POST", "/api/v1/innovations", 422, wrong.Code, "panggilan-7"));
        ((string?)calls[0]["body"]).ShouldBe(
            """{"title":"string","year":"string","sdgs":["number","number"],"sections":{"problem":"null"},"?":"boolean","tags":["string"]}"""
        );
        ((string?)calls[1]["path"], (int)calls[1]["status"]!, (string?)calls[1]["code"]).ShouldBe(
            ("/api/v1/innovations", failed.Status, failed.Code)
        );
        calls[1]["body"].ShouldBeNull("nobody has read it");
    }

    [Fact]
    public async Task A_forbidden_or_unroutable_call_is_recorded_too()
    {
        var client = await app.AsNewPartner(scopes: []);
        await client.Get("/api/v1/clients");
        await client.Get("/api/v1/innovations/tidak-ada");
        await client.Send(HttpMethod.Delete, "/api/v1/regions", null);

        (await CallsAsync(client)).Select(call => (string?)call["code"]).ShouldBe(["METHOD_NOT_ALLOWED", "NOT_FOUND", "FORBIDDEN"]);
    }

    [Fact]
    public async Task A_successful_call_is_not_recorded()
    {
        var client = await app.AsNewPartner();
        await client.Get("/api/v1/regions/13");

        (await CallsAsync(client)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_hundred_newest_failures_are_kept()
    {
        var client = await app.AsNewPartner();
        foreach (var number in Enumerable.Range(1, 60))
            await client.Get($"/api/v1/regions/x{number}");
        (await CallsAsync(client)).Count.ShouldBe(60);
        foreach (var number in Enumerable.Range(61, 60))
            await client.Get($"/api/v1/regions/x{number}");

        var calls = await CallsAsync(client);

        calls.Count.ShouldBe(100);
        ((string?)calls[0]["path"], (string?)calls[^1]["path"]).ShouldBe(("/api/v1/regions/x120", "/api/v1/regions/x21"));
    }

    [Fact]
    public async Task A_long_body_is_truncated()
    {
        var client = await app.AsNewPartner();
        await client.Post("/api/v1/innovations", $"{{\"tags\":[{string.Join(',', Enumerable.Repeat("\"x\"", 5_000))}]}}");

        var body = (string)(await CallsAsync(client))[0]["body"]!;

        body.Length.ShouldBeInRange(1_800, 2_000);
        body.ShouldEndWith("…");
    }

    [Fact]
    public async Task A_partner_cannot_see_the_calls_of_another()
    {
        var (one, other) = (await app.AsNewPartner(), await app.AsNewPartner());
        await one.Get("/api/v1/regions/tidak-ada");

        (await CallsAsync(other)).ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<JsonNode>> CallsAsync(HttpClient client) =>
        [.. (await client.Get("/api/v1/partners/me"))["failedCalls"]!.AsArray().Select(call => call!)];
}
