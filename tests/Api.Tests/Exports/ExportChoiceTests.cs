using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Exports;

/// <summary>What a client chooses: the media type, the dialect, the language; and what an export says of itself.</summary>
public class ExportChoiceTests(ExportChoiceTests.SmallApp app) : IClassFixture<ExportChoiceTests.SmallApp>
{
    private const string Regions = "/api/v1/regions?parentCode=13";

    [Theory]
    [InlineData("text/csv", "text/csv")]
    [InlineData("TEXT/CSV; charset=utf-8", "text/csv")]
    [InlineData("Text/Csv;header=present;q=0.9, image/png", "text/csv")]
    [InlineData("APPLICATION/JSON;charset=UTF-8", "application/json")]
    [InlineData("text/*;q=0.2, application/json;q=0.1", "text/csv")]
    [InlineData("application/json;q=0, */*", "text/csv")]
    [InlineData("*/*, text/csv;q=0.1", "application/json")]
    [InlineData("Application/Vnd.OpenXMLformats-officedocument.SpreadsheetML.sheet", ExportedLists.Xlsx)]
    public async Task Media_types_match_in_any_case_and_with_parameters(string accept, string type)
    {
        var list = await app.Anonymous().Get("/api/v1/regions?kind=PROVINCE&limit=1", ("Accept", accept));

        list.Status.ShouldBe(200, list.Text);
        list.Http.Content.Headers.ContentType!.MediaType.ShouldBe(type);
    }

    [Theory]
    [InlineData("text/csv;q=0")]
    [InlineData("text/*;q=0, image/*")]
    [InlineData("application/vnd.ms-excel")]
    public async Task A_type_that_is_excluded_or_unknown_is_refused(string accept)
    {
        var problem = await app.Anonymous().Get(Regions, ("Accept", accept));

        (problem.Status, problem.Code).ShouldBe((406, "NOT_ACCEPTABLE"));
        problem["allowed"]!.AsArray().Select(type => (string?)type).ShouldBe(["application/json", "text/csv", ExportedLists.Xlsx]);
    }

    [Theory]
    [InlineData("tab")]
    [InlineData("Semicolon")]
    [InlineData("excel")]
    public async Task An_unknown_dialect_is_refused_with_the_known_ones(string dialect)
    {
        var problem = await app.Anonymous().Get($"{Regions}&csvDialect={dialect}", ("Accept", "text/csv"));

        (problem.Status, problem.Code).ShouldBe((400, "INVALID_PARAMETER"));
        problem.Faults.ShouldBe(["csvDialect INVALID_VALUE"]);
    }

    [Fact]
    public async Task Programs_get_RFC_4180_unless_they_ask_otherwise()
    {
        var (plain, chosen, excel) = (
            await Csv(Regions),
            await Csv($"{Regions}&csvDialect=comma"),
            await Csv($"{Regions}&csvDialect=semicolon")
        );

        plain.Bytes[..4].ShouldBe("name"u8.ToArray());
        chosen.Bytes.ShouldBe(plain.Bytes);
        excel.Bytes[..3].ShouldBe(new byte[] { 0xEF, 0xBB, 0xBF });
        excel.Text.ShouldContain(";\"=\"\"13.01\"\"\";REGENCY;\"=\"\"13\"\"\";");
        plain.Text.ShouldContain(",13.01,REGENCY,13,WIB,Pessel,,,/api/v1/regions/13.01,/api/v1/regions/13\r\n");
        excel.ETag.ShouldNotBe(plain.ETag);
    }

    [Theory]
    [InlineData("12.50", "12,50")]
    [InlineData("1250000", "1250000,00")]
    public async Task Amounts_have_a_decimal_comma_in_the_semicolon_dialect(string amount, string shown)
    {
        var plan = await app.Plan();
        var url = $"/api/v1/replication-plans/{plan.Id}/action-items";
        var editor = app.ClientWith("INSTITUTION_EDITOR");
        (await editor.Post(url, new { activity = "Anggaran", budget = new { amount } })).Status.ShouldBe(201);

        var csv = (await editor.Get($"{url}?csvDialect=semicolon", ("Accept", "text/csv"))).Text;

        csv.ShouldContain($";{shown};");
    }

    [Fact]
    public async Task An_export_is_the_whole_list_and_says_when_it_was_cut()
    {
        foreach (var type in new[] { "text/csv", ExportedLists.Xlsx })
        {
            var whole = await app.Anonymous().Get("/api/v1/regions?parentCode=14&limit=1", ("Accept", type));
            var cut = await app.Anonymous().Get("/api/v1/regions", ("Accept", type));
            var again = await app.Anonymous().Get("/api/v1/regions", ("Accept", type));

            whole.Header("Jipp-Export-Cut").ShouldBeNull();
            cut.Header("Jipp-Export-Cut").ShouldBe("25");
            again.Header("Jipp-Export-Cut").ShouldBe("25");
            var (some, all) =
                type == "text/csv"
                    ? (ExportFiles.Csv(cut.Text).Count, ExportFiles.Csv(whole.Text).Count)
                    : (ExportFiles.Sheet(cut.Bytes).Count, ExportFiles.Sheet(whole.Bytes).Count);
            some.ShouldBe(26);
            all.ShouldBe(13);
            if (type == ExportedLists.Xlsx)
                ExportFiles.Sheet(cut.Bytes, 1).Select(row => row[0].Text).ShouldContain("Terpotong");
        }
    }

    [Theory]
    [InlineData("id", "Penyaring: status", "Dilaksanakan (IN_PROGRESS)", "Kode wilayah")]
    [InlineData("en", "Filter: status", "In progress (IN_PROGRESS)", "Region code")]
    public async Task The_second_sheet_says_what_was_asked(string language, string name, string value, string header)
    {
        const string url = "/api/v1/replication-plans?provinceCode=61&status=IN_PROGRESS&limit=3";
        var file = await app.Anonymous().Get(url, ("Accept", ExportedLists.Xlsx), ("Accept-Language", language));

        var about = ExportFiles.Sheet(file.Bytes, 1);
        about.Single(row => row[0].Text == name)[1].Text.ShouldBe(value);
        about.Select(row => row[0].Text).ShouldNotContain(text => text.Contains("limit", StringComparison.Ordinal));
        var rows = ExportFiles.Sheet(file.Bytes);
        rows[0].Select(cell => cell.Text).ShouldContain(header);
        about
            .Count(row => row[1].IsNumber && row[1].Text == (rows.Count - 1).ToString(System.Globalization.CultureInfo.InvariantCulture))
            .ShouldBe(1);
    }

    [Theory]
    [InlineData("perbankan")]
    [InlineData("=HYPERLINK(\"http://x\") stunting")]
    public async Task The_second_sheet_shows_the_words_that_were_sent(string q)
    {
        var file = await app.Anonymous().Get($"/api/v1/innovations?q={Uri.EscapeDataString(q)}", ("Accept", ExportedLists.Xlsx));

        ExportFiles.Sheet(file.Bytes, 1).Single(row => row[0].Text == "Penyaring: q")[1].Text.ShouldBe(q);
    }

    [Fact]
    public async Task Members_cannot_be_left_out_of_an_export()
    {
        foreach (var type in new[] { "text/csv", ExportedLists.Xlsx })
            (await app.Anonymous().Get("/api/v1/innovations?fields=id", ("Accept", type))).Faults.ShouldBe(["fields INVALID_VALUE"]);
    }

    private async Task<Reply> Csv(string url)
    {
        var csv = await app.Anonymous().Get(url, ("Accept", "text/csv"));
        csv.Header("Content-Type").ShouldBe("text/csv; charset=utf-8; header=present");
        return csv;
    }

    /// <summary>A server that exports at most 25 rows.</summary>
    public sealed class SmallApp : JippApp
    {
        protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string> { ["Exports:MaxRows"] = "25" };
    }
}
