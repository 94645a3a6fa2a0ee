using JippApi.Api.Tests.Documents;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Lineage;
using JippApi.Domain.ReplicationPlans;
using JippApi.Infrastructure.Persistence;
using JippApi.Infrastructure.Tests.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static JippApi.Api.Tests.ReplicationKits.GivenKits;

namespace JippApi.Api.Tests.ReplicationKits;

[Collection(Shared.Plans)]
public class KitObservationTests(JippApp app)
{
    private const string Pdf = "application/pdf";

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task Only_completed_public_plans_and_verified_replicas_count()
    {
        var (owner, innovation) = await OwnedAsync();
        await app.Kitted(innovation, owner);
        await app.Plan(innovation); // a draft
        await app.MovePlan((await app.Plan(innovation)).Id, "PROPOSED", "ACCEPTED");
        await app.Committed(innovation);
        await ShouldObserveAsync(innovation, 0);

        var plan = await app.Completed(innovation);
        var shown = await ShouldObserveAsync(innovation, 1);
        shown["observed.spans"]!.AsArray().Select(one => (string?)one!["span"]).ShouldBe(["START", "WORK"]);
        ((int)shown["observed.spans"]![0]!["days"]!["count"]!, (int)shown["observed.lessonCount"]!).ShouldBe((1, 0));

        await app.Evaluated(plan.Id);
        var lessons = await ShouldObserveAsync(innovation, 1);
        ((int)lessons["observed.lessonCount"]!, (string?)lessons["observed.lessons"]![0]!["text"]).ShouldBe(
            (1, "Latih petugas lebih awal.")
        );
        ((string?)lessons["observed.lessons"]![0]!["planId"], (string?)lessons["observed.lessons"]![0]!["adopter"]!["id"]).ShouldBe(
            (plan.Id, (string?)plan["adopter.id"])
        );

        ((int)lessons["observed.verifiedReplicas"]!).ShouldBe(0);
        var replica = await app.Replica(plan.Id);
        var link = (await Admin.Get($"{GivenLineage.Url}?replicaId={replica.Id}")).Items.ShouldHaveSingleItem();
        ((int)(await ShouldObserveAsync(innovation, 1))["observed.verifiedReplicas"]!).ShouldBe(0);
        await app.MovedLink((string)link["id"]!, "VERIFIED", "orang lain");
        ((int)(await ShouldObserveAsync(innovation, 1))["observed.verifiedReplicas"]!).ShouldBe(1);
    }

    [Fact]
    public async Task Durations_of_steps_and_budgets_come_from_the_items_of_completed_plans()
    {
        var (owner, innovation) = await OwnedAsync();
        await app.Kitted(innovation, owner);
        foreach (var (days, budget) in new[] { (11, 100m), (5, 300m), (20, 250m) })
            await CarriedOutAsync(innovation, "bentuk tim", days, budget);

        var shown = await ShouldObserveAsync(innovation, 3);

        var step = shown["observed.steps"]!.AsArray().ShouldHaveSingleItem()!;
        ((int)step["step"]!, (int)step["days"]!["count"]!).ShouldBe((1, 3));
        ((decimal)step["days"]!["lowest"]!, (decimal)step["days"]!["median"]!, (decimal)step["days"]!["highest"]!).ShouldBe((5, 11, 20));
        ((int)shown["observed.budget.count"]!, (string?)shown["observed.budget.lowest.amount"]).ShouldBe((3, "100.00"));
        ((string?)shown["observed.budget.median.amount"], (string?)shown["observed.budget.highest.amount"]).ShouldBe(("250.00", "300.00"));
    }

    [Fact]
    public async Task A_kit_is_printed_in_both_languages()
    {
        var (owner, innovation) = await OwnedAsync();
        var words = string.Join(' ', Enumerable.Repeat("Petugas memeriksa kelengkapan data bersama pemerintah kecamatan.", 30));
        await app.Kitted(
            innovation,
            owner,
            new
            {
                overview = string.Join("\n\n", Enumerable.Repeat(words, 2)),
                prerequisites = new[] { "STAFF", "LEGAL", "TECHNOLOGY", "BUDGET" }.Select(kind => new { kind, description = words[..900] }),
                steps = Enumerable
                    .Range(1, 12)
                    .Select(number => new
                    {
                        title = $"Langkah {number}: {words[..150]}",
                        stage = number < 4 ? "PREPARATION"
                        : number < 8 ? "PLANNING"
                        : number < 12 ? "IMPLEMENTATION"
                        : "EVALUATION",
                        usualDays = new { minimum = number, maximum = number * 10 },
                        description = words[..(number * 150)],
                    }),
                costs = new[] { Cost("Pelatihan petugas lapangan", "1500000", "250000000.50"), Cost("Server", "0", "999999999999999.99") },
                risks = new[] { new { risk = words[..600], mitigation = words[..900] } },
            }
        );
        var plan = await app.Completed(innovation);
        await app.Evaluated(plan.Id);
        await CarriedOutAsync(innovation, "lain", 4, 12_500_000m);

        var paper = await app.Anonymous().ReadAs(Url(innovation), Pdf);
        var english = await app.Anonymous().Get(Url(innovation), ("Accept", Pdf), ("Accept-Language", "en"));

        var (text, translated) = (new PdfText(paper.Bytes).All, new PdfText(english.Bytes).All);
        (paper.Header("Content-Language"), english.Header("Content-Language")).ShouldBe(("id", "en"));
        foreach (
            var expected in new[]
            {
                "PANDUAN REPLIKASI INOVASI",
                "Prasyarat",
                "Persiapan",
                "250.000.000,50",
                "Pengalaman replikasi",
                "Halaman 1 dari",
            }
        )
            text.ShouldContain(expected);
        foreach (
            var expected in new[]
            {
                "REPLICATION KIT",
                "Prerequisites",
                "Preparation",
                "250,000,000.50",
                "What replications show",
                "Page 1 of",
            }
        )
            translated.ShouldContain(expected);
    }

    private async Task<Reply> ShouldObserveAsync(string innovation, int plans)
    {
        var shown = await app.Anonymous().Get(Url(innovation));
        shown.Status.ShouldBe(200, shown.Text);
        ((int)shown["observed.plans"]!).ShouldBe(plans);
        return shown;
    }

    /// <summary>A completed plan with an item that took so many days; the past is written into the database.</summary>
    private async Task CarriedOutAsync(string innovation, string activity, int days, decimal budget)
    {
        var plan = await app.Completed(innovation);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        var (key, begun) = (new ReplicationPlanId(Guid.Parse(plan.Id)), new DateOnly(2026, 3, 2));
        var closed = new DateTimeOffset(begun.AddDays(days - 1), new(5, 0), TimeSpan.Zero);
        await db
            .ActionItems.Where(i => i.PlanId == key)
            .ExecuteUpdateAsync(item =>
                item.SetProperty(i => i.Activity, activity)
                    .SetProperty(i => i.StartsOn, begun)
                    .SetProperty(i => i.ClosedAt, closed)
                    .SetProperty(i => i.BudgetAmount, budget)
            );
    }

    private async Task<(string Owner, string Innovation)> OwnedAsync()
    {
        var owner = (await app.Institution()).Id;
        return (owner, (await app.Published(ownerId: owner)).Id);
    }
}
