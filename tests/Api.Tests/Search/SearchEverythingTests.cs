using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Listing;
using JippApi.Api.Tests.ProblemStatements;
using JippApi.Application.Finding;

namespace JippApi.Api.Tests.Search;

/// <summary>Each test searches for a word that no other uses.</summary>
public class SearchEverythingTests(JippApp app) : IClassFixture<JippApp>
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task A_hub_of_that_name_comes_before_innovations_that_mention_it()
    {
        var word = Word();
        var hub = await Hub($"Hub {word} Lestari");
        var mentions = await app.Published($"Cerita Hub {word} Lestari dan tetangganya");
        var keyword = await app.Published($"Layanan keliling nomor {Given.Next()}");
        await app.Revised(keyword.Id, new { summary = $"Dibina oleh Hub {word} Lestari." });

        var found = await Search($"hub {word} lestari");

        found.Ids.ShouldBe([hub, mentions.Id, keyword.Id]);
        found.Items.Select(item => (string)item["kind"]!).ShouldBe(["HUB", "INNOVATION", "INNOVATION"]);
        ((string?)found.Items[0]["href"]).ShouldBe($"/api/v1/hubs/{hub}");
        ((string?)found.Items[2]["snippet"]).ShouldBe($"Dibina oleh <mark>Hub</mark> <mark>{word}</mark> <mark>Lestari</mark>.");
        (await Admin.Get((string)found.Items[0]["href"]!)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_long_title_that_equals_the_words_comes_before_a_shorter_one_that_has_them_all()
    {
        var (word, long1) = (Word(), "satu dua tiga empat lima enam tujuh delapan");
        var exact = await app.Published($"{word} bank desa warga kota pasar {long1}");
        var problem = await Problem($"{word} bank desa warga kota pasar {long1} dan sembilan");

        (await Search($"{word} bank desa warga kota pasar {long1}")).Ids.ShouldBe([exact.Id, problem]);
        (await Search($"{word} bank desa warga kota pasar {long1} dan sembilan")).Ids.ShouldBe([problem]);
    }

    [Theory]
    [InlineData("KIPP 2023")]
    [InlineData("kipp 2023")]
    [InlineData("kipp2023")]
    public async Task An_edition_comes_before_the_innovations_that_won_in_it(string q)
    {
        var found = await Search(q);

        ((string?)found.Items[0]["kind"], (string?)found.Items[0]["title"]).ShouldBe(("COMPETITION", "KIPP 2023"));
    }

    [Fact]
    public async Task The_problem_of_that_title_comes_before_an_innovation_and_a_closed_one_after_an_open_one()
    {
        var word = Word();
        var closed = await Problem($"Antrean {word}");
        (await Admin.Post($"{GivenProblems.Url}/{closed}/transitions", new { to = "CLOSED" }, ("If-Match", "*"))).Status.ShouldBe(200);
        var open = await Problem($"Antrean {word}");
        var innovation = await app.Published($"Loket tanpa antrean {word}");

        (await Search($"antrean {word}")).Ids.ShouldBe([open, closed, innovation.Id]);
    }

    [Fact]
    public async Task Words_are_read_as_in_the_directory()
    {
        var word = Word();
        var problem = await Problem($"Pengelolaan limbah {word}");

        (await Search($"mengelola {word}")).Ids.ShouldBe([problem]);
        (await Search($"KELOLA \"{word}\" *")).Ids.ShouldBe([problem]);
        (await Search($"stunting {word}")).Ids.ShouldBe([]);
        (await Search($"xqzwvkjh {word}", "&match=any")).Ids.ShouldBe([problem]);
    }

    [Fact]
    public async Task Counts_are_those_of_the_lists_and_do_not_depend_on_the_kind_that_is_asked_for()
    {
        const string q = "pelayanan";
        var all = await Search(q);
        var innovations = await app.Anonymous().Get($"/api/v1/innovations?q={q}&match=all&count=exact");

        CountOf(all, "INNOVATION").ShouldBe((int)innovations["page.count.value"]!);
        CountOf(all, "INNOVATION").ShouldBeGreaterThan(0);
        ((int)all["page.count.value"]!).ShouldBe(SearchKinds.Codes.Sum(kind => CountOf(all, kind)));
        foreach (var kind in SearchKinds.Codes)
        {
            var pages = await app.Anonymous().Forwards($"/api/v1/search?q={q}&kind={kind}&limit=7");
            pages.Sum(page => page.Items.Count).ShouldBe(CountOf(all, kind), kind);
            pages.ShouldAllBe(page => (int)page["page.count.value"]! == CountOf(all, kind));
            pages.ShouldAllBe(page => CountOf(page, "INNOVATION") == CountOf(all, "INNOVATION"));
            pages.SelectMany(page => page.Items).ShouldAllBe(item => (string)item["kind"]! == kind);
        }
    }

    [Theory]
    [InlineData("hubs", "HUB")]
    [InlineData("problem-statements", "PROBLEM_STATEMENT")]
    public async Task Everything_in_the_list_of_a_kind_is_found_by_its_title(string list, string kind)
    {
        (await app.ProposedHub()).Status.ShouldBe(201);
        await app.StatedProblem();
        var items = (await app.Anonymous().Get($"/api/v1/{list}?limit=50")).Items;

        items.ShouldNotBeEmpty();
        foreach (var item in items)
            (await Search((string)(item["title"] ?? item["name"])!, $"&kind={kind}&limit=200")).Ids.ShouldContain((string)item["id"]!);
    }

    [Fact]
    public async Task Pages_follow_each_other_in_both_directions()
    {
        var word = Word();
        for (var n = 0; n < 3; n++)
        {
            await Problem($"Sumur {word}");
            await Hub($"Sumur {word}");
            await app.Published($"Sumur {word}");
        }

        var url = $"/api/v1/search?q=sumur%20{word}";
        var whole = (await app.Anonymous().Get(url)).Ids;
        var forwards = await app.Anonymous().Forwards($"{url}&limit=2");
        var backwards = await app.Anonymous().Backwards($"{url}&limit=2", forwards[^1]);

        whole.Count.ShouldBe(9);
        forwards.SelectMany(page => page.Ids).ShouldBe(whole);
        Enumerable.Reverse(backwards).SelectMany(page => page.Ids).ShouldBe(whole.Take(8));
        var cursor = forwards[0]["page.nextCursor"];
        (await app.Anonymous().Get($"{url}&kind=HUB&cursor={cursor}")).Code.ShouldBe("CURSOR_MISMATCH");
        (await app.Anonymous().Get($"{url}&cursor=x")).Code.ShouldBe("BAD_CURSOR");
    }

    private static int CountOf(Reply reply, string kind) =>
        (int)reply["facets"]!["kind"]!.AsArray().Single(count => (string)count!["value"]! == kind)!["count"]!;

    private static string Word() => RareWord.Next();

    private async Task<Reply> Search(string q, string more = "")
    {
        var reply = await app.Anonymous().Get($"/api/v1/search?q={Uri.EscapeDataString(q)}{more}");
        reply.Status.ShouldBe(200, reply.Text);
        return reply;
    }

    private async Task<string> Hub(string name) => (await app.HubNamed(name)).Id;

    private async Task<string> Problem(string title) => (await app.ProblemTitled(title)).Id;
}
