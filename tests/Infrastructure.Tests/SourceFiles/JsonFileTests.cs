using System.Text;
using JippApi.Application.Statements;

namespace JippApi.Infrastructure.Tests.SourceFiles;

public sealed class JsonFileTests
{
    [Theory]
    [InlineData("""[{"judul":"A","tahun":2020},{"judul":"B","tahun":null}]""", SourceFileForm.Json, "A|2020 / B|")]
    [InlineData(""" { "status": "ok", "data": [ {"judul":"A"} , {"judul":"B"} ], "total": 2 } """, SourceFileForm.Json, "A / B")]
    [InlineData("""{"result":{"meta":[1,2],"records":[{"judul":"A"}]}}""", SourceFileForm.Json, "A")]
    [InlineData("{\"judul\":\"A\"}\n{\"judul\":\"B\"}\n", SourceFileForm.NdJson, "A / B")]
    [InlineData("{\"judul\":\"A\"}\r\n\r\n{\"judul\":\"B\"}", SourceFileForm.NdJson, "A / B")]
    [InlineData("{\n \"judul\": \"A\"\n}\n{\n \"judul\": \"B\"\n}", SourceFileForm.NdJson, "A / B")]
    [InlineData("""{"judul":"A","instansi":"B","inovator":[{"nama":"C"},{"nama":"D"}]}""", SourceFileForm.NdJson, "A|B|C\nD")]
    [InlineData("""[{"judul":"A","pemilik":{"nama":"B","wilayah":{"kode":"13"}}}]""", SourceFileForm.Json, "A|B|13")]
    [InlineData("""[{"judul":"A","sdg":[3,10],"aktif":true}]""", SourceFileForm.Json, "A|3\n10|true")]
    [InlineData("""[{"judul":"A ] } , \" \\"},{"judul":"B"}]""", SourceFileForm.Json, "A ] } , \" \\ / B")]
    [InlineData("""[{"judul":"A"},{"judul":"B","baru":"x"}]""", SourceFileForm.Json, "A| / B|x")]
    [InlineData("\uFEFF[{\"judul\":\"É\"}]", SourceFileForm.Json, "É")]
    public async Task Objects_are_read_whatever_contains_them(string file, SourceFileForm form, string rows)
    {
        var read = await Delivery.ReadAsync(file);

        (read.Form, read.Shown).ShouldBe((form, rows));
    }

    [Theory]
    [InlineData("""[{"judul":"A","judul":"B"}]""", "1 REPEATED_MEMBER judul")]
    [InlineData("""[{"judul":"A"},5]""", "2 NOT_AN_OBJECT")]
    [InlineData("""[{"judul":"A"},{"judul":}]""", "2 BAD_JSON")]
    [InlineData("""[{"judul":"\ud83d"},{"judul":"B"}]""", "1 BAD_CHARACTERS judul")]
    [InlineData("""[{"judul":"A\u0000B"}]""", "1 BAD_CHARACTERS judul")]
    [InlineData("{\"judul\":\"A\"}\n{\"judul\":\n{\"judul\":\"C\"}\n", "2 BAD_JSON")]
    public async Task What_is_wrong_with_an_object_is_reported_with_it(string file, string issue) =>
        (await Delivery.ReadAsync(file)).Issues.ShouldBe([issue]);

    [Fact]
    public async Task Depth_is_bounded_without_recursion()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 10_000)) + "1" + new string('}', 10_000);

        (await Delivery.ReadAsync($$"""[{"judul":"A"},{{deep}}]""")).Issues.ShouldBe(["2 BAD_JSON"]);
        (await Delivery.FaultAsync(deep)).Code.ShouldBe("NOT_A_TABLE");
        (await Delivery.FaultAsync(new string('[', 10_000))).Code.ShouldBe("TRUNCATED");
    }

    [Theory]
    [InlineData("[]", "NO_ROWS")]
    [InlineData("{\"data\":[]}", "NO_ROWS")]
    [InlineData("[1,2,3]", "NOT_A_TABLE")]
    [InlineData("""[{"judul":"A"},{"judul":"B" """, "TRUNCATED")]
    [InlineData("""[{"judul":"A"},{"judul":"B"}""", "TRUNCATED")]
    [InlineData("""{"data":[{"judul":"A"}]""", "TRUNCATED")]
    [InlineData("{\"judul\":\"A\"}\n{\"judul\":\"B", "TRUNCATED")]
    [InlineData("""[{"judul":"A"} {"judul":"B"}]""", "DAMAGED")]
    [InlineData("""[{"judul":"A"}] lagi""", "DAMAGED")]
    public async Task A_file_that_is_cut_off_or_empty_says_so(string file, string code) =>
        (await Delivery.FaultAsync(file)).Code.ShouldBe(code);

    [Fact]
    public async Task There_are_at_most_500_members() =>
        (await Delivery.FaultAsync($"[{string.Join(',', Enumerable.Range(0, 600).Select(n => $$"""{"k{{n}}":1}"""))}]")).Code.ShouldBe(
            "TOO_MANY_COLUMNS"
        );

    [Fact]
    public async Task An_object_of_90_megabytes_is_refused_in_little_memory()
    {
        var fault = await Memory.WithinAsync(40, () => Delivery.FaultAsync(new Generated("[{\"judul\":\""u8, "x"u8, 90_000_000)));

        fault.Code.ShouldBe("ROW_TOO_LONG");
    }

    [Fact]
    public async Task The_encoding_of_windows_is_recognised() =>
        (await Delivery.ReadAsync(Delivery.Windows.GetBytes("""[{"judul":"Café"}]"""))).Shown.ShouldBe("Café");

    [Theory]
    [InlineData("[\n {\"judul\": \"A\"} ,\n {}\n]\n")]
    [InlineData("{\"x\":1,\"data\":[{\"judul\":\"A\"},{\"judul\":\"B\"}]}")]
    [InlineData("{\"judul\":\"A\"}\r\n\r\n{\"judul\":\"B\"}\r\n")]
    public async Task The_copy_with_remarks_keeps_every_byte_of_the_original(string file)
    {
        var copy = Encoding.UTF8.GetString(await Delivery.RemarkedAsync(Delivery.Utf8(file), row => row == 1 ? ("X", "\"é\"\n") : null));

        copy.Replace(",\"_codes\":\"X\",\"_messages\":\"\\\"é\\\"\\n\"", "")
            .Replace(",\"_codes\":null,\"_messages\":null", "")
            .Replace("\"_codes\":null,\"_messages\":null", "")
            .ShouldBe(file);
        (await Delivery.ReadAsync(copy)).Columns.ShouldContain("_codes");
    }

    [Fact]
    public async Task A_broken_line_comes_back_as_text_in_an_object()
    {
        var file = System.Text.Encoding.UTF8.GetBytes("{\"judul\":\"A\"}\n{\"judul\n");

        var report = System.Text.Encoding.UTF8.GetString(
            await Delivery.RemarkedAsync(file, row => row == 2 ? ("NOT_JSON", "Rusak") : null)
        );

        var lines = report.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(2, report);
        var broken = System.Text.Json.JsonDocument.Parse(lines[1]).RootElement;
        (broken.GetProperty("_row").GetString(), broken.GetProperty("_codes").GetString()).ShouldBe(("{\"judul", "NOT_JSON"));
    }
}
