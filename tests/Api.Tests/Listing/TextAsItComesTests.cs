using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Listing;

/// <summary>Texts and queries as they come: out of PDFs, old web pages, phones and other spellings.</summary>
[Collection(Shared.Entries)]
public class TextAsItComesTests(JippApp app)
{
    [Theory]
    [InlineData("Gra\uFB01k Zupalinta", "grafik zupalinta")]
    [InlineData("Ｚｕｐａｌｏｎｔａ", "zupalonta")]
    [InlineData("<p>Zupa<b>lunta</b>&nbsp;Baik</p>", "zupalunta baik")]
    [InlineData("Zupalanta<br/>Cepat", "cepat zupalanta")]
    [InlineData("Zupa-Lenta", "zupalenta")]
    [InlineData("Zupa Lanti", "zupalanti")]
    [InlineData("ZupaLonti", "zupa-lonti")]
    [InlineData("Zup\u0301alénti", "zupalenti")]
    [InlineData("zupalumbu² 𝐙𝐮𝐩𝐚𝐝𝐚", "zupada")]
    [InlineData("R&amp;D Zuparindu", "r&d zuparindu")]
    public async Task A_text_is_found_by_what_people_read(string title, string q)
    {
        var published = await app.Published(title);

        (await Find(q)).Ids.ShouldBe([published.Id], q);
        (await Find(title)).Ids.ShouldContain(published.Id, title);
    }

    [Fact]
    public async Task Markup_is_no_word()
    {
        await app.Published("<div class=\"zupakelas\">Zupatampak</div><!-- zupacatatan -->");

        (await Find("zupatampak")).Items.Count.ShouldBe(1);
        foreach (var hidden in new[] { "zupakelas", "zupacatatan" })
            (await Find(hidden)).Items.ShouldBeEmpty(hidden);
    }

    [Fact]
    public async Task A_registry_number_finds_its_record_in_any_case()
    {
        var published = await app.Published();
        var number = (string)(await app.Anonymous().Get($"/api/v1/innovations/{published.Id}"))["registryNumber"]!;

        foreach (var typed in new[] { number, number.ToLowerInvariant(), number.Replace("-", " "), number.Replace("-", "") })
            (await Find(typed)).Ids.ShouldBe([published.Id], typed);
        (await app.Anonymous().Get($"/api/v1/innovations/{number.ToLowerInvariant()}")).Id.ShouldBe(published.Id);
    }

    [Fact]
    public async Task Suggestions_begin_with_names_that_begin_so()
    {
        await app.Published("Layanan Antar Zimbrata", "SUKAZIMBRA");
        await app.Published("Zimbrata untuk Semua");
        await app.Published("Antar Obat", "ZIMBRA KOTA");
        await app.Published("Antar Jemput", "ZIMBRA");

        var shown = (await app.Anonymous().Get("/api/v1/innovations/suggestions?q=zimbra&limit=5")).Items;

        shown
            .Select(item => (string?)item["shortName"] ?? (string)item["text"]!)
            .ShouldBe(["ZIMBRA", "ZIMBRA KOTA", "Zimbrata untuk Semua", "SUKAZIMBRA"]);
    }

    [Theory]
    [InlineData("kab.dharmasraya", "kab. dharmasraya")]
    [InlineData("prov.jateng sampah", "jawa tengah sampah")]
    [InlineData("e ktp", "e-ktp")]
    [InlineData("ktp el", "ktp-el")]
    [InlineData("anak2", "anak-anak")]
    [InlineData("rumahsakit", "rumah sakit")]
    public async Task Two_ways_of_writing_find_the_same(string q, string same)
    {
        var found = await Find(q);

        found.Items.ShouldNotBeEmpty();
        found.Ids.Order().ShouldBe((await Find(same)).Ids.Order());
    }

    [Theory]
    [InlineData("13.10")]
    [InlineData("1310")]
    public async Task A_code_finds_the_records_of_its_region(string q)
    {
        var there = await app.Anonymous().Get("/api/v1/innovations?regionCode=13.10&limit=200");

        there.Ids.ShouldNotBeEmpty();
        there.Ids.ShouldBeSubsetOf((await app.Anonymous().Get($"/api/v1/innovations?match=all&limit=200&q={q}")).Ids);
    }

    [Fact]
    public async Task Words_that_only_look_derived_keep_their_meaning()
    {
        (await Find("menengah")).Text.ShouldNotContain("Jawa Tengah");
        (await Find("harga")).Titles.ShouldAllBe(title => !title.Contains("Penghargaan"));
    }

    private Task<Reply> Find(string q) => app.Anonymous().Get($"/api/v1/innovations?match=all&limit=200&q={Uri.EscapeDataString(q)}");
}
