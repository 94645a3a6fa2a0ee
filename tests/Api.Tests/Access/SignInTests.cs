using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Access;

public class SignInTests(AccessApp app) : IClassFixture<AccessApp>
{
    [Fact]
    public async Task A_person_signs_in_with_their_password()
    {
        var person = await app.Person();

        var tokens = await app.SignIn(person.Email.ToUpperInvariant());

        tokens.Header("Cache-Control").ShouldBe("no-store");
        ((string?)tokens["token_type"]).ShouldBe("Bearer");
        ((string?)(await app.ClientWithToken(tokens.Access()).Get("/api/v1/me"))["email"]).ShouldBe(person.Email);
    }

    [Fact]
    public async Task A_refresh_token_works_once_and_yields_the_next()
    {
        var first = await app.SignIn((await app.Person()).Email);

        var second = await app.Refresh(first.Refresh());
        var third = await app.Refresh(second.Refresh());

        third.Status.ShouldBe(200);
        new[] { first.Refresh(), second.Refresh(), third.Refresh() }.ShouldBeUnique();
        (await MeStatus(first)).ShouldBe(200);
    }

    [Fact]
    public async Task A_refresh_token_used_again_later_ends_the_session()
    {
        var first = await app.SignIn((await app.Person()).Email);
        var second = await app.Refresh(first.Refresh());
        app.Clock.Advance(TimeSpan.FromSeconds(11));

        var stolen = await app.Refresh(first.Refresh());

        ((string?)stolen["error"]).ShouldBe("invalid_grant");
        (await app.Refresh(second.Refresh())).Status.ShouldBe(400);
        (await MeStatus(second)).ShouldBe(401);
    }

    [Fact]
    public async Task A_refresh_token_used_again_after_its_successor_ends_the_session()
    {
        var first = await app.SignIn((await app.Person()).Email);
        var second = await app.Refresh(first.Refresh());
        var third = await app.Refresh(second.Refresh());

        (await app.Refresh(first.Refresh())).Status.ShouldBe(400);
        (await MeStatus(third)).ShouldBe(401);
    }

    [Fact]
    public async Task An_answer_that_was_lost_is_given_again()
    {
        var first = await app.SignIn((await app.Person()).Email);
        var lost = await app.Refresh(first.Refresh());
        app.Clock.Advance(TimeSpan.FromSeconds(9));

        var again = await app.Refresh(first.Refresh());

        (again.Status, again.Refresh()).ShouldBe((200, lost.Refresh()));
        (await MeStatus(lost), await MeStatus(again)).ShouldBe((200, 200));
        (await app.Refresh(again.Refresh())).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Concurrent_uses_of_a_refresh_token_yield_one_successor()
    {
        var first = await app.SignIn((await app.Person()).Email);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => app.Refresh(first.Refresh())));

        answers.ShouldAllBe(answer => answer.Status == 200);
        answers.Select(answer => answer.Refresh()).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task A_session_expires_after_12_hours_without_refresh()
    {
        var tokens = await app.SignIn((await app.Person()).Email);

        app.Clock.Advance(TimeSpan.FromHours(12));

        (await app.Refresh(tokens.Refresh())).Status.ShouldBe(400);
    }

    [Fact]
    public async Task An_access_token_expires_after_15_minutes()
    {
        var tokens = await app.SignIn((await app.Person()).Email);

        app.Clock.Advance(TimeSpan.FromMinutes(16));

        (await MeStatus(tokens)).ShouldBe(401);
    }

    [Fact]
    public async Task Revoking_either_token_ends_the_session()
    {
        var person = await app.Person();
        foreach (var which in new Func<Reply, string>[] { People.Access, People.Refresh })
        {
            var tokens = await app.SignIn(person.Email);

            (await app.Form("/api/v1/auth/revoke", ("token", which(tokens)))).Status.ShouldBe(200);

            (await MeStatus(tokens)).ShouldBe(401);
            (await app.Refresh(tokens.Refresh())).Status.ShouldBe(400);
        }
    }

    [Fact]
    public async Task Signing_out_ends_this_session_alone()
    {
        var person = await app.Person();
        var (here, there) = (await app.SignIn(person.Email), await app.SignIn(person.Email));

        (await app.ClientWithToken(here.Access()).Post("/api/v1/me/sign-out", "{}")).Status.ShouldBe(204);

        (await MeStatus(here)).ShouldBe(401);
        (await MeStatus(there)).ShouldBe(200);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_all_sessions()
    {
        var person = await app.Person();
        var (here, there) = (await app.SignIn(person.Email), await app.SignIn(person.Email));
        var client = app.ClientWithToken(here.Access());
        (await client.Get("/api/v1/me/sessions")).Items.Count(item => (bool)item["current"]!).ShouldBe(1);

        (await client.Post("/api/v1/me/sign-out", new { everywhere = true })).Status.ShouldBe(204);

        (await MeStatus(here)).ShouldBe(401);
        (await MeStatus(there)).ShouldBe(401);
    }

    [Fact]
    public async Task A_disabled_account_is_signed_out_until_it_is_enabled_again()
    {
        var person = await app.Person();
        var tokens = await app.SignIn(person.Email);

        (await app.Disable(person.Id)).Status.ShouldBe(200);

        (await MeStatus(tokens)).ShouldBe(401);
        (await app.Refresh(tokens.Refresh())).Status.ShouldBe(400);
        (await app.SignIn(person.Email)).Status.ShouldBe(400);
        (
            await app.ClientWith("NATIONAL_ADMIN").Post($"/api/v1/users/{person.Id}/transitions", new { to = "ACTIVE" }, ("If-Match", "*"))
        ).Status.ShouldBe(200);
        (await MeStatus(tokens)).ShouldBe(401);
        (await app.SignIn(person.Email)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Changing_the_password_ends_every_other_session()
    {
        var person = await app.Person();
        var (here, there) = (await app.SignIn(person.Email), await app.SignIn(person.Email));

        var changed = await app.ClientWithToken(here.Access())
            .Post("/api/v1/me/password", new { current = People.Password, @new = "Kata-Sandi-Lain-2026" });

        changed.Status.ShouldBe(204, changed.Text);
        (await MeStatus(here)).ShouldBe(200);
        (await MeStatus(there)).ShouldBe(401);
        (await app.SignIn(person.Email)).Status.ShouldBe(400);
        (await app.SignIn(person.Email, "Kata-Sandi-Lain-2026")).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("pendek", "PASSWORD_TOO_SHORT")]
    [InlineData("aaaaaaaaaaaaaaaa", "PASSWORD_TOO_SIMPLE")]
    public async Task A_weak_password_is_refused(string password, string code)
    {
        var client = await app.SignedIn(await app.Person());

        (await client.Post("/api/v1/me/password", new { current = People.Password, @new = password })).Faults.ShouldBe([$"/new {code}"]);
    }

    private async Task<int> MeStatus(Reply tokens) => (await app.ClientWithToken(tokens.Access()).Get("/api/v1/me")).Status;
}
