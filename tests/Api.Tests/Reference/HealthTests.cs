using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Reference;

[Collection(SharedApp.Name)]
public class HealthTests(JippApp app)
{
    [Fact]
    public async Task It_lives() => (await app.Anonymous().Get("/health/live")).Text.ShouldBe("""{"status":"UP"}""");

    [Fact]
    public async Task It_is_ready_when_the_database_answers_and_is_migrated() =>
        (await app.Anonymous().Get("/health/ready")).Text.ShouldStartWith(
            """{"status":"UP","checks":{"database":"UP","migrations":"UP","worker":"""
        );

    [Fact]
    public async Task It_says_what_it_is()
    {
        var version = await app.Anonymous().Get("/version");

        version["product"]!.ToString().ShouldBe("JippApi");
        version["version"]!.ToString().ShouldStartWith("0.");
        version["environment"]!.ToString().ShouldBe("Development");
        version["database"]!.ToString().ShouldBeOneOf("Sqlite", "PostgreSql", "SqlServer");
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/version")]
    public async Task Nobody_keeps_the_answer(string url) => (await app.Anonymous().Get(url)).Header("Cache-Control").ShouldBe("no-store");
}
