using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using JippApi.Benchmarks.Servers;
using static JippApi.Architecture.Tests.Solution;

namespace JippApi.Architecture.Tests;

/// <summary>What the benchmark measures is what operators publish and start.</summary>
public sealed partial class PublishingTests
{
    private static readonly string Guide = TextOf("docs/operations.md");

    [Fact]
    public void The_guide_publishes_without_flags_that_somebody_would_have_to_know() =>
        Publishing.Arguments(Guide, "out").ShouldBe(["publish", "src/Api", "-c", "Release", "-o", "out"]);

    [Fact]
    public void The_benchmark_publishes_by_the_command_of_the_guide() =>
        Sources("tests/Benchmarks")
            .Where(file => OwnCommand().IsMatch(file.Text))
            .Select(file => file.Path)
            .ShouldBe(["tests/Benchmarks/Servers/Publishing.cs"]);

    [Fact]
    public void The_benchmark_starts_the_server_with_settings_of_the_guide()
    {
        var settings = Setting()
            .Matches(TextOf("tests/Benchmarks/Servers/ApiServer.cs"))
            .Select(match => match.Groups[1].Value.Replace("__", ":", StringComparison.Ordinal))
            .ToList();

        settings.ShouldBe([
            "ASPNETCORE_URLS",
            "ASPNETCORE_ENVIRONMENT",
            "Database:Provider",
            "ConnectionStrings:Jipp",
            "RateLimits:Enabled",
        ]);
        settings.Where(name => name.Contains(':')).ShouldAllBe(name => Guide.Contains($"`{name}`"));
    }

    [Fact]
    public void A_published_server_is_compiled_ahead_of_time() =>
        TextOf("src/Api/Api.csproj")
            .ShouldContain("<PublishReadyToRun Condition=\"'$(Configuration)' == 'Release'\">true</PublishReadyToRun>");

    [Fact]
    public void The_garbage_collector_is_set_by_the_product_itself()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "JippApi.Api.runtimeconfig.json");
        var settings = JsonNode.Parse(File.ReadAllText(file))!["runtimeOptions"]!["configProperties"]!;

        ((bool)settings["System.GC.Server"]!).ShouldBeFalse();
        ((bool)settings["System.GC.Concurrent"]!).ShouldBeFalse();
        ((bool)settings["System.Runtime.TieredPGO"]!).ShouldBeFalse();
        settings["System.GC.Gen0MaxBudget"]!.ToString().ShouldNotBeEmpty();
    }

    [GeneratedRegex("\"publish\"|`dotnet |-p:")]
    private static partial Regex OwnCommand();

    [GeneratedRegex("""\["((?!DOTNET_)[A-Z]\w+)"\] =""")]
    private static partial Regex Setting();
}
