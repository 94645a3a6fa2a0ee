using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Security;

[Collection(SharedApp.Name)]
public class WriteAccessTests(JippApp app)
{
    private const string AnyId = "00000000-0000-0000-0000-000000000001";

    public static TheoryData<string, string> Writes =>
        new()
        {
            { "POST", "/api/v1/innovations" },
            { "POST", "/api/v1/innovations/bulk" },
            { "PATCH", $"/api/v1/innovations/{AnyId}" },
            { "POST", $"/api/v1/innovations/{AnyId}/transitions" },
            { "POST", "/api/v1/institutions" },
            { "PATCH", $"/api/v1/institutions/{AnyId}" },
        };

    public static TheoryData<string> WrongTokens => [.. TestTokens.Wrong];

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
    public async Task A_write_without_the_permission_is_refused(string method, string url)
    {
        var problem = await app.ClientWith("MENTOR").Send(new(method), url, "{}", ("If-Match", "*"));

        problem.Status.ShouldBe(403);
        problem.Code.ShouldBe("FORBIDDEN");
    }

    [Theory]
    [InlineData("POST", "/api/v1/institutions", "VALIDATOR")]
    [InlineData("POST", "/api/v1/innovations", "VALIDATOR")]
    [InlineData("POST", "/api/v1/innovations/bulk", "VALIDATOR")]
    public async Task A_role_may_only_do_its_own_part(string method, string url, string role) =>
        (await app.ClientWith(role).Send(new(method), url, "{}")).Status.ShouldBe(403);

    [Theory]
    [MemberData(nameof(WrongTokens))]
    public async Task An_invalid_token_is_refused(string what)
    {
        var problem = await app.ClientWithToken(await WrongAsync(what)).Post("/api/v1/innovations", "{}");

        problem.Status.ShouldBe(401, what);
        problem.Header("WWW-Authenticate")!.ShouldStartWith("Bearer");
    }

    [Theory]
    [InlineData("Basic YWRtaW46YWRtaW4=")]
    [InlineData("Bearer")]
    [InlineData("Bearer  ")]
    [InlineData("NATIONAL_ADMIN")]
    public async Task Other_authentication_schemes_are_refused(string authorization) =>
        (await app.Anonymous().Post("/api/v1/innovations", "{}", ("Authorization", authorization))).Status.ShouldBe(401);

    [Theory]
    [InlineData("GET", "/api/v1/innovations")]
    [InlineData("GET", "/api/v1/regions/13")]
    [InlineData("POST", "/api/v1/innovations")]
    public async Task A_token_in_the_URL_is_refused(string method, string url)
    {
        var problem = await app.Anonymous().Send(new(method), $"{url}?access_token={Right}", null);

        problem.Status.ShouldBe(400);
        problem.Code.ShouldBe("TOKEN_IN_ADDRESS");
    }

    [Theory]
    [MemberData(nameof(WrongTokens))]
    public async Task An_invalid_token_is_refused_even_where_none_is_needed(string what) =>
        (await app.ClientWithToken(await WrongAsync(what)).Get("/api/v1/regions/13")).Code.ShouldBe("INVALID_TOKEN", what);

    private string Right => app.Accounts.TokenOf("NATIONAL_ADMIN", "penguji");

    private Task<string> WrongAsync(string way) => app.WrongAsync(way, Right);
}
