using JippApi.Api.Tests.Hosting;
using Microsoft.Extensions.Options;

namespace JippApi.Api.Tests.Contract;

[Collection(SharedApp.Name)]
public class VersionTests(JippApp app)
{
    [Theory]
    [InlineData("/api/v1/innovations?limit=1")]
    [InlineData("/api/v1/innovations/tidak-ada")]
    [InlineData("/api/v1/me")]
    [InlineData("/api/v2/innovations")]
    public async Task Every_answer_lists_the_supported_versions(string url)
    {
        for (var time = 0; time < 3; time++) // cached answers like fresh ones
        {
            var answer = await app.Anonymous().Get(url);

            answer.Header("api-supported-versions").ShouldBe("1");
            answer.Header("Deprecation").ShouldBeNull();
            answer.Header("Sunset").ShouldBeNull();
        }
    }

    [Fact]
    public async Task Answers_outside_the_api_name_no_version() =>
        (await app.Anonymous().Get("/health/live")).Header("api-supported-versions").ShouldBeNull();

    [Fact]
    public async Task An_unknown_version_is_not_found()
    {
        var answer = await app.Anonymous().Get("/api/v2/innovations");

        (answer.Status, (string?)answer["code"]).ShouldBe((404, "NOT_FOUND"));
    }
}

/// <summary>A server whose version 1 ends, with one allowed browser origin.</summary>
public sealed class EndingApp : JippApp
{
    protected override IReadOnlyDictionary<string, string> Settings { get; } =
        new Dictionary<string, string>
        {
            ["Versions:V1:DeprecatedAt"] = "2027-01-01T00:00:00Z",
            ["Versions:V1:SunsetAt"] = "2028-01-01T00:00:00Z",
            ["Versions:V1:Information"] = "https://contoh.go.id/v2",
            ["Cors:Origins:0"] = "https://peta.contoh.go.id",
        };
}

public class EndingVersionTests(EndingApp app) : IClassFixture<EndingApp>
{
    [Fact]
    public async Task A_deprecated_version_announces_its_end_in_every_answer()
    {
        for (var time = 0; time < 3; time++)
        {
            var answer = await app.Anonymous().Get("/api/v1/innovations?limit=1");

            answer.Header("Deprecation").ShouldBe("@1798761600"); // RFC 9745
            answer.Header("Sunset").ShouldBe("Sat, 01 Jan 2028 00:00:00 GMT"); // RFC 8594
            answer.Header("api-deprecated-versions").ShouldBe("1");
            foreach (var relation in new[] { "deprecation", "sunset", "self" })
                answer.Header("Link")!.ShouldContain($"rel=\"{relation}\"");
        }

        (await app.Anonymous().Get("/api/v1/innovations/tidak-ada")).Header("Sunset").ShouldNotBeNull();
    }

    [Fact]
    public async Task Version_headers_are_exposed_to_browsers()
    {
        var answer = await app.Anonymous().Get("/api/v1/innovations?limit=1", ("Origin", "https://peta.contoh.go.id"));

        foreach (var name in new[] { "api-supported-versions", "api-deprecated-versions", "Deprecation", "Sunset" })
            answer.Header("Access-Control-Expose-Headers")!.ShouldContain(name);
    }
}

/// <summary>A server whose version 1 would end before its deprecation.</summary>
public sealed class MistakenEndApp : JippApp
{
    protected override IReadOnlyDictionary<string, string> Settings { get; } =
        new Dictionary<string, string>
        {
            ["Versions:V1:DeprecatedAt"] = "2028-01-01T00:00:00Z",
            ["Versions:V1:SunsetAt"] = "2027-01-01T00:00:00Z",
        };
}

public class MistakenEndTests
{
    [Fact]
    public async Task A_sunset_before_its_deprecation_prevents_the_start()
    {
        await using var app = new MistakenEndApp();

        (await Should.ThrowAsync<OptionsValidationException>(((IAsyncLifetime)app).InitializeAsync())).Message.ShouldContain(
            "Versions:V1:SunsetAt"
        );
    }
}
