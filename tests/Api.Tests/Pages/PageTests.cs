using System.Text.RegularExpressions;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Pages;

/// <summary>All pages: their language, headers and structure; they load nothing from elsewhere.</summary>
[Collection(SharedApp.Name)]
public partial class PageTests(JippApp app)
{
    public static TheoryData<string> Pages =>
        [
            "/",
            "/docs",
            "/docs/api-guide",
            "/docs/panduan-api",
            "/docs/decisions",
            "/docs/changelog",
            "/problems",
            "/problems/not-found",
            "/swagger",
        ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_browser_gets_a_page_in_its_language(string url)
    {
        foreach (var (sent, language) in new[] { ("id", "id"), ("en-US,en;q=0.9,id;q=0.8", "en"), ("de", "id") })
        {
            var page = await app.Reader().Page(url, sent);

            page.Status.ShouldBe(200, page.Text);
            page.Header("Content-Type").ShouldBe("text/html; charset=utf-8");
            page.Header("Content-Language").ShouldBe(language);
            page.Text.ShouldContain($"<html lang=\"{language}\">");
            page.Header("Vary")!.ShouldContain("Accept-Language");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_address_can_name_the_language_and_links_then_keep_it(string url)
    {
        var page = await app.Reader().Page($"{url}?lang=en", "id");

        page.Text.ShouldContain("<html lang=\"en\">");
        PageReader
            .Links(page.Text)
            .Where(link => link.StartsWith("/problems", StringComparison.Ordinal))
            .ShouldAllBe(link => link.Contains("lang="));
        page.Text.ShouldContain("hreflang=\"id\""); // the switch to the other language
        (await app.Reader().Page($"{url}?lang=id", "en")).Text.ShouldContain("<html lang=\"id\">");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_loads_only_what_this_server_sends_and_runs_nothing_inline(string url)
    {
        var page = await app.Reader().Page(url);
        var policy = page.Header("Content-Security-Policy")!;

        policy.ShouldStartWith("default-src 'none';");
        policy.ShouldNotContain("unsafe");
        policy.ShouldNotContain("http");
        InlineScript().Matches(page.Text).ShouldBeEmpty();
        page.Text.ShouldNotContain("<style");
        page.Text.ShouldNotContain("style=\"");
        HandlerAttribute().Matches(page.Text).ShouldBeEmpty();
        PageReader.Loaded(page.Text).ShouldNotBeEmpty();
        foreach (var address in PageReader.Loaded(page.Text))
        {
            address.ShouldStartWith("/");
            address.ShouldNotStartWith("//");
            (await app.Reader().Get(address)).Status.ShouldBe(200, address);
        }

        page.Header("Set-Cookie").ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_has_landmarks_one_title_and_headings_in_order(string url)
    {
        var html = (await app.Reader().Page(url)).Text;
        var headings = PageReader.Headings(html);

        foreach (
            var landmark in new[]
            {
                "<header>",
                "<nav ",
                "<main id=\"content\"",
                "<footer>",
                "href=\"#content\"",
                "<title>",
                "width=device-width",
            }
        )
            html.ShouldContain(landmark);
        headings.Count(level => level == 1).ShouldBe(1);
        headings[0].ShouldBe(1);
        headings.Zip(headings.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1);
        PageReader.Ids(html).ShouldBeUnique();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task HEAD_and_304_work(string url)
    {
        var page = await app.Reader().Page(url);
        var head = await app.Reader().Send(HttpMethod.Head, url, null, ("Accept", PageReader.Browser), ("Accept-Language", "id"));
        var again = await app.Reader().Page(url, "id", ("If-None-Match", page.ETag));

        head.Status.ShouldBe(200);
        head.Bytes.ShouldBeEmpty();
        head.ETag.ShouldBe(page.ETag);
        again.Status.ShouldBe(304);
        (await app.Reader().Page(url, "en", ("If-None-Match", page.ETag))).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/problems")]
    [InlineData("/problems/not-found")]
    public async Task A_program_gets_JSON(string url)
    {
        foreach (var accept in new[] { "application/json", "*/*", "application/json, text/html;q=0.5" })
            (await app.Anonymous().Get(url, ("Accept", accept))).Header("Content-Type").ShouldBe("application/json");
        (await app.Anonymous().Get(url)).Header("Content-Type").ShouldBe("application/json");
        (await app.Anonymous().Get(url, ("Accept", "image/png"))).Code.ShouldBe("NOT_ACCEPTABLE");
    }

    [Fact]
    public async Task The_root_tells_programs_what_runs_and_where_everything_is()
    {
        var root = await app.Anonymous().Get("/");

        ((string?)root["product"]).ShouldBe("JippApi");
        ((string?)root["database"]).ShouldBe((string?)(await app.Anonymous().Get("/version"))["database"]);
        ((string?)root["health"]).ShouldBe("UP");
        ((bool)root["sampleData"]!).ShouldBe((bool)(await app.Anonymous().Get("/version"))["sampleData"]!);
        foreach (var name in new[] { "service-desc", "service-doc", "status", "health", "problems", "docs", "changes", "api-catalog" })
        {
            var link = root.Json["links"]![name]!;
            var target = await app.Reader().Get((string)link["href"]!);
            target.Status.ShouldBe(200, name);
            target.Header("Content-Type")!.ShouldStartWith((string)link["type"]!);
        }
    }

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public async Task The_calls_on_the_start_page_are_links_to_real_answers(string language)
    {
        var page = await app.Reader().Page("/", language);
        var calls = Call().Matches(page.Text).Select(match => System.Net.WebUtility.HtmlDecode(match.Groups[1].Value)).ToList();

        calls.Count.ShouldBeGreaterThanOrEqualTo(3);
        var answers = new List<Reply>();
        foreach (var call in calls)
            answers.Add(await app.Anonymous().Get(call, ("Accept-Language", language)));
        answers.Count(answer => answer.Status == 200).ShouldBeGreaterThanOrEqualTo(3);
        answers.ShouldAllBe(answer => answer.Status == 200 || answer.Code == "UNKNOWN_PARAMETER");
        answers[0].Items.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Scripts_and_styles_are_kept_for_a_year_under_an_address_that_changes_with_them()
    {
        var page = await app.Reader().Page("/");
        var address = PageReader.Loaded(page.Text).First(address => address.EndsWith(".css", StringComparison.Ordinal));
        var style = await app.Reader().Get(address);
        var parts = address.Split('.');

        style.Header("Cache-Control").ShouldBe("public, max-age=31536000, immutable");
        style.Header("Content-Type").ShouldBe("text/css; charset=utf-8");
        (await app.Reader().Get($"{parts[0]}.earlier.css")).Header("Cache-Control").ShouldBe("no-cache");
        (await app.Anonymous().Get("/assets/nothing.x.css")).Status.ShouldBe(404);
    }

    [GeneratedRegex("<script(?![^>]*\\bsrc=)")]
    private static partial Regex InlineScript();

    [GeneratedRegex("<[^>]*\\son[a-z]+=")]
    private static partial Regex HandlerAttribute();

    [GeneratedRegex("<a class=\"call\" href=\"([^\"]*)\"")]
    private static partial Regex Call();
}
