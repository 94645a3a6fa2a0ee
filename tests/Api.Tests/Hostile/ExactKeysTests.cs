using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Hostile;

/// <summary>
/// Keys that differ in case or trailing blanks are different keys on every engine. The case of e-mail addresses and
/// registry numbers does not matter.
/// </summary>
[Collection(Shared.Entries)]
public class ExactKeysTests(JippApp app)
{
    [Fact]
    public async Task An_address_with_a_trailing_blank_is_not_found()
    {
        var number = (string)(await app.Published())["registryNumber"]!;

        (await app.Anonymous().Get($"/api/v1/innovations/{number}")).Status.ShouldBe(200);
        (await app.Anonymous().Get($"/api/v1/innovations/{number}%20")).Status.ShouldBe(404);
        (await app.Anonymous().Get($"/api/v1/innovations/{number.ToLowerInvariant()}")).Status.ShouldBe(200);
        (await app.Anonymous().Get("/api/v1/regions/13")).Status.ShouldBe(200);
        (await app.Anonymous().Get("/api/v1/regions/13%20")).Status.ShouldBe(404);
        (await app.ClientWith("NATIONAL_ADMIN").Get("/api/v1/rate-classes/partner%20")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Source_keys_are_trimmed_and_case_sensitive()
    {
        var key = $"Kunci-{Given.Next()}";
        (await DraftAsync($" {key} ")).Status.ShouldBe(201);

        (await DraftAsync(key)).Code.ShouldBe("SOURCE_RECORD_EXISTS");
        (await DraftAsync(key + " ")).Code.ShouldBe("SOURCE_RECORD_EXISTS");
        (await DraftAsync(key.ToUpperInvariant())).Status.ShouldBe(201);
        (await DraftAsync("  ")).Status.ShouldBe(201);
        (await DraftAsync("  ")).Status.ShouldBe(201);
    }

    [Fact]
    public async Task Client_ids_are_case_sensitive_and_email_addresses_are_not()
    {
        var partner = await app.Partner();
        var (name, secret) = ((string)partner["clientId"]!, (string)partner["secret"]!);

        (await app.Anonymous().SignInClient(name, secret)).Status.ShouldBe(200);
        (await app.Anonymous().SignInClient(name + "%20", secret)).Status.ShouldBe(401);
        (await app.Anonymous().SignInClient(name.ToUpperInvariant(), secret)).Status.ShouldBe(401);
        (await SignInAsync("National@demo.JIPP")).Status.ShouldBe(200);
        (await SignInAsync("%20national@demo.jipp%20")).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("partner ")]
    [InlineData("Partner")]
    public async Task Rate_class_codes_match_exactly(string rateClass)
    {
        var reply = await app.ClientWith("NATIONAL_ADMIN")
            .Post("/api/v1/clients", TestClients.Registration($"mitra-{Given.Next()}", rateClass: rateClass));

        reply.Faults.ShouldBe(["/rateClass UNKNOWN_RATE_CLASS"]);
    }

    private Task<Reply> SignInAsync(string address) =>
        app.Anonymous()
            .Form(
                "/api/v1/auth/token",
                $"grant_type=password&username={address}&password={Infrastructure.SampleData.DemoAccounts.Password}"
            );

    private async Task<Reply> DraftAsync(string key)
    {
        var body = JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(Given.Complete((await app.Institution()).Id)))!;
        body["sources"] = new JsonArray(new JsonObject { ["source"] = "KIPP", ["sourceRecordId"] = key });
        return await app.ClientWith("NATIONAL_ADMIN").Post("/api/v1/innovations", body.ToJsonString());
    }
}
