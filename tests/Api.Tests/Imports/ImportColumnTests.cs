using JippApi.Api.Tests.Hosting;
using static JippApi.Api.Tests.Imports.GivenImports;

namespace JippApi.Api.Tests.Imports;

/// <summary>Correcting what columns state, and following the work.</summary>
public sealed class ImportColumnTests(JippApp app) : IClassFixture<JippApp>
{
    private HttpClient Sender => app.Keeper("IGA", "pengirim-kolom");

    private HttpClient Reviewer => app.Keeper("IGA", "penilai-kolom");

    [Fact]
    public async Task Whoever_corrects_the_columns_has_a_hand_in_it()
    {
        var sent = await Sender.Upload("IGA", Iga);
        await app.Work();
        var import = await Reviewer.Get($"{Url}/{sent.Id}");
        var columns = new[] { new { column = "keterangan", member = "AWARDS" } };
        (await Reviewer.Patch($"{Url}/{sent.Id}", new { columns }, ("If-Match", import.ETag))).Status.ShouldBe(200);
        await app.Work();

        (await app.Move(Reviewer, sent.Id, "COMMITTED")).Code.ShouldBe("IMPORT_NEEDS_ANOTHER_PERSON");
    }

    [Fact]
    public async Task What_was_corrected_about_the_columns_reads_the_next_file()
    {
        var header = $"nama_inovasi;pemda;ciri_{Given.Next()}";
        var corrected = new[] { new { column = header.Split(';')[2], member = "TAGS" } };
        var first = await Sender.Upload("IGA", $"{header}\nLayanan Ciri {Given.Next()};Kota Pontianak;perahu\n");
        await app.Work();
        var before = await Sender.Get($"{Url}/{first.Id}");
        (await Sender.Patch($"{Url}/{first.Id}", new { columns = corrected }, ("If-Match", before.ETag))).Status.ShouldBe(200);
        await app.Work();
        await app.Move(Reviewer, first.Id, "COMMITTED");
        await app.Work();

        var second = await Sender.Upload("IGA", $"{header}\nLayanan Ciri {Given.Next()};Kota Pontianak;sampan\n");
        await app.Work();

        var read = await Sender.Get($"{Url}/{second.Id}");
        ((string?)read["columns"]![2]!["member"], read["mappingVersion"] is not null).ShouldBe(("TAGS", true), read.Text);
    }

    [Fact]
    public async Task Two_columns_do_not_both_state_the_title()
    {
        var sent = await Sender.Upload("IGA", Iga);
        await app.Work();
        var import = await Sender.Get($"{Url}/{sent.Id}");

        var refusal = await Sender.Patch(
            $"{Url}/{sent.Id}",
            new { columns = new[] { new { column = "keterangan", member = "TITLE" } } },
            ("If-Match", import.ETag)
        );

        (refusal.Status, refusal.Code).ShouldBe((422, "COLUMN_MAPPING_MEMBER_REPEATED"), refusal.Text);
    }

    [Fact]
    public async Task A_partner_follows_its_import_by_the_operation()
    {
        var partner = app.ClientOf("IGA");
        var sent = await partner.Upload("IGA", Iga);

        (await partner.Get(sent.Header("Location")!)).Status.ShouldBe(200, sent.Text);
        (await app.ClientOf("KIPP").Get(sent.Header("Location")!)).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_file_without_a_column_takes_nothing_away()
    {
        var title = $"Layanan Lajur {Given.Next()}";
        var full = await Sender.Upload("IGA", $"nama_inovasi;pemda;urusan_utama\n{title};Kota Pontianak;Kesehatan\n");
        await app.Work();
        await app.Move(Reviewer, full.Id, "COMMITTED");
        var narrow = await Sender.Upload("IGA", $"nama_inovasi;pemda\n{title};Kota Pontianak\n");
        await app.Work();

        var planned = await Sender.Get($"{Url}/{narrow.Id}");

        ((int)planned["planned"]!["unchanged"]!).ShouldBe(1, planned.Text);
    }
}
