using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Lineage;
using JippApi.Api.Tests.Mentoring;
using JippApi.Domain.Common;
using JippApi.Infrastructure.Tests.Documents;

namespace JippApi.Api.Tests.Documents;

public class ReplicationReportTests(JippApp app) : IClassFixture<JippApp>
{
    private const string Pdf = "application/pdf";

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task A_report_shows_overdue_items_of_plans_the_caller_may_read()
    {
        var today = Wib.DayOf(TimeProvider.System.GetUtcNow());
        var plan = await app.PlanWith(details: GivenItems.Step("Menata loket layanan", today.AddDays(-58)));
        var url = $"/api/v1/regions/13/replication-report?period={Now}&budgetYear=2027";

        var text = new PdfText((await app.ClientWith("HUB_ADMIN").ReadAs(url, Pdf)).Bytes).All;

        foreach (var said in new[] { "Sumatera Barat · Triwulan", "Menata loket layanan", "58 hari" })
            text.ShouldContain(said);
        plan.Id.ShouldNotBeEmpty();
        (await app.Anonymous().Get("/api/v1/regions/13/replication-report")).Faults.ShouldBe(["period REQUIRED"]);
        (await app.Anonymous().Get("/api/v1/regions/13/replication-report?period=2027")).Faults.ShouldBe(["period NOT_A_PERIOD"]);
        (await app.Anonymous().Get($"/api/v1/regions/00/replication-report?period={Now}")).Status.ShouldBe(404);
        new PdfText(
            (await app.Anonymous().ReadAs($"/api/v1/regions/91/replication-report?period={Now}&budgetYear=2040", Pdf)).Bytes
        ).All.ShouldContain("Belum ada rencana");
    }

    [Fact]
    public async Task Signed_promises_are_counted_in_the_report_of_their_year()
    {
        await app.SignedSheet(await app.Accepted());

        var text = new PdfText(
            (await app.Anonymous().ReadAs($"/api/v1/regions/13/replication-report?period={Now}&budgetYear=2027", Pdf)).Bytes
        ).All;

        text.ShouldContain("Pemenuhan komitmen");
    }

    [Fact]
    public async Task Mentoring_and_monitoring_are_counted_only_for_permitted_readers()
    {
        var other = await app.PlanWith();
        var given = await app.Mentored();
        foreach (var plan in new[] { other.Id, given.Plan })
            await app.Backdate(plan, days: 200);
        await app.Held(given, minutes: 90, monthsAgo: 3, decisions: new { text = "Menyusun jadwal" });
        var report = await app.EditorOf(given.Adopter).Post(given.Reports, new { period = Now, progress = 50 });
        (
            await app.EditorOf(given.Adopter)
                .Post($"/api/v1/monitoring-reports/{report.Id}/transitions", new { to = "SUBMITTED" }, ("If-Match", "*"))
        ).Status.ShouldBe(200);
        var then = QuarterOf(GivenMentoring.InMonth(-3));

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
        await app.Backdate(plan.Id, days: 200);
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
        (await Report(app.Anonymous(), QuarterOf(TimeProvider.System.GetUtcNow().AddDays(-100)))).ShouldContain(
            "Tidak ada rencana yang dievaluasi"
        );
    }

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
                (await reader.ReadAs($"/api/v1/regions/13/replication-report?period={quarter}&budgetYear=2027", Pdf)).Bytes
            ).All.Split('\n')
        );
}
