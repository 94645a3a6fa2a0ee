using System.Text;
using JippApi.Api.Tests.Hosting;
using static JippApi.Api.Tests.Imports.GivenImports;

namespace JippApi.Api.Tests.Imports;

/// <summary>Files that are no lists, or that somebody made to do harm.</summary>
public class ImportFaultTests(JippApp app) : IClassFixture<JippApp>
{
    private HttpClient Sender => app.Keeper("IGA", "pengirim-iga");

    private static string Many(Func<int, string> column) => string.Join(',', Enumerable.Range(1, 10_000).Select(column));

    private static byte[] FileOf(string fault) =>
        fault switch
        {
            "empty" => [],
            "header only" => "nama_inovasi;pemda\n"u8.ToArray(),
            "JSON that breaks off" => "{\"data\": [{\"judul\": \"A\""u8.ToArray(),
            "nothing but NUL" => new byte[2_000],
            "two bytes a character" => Encoding.Unicode.GetBytes("nama_inovasi;pemda\nA;Kota Pontianak\n"),
            "10,000 columns" => Encoding.UTF8.GetBytes($"{Many(n => $"k{n}")}\n{Many(n => $"v{n}")}\n"),
            "10,000 members" => Encoding.UTF8.GetBytes($"[{{{Many(n => $"\"k{n}\":\"v\"")}}}]"),
            "a document" => "%PDF-1.7 \n"u8.ToArray(),
            "half a workbook" => MadeFile.Of("XLSX", MadeFile.Row())[..600],
            _ => "PK\u0003\u0004"u8.ToArray(),
        };

    [Theory]
    [InlineData("empty", "EMPTY_FILE")]
    [InlineData("header only", "NO_ROWS")]
    [InlineData("JSON that breaks off", "TRUNCATED")]
    [InlineData("nothing but NUL", "EMPTY_FILE")]
    [InlineData("two bytes a character", "UNKNOWN_ENCODING")]
    [InlineData("10,000 columns", "TOO_MANY_COLUMNS")]
    [InlineData("10,000 members", "TOO_MANY_COLUMNS")]
    [InlineData("a document", "NOT_A_TABLE")]
    [InlineData("half a workbook", null)]
    [InlineData("the start of a workbook", null)]
    public async Task A_file_that_cannot_be_read_fails_with_a_code_and_changes_nothing(string fault, string? code)
    {
        var sender = Sender;
        await app.Work();
        var stored = await app.RowsAsync();

        var failed = await app.Tried(sender, "IGA", FileOf(fault));

        ((string?)failed["status"]).ShouldBe("FAILED", failed.Text);
        ((string?)failed["problem.code"]).ShouldNotBeNullOrEmpty();
        if (code is not null)
            ((string?)failed["problem.code"]).ShouldBe(code);
        ((string?)(await sender.Get((string)failed["links.operation"]!))["status"]).ShouldBe("FAILED");
        (await app.RowsAsync()).ChangedSince(stored).Except(OwnTables).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("NUL", "BAD_CHARACTERS")]
    [InlineData("two encodings", "BAD_ENCODING")]
    public async Task A_row_with_other_bytes_than_its_file_is_rejected_alone(string fault, string code)
    {
        var sender = Sender;
        var (good, bad) = (MadeFile.Title(), MadeFile.Title());
        byte[] badCell = fault == "NUL" ? [.. Encoding.UTF8.GetBytes(bad), 0] : [.. Encoding.UTF8.GetBytes(bad), 0xE9];
        byte[] file =
        [
            .. Encoding.UTF8.GetBytes($"nama_inovasi;pemda\n{good} é;Kota Pontianak\n"),
            .. badCell,
            .. ";Kota Pontianak\n"u8.ToArray(),
        ];
        await app.Work();
        var stored = await app.RowsAsync();

        var tried = await app.Tried(sender, "IGA", file);

        tried.Line("planned").ShouldBe("2 = 1 + 0 + 0 + 1 + 0 true", tried.Text);
        tried["issues"]!.AsArray().Select(issue => (string?)issue!["code"]).ShouldContain(code);
        (await app.RowsAsync()).ChangedSince(stored).Except(OwnTables).ShouldBeEmpty();
    }

    [Fact]
    public async Task No_remark_of_the_report_is_a_formula()
    {
        var file = $"nama_inovasi;pemda;=urusan_utama\n{MadeFile.Title()};Kota Pontianak;Urusan karangan\n";

        var tried = await app.Tried(Sender, "IGA", Encoding.UTF8.GetBytes(file));

        tried["issues"]!.AsArray().Select(issue => (string?)issue!["code"]).ShouldContain("UNMAPPED_VALUE", tried.Text);
        var report = (await Sender.Get($"{Url}/{tried.Id}/report")).Text.Split('\n');
        report[0].ShouldStartWith("nama_inovasi;pemda;=urusan_utama;\"");
        report[1].ShouldContain(";\"'=urusan_utama: ");
    }

    [Fact]
    public async Task No_cell_of_exported_rows_is_a_formula()
    {
        var tried = await app.Tried(Sender, "IGA", MadeFile.Of("JSON", MadeFile.Row($"=1+1 {MadeFile.Title()}")));

        var export = await Sender.Get($"{Url}/{tried.Id}/rows", ("Accept", "text/csv"));

        export.Status.ShouldBe(200, export.Text);
        export.Text.ShouldContain("'=1+1");
    }
}

/// <summary>A server that accepts small files only.</summary>
public sealed class SmallImportApp : JippApp
{
    public const int MaxBytes = 4_096;

    protected override IReadOnlyDictionary<string, string> Settings =>
        new Dictionary<string, string> { ["Imports:MaxBytes"] = $"{MaxBytes}" };
}

public class ImportSizeTests(SmallImportApp app) : IClassFixture<SmallImportApp>
{
    [Theory]
    [InlineData(SmallImportApp.MaxBytes + 1, false)]
    [InlineData(SmallImportApp.MaxBytes + 1, true)]
    [InlineData(60_000, true)]
    [InlineData(100_000, false)]
    public async Task A_file_above_the_limit_is_refused_and_not_kept(int bytes, bool isChunked)
    {
        var sender = app.Keeper("IGA", "pengirim-iga");
        var stored = await app.RowsAsync();

        var refused = await sender.Upload("IGA", Padded(bytes), isChunked: isChunked);

        (refused.Status, refused.Code).ShouldBe((413, "TOO_LARGE"), refused.Text);
        (await app.RowsAsync()).ChangedSince(stored).ShouldNotContain(table => table == "Imports" || table == "Files");
        Directory
            .GetFiles(app.FilesFolder, "*", SearchOption.AllDirectories)
            .ShouldAllBe(file => new FileInfo(file).Length <= SmallImportApp.MaxBytes);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_file_of_exactly_the_limit_is_accepted(bool isChunked)
    {
        var sent = await app.Keeper("IGA", "pengirim-iga").Upload("IGA", Padded(SmallImportApp.MaxBytes), isChunked: isChunked);

        sent.Status.ShouldBe(202, sent.Text);
    }

    private static byte[] Padded(int bytes)
    {
        var file = MadeFile.Of("CSV", MadeFile.Row());
        return [.. file, .. Enumerable.Repeat((byte)'\n', bytes - file.Length)];
    }
}
