using JippApi.Api.Tests.Hosting;
using Microsoft.IdentityModel.Tokens;

namespace JippApi.Api.Tests.Security;

[Collection(SharedApp.Name)]
public class WriteAccessTests(JippApp app)
{
    private const string AnyId = "00000000-0000-0000-0000-000000000001";

    public static TheoryData<string, string> Writes => new()
    {
        { "POST", "/api/v1/innovations" }, { "POST", "/api/v1/innovations/bulk" }, { "PATCH", $"/api/v1/innovations/{AnyId}" },
        { "POST", $"/api/v1/innovations/{AnyId}/transitions" }, { "POST", "/api/v1/institutions" }, { "PATCH", $"/api/v1/institutions/{AnyId}" },
    };

    public static TheoryData<string, string> WrongTokens => new()
    {
        { "expired", TestTokens.Create("NATIONAL_ADMIN", expiresIn: TimeSpan.FromMinutes(-5)) },
        { "not yet valid", TestTokens.Create("NATIONAL_ADMIN", expiresIn: TimeSpan.FromHours(3)) },
        { "for somebody else", TestTokens.Create("NATIONAL_ADMIN", audience: "lain") },
        { "by somebody else", TestTokens.Create("NATIONAL_ADMIN", issuer: "https://lain.go.id") },
        { "signed with another key", TestTokens.Create("NATIONAL_ADMIN", key: "kunci-lain-yang-panjangnya-juga-lebih-dari-32-karakter") },
        { "signed by another algorithm", TestTokens.Create("NATIONAL_ADMIN", key: TestTokens.SigningKey + TestTokens.SigningKey, algorithm: SecurityAlgorithms.HmacSha512) },
        { "not signed", TestTokens.WithoutSignature("NATIONAL_ADMIN") },
        { "changed after it was signed", TestTokens.Tampered("NATIONAL_ADMIN", signedFor: "MENTOR") },
        { "nonsense", "bukan.sebuah.token" },
    };

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task A_write_without_a_token_is_refused(string method, string url)
    {
        var problem = await app.Anonymous().Send(new(method), url, "{}", ("If-Match", "*"));

        problem.Status.ShouldBe(401);
        problem.Code.ShouldBe("UNAUTHORIZED");
        problem.Header("WWW-Authenticate")!.ShouldStartWith("Bearer");
    }

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task A_write_with_a_role_that_may_not_is_refused(string method, string url)
    {
        var problem = await app.ClientWith("MENTOR").Send(new(method), url, "{}", ("If-Match", "*"));

        problem.Status.ShouldBe(403);
        problem.Code.ShouldBe("FORBIDDEN");
    }

    [Theory]
    [InlineData("POST", "/api/v1/institutions", "INSTITUTION_EDITOR")]
    [InlineData("POST", "/api/v1/institutions", "VALIDATOR")]
    [InlineData("POST", "/api/v1/innovations", "VALIDATOR")]
    [InlineData("POST", "/api/v1/innovations/bulk", "VALIDATOR")]
    public async Task A_role_may_do_its_own_part_only(string method, string url, string role) =>
        (await app.ClientWith(role).Send(new(method), url, "{}")).Status.ShouldBe(403);

    [Theory]
    [InlineData("national_admin")]
    [InlineData("NATIONAL_ADMIN,MENTOR")]
    [InlineData("")]
    public async Task A_role_is_compared_letter_by_letter(string role) =>
        (await app.ClientWith(role).Post("/api/v1/innovations", "{}")).Status.ShouldBe(403);

    [Theory]
    [MemberData(nameof(WrongTokens))]
    public async Task A_token_that_is_wrong_is_no_token(string what, string token)
    {
        var problem = await app.ClientWithToken(token).Post("/api/v1/innovations", "{}");

        problem.Status.ShouldBe(401, what);
        problem.Header("WWW-Authenticate")!.ShouldStartWith("Bearer");
    }

    [Theory]
    [InlineData("Basic YWRtaW46YWRtaW4=")]
    [InlineData("Bearer")]
    [InlineData("Bearer  ")]
    [InlineData("NATIONAL_ADMIN")]
    public async Task Another_way_in_is_no_way_in(string authorization) =>
        (await app.Anonymous().Post("/api/v1/innovations", "{}", ("Authorization", authorization))).Status.ShouldBe(401);

    [Theory]
    [InlineData("/api/v1/innovations")]
    [InlineData("/api/v1/regions/13")]
    public async Task A_token_in_the_address_is_refused(string url)
    {
        var problem = await app.Anonymous().Get($"{url}?access_token={TestTokens.Create("NATIONAL_ADMIN")}");

        problem.Status.ShouldBe(400);
        problem.Faults.ShouldBe(["access_token UNKNOWN_PARAMETER"]);
    }

    [Fact]
    public async Task A_token_in_the_address_opens_no_write() =>
        (await app.Anonymous().Post($"/api/v1/innovations?access_token={TestTokens.Create("NATIONAL_ADMIN")}", "{}")).Status.ShouldBe(401);

    [Theory]
    [MemberData(nameof(WrongTokens))]
    public async Task A_public_read_does_not_mind_a_wrong_token(string what, string token) =>
        (await app.ClientWithToken(token).Get("/api/v1/regions/13")).Status.ShouldBe(200, what);
}
