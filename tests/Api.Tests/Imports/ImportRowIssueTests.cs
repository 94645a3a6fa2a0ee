using System.Text;
using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;
using static JippApi.Api.Tests.Imports.GivenImports;

namespace JippApi.Api.Tests.Imports;

/// <summary>Values that cannot be read are reported in their row, and are not shown to the public.</summary>
public class ImportRowIssueTests(JippApp app) : IClassFixture<JippApp>
{
    private const string Header = "nama_inovasi;pemda;opd;tahun_lapor;tahapan;jenis;urusan_utama;keterangan\n";

    private HttpClient Sender => app.Keeper("IGA", "pengirim-iga");

    private HttpClient Reviewer => app.Keeper("IGA", "peninjau-iga");

    [Fact]
    public async Task Each_row_says_what_could_not_be_read()
    {
        var tried = await TriedAsync(
            Row(pemda: "Kota Atlantis", year: "dua ribu"),
            Row(year: "2099"),
            Row(year: "=2000+24"),
            Row(title: "=HYPERLINK(\"http://contoh.id\")"),
            $"{MadeFile.Title()};Kota Pontianak\n",
            $"{MadeFile.Title()};Kota Pontianak;;2024;;;;;lebih\n",
            Row(note: "+62 811-2345-678")
        );

        var rows = (await Sender.Get($"{Url}/{tried.Id}/rows")).Items;
        rows.Select(row => string.Join(' ', IssuesOf(row)))
            .ShouldBe([
                "pemda:UNKNOWN_INSTITUTION tahun_lapor:NOT_A_YEAR",
                "tahun_lapor:OUT_OF_RANGE",
                "tahun_lapor:FORMULA_WITHOUT_VALUE",
                "nama_inovasi:FORMULA_WITHOUT_VALUE nama_inovasi:REQUIRED",
                "TOO_FEW_CELLS",
                "TOO_MANY_CELLS",
                "",
            ]);
        tried.Line("planned").ShouldBe("7 = 5 + 0 + 0 + 2 + 0 true", tried.Text);
        rows[0]["unmapped"]!.AsArray().Select(value => $"{value!["set"]} {value["value"]}").ShouldBe(["institutions Kota Atlantis"]);
        (rows[2]["values"]!["tahun_lapor"]!.ToString(), rows[5]["values"]!["Kolom 9"]!.ToString()).ShouldBe(("=2000+24", "lebih"));
    }

    [Fact]
    public async Task The_report_says_it_in_both_languages_under_the_same_columns()
    {
        var tried = await TriedAsync(Row(year: "dua ribu"), $"{MadeFile.Title()};Kota Pontianak;;2024;;;;;lebih\n");

        foreach (var (language, title, said) in new[] { ("id", "Kode masalah", "Tahun tidak"), ("en", "Issue codes", "No certain year") })
        {
            var report = await Sender.Get($"{Url}/{tried.Id}/report", ("Accept-Language", language));
            var lines = report.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(';')).ToList();
            lines.Select(cells => cells[9]).ShouldBe([$"\"{title}\"", "\"NOT_A_YEAR\"", "\"TOO_MANY_CELLS\""], report.Text);
            lines[1][10].ShouldStartWith($"\"tahun_lapor: {said}");
        }
    }

    [Fact]
    public async Task No_label_of_an_impossible_year_is_public()
    {
        var tried = await TriedAsync(Row(year: "dua ribu"), Row(year: "2099"), Row(year: "=2000+24"), Row(year: "2024"));

        (await app.Move(Reviewer, tried.Id, "COMMITTED")).Line("reconciliation").ShouldBe("4 = 4 + 0 + 0 + 0 + 0 true");

        var labels = new List<string?>();
        foreach (var row in (await Reviewer.Get($"{Url}/{tried.Id}/rows")).Items)
            labels.Add((string?)(await app.Anonymous().Get($"/api/v1/innovations/{row["innovationId"]}"))["sources"]![0]!["label"]);
        labels.ShouldBe([null, null, null, "IGA 2024"]);
    }

    [Fact]
    public async Task A_title_is_the_same_with_and_without_its_short_name()
    {
        var title = $"Sistem Informasi {MadeFile.Title()}";
        var made = await TriedAsync(Row(title: $"{title} (SIMTARU)"));
        (await app.Move(Reviewer, made.Id, "COMMITTED")).Line("reconciliation").ShouldBe("1 = 1 + 0 + 0 + 0 + 0 true");

        var row = (await Reviewer.Get($"{Url}/{made.Id}/rows")).Items.ShouldHaveSingleItem();
        var shown = await app.Anonymous().Get($"/api/v1/innovations/{row["innovationId"]}");
        ((string?)shown["title"], (string?)shown["shortName"]).ShouldBe((title, "SIMTARU"), shown.Text);
    }

    [Fact]
    public async Task The_operation_of_an_import_leads_to_it()
    {
        var tried = await TriedAsync(Row());
        var first = (string)tried["links.operation"]!;
        ((string?)(await Sender.Get(first))["result.href"]).ShouldBe($"{Url}/{tried.Id}");

        var committed = await app.Move(Reviewer, tried.Id, "COMMITTED");

        ((string?)(await Reviewer.Get((string)committed["links.operation"]!))["result.href"]).ShouldBe($"{Url}/{tried.Id}");
        ((string?)(await Sender.Get(first))["result.href"]).ShouldBe($"{Url}/{tried.Id}");
    }

    private static string Row(string? title = null, string pemda = "Kota Pontianak", string year = "2024", string note = "") =>
        $"{title ?? MadeFile.Title()};{pemda};;{year};;;;{note}\n";

    private static IEnumerable<string> IssuesOf(JsonNode row) =>
        row["issues"]!.AsArray().Select(issue => $"{issue!["column"]}:{issue["code"]}".TrimStart(':'));

    private Task<Reply> TriedAsync(params string[] rows) => app.Tried(Sender, "IGA", Encoding.UTF8.GetBytes(Header + string.Concat(rows)));
}
