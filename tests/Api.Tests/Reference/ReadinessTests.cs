using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Reference;

public class ReadinessTests(ReadinessTests.EmptyApp app) : IClassFixture<ReadinessTests.EmptyApp>
{
    [Fact]
    public async Task The_server_is_not_ready_before_the_database_is_migrated()
    {
        using var network = new SocketsHttpHandler();
        var ready = await app.ClientWithHandler(network).Get("/health/ready");

        ready.Status.ShouldBe(503);
        ready["status"]!.ToString().ShouldBe("DOWN");
    }

    [Fact]
    public async Task The_server_is_live_before_the_database_is_migrated() =>
        (await app.Anonymous().Get("/health/live")).Status.ShouldBe(200);

    public sealed class EmptyApp : JippApp
    {
        protected override bool BeginsFilled => false;

        protected override IReadOnlyDictionary<string, string> Settings { get; } =
            new Dictionary<string, string>
            {
                ["Database:MigrateOnStart"] = "false",
                ["SampleData:Load"] = "false",
                ["DemoAccounts:Load"] = "false",
            };
    }
}
