using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using JippApi.Api.Tests.Hosting;
using JippApi.Application.Articles;
using Microsoft.Extensions.DependencyInjection;
using static JippApi.Api.Tests.Articles.GivenArticles;

namespace JippApi.Api.Tests.Articles;

/// <summary>Hostile Markdown, from the address of a link to the depth of its lists.</summary>
[Collection(Shared.Plans)]
public class ArticleHtmlTests(JippApp app)
{
    private const string Picture = "/api/v1/files/019b76da-a800-7a4b-9501-d3f3bcbc5532/content";

    private static readonly string[] Allowed =
    [
        .. "a blockquote br code em h1 h2 h3 h4 h5 h6 hr img li ol p pre strong table tbody td th thead tr ul".Split(' '),
    ];

    private IArticleFormat Format => app.Services.GetRequiredService<IArticleFormat>();

    public static TheoryData<string> Hostile { get; } =
        new(
            "<script>alert(1)</script>",
            "<svg onload=alert(1)><script>alert(1)</script></svg>",
            "<svg><animate onbegin=alert(1) attributeName=x></svg>",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
            "<img src=x onerror=alert(1)>",
            "![x](javascript:alert(1))",
            "![x](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+)",
            "![pelacak](https://pelacak.example/p.gif)",
            "[x](javascript:alert(1))",
            "[x](JaVaScRiPt:alert(1))",
            "[x](&#106;avascript:alert(1))",
            "[x](java&#x09;script:alert(1))",
            "[x](java&NewLine;script:alert(1))",
            "[x](\u0001javascript:alert(1))",
            "[x](<javascript:alert(1)>)",
            "[x](vbscript:msgbox(1))",
            "[x](data:text/html,<script>alert(1)</script>)",
            "[x](file:///etc/passwd)",
            "[x](https://contoh.go.id \"\\\" onmouseover=alert(1) x=\\\"\")",
            "[x]: javascript:alert(1)\n\n[x]",
            "<javascript:alert(1)>",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<a href=https://contoh.go.id target=_blank onclick=alert(1)>x</a>",
            "<iframe src=https://jahat.example></iframe>",
            "<form action=https://jahat.example><input name=password></form>",
            "<style>@import 'https://jahat.example/x.css'</style>",
            "<link rel=stylesheet href=https://jahat.example/x.css>",
            "<base href=https://jahat.example>",
            "<meta http-equiv=refresh content=0;url=https://jahat.example>",
            "<p style=\"background:url(javascript:alert(1))\">x</p>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<textarea></textarea><script>alert(1)</script>",
            "<!--><img src=x onerror=alert(1)>-->",
            "<![CDATA[<script>alert(1)</script>]]>",
            "`</code><script>alert(1)</script>`",
            "```\"onmouseover=alert(1)\n</code></pre><script>alert(1)</script>\n```",
            "| a |\n|---|\n| <script>alert(1)</script> |",
            "# <img src=x onerror=alert(1)> {onclick=alert(1)}",
            "<scr\0ipt>alert(1)</scr\0ipt>",
            "<template><script>alert(1)</script></template>",
            "[x](//jahat.example)",
            "[x](/api/v1/auth/session)",
            "[x](?q=1)",
            "[x](#atas)",
            "[x](https:jahat.example)",
            "[x](https:///jahat.example)",
            "[x](https:\\\\jahat.example)",
            "[x](javascript&colon;alert(1))",
            "[x](  javascript:alert(1))",
            "[x](blob:https://contoh.go.id/1)",
            "[x](https://contoh.go.id 'a\" onfocus=alert(1) autofocus=\"')",
            "![x](https://contoh.go.id/a.png)",
            "![x](//jahat.example/a.png)",
            "![x](/api/v1/files/0/content)",
            "![x](/api/v1/files/019b76da-a800-7a4b-9501-d3f3bcbc5532/content?link=a)",
            "![x](/api/v1/files/019b76da-a800-7a4b-9501-d3f3bcbc5532/../../../x)",
            "![](/api/v1/files/019b76da-a800-7a4b-9501-d3f3bcbc5532/content)",
            "![x\" onerror=\"alert(1)](/api/v1/files/019b76da-a800-7a4b-9501-d3f3bcbc5532/content \"a\" onload=\"alert(1)\")",
            "[![x](https://jahat.example/a.png)](javascript:alert(1))",
            "![x][y]\n\n[y]: https://jahat.example/a.png",
            "\u202Egnp.exe\u202C <\u0000script>",
            "&lt;script&gt;alert(1)&lt;/script&gt; &#60;script&#62;",
            "Baris\r\n===\r\n<details open ontoggle=alert(1)>"
        );

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Html_has_nothing_that_acts(string markdown)
    {
        var document = new HtmlParser().ParseDocument($"<body>{Format.Render(markdown)!.Html}</body>");

        foreach (var element in document.Body!.Descendants<IElement>())
        {
            Allowed.ShouldContain(element.LocalName, markdown);
            foreach (var attribute in element.Attributes)
                new[] { "href", "title", "start", "rel", "src", "alt" }.ShouldContain(attribute.Name, markdown);
            if (element.GetAttribute("href") is { } address)
                address.ShouldMatch("^(https?://[^/]|mailto:)", markdown);
            if (element.LocalName != "img")
                continue;
            element.GetAttribute("src")!.ShouldEndWith(Picture);
            element.GetAttribute("alt").ShouldNotBeNullOrWhiteSpace();
        }

        document.Head!.ChildElementCount.ShouldBe(0, markdown);
    }

    [Fact]
    public void Plain_markdown_keeps_its_form()
    {
        var (html, pictures) = Format.Render(
            "## Judul\n\nIsi **tebal** dan [tautan](https://contoh.go.id).\n\n3. tiga\n\n| a |\n|---|\n| b |\n\na < b"
        )!;

        pictures.ShouldBeEmpty();
        html.ShouldContain("<h2>Judul</h2>");
        html.ShouldContain("<strong>tebal</strong>");
        html.ShouldContain("<a href=\"https://contoh.go.id\" rel=\"nofollow noopener noreferrer\">tautan</a>");
        html.ShouldContain("<ol start=\"3\">");
        html.ShouldContain("<td>b</td>");
        html.ShouldContain("a &lt; b");
    }

    [Fact]
    public void A_picture_of_this_server_gets_its_public_address()
    {
        var (html, pictures) = Format.Render($"![Peserta *di* aula]({Picture})\n\n![x](https://jahat.example/a.png) ![]({Picture})")!;

        html.ShouldContain($"<img src=\"https://api.jipp.go.id{Picture}\" alt=\"Peserta di aula\">");
        html.ShouldNotContain("jahat");
        pictures
            .Select(picture => (picture.FileId?.ToString(), picture.Alternative))
            .ShouldBe([
                ("019b76da-a800-7a4b-9501-d3f3bcbc5532", "Peserta di aula"),
                (null, "x"),
                ("019b76da-a800-7a4b-9501-d3f3bcbc5532", ""),
            ]);
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("*_")]
    [InlineData("**a ")]
    [InlineData("![")]
    [InlineData("`a")]
    [InlineData("|a")]
    [InlineData("<a ")]
    public async Task Deep_nesting_ends_quickly_and_is_answered(string part)
    {
        var markdown = string.Concat(Enumerable.Repeat(part, 30_000 / part.Length));

        var work = Task.Run(() => Format.Render(markdown));

        (await Task.WhenAny(work, Task.Delay(TimeSpan.FromSeconds(10)))).ShouldBe(work);
        await work;
    }

    [Fact]
    public async Task Markdown_nested_too_deeply_is_refused()
    {
        var refused = await app.ArticleWriter()
            .Post(GivenArticles.Url, Body(markdown: string.Concat(Enumerable.Repeat("> ", 2_000)) + "x"));

        (refused.Status, refused.Faults.ShouldHaveSingleItem()).ShouldBe((422, "/texts/0/markdown MARKDOWN_TOO_COMPLEX"), refused.Text);
    }

    [Fact]
    public async Task Markdown_that_would_grow_too_large_is_refused()
    {
        const int n = 300;
        var wide = $"{Repeated("|a", n)}\n{Repeated("|-", n)}\n{Repeated("|\n", n)}";
        var repeated = $"[a]: https://contoh.go.id/{new string('y', 2_000)}\n\n{Repeated("[a] ", 700)}";

        foreach (var markdown in new[] { wide, repeated })
        {
            var refused = await app.ArticleWriter().Post($"{GivenArticles.Url}?validateOnly=true", Body(markdown: markdown));
            refused.Faults.ShouldBe(["/texts/0/markdown MARKDOWN_TOO_COMPLEX"], refused.Text);
        }

        Format.Render($"| Kota | Biaya |\n|---|---|\n{Repeated("| Solok | 12 |\n", 300)}")!.Html.ShouldContain("<td>Solok</td>");

        static string Repeated(string part, int times) => string.Concat(Enumerable.Repeat(part, times));
    }

    [Theory]
    [InlineData("https://menpan.go.id@contoh.com", false)]
    [InlineData("https://menpan.go.id/a@b", true)]
    [InlineData("mailto:hub@contoh.go.id", true)]
    public void A_link_does_not_disguise_its_server(string address, bool stays) =>
        Format.Render($"[a]({address})")!.Html.Contains("href", StringComparison.Ordinal).ShouldBe(stays);

    [Fact]
    public async Task Answers_hold_both_the_markdown_and_the_html()
    {
        const string markdown = "Halo <script>alert(1)</script> **dunia**";
        var article = await app.PublishedArticle(Body(markdown: markdown));

        var read = await app.Anonymous().Get($"{GivenArticles.Url}/{article.Id}");

        ((string?)read["markdown"], (string?)read["html"]).ShouldBe(
            (markdown, "<p>Halo &lt;script&gt;alert(1)&lt;/script&gt; <strong>dunia</strong></p>\n")
        );
    }
}
