using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Listing;

[Collection(SharedApp.Name)]
public sealed class WordFormTests(JippApp app)
{
    [Theory]
    [InlineData("mengelola sampah", "kelola sampah")]
    [InlineData("mengemas", "kemas")]
    [InlineData("gerakan", "gerak")]
    [InlineData("wisatawan", "wisata")]
    [InlineData("penularan", "tular")]
    [InlineData("menyelamatkan ibu", "selamat ibu")]
    [InlineData("dipelajari", "belajar")]
    [InlineData("mengobati", "pengobatan")]
    [InlineData("mewirausahakan", "kewirausahaan")]
    [InlineData("perawatannya", "merawat")]
    [InlineData("penanggulangan", "ditanggulangi")]
    [InlineData("memetakan", "pemetaan")]
    [InlineData("anak-anak", "anakanak")]
    public async Task A_form_finds_what_its_root_finds(string form, string root)
    {
        var (forms, roots) = (await FindAsync(form), await FindAsync(root));

        forms.Ids.ShouldNotBeEmpty();
        forms.Ids.ShouldBe(roots.Ids, ignoreOrder: true);
        ((bool?)forms["page.matchesAny"]).ShouldNotBe(true);
        ((int?)forms["page.count.value"]).ShouldBe((int?)roots["page.count.value"]);
        forms.Json["facets"]!.ToJsonString().ShouldBe(roots.Json["facets"]!.ToJsonString());
    }

    [Theory]
    [InlineData("mengelola sampah", "Buleleng Kelola Sampah Anorganik melalui Bank Sampah")]
    [InlineData("pengolahan sampah", "Tempat Olah Sampah Sementara (TOSS) Gema Santi")]
    [InlineData("wisatawan", "Pengembangan Pariwisata Melalui Olahraga Rekreasi")]
    [InlineData("bergerak bersama", "Gerakan Bersama Kita Mencegah, Menanggulangi, dan Mengobati Penyakit Tidak Menular")]
    public async Task A_form_finds_an_innovation_that_uses_another_form(string q, string title) =>
        (await FindAsync(q)).Titles.ShouldContain(title);

    [Theory]
    [InlineData("mengemas", "Menyeting Gigi Emas")]
    [InlineData("mengemas", "Mencerdaskan Si Miskin Menjadi Generasi Emas")]
    [InlineData("berikan", "Karantina Ikan Semarang")]
    public async Task A_word_does_not_find_another_word(string q, string title) => (await FindAsync(q)).Titles.ShouldNotContain(title);

    [Fact]
    public async Task Another_form_is_highlighted()
    {
        var page = await FindAsync("mengelola sampah");

        ((string)page.Items[0]["highlights"]!["title"]!).ShouldContain("<mark>Kelola</mark> <mark>Sampah</mark>");
    }

    private Task<Reply> FindAsync(string q) =>
        app.Anonymous().Get($"/api/v1/innovations?q={Uri.EscapeDataString(q)}&limit=100&count=exact&facets=province");
}
