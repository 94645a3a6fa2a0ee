using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Security;

public class SignInLimitTests
{
    private const string Url = "/api/v1/auth/token";

    [Fact]
    public Task Sign_ins_are_limited_by_address() =>
        LimitedApp.With(async app =>
        {
            using var client = app.From("127.0.0.1");
            var answers = new List<Reply>();
            foreach (var number in Enumerable.Range(0, 21))
                answers.Add(await client.SignInClient($"tebakan-{number}", "salah"));

            answers.Take(20).ShouldAllBe(answer => answer.Status == 401 && answer.Header("RateLimit-Policy") == "\"auth\";q=20;w=60");
            answers[20].Code.ShouldBe("QUOTA_EXCEEDED");
        });

    [Theory]
    [InlineData(
        "grant_type=password&username=Hub13@demo.jipp&password=salah",
        "grant_type=password&username=%20hub13@DEMO.jipp&password=Demo-Jipp-2026"
    )]
    [InlineData("grant_type=password&username=tidak@ada.id&password=salah", "grant_type=password&username=tidak@ada.id&password=lain")]
    [InlineData(
        "grant_type=client_credentials&client_id=demo-kemendagri&client_secret=salah",
        "grant_type=client_credentials&client_id=demo-kemendagri&client_secret=demo-secret-2026"
    )]
    public Task Failed_sign_ins_from_many_addresses_are_limited_by_name(string wrong, string next) =>
        LimitedApp.With(async app =>
        {
            foreach (var number in Enumerable.Range(1, 3))
            {
                using var guesser = app.From($"127.0.0.{number}");
                (await guesser.Form(Url, wrong)).Status.ShouldBeOneOf(400, 401);
            }

            using var another = app.From("127.0.0.9");
            var refused = await another.Form(Url, next);

            (refused.Status, refused.Code).ShouldBe((429, "QUOTA_EXCEEDED"));
            int.Parse(refused.Header("Retry-After")!, System.Globalization.CultureInfo.InvariantCulture).ShouldBeInRange(1, 60);
            (await another.SignInClient("nama-lain", "salah")).Status.ShouldBe(401, "another name");
        });

    [Fact]
    public Task Successful_sign_ins_are_not_limited_by_name() =>
        LimitedApp.With(async app =>
        {
            foreach (var _ in Enumerable.Range(0, 6))
                (await app.Anonymous().SignInClient("demo-kemendagri", "demo-secret-2026")).Status.ShouldBe(200);
        });

    [Fact]
    public Task Concurrent_successful_sign_ins_are_not_limited() =>
        LimitedApp.With(async app =>
        {
            var clients = await Task.WhenAll(
                Enumerable.Range(0, 9).Select(_ => app.Anonymous().SignInClient("demo-kemendagri", "demo-secret-2026"))
            );
            var people = await Task.WhenAll(
                Enumerable
                    .Range(0, 9)
                    .Select(_ => app.Anonymous().Form(Url, "grant_type=password&username=Hub13@demo.jipp&password=Demo-Jipp-2026"))
            );

            clients.Concat(people).ShouldAllBe(answer => answer.Status == 200);
        });

    [Theory]
    [InlineData("Authorization", "Bearer bukan-token")]
    [InlineData("Authorization", "x")]
    [InlineData("access_token", "x")]
    public Task Unauthorised_calls_are_limited_by_address(string name, string value) =>
        LimitedApp.With(async app =>
        {
            using var client = app.From("127.0.0.1");
            List<Reply> answers = [];
            foreach (var _ in Enumerable.Range(0, 4))
                answers.Add(
                    name == "access_token"
                        ? await client.Get("/api/v1/innovations?access_token=x")
                        : await client.Get("/api/v1/innovations", (name, value), ("Jipp-Acting-For", Guid.Empty.ToString()))
                );

            answers.Take(3).ShouldAllBe(answer => answer.Status == 401 || answer.Code == "TOKEN_IN_ADDRESS");
            answers[3].Code.ShouldBe("QUOTA_EXCEEDED");
        });

    [Fact]
    public Task Acting_without_a_delegation_is_limited_by_address() =>
        LimitedApp.With(async app =>
        {
            var token = app.Accounts.TokenOf("HUB_ADMIN", "penguji");
            using var client = app.From("127.0.0.1");
            List<Reply> answers = [];
            foreach (var _ in Enumerable.Range(0, 4))
                answers.Add(
                    await client.Get(
                        "/api/v1/me",
                        ("Authorization", $"Bearer {token}"),
                        ("Jipp-Acting-For", Guid.CreateVersion7().ToString())
                    )
                );

            answers.Take(3).ShouldAllBe(answer => answer.Status == 403);
            answers[3].Code.ShouldBe("QUOTA_EXCEEDED");
        });
}
