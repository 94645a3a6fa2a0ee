using System.Text;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Access;

public class ClientSignInTests(ClientSignInTests.CountedApp app) : IClassFixture<ClientSignInTests.CountedApp>
{
    private const string Demo = "demo-kemendagri";
    private const string DemoSecret = "demo-secret-2026";
    private const string TokenUrl = "/api/v1/auth/token";

    public static TheoryData<string, string, string> WrongForms =>
        new()
        {
            { "grant_type=client_credentials&client_id=a&client_id=b", "invalid_request", "/client_id REPEATED" },
            { "grant_type=client_credentials&klien=a", "invalid_request", "/klien UNKNOWN_FIELD" },
            { "grant_type=%zz", "invalid_request", " NOT_A_FORM" },
            { "grant_type=client_credentials&client_id=%", "invalid_request", " NOT_A_FORM" },
            { "grant_type=password&username=%ff%fe&password=x", "invalid_request", " NOT_A_FORM" },
            { "grant_type=password&username=a%00b&password=x", "invalid_request", "/username INVALID_CHARACTER" },
            { "grant_type=password&username=%EF%BF%BE@x.id&password=x", "invalid_request", "/username INVALID_CHARACTER" },
            { "grant_type=password&username=&password=", "invalid_request", "/username REQUIRED|/password REQUIRED" },
            { "client_id=a&client_secret=b", "invalid_request", "" },
            { "", "invalid_request", "" },
            { "grant_type=urn%3Alain", "unsupported_grant_type", "" },
        };

    [Fact]
    public async Task A_client_signs_in_by_form()
    {
        var tokens = await app.Anonymous().SignInClient(Demo, DemoSecret);

        (tokens.Status, tokens.Header("Cache-Control")).ShouldBe((200, "no-store"));
        ((string?)tokens["token_type"], (int)tokens["expires_in"]!, tokens["refresh_token"]).ShouldBe(("Bearer", 900, null));
        ((string?)tokens["scope"]).ShouldBe("innovations:read innovations:write institutions:write");
    }

    [Fact]
    public async Task A_client_signs_in_by_header() => (await ByHeader($"{Demo}:{DemoSecret}")).Status.ShouldBe(200);

    [Theory]
    [InlineData("demo-kemendagri:salah")]
    [InlineData("demo-kemendagri:")]
    [InlineData("tidak-ada:demo-secret-2026")]
    [InlineData("tanpa titik dua")]
    [InlineData("a\0b:c")]
    [InlineData(":")]
    public async Task A_client_with_wrong_credentials_in_the_header_is_refused(string pair) => ShouldBeRefused(await ByHeader(pair));

    [Fact]
    public async Task A_header_that_is_not_base64_is_refused() =>
        ShouldBeRefused(await app.Anonymous().Form(TokenUrl, "grant_type=client_credentials", ("Authorization", "Basic ?!")));

    [Fact]
    public async Task Credentials_in_both_header_and_form_are_refused() =>
        ((string?)(await ByHeader($"{Demo}:{DemoSecret}", $"&client_id={Demo}&client_secret={DemoSecret}"))["error"]).ShouldBe(
            "invalid_request"
        );

    [Fact]
    public async Task A_client_without_credentials_is_refused() =>
        ShouldBeRefused(await app.Anonymous().Form(TokenUrl, "grant_type=client_credentials"));

    [Fact]
    public async Task An_unknown_client_id_is_refused_like_a_wrong_secret()
    {
        var two = await app.Partner();
        await app.ClientWith("NATIONAL_ADMIN").Post($"/api/v1/clients/{two.Id}/secrets", new { }, ("If-Match", "*"));
        var off = await app.Partner();
        await app.ClientWith("NATIONAL_ADMIN")
            .Post($"/api/v1/clients/{off.Id}/transitions", new { to = "DISABLED", reason = "Uji." }, ("If-Match", "*"));

        var answers = new[]
        {
            await Refused("tidak-ada", "x"),
            await Refused(Demo, "x"),
            await Refused((string)two["clientId"]!, "x"),
            await Refused((string)off["clientId"]!, (string)off["secret"]!),
        };

        answers.Select(answer => answer.Text).Distinct().ShouldHaveSingleItem();
        answers.Select(answer => answer.Hashes).ShouldAllBe(hashes => hashes == answers[0].Hashes);
        answers[0].Hashes.ShouldBe(2);
    }

    [Theory]
    [InlineData("innovations:read", 200)]
    [InlineData("innovations:read%20users:manage", 400)]
    public async Task A_client_cannot_obtain_scopes_it_was_not_granted(string scope, int status)
    {
        var answer = await app.Anonymous().SignInClient(Demo, DemoSecret, $"&scope={scope}");

        answer.Status.ShouldBe(status);
        if (status == 400)
            ((string?)answer["error"]).ShouldBe("invalid_scope");
    }

    [Theory]
    [MemberData(nameof(WrongForms))]
    public async Task A_malformed_token_request_gets_an_explanation(string form, string error, string faults)
    {
        var answer = await app.Anonymous().Form(TokenUrl, form);

        answer.Status.ShouldBe(400, answer.Text);
        ((string?)answer["error"]).ShouldBe(error);
        ((string?)answer["error_description"]).ShouldNotBeNullOrEmpty();
        string.Join('|', answer.Faults).ShouldBe(faults);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/plain")]
    public async Task A_request_of_another_media_type_is_refused(string mediaType)
    {
        var answer = await app.Anonymous().Send(HttpMethod.Post, TokenUrl, "{}", ("Content-Type", mediaType));

        (answer.Status, (string?)answer["error"], answer.Header("Accept-Post")).ShouldBe(
            (415, "invalid_request", "application/x-www-form-urlencoded")
        );
    }

    [Fact]
    public async Task An_oversized_token_request_is_refused() =>
        (await app.Anonymous().Form(TokenUrl, $"grant_type=password&username={new string('a', 20_000)}")).Status.ShouldBe(413);

    [Fact]
    public async Task A_request_with_a_thousand_wrong_fields_gets_a_short_answer()
    {
        var answer = await app.Anonymous().Form(TokenUrl, string.Join('&', Enumerable.Range(0, 1_500).Select(number => $"f{number}=1")));

        answer.Status.ShouldBe(400);
        answer.Faults.Count.ShouldBe(50);
    }

    [Fact]
    public async Task A_client_revokes_its_own_token()
    {
        var token = (string)(await app.Anonymous().SignInClient(Demo, DemoSecret))["access_token"]!;

        var revoked = await app.Anonymous().Form("/api/v1/auth/revoke", $"token={token}&client_id={Demo}&client_secret={DemoSecret}");

        revoked.Status.ShouldBe(200);
        (await app.ClientWithToken(token).Get("/api/v1/partners/me")).Code.ShouldBe("INVALID_TOKEN");
    }

    [Fact]
    public async Task A_client_cannot_revoke_the_token_of_another()
    {
        var other = await app.Partner();
        var token = (string)(await app.Anonymous().SignInClient(Demo, DemoSecret))["access_token"]!;

        var asOther = await app.Anonymous()
            .Form("/api/v1/auth/revoke", $"token={token}&client_id={other["clientId"]}&client_secret={other["secret"]}");
        var asNobody = await app.Anonymous().Form("/api/v1/auth/revoke", $"token={token}&client_id={Demo}&client_secret=salah");

        asOther.Status.ShouldBe(200, "an unknown token is not an error");
        ShouldBeRefused(asNobody);
        (await app.ClientWithToken(token).Get("/api/v1/partners/me")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Revocation_requires_a_token() =>
        ((string?)(await app.Anonymous().Form("/api/v1/auth/revoke", "token_type_hint=access_token"))["error"]).ShouldBe("invalid_request");

    private static void ShouldBeRefused(Reply answer)
    {
        (answer.Status, (string?)answer["error"], answer.Code).ShouldBe((401, "invalid_client", "CLIENT_REFUSED"), answer.Text);
        answer.Header("WWW-Authenticate").ShouldBe("Basic realm=\"token\"");
    }

    private Task<Reply> ByHeader(string pair, string more = "") =>
        app.Anonymous()
            .Form(
                TokenUrl,
                $"grant_type=client_credentials{more}",
                ("Authorization", $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes(pair))}")
            );

    private async Task<(string Text, int Hashes)> Refused(string clientId, string secret)
    {
        var before = app.Hasher.Hashes;
        var answer = await app.Anonymous().SignInClient(clientId, secret);
        ShouldBeRefused(answer);
        return (answer.Text.Replace((string)answer["traceId"]!, "", StringComparison.Ordinal), app.Hasher.Hashes - before);
    }

    public sealed class CountedApp : JippApp
    {
        public CountingHasher Hasher { get; } = new();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddSingleton<IPasswordHasher<PartnerClient>>(Hasher));
        }
    }

    public sealed class CountingHasher() : PasswordHasher<PartnerClient>(CheapHashing.Options)
    {
        public int Hashes { get; private set; }

        public override PasswordVerificationResult VerifyHashedPassword(PartnerClient user, string hashedPassword, string providedPassword)
        {
            Hashes++;
            return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
