using System.Text;
using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Lineage;
using JippApi.Api.Tests.Mentoring;
using JippApi.Domain.Common;

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

        var paper = await Read(app.Anonymous(), $"{GivenCommitments.Url}/{sheet.Id}", Pdf);

        var text = new PdfText(paper.Bytes).All;
        var hash = (string)sheet["documentHash"]!;
        foreach (
            var said in new[]
            {
                (string)sheet["title"]!,
                "Ditandatangani lengkap",
                "Tanda tangan basah di Padang, 20 November 2026",
                hash[..8],
                $"/commitments/{sheet.Id}/verification",
            }
        )
            text.ShouldContain(said);
        text.ShouldContain(hash[..4].ToUpperInvariant() + "-");
        (await Read(Admin, $"{GivenCommitments.Url}/{sheet.Id}", Pdf)).Bytes.ShouldBe(paper.Bytes);
        paper.Header("Content-Disposition")!.ShouldStartWith("attachment; filename=\"komitmen-");
        paper.Header("Content-Disposition")!.ShouldContain("filename*=UTF-8''Komitmen%20");
        paper.Header("Cache-Control").ShouldBe("private, no-cache");
    }

    [Fact]
    public async Task A_draft_prints_for_its_hub_and_an_open_sheet_shows_who_is_missing()
    {
        var sheet = await app.Sheet([await app.Accepted()]);
        var url = $"{GivenCommitments.Url}/{sheet.Id}";

        (await app.Anonymous().Get(url, ("Accept", Pdf))).Status.ShouldBe(404);
        var draft = new PdfText((await Read(app.ClientWith("HUB_ADMIN"), url, Pdf)).Bytes).All;
        draft.ShouldContain("RANCANGAN");
        draft.ShouldContain((string)sheet["lines"]![0]!["origin"]!["title"]!);

        await app.OpenSheet(sheet.Id);
        new PdfText((await Read(Admin, url, Pdf)).Bytes).All.ShouldContain("Belum ditandatangani");
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
        var file = await Read(Admin, url, type);
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

        var text = new PdfText((await Read(Admin, $"{GivenPlans.Url}/{plan.Id}", Pdf)).Bytes).All;

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
    public async Task A_report_shows_overdue_items_of_plans_the_caller_may_read()
    {
        var plan = await app.PlanWith(details: GivenItems.Step("Menata loket layanan", new(2027, 2, 1)));
        const string Url = "/api/v1/regions/13/replication-report?period=2027Q1";

        var text = new PdfText((await Read(app.ClientWith("HUB_ADMIN"), Url, Pdf)).Bytes).All;

        foreach (var said in new[] { "Sumatera Barat · Triwulan I 2027", "31 Maret 2027", "Menata loket layanan", "58 hari" })
            text.ShouldContain(said);
        plan.Id.ShouldNotBeEmpty();
        (await app.Anonymous().Get("/api/v1/regions/13/replication-report")).Faults.ShouldBe(["period REQUIRED"]);
        (await app.Anonymous().Get("/api/v1/regions/13/replication-report?period=2027")).Faults.ShouldBe(["period NOT_A_PERIOD"]);
        (await app.Anonymous().Get("/api/v1/regions/00/replication-report?period=2027Q1")).Status.ShouldBe(404);
        new PdfText((await Read(app.Anonymous(), "/api/v1/regions/91/replication-report?period=2030Q1", Pdf)).Bytes).All.ShouldContain(
            "Belum ada rencana"
        );
    }

    [Fact]
    public async Task Signed_promises_are_counted_in_the_report_of_their_year()
    {
        await app.SignedSheet(await app.Accepted());

        var text = new PdfText((await Read(app.Anonymous(), "/api/v1/regions/13/replication-report?period=2027Q4", Pdf)).Bytes).All;

        text.ShouldContain("Pemenuhan komitmen");
    }

    [Fact]
    public async Task Mentoring_and_monitoring_are_counted_only_for_permitted_readers()
    {
        await app.PlanWith();
        var given = await app.Mentored();
        await app.Held(given, minutes: 90, decisions: new { text = "Menyusun jadwal" });
        var report = await app.EditorOf(given.Adopter).Post(given.Reports, new { period = Now, progress = 50 });
        (
            await app.EditorOf(given.Adopter)
                .Post($"/api/v1/monitoring-reports/{report.Id}/transitions", new { to = "SUBMITTED" }, ("If-Match", "*"))
        ).Status.ShouldBe(200);
        var then = QuarterOf(GivenMentoring.InMonth(-2));

        var hub = await Report(Admin, then);
        foreach (
            var said in new[] { "1 sesi selama 1,5 jam; 0 dari 1 keputusan menjadi kegiatan rencana aksi.", "Daring", "Laporan triwulan" }
        )
            hub.ShouldContain(said);
        var own = await Report(app.EditorOf(given.Adopter), Now);
        foreach (
            var said in new[]
            {
                "Bagian ini memuat 1 dari",
                "Tidak ada sesi pendampingan",
                "1 dari 1 laporan sudah disampaikan, 0 di antaranya terverifikasi.",
            }
        )
            own.ShouldContain(said);
        foreach (var reader in new[] { app.Anonymous(), app.ClientWith("NOBODY", "orang lain") })
        {
            var told = await Report(reader, then);
            told.ShouldContain("Catatan pendampingan hanya tersedia bagi para pihak rencana");
            told.ShouldContain("Laporan triwulan hanya tersedia bagi para pihak rencana");
            told.ShouldNotContain("1,5 jam");
        }
    }

    [Fact]
    public async Task Evaluations_of_a_quarter_are_public_with_their_lessons()
    {
        var plan = await app.Completed();
        await app.Evaluated(plan.Id, "STOP");
        await app.Evaluated(plan.Id, "IMPROVE");
        (await Admin.Post($"{GivenPlans.Url}/{plan.Id}/replica", new { }, ("If-Match", "*"))).Status.ShouldBe(201);

        var text = await Report(app.Anonymous(), Now);

        foreach (
            var said in new[]
            {
                "1 replika didaftarkan",
                "1 rencana dievaluasi; 0 dari 1 target tercapai.",
                "Diperbaiki",
                "Tercapai sebagian",
                "Latih petugas lebih awal.",
            }
        )
            text.ShouldContain(said);
        text.ShouldNotContain("Dihentikan");
        (await Report(app.Anonymous(), "2027Q4")).ShouldContain("Tidak ada rencana yang dievaluasi");
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
                ("/api/v1/regions/61/replication-report?period=2030Q1", Pdf),
            }
        )
        {
            var file = await Read(Admin, url, type);
            (await Admin.Get(url, ("Accept", type), ("If-None-Match", file.ETag))).Status.ShouldBe(304, url);
        }
    }

    [Fact]
    public async Task JSON_is_the_default_representation() =>
        (await app.Anonymous().Get($"{GivenCommitments.Url}/{(await app.SignedSheet(await app.Accepted())).Id}"))
            .Header("Content-Type")!
            .ShouldStartWith("application/json");

    private static string Now => QuarterOf(TimeProvider.System.GetUtcNow());

    private static string QuarterOf(DateTimeOffset at)
    {
        var day = Wib.DayOf(at);
        return $"{day.Year}Q{(day.Month + 2) / 3}";
    }

    private static async Task<string> Report(HttpClient reader, string quarter) =>
        string.Join(
            ' ',
            new PdfText(
                (await Read(reader, $"/api/v1/regions/13/replication-report?period={quarter}&budgetYear=2027", Pdf)).Bytes
            ).All.Split('\n')
        );

    private static async Task<Reply> Read(HttpClient client, string url, string type)
    {
        var reply = await client.Get(url, ("Accept", type));
        reply.Status.ShouldBe(200, reply.Status == 200 ? null : reply.Text);
        reply.Header("Content-Type").ShouldBe(type);
        return reply;
    }
}
