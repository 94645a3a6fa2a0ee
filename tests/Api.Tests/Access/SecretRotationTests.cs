using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Access;

public class SecretRotationTests(ClockedApp app) : IClassFixture<ClockedApp>
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task The_previous_secret_works_during_the_overlap()
    {
        var partner = await app.Partner();
        var rotated = await Rotate(partner, new { overlapHours = 2 });

        (rotated.Status, rotated.Header("Cache-Control")).ShouldBe((201, "no-store"));
        (await SignIn(partner, partner)).ShouldBe(200);
        (await SignIn(partner, rotated)).ShouldBe(200);

        app.Clock.Advance(TimeSpan.FromMinutes(119));
        (await SignIn(partner, partner)).ShouldBe(200);

        app.Clock.Advance(TimeSpan.FromMinutes(2));
        (await SignIn(partner, partner)).ShouldBe(401);
        (await SignIn(partner, rotated)).ShouldBe(200);
    }

    [Fact]
    public async Task A_rotation_without_overlap_ends_the_previous_secret_at_once()
    {
        var partner = await app.Partner();
        var rotated = await Rotate(partner, new { overlapHours = 0 });

        (await SignIn(partner, partner)).ShouldBe(401);
        (await SignIn(partner, rotated)).ShouldBe(200);
        rotated["secrets"]!.AsArray().Select(secret => ((int)secret!["number"]!, (bool)secret["live"]!)).ShouldBe([(1, false), (2, true)]);
    }

    [Fact]
    public async Task A_second_rotation_ends_the_oldest_secret_at_once()
    {
        var partner = await app.Partner();
        var second = await Rotate(partner, new { });
        var third = await Rotate(partner, new { });

        (await SignIn(partner, partner)).ShouldBe(401);
        (await SignIn(partner, second)).ShouldBe(200);
        (await SignIn(partner, third)).ShouldBe(200);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(169)]
    public async Task An_overlap_is_at_most_a_week(int hours)
    {
        var partner = await app.Partner();

        (await Rotate(partner, new { overlapHours = hours })).Faults.ShouldBe(["/overlapHours OUT_OF_RANGE"]);
    }

    [Fact]
    public async Task A_repeated_rotation_is_made_once()
    {
        var partner = await app.Partner();
        var url = $"/api/v1/clients/{partner.Id}/secrets";
        var first = await Admin.Post(url, new { }, ("If-Match", partner.ETag), ("Idempotency-Key", "putar-1"));
        var again = await Admin.Post(url, new { }, ("If-Match", partner.ETag), ("Idempotency-Key", "putar-1"));
        var blind = await Admin.Post(url, new { }, ("If-Match", partner.ETag));

        (again.Status, again["secret"], again.ETag).ShouldBe((201, null, first.ETag));
        blind.Status.ShouldBe(412);
        (await SignIn(partner, partner)).ShouldBe(200, "the secret in use");
    }

    [Fact]
    public async Task A_partner_rotates_its_own_secret()
    {
        var partner = await app.Partner();
        var client = await app.AsPartner(partner);
        var me = await client.Get("/api/v1/partners/me");

        var rotated = await client.Post("/api/v1/partners/me/secrets", new { overlapHours = 1 }, ("If-Match", me.ETag));

        (rotated.Status, rotated.Header("Location"), rotated.Header("Cache-Control")).ShouldBe((201, "/api/v1/partners/me", "no-store"));
        (await SignIn(partner, rotated)).ShouldBe(200);
        (await client.Post("/api/v1/partners/me/secrets", new { })).Status.ShouldBe(428);
    }

    private Task<Reply> Rotate(Reply partner, object body) => Admin.Post($"/api/v1/clients/{partner.Id}/secrets", body, ("If-Match", "*"));

    private async Task<int> SignIn(Reply partner, Reply secret) =>
        (await app.Anonymous().SignInClient((string)partner["clientId"]!, (string)secret["secret"]!)).Status;
}

public class AgeOfSecretTests(ClockedApp app) : IClassFixture<ClockedApp>
{
    [Fact]
    public async Task The_age_of_a_secret_is_reported()
    {
        var partner = await app.Partner();
        app.Clock.Advance(TimeSpan.FromDays(3) + TimeSpan.FromHours(1));
        var client = await app.AsPartner(partner);

        var secret = (await client.Get("/api/v1/partners/me"))["secrets"]![0]!;

        ((int)secret["ageDays"]!, (bool)secret["live"]!, secret["expiresAt"]).ShouldBe((3, true, null));
    }
}
