using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Security;

public class SignInLimitTests
{
    private const string Url = "/api/v1/auth/token";

    [Fact]
    public Task Sign_ins_are_counted_by_address() => LimitedApp.With(async app =>
    {
        using var client = app.From("127.0.0.1");
        var answers = new List<Reply>();
        foreach (var number in Enumerable.Range(0, 21)) answers.Add(await client.SignInClient($"tebakan-{number}", "salah"));

        answers.Take(20).ShouldAllBe(answer => answer.Status == 401 && answer.Header("RateLimit-Policy") == "\"auth\";q=20;w=60");
        answers[20].Code.ShouldBe("QUOTA_EXCEEDED");
    });

    [Theory]
    [InlineData("grant_type=password&username=Hub13@demo.jipp&password=salah", "grant_type=password&username=%20hub13@DEMO.jipp&password=Demo-Jipp-2026")]
    [InlineData("grant_type=password&username=tidak@ada.id&password=salah", "grant_type=password&username=tidak@ada.id&password=lain")]
    [InlineData("grant_type=client_credentials&client_id=demo-kemendagri&client_secret=salah", "grant_type=client_credentials&client_id=demo-kemendagri&client_secret=demo-secret-2026")]
    public Task A_name_is_not_guessed_from_many_addresses(string wrong, string next) => LimitedApp.With(async app =>
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
    public Task Sign_ins_that_succeed_are_not_counted_by_name() => LimitedApp.With(async app =>
    {
        foreach (var _ in Enumerable.Range(0, 6)) (await app.Anonymous().SignInClient("demo-kemendagri", "demo-secret-2026")).Status.ShouldBe(200);
    });
}
