using System.Text.RegularExpressions;
using JippApi.Api.Tests.Documents;
using JippApi.Api.Tests.Exports;
using JippApi.Api.Tests.Hosting;
using JippApi.Infrastructure.Tests.Documents;

namespace JippApi.Api.Tests.Audit;

/// <summary>The head of the audit log in exported files.</summary>
public sealed partial class ExportedHeadTests(JippApp app) : IClassFixture<JippApp>
{
    private const string Pdf = "application/pdf";

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Theory]
    [InlineData("/api/v1/innovations", "id", "Kepala log audit")]
    [InlineData("/api/v1/replication-plans", "en", "Head of the audit log")]
    public async Task The_second_sheet_of_a_workbook_has_the_head_of_the_header(string list, string language, string name)
    {
        await app.Work();

        var file = await Admin.Get(list, ("Accept", ExportedLists.Xlsx), ("Accept-Language", language));

        var line = ExportFiles.Sheet(file.Bytes, 1).Single(row => row[0].Text == name);
        line[1].Text.ShouldBe(file.Header("Jipp-Audit-Head"));
        await IsSealedAsync(line[1].Text);
        line[2].Text.ShouldEndWith($"/api/v1/audit-log/heads/{line[1].Text.Split(' ')[0]}");
        (await Admin.Get(list, ("Accept", "text/csv"))).Header("Jipp-Audit-Head").ShouldBe(line[1].Text);
    }

    [Fact]
    public async Task Plans_and_reports_print_the_head_of_the_day()
    {
        var plan = await app.Plan();
        await app.Work();
        var ofDay = (await Admin.Get("/api/v1/regions", ("Accept", "text/csv"))).Header("Jipp-Audit-Head");

        foreach (var url in new[] { $"{GivenPlans.Url}/{plan.Id}", "/api/v1/regions/61/replication-report?period=2025Q1" })
        {
            var paper = await Admin.ReadAs(url, Pdf);
            HeadOf(paper).ShouldBe(ofDay);

            await app.Published();
            await app.Work();

            (await Admin.Get(url, ("Accept", Pdf), ("If-None-Match", paper.ETag))).Status.ShouldBe(304, url);
        }
    }

    [Fact]
    public async Task A_sheet_prints_the_head_that_covers_its_last_change_and_keeps_it()
    {
        var sheet = await app.SignedSheet(await app.Accepted());
        var url = $"{GivenCommitments.Url}/{sheet.Id}";
        await app.Work();

        var paper = await app.Anonymous().ReadAs(url, Pdf);

        await IsSealedAsync(HeadOf(paper));
        var places = (await Admin.Get($"/api/v1/audit-events?resourceId={sheet.Id}")).Items.Select(e => (long)e["leafIndex"]!);
        places.Max().ShouldBeLessThan(long.Parse(HeadOf(paper).Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture));
        await app.Published();
        await app.Work();
        (await app.Anonymous().Get(url, ("Accept", Pdf), ("If-None-Match", paper.ETag))).Status.ShouldBe(304);
    }

    private async Task IsSealedAsync(string head)
    {
        var parts = head.Split(' ');
        ((string?)(await app.Anonymous().Get($"/api/v1/audit-log/heads/{parts[0]}"))["rootHash"]).ShouldBe(parts[1]);
    }

    private static string HeadOf(Reply paper) => Head().Match(new PdfText(paper.Bytes).All).Groups[1].Value;

    [GeneratedRegex("Kepala log audit ([0-9]+ [A-Za-z0-9+/=]+) · https?://[^ ]+/api/v1/audit-log/heads/[0-9]+")]
    private static partial Regex Head();
}
