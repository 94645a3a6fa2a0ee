using System.Globalization;
using JippApi.Api.Tests.Hosting;
using Microsoft.AspNetCore.Hosting;

namespace JippApi.Api.Tests.Pages;

/// <summary>The files that lead programs, researchers and browsers to what they look for.</summary>
[Collection(SharedApp.Name)]
public class WellKnownTests(JippApp app)
{
    [Fact]
    public async Task The_api_catalogue_leads_to_description_documentation_and_status()
    {
        var catalogue = await app.Anonymous().Get("/.well-known/api-catalog");
        var entry = catalogue.Json["linkset"]!.AsArray().ShouldHaveSingleItem()!;

        catalogue.Header("Content-Type").ShouldBe("application/linkset+json; profile=\"https://www.rfc-editor.org/info/rfc9727\"");
        catalogue.Header("Link").ShouldBe("</.well-known/api-catalog>; rel=\"api-catalog\"");
        (await app.Anonymous().Send(HttpMethod.Head, "/.well-known/api-catalog", null)).Header("Link").ShouldBe(catalogue.Header("Link"));
        ((string?)entry["anchor"]).ShouldBe("/api/v1");
        foreach (var relation in new[] { "service-desc", "service-doc", "status" })
        {
            foreach (var link in entry[relation]!.AsArray())
            {
                var target = await app.Reader().Get((string)link!["href"]!);
                target.Status.ShouldBe(200);
                target.Header("Content-Type")!.ShouldStartWith((string)link["type"]!);
            }
        }
    }

    [Fact]
    public async Task Security_txt_names_a_contact_and_a_day_on_which_it_expires()
    {
        var file = await app.Anonymous().Get("/.well-known/security.txt");
        var fields = file
            .Text.TrimEnd('\n')
            .Split('\n')
            .Select(line => line.Split(": ", 2))
            .ToDictionary(parts => parts[0], parts => parts[1]);
        var expires = DateTimeOffset.Parse(fields["Expires"], CultureInfo.InvariantCulture);

        file.Header("Content-Type").ShouldBe("text/plain; charset=utf-8");
        file.Text.ShouldEndWith("\n");
        new Uri(fields["Contact"]).Scheme.ShouldBe("https");
        expires.ShouldBeGreaterThan(TimeProvider.System.GetUtcNow().AddDays(30));
        expires.ShouldBeLessThan(TimeProvider.System.GetUtcNow().AddYears(1));
        fields["Preferred-Languages"].ShouldBe("id, en");
        fields["Canonical"].ShouldBe("https://api.jipp.go.id/.well-known/security.txt");
        var policy = new Uri(fields["Policy"]);
        PageReader.Ids((await app.Reader().Page(policy.AbsolutePath)).Text).ShouldContain(policy.Fragment[1..]);
    }

    [Theory]
    [InlineData("/favicon.ico", "image/x-icon")]
    [InlineData("/favicon.svg", "image/svg+xml")]
    [InlineData("/robots.txt", "text/plain; charset=utf-8")]
    public async Task Browsers_and_search_engines_find_their_files(string url, string type)
    {
        var file = await app.Anonymous().Get(url);

        file.Status.ShouldBe(200);
        file.Header("Content-Type").ShouldBe(type);
        file.Bytes.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task No_file_that_caches_keep_copies_the_host_of_the_request()
    {
        foreach (
            var url in new[]
            {
                "/",
                "/docs",
                "/problems",
                "/problems/not-found",
                "/swagger",
                "/.well-known/api-catalog",
                "/.well-known/security.txt",
                "/.well-known/openid-configuration",
                "/.well-known/jwks.json",
                "/openapi/v1.json",
                "/api/v1/innovations?limit=1",
            }
        )
        {
            foreach (var accept in new[] { "*/*", PageReader.Browser })
            {
                var answer = await app.Reader()
                    .Get(url, ("Host", "evil.example"), ("X-Forwarded-Host", "evil.example"), ("Accept", accept));
                var isKept = answer.Header("Cache-Control")?.Contains("no-store", StringComparison.Ordinal) != true;

                if (isKept)
                    $"{answer.Http.Headers}{answer.Text}".ShouldNotContain("evil.example", Case.Insensitive, url);
            }
        }
    }
}

/// <summary>A server with settings of production.</summary>
public sealed class PublishedApp : JippApp
{
    protected override bool BeginsFilled => false; // production refuses a database with demo accounts

    protected override IReadOnlyDictionary<string, string> Settings =>
        new Dictionary<string, string>
        {
            ["SampleData:Load"] = "false",
            ["DemoAccounts:Load"] = "false",
            ["Documents:PublicAddress"] = "https://inovasi.example/",
            ["SecurityContact:Contact"] = "mailto:aman@inovasi.example",
            ["SecurityContact:ValidDays"] = "30",
        };

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseEnvironment("Production");
    }
}

/// <summary>The public address that the operator sets is in all that is published.</summary>
public class PublicAddressTests(PublishedApp app) : IClassFixture<PublishedApp>
{
    [Fact]
    public async Task The_type_of_problems_and_security_txt_are_at_the_public_address()
    {
        ((string?)(await app.Anonymous().Get("/api/v1/innovations/tidak-ada"))["type"]).ShouldBe(
            "https://inovasi.example/problems/not-found"
        );
        var file = (await app.Anonymous().Get("/.well-known/security.txt")).Text;
        file.ShouldContain("Contact: mailto:aman@inovasi.example\n");
        file.ShouldContain("Canonical: https://inovasi.example/.well-known/security.txt\n");
    }

    [Fact]
    public async Task The_discovery_document_has_the_public_address_whatever_host_was_asked()
    {
        var document = await app.Anonymous().Get("/.well-known/openid-configuration", ("Host", "evil.example"));

        document.Text.ShouldNotContain("evil");
        ((string?)document["token_endpoint"]).ShouldBe("https://inovasi.example/api/v1/auth/token");
        ((string?)document["jwks_uri"]).ShouldBe("https://inovasi.example/.well-known/jwks.json");
    }

    [Fact]
    public async Task Outside_of_Development_no_page_names_demo_accounts()
    {
        foreach (var url in new[] { "/", "/swagger" })
            (await app.Reader().Page(url)).Text.ShouldNotContain("@demo.jipp");
    }
}
