using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Access;

public class PasswordGuessingTests(AccessApp app) : IClassFixture<AccessApp>
{
    private const string Wrong = "Bukan-Kata-Sandi-2026";

    public static TheoryData<string> Whom => ["unknown", "invited", "disabled", "wrong password", "locked", "demo"];

    [Theory]
    [MemberData(nameof(Whom))]
    public async Task Every_refusal_gives_the_same_answer_after_the_same_work(string whom)
    {
        var email = await EmailOf(whom);
        var before = app.Hasher.Compared;

        var refusal = await app.SignIn(email, Wrong);

        (app.Hasher.Compared - before).ShouldBe(1);
        refusal.Status.ShouldBe(400);
        ((string?)refusal["error"], refusal.Code).ShouldBe(("invalid_grant", "SIGN_IN_REFUSED"));
        ((string?)refusal["detail"]).ShouldBe("Nama, kata sandi, kode atau token salah, atau akun terkunci sementara.");
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_for_five_minutes()
    {
        var person = await app.Person();
        await Guess(person, 5);

        (await app.SignIn(person.Email)).Status.ShouldBe(400);
        app.Clock.Advance(TimeSpan.FromMinutes(5.1));
        (await app.SignIn(person.Email)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_correct_password_resets_the_failed_attempts()
    {
        var person = await app.Person();
        await Guess(person, 4);
        (await app.SignIn(person.Email)).Status.ShouldBe(200);
        await Guess(person, 4);

        (await app.SignIn(person.Email)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Concurrent_guesses_all_count()
    {
        var person = await app.Person();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => app.SignIn(person.Email, Wrong)));

        (await app.SignIn(person.Email)).Status.ShouldBe(400);
    }

    [Fact]
    public async Task Concurrent_sign_ins_with_the_correct_password_all_succeed()
    {
        var person = await app.Person();
        await Guess(person, 4);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => app.SignIn(person.Email)));

        answers.ShouldAllBe(answer => answer.Status == 200);
        (
            await app.ClientWith("NATIONAL_ADMIN").Get($"/api/v1/audit-events?action=SIGN_IN_REFUSED&resourceId={person.Id}")
        ).Items.Count.ShouldBe(4);
    }

    [Fact]
    public async Task A_stolen_session_cannot_be_used_to_guess_the_password()
    {
        var person = await app.Person();
        var client = await app.SignedIn(person);
        foreach (var _ in Enumerable.Range(0, 5))
            (
                await client.Post(
                    "/api/v1/me/password",
                    new { current = Wrong, @new = "Kata-Sandi-Lain-2026" },
                    ("Idempotency-Key", Guid.CreateVersion7().ToString())
                )
            ).Faults.ShouldBe(["/current PASSWORD_WRONG"]);

        (await client.Post("/api/v1/me/password", new { current = People.Password, @new = "Kata-Sandi-Lain-2026" })).Faults.ShouldBe([
            "/current PASSWORD_WRONG",
        ]);
        (await app.SignIn(person.Email)).Status.ShouldBe(400);
    }

    private async Task Guess(Person person, int times)
    {
        foreach (var _ in Enumerable.Range(0, times))
            (await app.SignIn(person.Email, Wrong)).Status.ShouldBe(400);
    }

    private async Task<string> EmailOf(string whom)
    {
        if (whom == "unknown")
            return "tidak-ada@uji.example";
        if (whom == "demo")
            return "mentor61@demo.jipp";
        if (whom == "invited")
            return (await app.Invited()).Of().Email;
        var person = await app.Person();
        if (whom == "disabled")
            await app.Disable(person.Id);
        if (whom == "locked")
            await Guess(person, 5);
        return person.Email;
    }
}
