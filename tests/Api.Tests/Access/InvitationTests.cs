using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Access;

public class InvitationTests(AccessApp app) : IClassFixture<AccessApp>
{
    [Fact]
    public async Task The_code_is_shown_once()
    {
        var invited = await app.Invited();
        var id = invited.Of().Id;

        invited.Header("Cache-Control").ShouldBe("no-store");
        invited.Header("Location").ShouldBe($"/api/v1/users/{id}");
        var read = await app.ClientWith("NATIONAL_ADMIN").Get($"/api/v1/users/{id}");
        (read.Status, (string?)read["status"]).ShouldBe((200, "INVITED"));
        read.Text.ShouldNotContain((string)invited["invitation.code"]!);
    }

    [Fact]
    public async Task A_repeated_invitation_is_made_once_and_its_code_is_not_stored()
    {
        var (admin, key) = (app.ClientWith("NATIONAL_ADMIN"), ("Idempotency-Key", $"undang-{Given.Next()}"));
        var body = new { email = $"undangan{Given.Next()}@uji.example", name = "Siti Uji" };
        var first = await admin.Post("/api/v1/users", body, key);
        var again = await admin.Post("/api/v1/users", body, key);

        first["invitation.code"].ShouldNotBeNull();
        (again.Status, again.Text, again.Header("Location"), again.Header("Idempotency-Replayed")).ShouldBe(
            (201, "", first.Header("Location"), "true")
        );
        (await admin.Post("/api/v1/users", body)).Code.ShouldBe("EMAIL_TAKEN");
    }

    [Fact]
    public async Task A_repeated_request_for_a_new_code_creates_one()
    {
        var (admin, key, invited) = (app.ClientWith("NATIONAL_ADMIN"), ("Idempotency-Key", $"lagi-{Given.Next()}"), await app.Invited());
        var renewed = await admin.Post($"/api/v1/users/{invited.Of().Id}/invitations", "{}", key);
        var again = await admin.Post($"/api/v1/users/{invited.Of().Id}/invitations", "{}", key);

        (again.Status, again.Text).ShouldBe((201, ""));
        (await app.Activate(invited.Of().Email, (string?)renewed["invitation.code"])).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_repeated_transition_is_made_once_and_stores_no_personal_data()
    {
        var (admin, key, person) = (app.ClientWith("NATIONAL_ADMIN"), ("Idempotency-Key", $"pindah-{Given.Next()}"), await app.Person());
        var (url, body) = ($"/api/v1/users/{person.Id}/transitions", new { to = "DISABLED", reason = "Uji" });
        var first = await admin.Post(url, body, ("If-Match", "*"), key);
        var again = await admin.Post(url, body, ("If-Match", "*"), key);

        (first.Status, first.Header("Cache-Control"), (string?)first["status"]).ShouldBe((200, "no-store", "DISABLED"));
        (again.Status, again.Text, again.ETag).ShouldBe((200, "", first.ETag));
    }

    [Fact]
    public async Task An_invitation_is_accepted_once()
    {
        var invited = await app.Invited();
        var code = (string?)invited["invitation.code"];

        (await app.Activate(invited.Of().Email, code)).Status.ShouldBe(200);
        (await app.Activate(invited.Of().Email, code, "Kata-Sandi-Lain-2026")).Faults.ShouldBe(["/code CODE_WRONG"]);
        (await app.SignIn(invited.Of().Email)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task An_invitation_expires_after_three_days()
    {
        await using var late = new AccessApp(); // a day ends the sessions of all tests that share a clock
        await ((IAsyncLifetime)late).InitializeAsync();
        var invited = await late.Invited();

        late.Clock.Advance(TimeSpan.FromDays(3));

        (await late.Activate(invited.Of().Email, (string?)invited["invitation.code"])).Faults.ShouldBe(["/code CODE_WRONG"]);
    }

    [Fact]
    public async Task A_wrong_code_and_an_unknown_address_get_the_same_answer()
    {
        var (one, other) = (await app.Invited(), await app.Invited());

        (await app.Activate(one.Of().Email, (string?)other["invitation.code"])).Faults.ShouldBe(["/code CODE_WRONG"]);
        (await app.Activate("tidak-ada@uji.example", (string?)other["invitation.code"])).Faults.ShouldBe(["/code CODE_WRONG"]);
    }

    [Fact]
    public async Task A_weak_password_leaves_the_invitation_open()
    {
        var invited = await app.Invited();
        var code = (string?)invited["invitation.code"];

        (await app.Activate(invited.Of().Email, code, "pendek")).Faults.ShouldContain("/password PASSWORD_TOO_SHORT");
        (await app.Activate(invited.Of().Email, code)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_new_invitation_replaces_a_forgotten_password_and_ends_sessions()
    {
        var person = await app.Person();
        var before = await app.SignIn(person.Email);
        var renewed = await app.ClientWith("NATIONAL_ADMIN").Post($"/api/v1/users/{person.Id}/invitations", "{}");

        (await app.Activate(person.Email, (string?)renewed["invitation.code"], "Kata-Sandi-Lain-2026")).Status.ShouldBe(200);

        (await app.SignIn(person.Email)).Status.ShouldBe(400);
        (await app.SignIn(person.Email, "Kata-Sandi-Lain-2026")).Status.ShouldBe(200);
        (await app.Refresh(before.Refresh())).Status.ShouldBe(400);
    }

    [Fact]
    public async Task A_new_invitation_replaces_the_previous_one()
    {
        var invited = await app.Invited();
        await app.ClientWith("NATIONAL_ADMIN").Post($"/api/v1/users/{invited.Of().Id}/invitations", "{}");

        (await app.Activate(invited.Of().Email, (string?)invited["invitation.code"])).Faults.ShouldBe(["/code CODE_WRONG"]);
    }

    [Fact]
    public async Task A_disabled_account_cannot_return_through_an_invitation()
    {
        var invited = await app.Invited();
        await app.Disable(invited.Of().Id);

        (await app.Activate(invited.Of().Email, (string?)invited["invitation.code"])).Faults.ShouldBe(["/code CODE_WRONG"]);
        (await app.ClientWith("NATIONAL_ADMIN").Post($"/api/v1/users/{invited.Of().Id}/invitations", "{}")).Code.ShouldBe(
            "ACCOUNT_TRANSITION_NOT_ALLOWED"
        );
    }

    [Fact]
    public async Task An_email_address_belongs_to_one_account()
    {
        var email = (await app.Invited()).Of().Email;

        (
            await app.ClientWith("NATIONAL_ADMIN").Post("/api/v1/users", new { email = email.ToUpperInvariant(), name = "Orang Lain" })
        ).Code.ShouldBe("EMAIL_TAKEN");
    }

    [Fact]
    public async Task All_faults_are_reported_at_once() =>
        (await app.ClientWith("NATIONAL_ADMIN").Post("/api/v1/users", new { email = "bukan surel", name = " " })).Faults.ShouldBe(
            ["/email NOT_AN_EMAIL", "/name REQUIRED"],
            ignoreOrder: true
        );

    [Fact]
    public async Task A_hub_invites_only_within_its_region()
    {
        var hub = app.ClientWith("HUB_ADMIN");
        var here = await app.Institution();
        var elsewhere = (await app.Anonymous().Get("/api/v1/institutions?regionCode=61&limit=1")).Ids[0];

        (await app.Invited(here.Id, hub)).Status.ShouldBe(201);
        (
            await hub.Post(
                "/api/v1/users",
                new
                {
                    email = "lain@uji.example",
                    name = "Lain",
                    institutionId = elsewhere,
                }
            )
        ).Code.ShouldBe("SCOPE_NOT_WITHIN_OWN");
        (await hub.Post("/api/v1/users", new { email = "lain@uji.example", name = "Lain" })).Faults.ShouldBe(["/institutionId REQUIRED"]);
        (
            await hub.Post(
                "/api/v1/users",
                new
                {
                    email = "lain@uji.example",
                    name = "Lain",
                    institutionId = Guid.CreateVersion7(),
                }
            )
        ).Faults.ShouldBe(["/institutionId UNKNOWN_INSTITUTION"]);
    }

    [Fact]
    public async Task A_source_administrator_sees_the_accounts_they_invited()
    {
        var (kipp, iga) = (
            app.ClientWith("SOURCE_ADMIN"),
            app.ClientWith("SOURCE_ADMIN", "lain", new(Domain.Access.ScopeKind.Source, "IGA"))
        );
        var id = (await app.Invited(by: kipp)).Of().Id;

        (await kipp.Get($"/api/v1/users/{id}")).Status.ShouldBe(200);
        (await iga.Get($"/api/v1/users/{id}")).Status.ShouldBe(404);
        (
            await kipp.Post($"/api/v1/users/{id}/grants", new { role = "VALIDATOR", scope = new { kind = "SOURCE", value = "KIPP" } })
        ).Status.ShouldBe(201);
        (await kipp.Get($"/api/v1/users/{id}")).Status.ShouldBe(200);
    }
}
