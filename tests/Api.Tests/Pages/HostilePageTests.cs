using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Pages;

/// <summary>Pages show what was asked for only as text.</summary>
[Collection(SharedApp.Name)]
public class HostilePageTests(JippApp app)
{
    [Theory]
    [InlineData("/problems/%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("/problems/%22onmouseover%3D%22alert(1)")]
    [InlineData("/problems/%2E%2E%2F%2E%2E%2Fetc%2Fpasswd")]
    [InlineData("/problems/..%5C..%5Cx")]
    [InlineData("/problems/%F0%9F%92%A5%E2%80%AE")]
    [InlineData("/docs/%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E")]
    [InlineData("/docs/..%2Fsecrets")]
    [InlineData("/docs/decisions/%27%22%3E%3Csvg%20onload%3Dalert(1)%3E")]
    [InlineData("/docs/CHANGELOG.md")]
    public async Task An_unknown_address_is_a_page_that_quotes_it_as_text(string url)
    {
        var page = await app.Reader().Page(url, "en");

        page.Status.ShouldBe(404);
        page.Header("Content-Type").ShouldBe("text/html; charset=utf-8");
        page.Header("Cache-Control").ShouldBe("no-store");
        page.Text.ShouldNotContain("<script>");
        page.Text.ShouldNotContain("<img src=x");
        page.Text.ShouldNotContain("<svg ");
        page.Text.ShouldNotContain("\"onmouseover");
        (await app.Anonymous().Get(url)).Code.ShouldBe("NOT_FOUND");
    }

    [Theory]
    [InlineData("xx")]
    [InlineData("EN")]
    [InlineData("%22%3E%3Cscript%3E")]
    [InlineData("en&lang=id")]
    [InlineData("")]
    public async Task A_language_that_does_not_exist_is_ignored(string lang)
    {
        foreach (var url in new[] { "/", "/problems/not-found", "/docs/glossary", "/swagger" })
        {
            var page = await app.Reader().Page($"{url}?lang={lang}", "en");

            page.Status.ShouldBe(200);
            page.Text.ShouldContain("<html lang=\"en\">");
            page.Text.ShouldNotContain("<script>");
        }
    }

    [Theory]
    [InlineData("text/html;q=0")]
    [InlineData("text/html;q=0, application/json")]
    [InlineData("application/json;q=0.1, text/html;q=0.01")]
    [InlineData(";;;")]
    [InlineData("text/html/html")]
    public async Task A_strange_Accept_never_fails(string accept)
    {
        foreach (var url in new[] { "/", "/problems", "/problems/not-found", "/problems/nothing", "/docs/glossary" })
            (await app.Reader().Get(url, ("Accept", accept))).Status.ShouldBeOneOf(200, 404, 406);
    }

    [Fact]
    public async Task A_link_to_the_same_list_escapes_what_would_end_it()
    {
        var list = await app.Reader().Get("/api/v1/innovations?limit=1&q=a%3Eb", ("Accept", "application/json"));
        using var raw = await RawRequest.SendAsync(
            app.ClientWithHandler(new HttpClientHandler()).BaseAddress!,
            "/api/v1/innovations?limit=1&q=a>b\"<c"
        );

        list.Header("Link")!.ShouldContain("q=a%3Eb");
        raw.Link.ShouldNotBeNull();
        raw.Link.Split(", ").ShouldAllBe(link => link.Count(c => c == '>') == 1 && link.Count(c => c == '<') == 1);
        raw.Link.ShouldContain("q=a%3Eb%22%3Cc>; rel=\"self\"");
    }
}
