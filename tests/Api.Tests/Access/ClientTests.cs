using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Access;

[Collection(Shared.People)]
public class ClientTests(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task The_secret_is_shown_once()
    {
        var made = await app.Partner();
        var read = await Admin.Get(made.Header("Location")!);

        ((string)made["secret"]!).Length.ShouldBeGreaterThan(40);
        made.Header("Cache-Control").ShouldBe("no-store");
        read.Status.ShouldBe(200);
        read["secret"].ShouldBeNull();
        read["secrets"]!.AsArray().Single()!.AsObject().Select(member => member.Key).ShouldBe(["number", "createdAt", "live"]);
        read.Header("Cache-Control").ShouldBe("private, no-cache");
        read.ETag.ShouldBe(made.ETag);
    }

    [Fact]
    public async Task The_secret_is_returned_even_when_a_minimal_answer_is_preferred() =>
        (await Admin.Post("/api/v1/clients", TestClients.Registration("suka-ringkas"), ("Prefer", "return=minimal")))["secret"]
            .ShouldNotBeNull();

    [Fact]
    public async Task A_replayed_registration_omits_the_secret()
    {
        var body = TestClients.Registration("mitra-berulang");
        var first = await Admin.Post("/api/v1/clients", body, ("Idempotency-Key", "mitra-1"));
        var again = await Admin.Post("/api/v1/clients", body, ("Idempotency-Key", "mitra-1"));

        (again.Status, again.Header("Location"), again.ETag, again.Header("Cache-Control")).ShouldBe(
            (201, first.Header("Location"), first.ETag, "no-store")
        );
        again.Header("Idempotency-Replayed").ShouldBe("true");
        (again.Id, again["secret"]).ShouldBe((first.Id, null));
    }

    [Fact]
    public async Task A_client_id_in_use_is_refused() =>
        (await Admin.Post("/api/v1/clients", TestClients.Registration("demo-kemendagri"))).Code.ShouldBe("CLIENT_ID_TAKEN");

    [Theory]
    [InlineData("Huruf-Besar", "/clientId NOT_A_CLIENT_ID")]
    [InlineData("ab", "/clientId NOT_A_CLIENT_ID")]
    [InlineData("spasi di tengah", "/clientId NOT_A_CLIENT_ID")]
    [InlineData("-awal", "/clientId NOT_A_CLIENT_ID")]
    [InlineData("019b76da-a800-7ac7-a307-bdda48feb6b1", "/clientId RESERVED")]
    [InlineData("system", "/clientId RESERVED")]
    [InlineData("sso-0123", "/clientId RESERVED")]
    public async Task A_malformed_or_reserved_client_id_is_refused(string clientId, string fault) =>
        (await Admin.Post("/api/v1/clients", TestClients.Registration(clientId))).Faults.ShouldBe([fault]);

    [Fact]
    public async Task All_faults_are_reported_at_once() =>
        (
            await Admin.Post(
                "/api/v1/clients",
                new
                {
                    clientId = "mitra-salah",
                    name = "",
                    contact = "bukan surel",
                    scopes = new[] { "innovations:read", "users:manage" },
                }
            )
        ).Faults.ShouldBe(["/name REQUIRED", "/contact NOT_AN_EMAIL", "/scopes/1 INVALID_VALUE", "/rateClass REQUIRED"]);

    [Theory]
    [InlineData("tidak-ada")]
    [InlineData("anonymous")]
    public async Task The_rate_class_must_be_one_for_known_callers(string rateClass) =>
        (await Admin.Post("/api/v1/clients", TestClients.Registration("mitra-tanpa-kelas", rateClass: rateClass))).Faults.ShouldBe([
            "/rateClass UNKNOWN_RATE_CLASS",
        ]);

    [Fact]
    public async Task A_change_of_scopes_applies_to_tokens_already_issued()
    {
        var partner = await app.Partner(scopes: ["innovations:read"]);
        var client = await app.AsPartner(partner);
        var before = await client.Post("/api/v1/institutions", new { name = $"Instansi {Given.Next()}" });

        var revised = await Admin.Patch(
            $"/api/v1/clients/{partner.Id}",
            new { scopes = TestClients.AllScopes, source = (string?)null },
            ("If-Match", partner.ETag)
        );
        var after = await client.Post("/api/v1/institutions", new { name = $"Instansi {Given.Next()}" });

        (before.Status, revised.Status, after.Status).ShouldBe((403, 200, 422));
        (revised["source"], (string?)revised["name"]).ShouldBe((null, (string?)partner["name"]));
    }

    [Fact]
    public async Task A_change_based_on_an_old_version_is_refused()
    {
        var partner = await app.Partner();
        await Admin.Patch($"/api/v1/clients/{partner.Id}", new { name = "Nama baru" }, ("If-Match", partner.ETag));

        var late = await Admin.Patch($"/api/v1/clients/{partner.Id}", new { name = "Nama lain" }, ("If-Match", partner.ETag));

        late.Status.ShouldBe(412);
        late["currentETag"]!.ToString().ShouldBe((await Admin.Get($"/api/v1/clients/{partner.Id}")).ETag);
    }

    [Fact]
    public async Task A_client_id_never_changes()
    {
        var partner = await app.Partner();

        (await Admin.Patch($"/api/v1/clients/{partner.Id}", new { clientId = "nama-lain" }, ("If-Match", "*"))).Faults.ShouldBe([
            "/clientId UNKNOWN_FIELD",
        ]);
    }

    [Fact]
    public async Task A_client_enabled_again_needs_new_tokens()
    {
        var partner = await app.Partner();
        var client = await app.AsPartner(partner);
        var url = $"/api/v1/clients/{partner.Id}/transitions";

        var withoutReason = await Admin.Post(url, new { to = "DISABLED" }, ("If-Match", "*"));
        var disabled = await Admin.Post(url, new { to = "DISABLED", reason = "Kontrak berakhir." }, ("If-Match", partner.ETag));
        var shutOut = await client.Get("/api/v1/partners/me");
        var twice = await Admin.Post(url, new { to = "DISABLED", reason = "Lagi." }, ("If-Match", "*"));
        var enabled = await Admin.Post(url, new { to = "ACTIVE" }, ("If-Match", "*"));

        withoutReason.Faults.ShouldBe(["/reason REQUIRED"]);
        ((string?)disabled["status"], (string?)disabled["disabledReason"]).ShouldBe(("DISABLED", "Kontrak berakhir."));
        shutOut.Code.ShouldBe("INVALID_TOKEN");
        twice.Code.ShouldBe("CLIENT_TRANSITION_NOT_ALLOWED");
        twice["allowed"]!.AsArray().Select(state => (string?)state).ShouldBe(["ACTIVE"]);
        ((string?)enabled["status"], enabled["disabledReason"]).ShouldBe(("ACTIVE", null));
        (await client.Get("/api/v1/partners/me")).Status.ShouldBe(401, "a token issued before");
        (await (await app.AsPartner(partner)).Get("/api/v1/partners/me")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Open_transitions_are_listed()
    {
        var partner = await app.Partner();

        var moves = (await Admin.Get($"/api/v1/clients/{partner.Id}/transitions"))["moves"]!.AsArray();

        moves
            .Select(move => ((string?)move!["to"], (string?)move["obstacle"]))
            .ShouldBe([("ACTIVE", "CLIENT_TRANSITION_NOT_ALLOWED"), ("DISABLED", null)]);
    }

    [Fact]
    public async Task Clients_are_sorted_by_client_id_filtered_and_paged()
    {
        foreach (var id in new[] { "saring-b", "saring-a", "saring-c" })
            await Admin.Post("/api/v1/clients", TestClients.Registration(id, source: "KIPP"));

        var first = await Admin.Get("/api/v1/clients?q=SARING-&source=KIPP&status=ACTIVE&limit=2");
        var second = await Admin.Get($"/api/v1/clients?q=SARING-&source=KIPP&status=ACTIVE&limit=2&cursor={first["page.nextCursor"]}");

        first.Items.Concat(second.Items).Select(item => (string?)item["clientId"]).ShouldBe(["saring-a", "saring-b", "saring-c"]);
        (await Admin.Get("/api/v1/clients?q=saring-&source=IGA")).Items.ShouldBeEmpty();
        (await Admin.Get("/api/v1/clients?q=saring-&status=DISABLED")).Items.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("SOURCE_ADMIN")]
    [InlineData("HUB_ADMIN")]
    public async Task Only_national_administrators_see_clients(string role)
    {
        (await app.ClientWith(role).Get("/api/v1/clients")).Status.ShouldBe(403);
        (await app.ClientWith(role).Get("/api/v1/rate-classes")).Status.ShouldBe(403);
    }
}
