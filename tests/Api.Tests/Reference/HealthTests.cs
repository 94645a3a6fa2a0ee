using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Reference;

[Collection(SharedApp.Name)]
public class HealthTests(JippApp app)
{
    [Fact]
    public async Task The_server_is_live() => (await app.Anonymous().Get("/health/live")).Text.ShouldBe("""{"status":"UP"}""");

    [Fact]
    public async Task The_server_is_ready_when_the_database_is_reachable_and_migrated() =>
        (await app.Anonymous().Get("/health/ready")).Text.ShouldStartWith(
            """{"status":"UP","checks":{"database":"UP","migrations":"UP","worker":"""
        );

    [Fact]
    public async Task The_service_names_itself_and_its_version()
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
    public async Task Health_answers_are_not_cached(string url) =>
        (await app.Anonymous().Get(url)).Header("Cache-Control").ShouldBe("no-store");
}
