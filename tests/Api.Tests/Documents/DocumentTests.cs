using System.Text;
using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Infrastructure.Tests.Documents;

namespace JippApi.Api.Tests.Documents;

public class DocumentTests(JippApp app) : IClassFixture<JippApp>
{
    private const string Pdf = "application/pdf";
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task A_signed_sheet_prints_its_hash_and_the_address_to_verify_it()
    {
        var sheet = await app.SignedSheet(await app.Accepted(), await app.Accepted());

        var paper = await app.Anonymous().ReadAs($"{GivenCommitments.Url}/{sheet.Id}", Pdf);

        var text = new PdfText(paper.Bytes).All;
        var hash = (string)sheet["documentHash"]!;
        foreach (
            var said in new[]
            {
                (string)sheet["title"]!,
                "Ditandatangani lengkap",
                "Tanda tangan basah di Padang, ",
                "dicatat oleh",
                hash[..8],
                $"/commitments/{sheet.Id}/verification",
            }
        )
            text.ShouldContain(said);
        text.ShouldContain(hash[..4].ToUpperInvariant() + "-");
        (await Admin.ReadAs($"{GivenCommitments.Url}/{sheet.Id}", Pdf)).Bytes.ShouldBe(paper.Bytes);
        paper.Header("Content-Disposition")!.ShouldStartWith("attachment; filename=\"komitmen-");
        paper.Header("Content-Disposition")!.ShouldContain("filename*=UTF-8''Komitmen%20");
        paper.Header("Cache-Control").ShouldBe("private, no-cache");
    }

    [Fact]
    public async Task A_draft_sheet_prints_only_for_its_hub()
    {
        var sheet = await app.Sheet([await app.Accepted()]);
        var url = $"{GivenCommitments.Url}/{sheet.Id}";

        (await app.Anonymous().Get(url, ("Accept", Pdf))).Status.ShouldBe(404);
        var draft = new PdfText((await app.ClientWith("HUB_ADMIN").ReadAs(url, Pdf)).Bytes).All;
        draft.ShouldContain("RANCANGAN");
        draft.ShouldContain((string)sheet["lines"]![0]!["origin"]!["title"]!);

        await app.OpenSheet(sheet.Id);
        new PdfText((await Admin.ReadAs(url, Pdf)).Bytes).All.ShouldContain("Belum ditandatangani");
    }

    [Theory]
    [InlineData(Pdf, "pdf")]
    [InlineData(Xlsx, "xlsx")]
    public async Task A_plan_prints_only_for_those_who_may_read_it(string type, string ending)
    {
        var plan = await app.Plan();
        await app.Item(plan, unit: true);
        var url = $"{GivenPlans.Url}/{plan.Id}";

        (await app.Anonymous().Get(url, ("Accept", type))).Status.ShouldBe(404);
        var file = await Admin.ReadAs(url, type);
        file.Header("Content-Disposition")!.ShouldContain($".{ending}\"");
        (await Admin.Get($"{url}?compareTo=baseline", ("Accept", type))).Faults.ShouldBe(["compareTo NOT_ALLOWED"]);
        if (type == Pdf)
            new PdfText(file.Bytes).All.ShouldContain("Warga menunggu lama.");
        else
            Encoding.ASCII.GetString(file.Bytes, 0, 2).ShouldBe("PK");
    }

    [Fact]
    public async Task Printed_items_name_the_responsible_unit_but_not_the_person()
    {
        var person = (await app.ClientWith("INSTITUTION_EDITOR").Get("/api/v1/me")).Json;
        var plan = await app.PlanWith(
            Domain.ReplicationPlans.PlanStatus.InProgress,
            null,
            GivenItems.Step("Langkah rahasia", assignee: Guid.Parse((string)person["id"]!))
        );

        var text = new PdfText((await Admin.ReadAs($"{GivenPlans.Url}/{plan.Id}", Pdf)).Bytes).All;

        text.ShouldContain("Langkah");
        text.ShouldNotContain((string)person["name"]!);
    }

    [Fact]
    public async Task The_chart_of_a_plan_is_drawn_in_the_readers_language()
    {
        var plan = await app.PlanWith(details: GivenItems.Step("Latih petugas", new(2027, 3, 12)));
        var url = $"{GivenPlans.Url}/{plan.Id}/gantt?asOf=2027-03-31";

        var picture = await app.Anonymous().Get(url);

        picture.Header("Content-Type").ShouldBe("image/svg+xml");
        (picture.Header("Content-Language"), picture.Text.Contains("terlambat 19 hari", StringComparison.Ordinal)).ShouldBe(("id", true));
        (await app.Anonymous().Get(url, ("Accept-Language", "en"))).Text.ShouldContain("19 days late");
        (await app.Anonymous().Get($"{GivenPlans.Url}/{(await app.Plan()).Id}/gantt")).Status.ShouldBe(404);
        (await app.Anonymous().Get($"{GivenPlans.Url}/{plan.Id}/gantt?asOf=kemarin")).Faults.ShouldBe(["asOf NOT_A_DATE"]);
    }

    [Fact]
    public async Task An_unchanged_document_is_answered_with_304()
    {
        var plan = await app.PlanWith(details: GivenItems.Step());
        foreach (
            var (url, type) in new[]
            {
                ($"{GivenCommitments.Url}/{(await app.SignedSheet(await app.Accepted())).Id}", Pdf),
                ($"{GivenPlans.Url}/{plan.Id}?asOf=2100-01-01T00:00:00Z", Pdf),
                ($"{GivenPlans.Url}/{plan.Id}?asOf=2100-01-01T00:00:00Z", Xlsx),
                ($"{GivenPlans.Url}/{plan.Id}/gantt?asOf=2027-01-01", "image/svg+xml"),
                ("/api/v1/regions/61/replication-report?period=2025Q1", Pdf),
            }
        )
        {
            var file = await Admin.ReadAs(url, type);
            (await Admin.Get(url, ("Accept", type), ("If-None-Match", file.ETag))).Status.ShouldBe(304, url);
        }
    }

    [Fact]
    public async Task JSON_is_the_default_representation() =>
        (await app.Anonymous().Get($"{GivenCommitments.Url}/{(await app.SignedSheet(await app.Accepted())).Id}"))
            .Header("Content-Type")!
            .ShouldStartWith("application/json");
}
