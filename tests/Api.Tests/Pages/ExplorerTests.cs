using System.Net;
using System.Text.RegularExpressions;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Pages;

/// <summary>A server that loads demo accounts, as <c>dotnet run</c> does.</summary>
public sealed class TrialApp : JippApp
{
    protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string> { ["DemoAccounts:Load"] = "true" };
}

/// <summary>The page on which operations are tried.</summary>
public partial class ExplorerTests(TrialApp app) : IClassFixture<TrialApp>
{
    [Fact]
    public async Task One_click_signs_in_as_each_demo_account()
    {
        var page = await app.Reader().Page("/swagger", "en");
        var password = Password().Match(page.Text).Groups[1].Value;
        var emails = Email().Matches(page.Text).Select(match => match.Groups[1].Value).ToList();

        emails.Count.ShouldBeGreaterThan(5);
        foreach (var email in emails)
        {
            using var form = new FormUrlEncodedContent([new("grant_type", "password"), new("username", email), new("password", password)]);
            (await app.Anonymous().PostAsync("/api/v1/auth/token", form)).StatusCode.ShouldBe(HttpStatusCode.OK, email);
        }
    }

    [Fact]
    public async Task The_start_page_names_the_demo_accounts()
    {
        var page = await app.Reader().Page("/");

        page.Text.ShouldContain("national@demo.jipp");
        page.Text.ShouldContain("Demo-Jipp-2026");
    }

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public async Task The_description_is_read_in_the_language_of_the_page(string language)
    {
        var page = await app.Reader().Page("/swagger", language);
        var address = Description().Match(page.Text).Groups[1].Value;

        address.ShouldBe($"/openapi/v1.json?lang={language}");
        (await app.Anonymous().GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/swagger")]
    [InlineData("/swagger/")]
    [InlineData("/swagger/index.html")]
    public async Task The_page_is_ours_at_all_of_its_addresses(string url)
    {
        var page = await app.Reader().Page(url, "en");

        page.Text.ShouldContain("name=\"viewport\"");
        page.Text.ShouldContain("id=\"signin-form\"");
        page.Header("Content-Security-Policy")!.ShouldContain("script-src 'self';");
    }

    /// <summary>The page relies on this to send a search with nothing but what was filled in.</summary>
    [Fact]
    public async Task The_script_takes_out_defaults_and_keeps_the_order_of_the_description()
    {
        var page = await app.Reader().Page("/swagger");
        var script = (
            await app.Reader()
                .Get(
                    PageReader
                        .Loaded(page.Text)
                        .Single(address => address.Contains("explorer") && address.EndsWith(".js", StringComparison.Ordinal))
                )
        ).Text;

        script.ShouldContain("default: byDefault");
        script.ShouldContain("docExpansion: \"none\"");
        script.ShouldContain("filter: true");
        script.ShouldNotContain("http://");
        script.ShouldNotContain("https://");
    }

    [GeneratedRegex("data-password=\"([^\"]*)\"")]
    private static partial Regex Password();

    [GeneratedRegex("data-email=\"([^\"]*)\"")]
    private static partial Regex Email();

    [GeneratedRegex("data-description=\"([^\"]*)\"")]
    private static partial Regex Description();
}
