using System.Text;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Files;

[Collection(FilesCollection.Name)]
public class FileTypeTests(FilesApp app)
{
    private const string Svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";

    public static TheoryData<string, string, byte[], string> Disguises =>
        new()
        {
            { "foto.png", "image/png", Samples.Bytes(Svg), "FILE_TYPE_DIFFERS" },
            { "foto.jpg", "image/jpeg", Samples.Bytes("<!doctype html><html></html>"), "FILE_TYPE_DIFFERS" },
            { "foto.webp", "image/webp", Samples.Bytes("RIFF\u0004\u0000\u0000\u0000WAVEfmt "), "FILE_TYPE_DIFFERS" },
            { "a.pdf", "application/pdf", Samples.Bytes("MZ\u0090\u0000program"), "FILE_TYPE_DIFFERS" },
            { "a.pdf", "application/pdf", Samples.Bytes("%PD"), "FILE_TYPE_DIFFERS" },
            { "a.docx", Samples.Docx, Samples.Archive("[Content_Types].xml", "xl/workbook.xml"), "FILE_TYPE_DIFFERS" },
            {
                "a.docx",
                Samples.Docx,
                Samples.Archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
                "FILE_TYPE_DIFFERS"
            },
            { "a.xlsx", Samples.Xlsx, Samples.Bytes("PK\u0003\u0004xl/workbook.xml[Content_Types].xml"), "FILE_TYPE_DIFFERS" },
            {
                "a.xlsx",
                Samples.Xlsx,
                Samples.Archive([
                    .. Enumerable.Range(0, 12_000).Select(i => $"bagian-{i:D8}-dengan-nama-yang-panjang.xml"),
                    "[Content_Types].xml",
                    "xl/workbook.xml",
                ]),
                "FILE_TYPE_DIFFERS"
            },
            { "a.odt", Samples.Odt, Samples.Archive("mimetype=text/html", "content.xml"), "FILE_TYPE_DIFFERS" },
            { "a.txt", "text/plain", Samples.Bytes("Caf\u00e9 bukan UTF-8"), "FILE_NOT_UTF8" },
            { "a.txt", "text/plain", Samples.Bytes("terpotong \u00c3"), "FILE_NOT_UTF8" },
            { "a.txt", "text/plain", Encoding.UTF8.GetBytes("nol \0 di tengah"), "FILE_TYPE_DIFFERS" },
            { "a.txt", "text/plain", Encoding.UTF8.GetBytes("halo <ScRiPt src=x>"), "FILE_HAS_SCRIPT" },
            { "a.csv", "text/csv", Encoding.UTF8.GetBytes(new string('a', 16_379) + "<script>alert(1)</script>"), "FILE_HAS_SCRIPT" },
            { "a.txt", "text/plain", Encoding.UTF8.GetBytes("\n#!/bin/sh\nrm -rf /"), "FILE_HAS_SCRIPT" },
            { "a.txt", "text/plain", Encoding.UTF8.GetBytes(Svg), "FILE_HAS_SCRIPT" },
        };

    public static TheoryData<string> BadNames =>
        [
            "../../etc/passwd.pdf",
            "..\\..\\windows\\a.pdf",
            "/etc/a.pdf",
            "C:a.pdf",
            "a\nb.pdf",
            "a\u202efdp.pdf",
            "a\u200b.pdf",
            "a\u2066b.pdf",
            "CON.pdf",
            "lpt1.x.pdf",
            "COM\u00b9.pdf",
            ".pdf",
            "..",
            "a.pdf.",
            "a?.pdf",
            "a|b.pdf",
            "\"a\".pdf",
            "a\u2028b.pdf",
            "a\u0085b.pdf",
        ];

    private HttpClient Editor => app.ClientWith("INSTITUTION_EDITOR", "jenis");

    [Fact]
    public async Task A_file_of_each_allowed_type_is_accepted()
    {
        foreach (var file in Samples.All)
        {
            var ready = await Editor.Upload(file);
            var content = await Editor.Get($"{GivenFiles.Url}/{ready.Id}/content");
            content.Bytes.ShouldBe(file.Bytes, file.ToString());
            content.Http.Content.Headers.ContentType!.MediaType.ShouldBe(file.Type);
        }
    }

    [Theory]
    [InlineData("a.csv", "text/csv; charset=utf-8", "text/csv")]
    [InlineData("a.csv", "TEXT/CSV;charset=\"UTF-8\"", "text/csv")]
    [InlineData("a.csv", "application/vnd.ms-excel", "text/csv")]
    [InlineData("a.CSV", "application/csv", "text/csv")]
    [InlineData("a.txt", "TEXT/PLAIN", "text/plain")]
    [InlineData("a.jpg", "image/jpg", "image/jpeg")]
    [InlineData("a.pdf", "application/pdf;version=1.7", "application/pdf")]
    [InlineData("a.csv", "text/csv; charset=windows-1252", null)]
    [InlineData("a.xls", "application/vnd.ms-excel", null)]
    [InlineData("a.csv", "text/", null)]
    public async Task A_type_is_understood_in_any_case_and_with_parameters(string name, string announced, string? type)
    {
        var answer = await Editor.Announce(new Sample(name, announced, [1]));

        if (type is null)
            answer.Faults.ShouldContain("/contentType TYPE_NOT_ACCEPTED");
        else
            answer["contentType"]!.ToString().ShouldBe(type);
        if (type is not null)
            await Editor.Abandon(answer.Id);
    }

    [Fact]
    public async Task A_hash_may_be_written_in_capitals()
    {
        var file = Samples.All[0];

        var ready = await Editor.Complete((await Editor.Sent(file)).Id, file.Hash.ToUpperInvariant());

        (ready.Status, ready["sha256"]!.ToString()).ShouldBe((200, file.Hash));
    }

    [Theory]
    [MemberData(nameof(Disguises), DisableDiscoveryEnumeration = true)] // else every run would write the bytes down
    public async Task A_disguised_file_is_refused_and_deleted(string name, string type, byte[] bytes, string code)
    {
        var file = new Sample(name, type, bytes);
        var sent = await Editor.Sent(file);

        var problem = await Editor.Complete(sent.Id, file.Hash);

        (problem.Status, problem.Code).ShouldBe((422, code));
        app.Stored(sent.Id).ShouldBeEmpty();
        (await Editor.Get($"{GivenFiles.Url}/{sent.Id}"))["status"]!.ToString().ShouldBe("REJECTED");
    }

    [Theory]
    [MemberData(nameof(BadNames))]
    public async Task A_deceptive_file_name_is_refused(string name) =>
        (await Editor.Announce(Samples.Pdf(10, name))).Faults.ShouldHaveSingleItem().ShouldBe("/name NOT_A_FILE_NAME", name);

    [Fact]
    public async Task A_file_name_is_kept_as_written()
    {
        var ready = await Editor.Upload(Samples.Pdf(100, "  Laporan akhir — Kota Sungai Penuh (révisi).pdf "));

        ready["name"]!.ToString().ShouldBe("Laporan akhir — Kota Sungai Penuh (révisi).pdf");
        (await Editor.Get($"{GivenFiles.Url}/{ready.Id}/content"))
            .Header("Content-Disposition")!
            .ShouldEndWith("filename*=UTF-8''Laporan%20akhir%20%E2%80%94%20Kota%20Sungai%20Penuh%20%28r%C3%A9visi%29.pdf");
    }

    [Fact]
    public async Task All_faults_of_an_announcement_are_reported_at_once()
    {
        var empty = await Editor.Post(GivenFiles.Url, new { });
        var wrong = await Editor.Post(
            GivenFiles.Url,
            new
            {
                name = new string('a', 151),
                contentType = "image/svg+xml",
                size = 0,
                sha256 = "ABC",
                classification = "PUBLIC",
            }
        );

        empty.Faults.ShouldBe(["/name REQUIRED", "/contentType REQUIRED", "/size REQUIRED", "/classification REQUIRED"]);
        wrong.Faults.ShouldBe(["/name TOO_LONG", "/contentType TYPE_NOT_ACCEPTED", "/size OUT_OF_RANGE", "/sha256 NOT_A_HASH"]);
        (await Editor.Announce(new Sample("program.exe", "application/pdf", [1]))).Faults.ShouldBe(["/name EXTENSION_DIFFERS"]);
    }
}
