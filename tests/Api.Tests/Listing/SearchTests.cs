using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Listing;

[Collection(SharedApp.Name)]
public class SearchTests(JippApp app)
{
    [Theory]
    [InlineData("AYO CETING", "Ayo Cegah Stunting")]
    [InlineData("ayo ceting", "Ayo Cegah Stunting")]
    [InlineData("PIKOBAR", "PIKOBAR")]
    [InlineData("SITARANG", "SITARANG")]
    [InlineData("sad to happy", "Suku Anak Dalam Terobos Hutan Demi Administrasi Kependudukan Kabupaten Dharmasraya")]
    [InlineData(
        "si bina cantik bingits",
        "Sistem Bridging SIM RSMS, BPJS, dan INA-CBGs Menuju Akuntabilitas, Transparansi, dan Efisiensi Pelayanan Kesehatan JKN"
    )]
    [InlineData("e-OPen", "Elektronik Online Pelayanan Kependudukan")]
    [InlineData("eopen", "Elektronik Online Pelayanan Kependudukan")]
    [InlineData("MASPETTAG", "Masyarakat Peduli TB Tanjung Gadang")]
    public async Task An_acronym_finds_its_innovation_first(string q, string title)
    {
        var page = await app.Anonymous().Get($"/api/v1/innovations?q={Uri.EscapeDataString(q)}");

        page.Status.ShouldBe(200);
        page.Titles[0].ShouldBe(title);
    }

    [Theory]
    [InlineData("Ayo Cegah Stunting")]
    [InlineData("Masyarakat Peduli TB Tanjung Gadang")]
    [InlineData("Elektronik Online Pelayanan Kependudukan")]
    public async Task A_full_name_finds_its_innovation_first(string title)
    {
        var page = await app.Anonymous().Get($"/api/v1/innovations?q={Uri.EscapeDataString(title)}");

        page.Titles[0].ShouldBe(title);
    }

    [Theory]
    [InlineData("tengkes", "Ayo Cegah Stunting")]
    [InlineData("tuberkulosis", "Masyarakat Peduli TB Tanjung Gadang")]
    [InlineData("adminduk", "Suku Anak Dalam Terobos Hutan Demi Administrasi Kependudukan Kabupaten Dharmasraya")]
    public async Task A_synonym_finds_a_record_in_other_words(string q, string title)
    {
        var page = await app.Anonymous().Get($"/api/v1/innovations?q={q}&limit=50");

        page.Titles.ShouldContain(title);
        page["page.correctedQuery"].ShouldBeNull();
    }

    [Theory]
    [InlineData("pikobra", "pikobar", "PIKOBAR")]
    [InlineData("stunitng", "stunting", "Ayo Cegah Stunting")]
    [InlineData("maspetag", "maspettag", "Masyarakat Peduli TB Tanjung Gadang")]
    public async Task A_typing_error_is_corrected_and_reported(string q, string corrected, string title)
    {
        var page = await app.Anonymous().Get($"/api/v1/innovations?q={q}&limit=50");

        ((string?)page["page.correctedQuery"]).ShouldBe(corrected);
        page.Titles.ShouldContain(title);
    }

    [Fact]
    public async Task Words_that_never_occur_together_find_records_with_any_of_them()
    {
        var page = await app.Anonymous().Get("/api/v1/innovations?q=pikobar+sitarang");

        ((bool?)page["page.matchesAny"]).ShouldBe(true);
        page.Titles.ShouldBe(["PIKOBAR", "SITARANG"], ignoreOrder: true);
    }

    [Fact]
    public async Task Nonsense_finds_nothing()
    {
        var page = await app.Anonymous().Get("/api/v1/innovations?q=xqzwvkjh&count=exact&facets=province");

        page.Items.ShouldBeEmpty();
        ((int?)page["page.count.value"]).ShouldBe(0);
        ((bool?)page["page.hasMore"]).ShouldBe(false);
    }

    [Theory]
    [InlineData("yang+dan+di")]
    [InlineData("%2A%22%27%28")]
    public async Task A_query_without_words_finds_nothing(string q) =>
        (await app.Anonymous().Get($"/api/v1/innovations?q={q}")).Items.ShouldBeEmpty();

    [Fact]
    public async Task An_empty_query_is_ignored()
    {
        var page = await app.Anonymous().Get("/api/v1/innovations?q=&count=exact");

        ((int?)page["page.count.value"]).ShouldBe(154);
    }
}
