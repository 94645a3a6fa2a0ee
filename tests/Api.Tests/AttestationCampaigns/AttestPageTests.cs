using System.Text;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Pages;

namespace JippApi.Api.Tests.AttestationCampaigns;

/// <summary>The page on which owners answer: its languages, headers and structure, its form and its files.</summary>
public class AttestPageTests(CampaignApp app) : IClassFixture<CampaignApp>
{
    private static readonly byte[] Photo = [0xff, 0xd8, 0xff, 0xe0, .. Encoding.ASCII.GetBytes("JFIF foto loket")];

    [Fact]
    public async Task The_page_is_in_the_language_of_its_reader_and_can_be_switched()
    {
        var link = await LinkAsync();

        (await app.Reader().Page(link, "id")).Text.ShouldContain("<h1>Masih berjalan?</h1>");
        var english = await app.Reader().Page($"{link}?lang=en", "id");
        english.Text.ShouldContain("<html lang=\"en\">");
        english.Text.ShouldContain("<h1>Still running?</h1>");
        PageReader.Links(english.Text).ShouldContain($"{link}?lang=id");
    }

    [Fact]
    public async Task The_page_runs_no_script_is_kept_by_nobody_and_sends_its_form_to_this_server_only()
    {
        var page = await app.Reader().Page(await LinkAsync());

        page.Header("Cache-Control").ShouldBe("no-store");
        page.Header("ETag").ShouldBeNull();
        page.Header("Referrer-Policy").ShouldBe("no-referrer");
        page.Header("X-Robots-Tag").ShouldBe("noindex, nofollow");
        var policy = page.Header("Content-Security-Policy")!;
        policy.ShouldStartWith("default-src 'none';");
        policy.ShouldContain("form-action 'self'");
        policy.ShouldNotContain("script-src");
        page.Text.ShouldNotContain("<script");
        page.Text.ShouldNotContain("style=\"");
        page.Header("Set-Cookie").ShouldBeNull();
        (await app.Reader().Page("/docs")).Header("Content-Security-Policy")!.ShouldContain("form-action 'none'");
    }

    [Fact]
    public async Task Every_field_has_a_label_and_ids_are_unique()
    {
        var page = (await app.Reader().Page(await LinkAsync())).Text;

        PageReader.Ids(page).ShouldBeUnique();
        PageReader.Headings(page).Count(level => level == 1).ShouldBe(1);
        foreach (var field in new[] { "reason", "since", "note", "link", "file" })
        {
            PageReader.Ids(page).ShouldContain(field);
            page.ShouldContain($"<label for=\"{field}\">");
        }

        var file = page.IndexOf("type=\"file\"", StringComparison.Ordinal);
        var last = page.LastIndexOf(" name=\"", StringComparison.Ordinal);
        last.ShouldBeInRange(file - 100, file, "the server reads the file after all other fields");
    }

    [Fact]
    public async Task A_refused_form_comes_back_filled_in_and_says_what_is_wrong_beside_the_field()
    {
        var link = await LinkAsync();

        var page = await app.Answer(
            link,
            ("answer", "STOPPED"),
            ("note", "Pindah ke <b>layanan</b> lain"),
            ("link", "ftp://contoh"),
            ("since", "2999-01-01")
        );

        page.Status.ShouldBe(422);
        page.Text.ShouldContain("value=\"STOPPED\" required checked");
        page.Text.ShouldContain("Pindah ke &lt;b&gt;layanan&lt;/b&gt; lain</textarea>");
        page.Text.ShouldContain("value=\"ftp://contoh\"");
        page.Text.ShouldContain("Wajib diisi.");
        page.Text.ShouldContain("Bukan alamat web http atau https.");
        page.Text.ShouldContain("Tanggal ini belum tiba.");
        (await app.Answer(link, ("answer", "BERJALAN"))).Status.ShouldBe(422);
        (await app.Answer(link, ("answer", "ACTIVE"), ("jawaban", "x"))).Status.ShouldBe(422);
    }

    [Fact]
    public async Task A_photo_proves_the_answer_and_is_kept_with_the_record()
    {
        var owner = await app.Owner();
        await app.OpenedCampaign();

        var thanks = await app.SendForm(app.LinkTo(owner.Editor), ("loket.jpg", Photo), [("answer", "ACTIVE")]);

        thanks.Status.ShouldBe(200, thanks.Text);
        var admin = app.ClientWith("NATIONAL_ADMIN");
        var stated = (await admin.Get($"/api/v1/innovations/{owner.Innovation}/attestations")).Items.ShouldHaveSingleItem();
        stated["files"]!.AsArray().Count.ShouldBe(1, stated.ToJsonString());
        var evidence = await admin.Get($"/api/v1/innovations/{owner.Innovation}/evidence");
        ((string?)evidence.Items.ShouldHaveSingleItem()["file"]!["name"]).ShouldBe("loket.jpg");
    }

    [Fact]
    public async Task A_file_that_is_not_what_its_name_says_is_refused_and_answers_nothing()
    {
        var owner = await app.Owner();
        var campaign = await app.OpenedCampaign();
        var link = app.LinkTo(owner.Editor);
        (string Name, byte[] Content)[] wrong =
        [
            ("loket.jpg", Encoding.ASCII.GetBytes("bukan foto")),
            ("surat.html", Encoding.ASCII.GetBytes("<p>halo</p>")),
            ("catatan.txt", Encoding.ASCII.GetBytes("<script>alert(1)</script>")),
            ("../loket.jpg", Photo),
            ("kosong.jpg", []),
        ];

        foreach (var file in wrong)
        {
            var refused = await app.SendForm(link, file, [("answer", "ACTIVE")]);
            refused.Status.ShouldBe(422, file.Name);
            refused.Text.ShouldContain("Pilih lagi berkasnya.");
        }

        var large = await app.SendForm(link, ("besar.jpg", [.. Photo, .. new byte[10_485_760]]), [("answer", "ACTIVE")]);
        (large.Status, large.Text.Contains("Ukuran berkas paling besar", StringComparison.Ordinal)).ShouldBe((422, true));
        ((string?)(await app.EntryOf(campaign, owner.Innovation))["status"]).ShouldBe("ASKED");
    }

    private async Task<string> LinkAsync()
    {
        var owner = await app.Owner();
        await app.OpenedCampaign();
        return app.LinkTo(owner.Editor);
    }
}
