using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Access;

public class SecondFactorTests(AccessApp app) : IClassFixture<AccessApp>
{
    [Fact]
    public async Task Signing_in_requires_a_code_once_an_authenticator_is_confirmed()
    {
        var (person, key, _) = await WithAuthenticator();

        var asked = await app.SignIn(person.Email);

        (asked.Status, (string?)asked["error"]).ShouldBe((400, "mfa_required"));
        (await app.SignIn(person.Email, otp: Code(key, 1))).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_code_works_once()
    {
        var (person, key, _) = await WithAuthenticator();
        var code = Code(key, 1);

        (await app.SignIn(person.Email, otp: code)).Status.ShouldBe(200);
        (await app.SignIn(person.Email, otp: code)).Status.ShouldBe(400);
    }

    [Fact]
    public async Task A_code_sent_twice_concurrently_signs_in_once()
    {
        var (person, key, _) = await WithAuthenticator();
        var code = Code(key, 1);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => app.SignIn(person.Email, otp: code)));

        answers.Count(answer => answer.Status == 200).ShouldBe(1);
    }

    [Fact]
    public async Task Wrong_codes_lock_the_account_too()
    {
        var (person, key, _) = await WithAuthenticator();
        foreach (var _ in Enumerable.Range(0, 5))
            (await app.SignIn(person.Email, otp: "000000")).Status.ShouldBe(400);

        (await app.SignIn(person.Email, otp: Code(key, 1))).Status.ShouldBe(400);
    }

    [Fact]
    public async Task A_wrong_password_does_not_reveal_whether_a_code_is_needed()
    {
        var (person, _, _) = await WithAuthenticator();

        ((string?)(await app.SignIn(person.Email, "Bukan-Kata-Sandi-2026"))["error"]).ShouldBe("invalid_grant");
    }

    [Fact]
    public async Task A_recovery_code_works_once()
    {
        var (person, _, recovery) = await WithAuthenticator();

        (await app.SignIn(person.Email, otp: recovery[0])).Status.ShouldBe(200);
        (await app.SignIn(person.Email, otp: recovery[0])).Status.ShouldBe(400);
        (await app.SignIn(person.Email, otp: recovery[1].ToLowerInvariant())).Status.ShouldBe(200);
    }

    [Fact]
    public async Task An_unconfirmed_key_is_not_required_at_sign_in()
    {
        var person = await app.Person();
        var client = await app.SignedIn(person);

        await client.Post("/api/v1/me/authenticator", new { password = People.Password });

        (await client.Post("/api/v1/me/authenticator/confirmations", new { code = "000000" })).Faults.ShouldBe(["/code CODE_WRONG"]);
        (await app.SignIn(person.Email)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_stolen_session_cannot_replace_or_remove_the_authenticator()
    {
        var (person, key, recovery) = await WithAuthenticator();
        var client = app.ClientWithToken((await app.SignIn(person.Email, otp: recovery[0])).Access());

        (await client.Post("/api/v1/me/authenticator", new { password = "Bukan-Kata-Sandi-2026" })).Faults.ShouldBe([
            "/password PASSWORD_WRONG",
        ]);
        (await client.Post("/api/v1/me/authenticator", new { password = People.Password })).Code.ShouldBe("AUTHENTICATOR_ON");
        (await client.Post("/api/v1/me/authenticator/removals", new { password = People.Password, code = "000000" })).Faults.ShouldBe([
            "/code CODE_WRONG",
        ]);
        ((bool)(await client.Get("/api/v1/me"))["authenticator.on"]!).ShouldBeTrue();

        (await client.Post("/api/v1/me/authenticator/removals", new { password = People.Password, code = Code(key, 1) })).Status.ShouldBe(
            204
        );
        (await app.SignIn(person.Email)).Status.ShouldBe(200);
    }

    private async Task<(Person Person, string Key, IReadOnlyList<string> Recovery)> WithAuthenticator()
    {
        var person = await app.Person();
        var client = await app.SignedIn(person);
        var started = await client.Post("/api/v1/me/authenticator", new { password = People.Password });
        var key = (string)started["sharedKey"]!;
        ((string)started["uri"]!).ShouldBe(
            $"otpauth://totp/JIPP:{Uri.EscapeDataString(person.Email)}?secret={key}&issuer=JIPP&digits=6&period=30"
        );

        var confirmed = await client.Post("/api/v1/me/authenticator/confirmations", new { code = Code(key, 0) });

        confirmed.Status.ShouldBe(200, confirmed.Text);
        (started.Header("Cache-Control"), confirmed.Header("Cache-Control")).ShouldBe(("no-store", "no-store"));
        return (person, key, [.. confirmed["recoveryCodes"]!.AsArray().Select(code => (string)code!)]);
    }

    /// <summary>The code an authenticator app shows (RFC 6238), a number of 30-second steps from now.</summary>
    private static string Code(string key, int steps)
    {
        Span<byte> step = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(step, TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30 + steps);
#pragma warning disable CA5350 // the standard that apps implement
        var hash = HMACSHA1.HashData(Base32(key), step);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xf)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Base32(string text)
    {
        var bits = string.Concat(
            text.Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0'))
        );
        return [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2))];
    }
}
