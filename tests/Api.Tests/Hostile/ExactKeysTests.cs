using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Hostile;

/// <summary>
/// What differs in case or in blanks behind it is another key, on every engine; e-mail addresses are the exception.
/// </summary>
[Collection(Shared.Entries)]
public class ExactKeysTests(JippApp app)
{
    [Fact]
    public async Task An_address_with_a_blank_behind_a_key_leads_nowhere()
    {
        var number = (string)(await app.Published())["registryNumber"]!;

        (await app.Anonymous().Get($"/api/v1/innovations/{number}")).Status.ShouldBe(200);
        (await app.Anonymous().Get($"/api/v1/innovations/{number}%20")).Status.ShouldBe(404);
        (await app.Anonymous().Get($"/api/v1/innovations/{number.ToLowerInvariant()}")).Status.ShouldBe(404);
        (await app.Anonymous().Get("/api/v1/regions/13")).Status.ShouldBe(200);
        (await app.Anonymous().Get("/api/v1/regions/13%20")).Status.ShouldBe(404);
        (await app.ClientWith("NATIONAL_ADMIN").Get("/api/v1/rate-classes/partner%20")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task The_key_of_a_source_is_taken_without_the_blanks_around_it_and_in_its_own_case()
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
    public async Task A_client_signs_in_by_its_exact_name_and_a_person_by_an_address_in_any_case()
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
    public async Task A_rate_class_is_named_exactly(string rateClass)
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
