using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.OpenApi;

namespace JippApi.Api.Tests.Pages;

/// <summary>The guides of the repository are pages, and every link in them leads somewhere.</summary>
[Collection(SharedApp.Name)]
public class GuidePageTests(JippApp app)
{
    private static readonly string[] Files =
    [
        "CHANGELOG.md",
        .. Directory
            .GetFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')),
    ];

    [Fact]
    public async Task Every_guide_is_a_page_with_its_contents_and_no_broken_link()
    {
        Dictionary<string, string> pages = [];
        List<string> broken = [];
        foreach (var address in Files.Select(AddressOf))
        {
            var page = await app.Reader().Page(address, "en");
            page.Status.ShouldBe(200, address);
            pages[address] = page.Text;
        }

        foreach (var (address, html) in pages.ToList())
        {
            foreach (var link in PageReader.Links(html).Distinct().Where(link => !link.StartsWith("https://", StringComparison.Ordinal)))
            {
                if (await IsBroken(address, link, pages))
                    broken.Add($"{address}: {link}");
            }
        }

        pages.Count.ShouldBeGreaterThan(50);
        broken.ShouldBeEmpty();
    }

    [Fact]
    public async Task All_guides_and_decisions_are_listed()
    {
        var links = PageReader
            .Links((await app.Reader().Page("/docs")).Text)
            .Concat(PageReader.Links((await app.Reader().Page("/docs/decisions")).Text));

        Files.Select(AddressOf).ShouldBeSubsetOf(links);
    }

    [Theory]
    [InlineData("/docs/api-guide", "en", "/docs/panduan-api?lang=id")]
    [InlineData("/docs/panduan-api", "id", "/docs/api-guide?lang=en")]
    [InlineData("/docs/operations", "en", "/docs/operations?lang=id")]
    public async Task The_switch_leads_to_the_guide_in_the_other_language(string url, string language, string other)
    {
        var page = await app.Reader().Page(url, language);

        PageReader.Links(page.Text).ShouldContain(other);
        page.Text.ShouldNotContain("class=\"note\"");
    }

    [Theory]
    [InlineData("/docs/operations", "id", "lang=\"en\"", "berbahasa Inggris")]
    [InlineData("/docs/panduan-api", "en", "lang=\"id\"", "in Indonesian")]
    public async Task A_guide_in_another_language_says_so_and_is_marked(string url, string language, string marked, string note)
    {
        var page = await app.Reader().Page(url, language);

        page.Text.ShouldContain($"<h1 {marked}>");
        page.Text.ShouldContain(note);
    }

    [Fact]
    public async Task Guides_show_tables_code_and_pictures()
    {
        var page = await app.Reader().Page("/docs/api-guide", "en");

        page.Text.ShouldContain("<div class=\"scroll\" tabindex=\"0\">");
        page.Text.ShouldContain("<div class=\"code\" tabindex=\"0\">");
        (await app.Reader().Get("/docs/pictures/gantt.png")).Header("Content-Type").ShouldBe("image/png");
        (await app.Anonymous().Get("/docs/pictures/none.png")).Status.ShouldBe(404);
        (await app.Anonymous().Get("/docs/pictures/api-guide.md")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_program_gets_the_Markdown_if_it_asks_for_it()
    {
        var guide = await app.Anonymous().Get("/docs/api-guide", ("Accept", "text/markdown"));

        guide.Header("Content-Type").ShouldBe("text/markdown; charset=utf-8");
        guide.Text.ShouldBe(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "api-guide.md")));
    }

    private async Task<bool> IsBroken(string from, string link, Dictionary<string, string> pages)
    {
        if (link.Contains("://", StringComparison.Ordinal) || link.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
            return true;
        var parts = link.Split('#');
        var path = parts[0].Length == 0 ? from : parts[0].Split('?')[0];
        if (!pages.TryGetValue(path, out var html))
        {
            var answer = await app.Reader().Page(path, "en");
            html = pages[path] = answer.Status == 200 ? answer.Text : "";
            if (answer.Status != 200)
                return true;
        }

        return html.Length == 0
            || (parts.Length > 1 && parts[1] is not "" && !PageReader.Ids(html).Contains(Uri.UnescapeDataString(parts[1])));
    }

    private static string AddressOf(string file) => file == "CHANGELOG.md" ? "/docs/changelog" : $"/{file[..^3]}";
}
