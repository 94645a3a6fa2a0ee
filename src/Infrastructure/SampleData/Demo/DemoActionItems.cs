using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.SampleData;

/// <summary>
/// Two plans of Kota Pontianak with action items, one being written and one being carried out, to go with the demo
/// accounts.
/// </summary>
public sealed class DemoActionItems(JippDb db, TimeProvider clock)
{
    private const string Adopter = "61.71";

    private static readonly OriginFacts Origin = new(IsPublished: true, IsWilling: true, IsStopped: false, OwnerIsAdopter: false);

    private static readonly (string Activity, string Output, int Weight, decimal Budget, DateOnly Starts, DateOnly Due)[] Steps =
    [
        ("Contoh: bentuk tim pelaksana", "Surat keputusan wali kota", 1, 5_000_000m, new(2027, 1, 4), new(2027, 1, 29)),
        ("Contoh: latih petugas lapangan", "40 petugas terlatih", 3, 60_000_000m, new(2027, 2, 1), new(2027, 3, 12)),
        ("Contoh: uji coba di dua kecamatan", "Laporan uji coba", 4, 120_000_000m, new(2027, 3, 15), new(2027, 6, 30)),
    ];

    /// <summary>Loads whatever is missing.</summary>
    public Task<bool> LoadAsync(CancellationToken ct) => db.InTransactionAsync(() => AddAsync(ct), ct);

    private async Task<bool> AddAsync(CancellationToken ct)
    {
        var (draft, running) = (
            new ReplicationPlanId(SampleIds.Of("replication-plan", "demo-draft")),
            new ReplicationPlanId(SampleIds.Of("replication-plan", "demo-running"))
        );
        if (await db.ReplicationPlans.AnyAsync(p => p.Id == draft, ct))
            return false;
        var origin = await db
            .Innovations.Where(i => i.Revision > 0)
            .OrderBy(i => i.RegistryNumber)
            .Select(i => new NamedRef(i.Id.Value, i.Content.Title))
            .FirstOrDefaultAsync(ct);
        var adopter = await db
            .Institutions.Where(i => i.GovernmentOf == Adopter)
            .Select(i => new NamedRef(i.Id.Value, i.Name))
            .FirstOrDefaultAsync(ct);
        if (origin is null || adopter is null)
            return false;
        // Comes first, because starting a sequence saves all pending changes
        var number = await AgreementNumbers.NextAgreementNumberAsync(db, clock.GetUtcNow(), ct);

        Write(draft, "demo-draft", origin, adopter);
        Run(Write(running, "demo-running", origin, adopter), number, adopter, origin);
        await db.SaveChangesAsync(ct);
        db.ClearTrackedChanges();
        return true;
    }

    private (ReplicationPlan Plan, List<ActionItem> Items) Write(ReplicationPlanId id, string name, NamedRef origin, NamedRef adopter)
    {
        var (now, unit) = (clock.GetUtcNow(), new InstitutionId(adopter.Id));
        var content = new PlanContent
        {
            Kind = ReplicationKind.Adapt,
            Extent = ReplicationExtent.Full,
            BudgetYear = 2027,
            Problem = "Contoh: warga menunggu lama.",
        };
        var plan = ReplicationPlan.Draft(new(origin.Id), 1, Origin, unit, null, content, now, id: id);
        db.ReplicationPlans.Add(plan);

        List<ActionItem> items = [];
        Dictionary<ActionItemId, IReadOnlyList<ActionItemId>> edges = [];
        foreach (var (place, step) in Steps.Index())
        {
            var details = new ActionItemDetails
            {
                Activity = step.Activity,
                Output = step.Output,
                ResponsibleUnitId = unit,
                StartsOn = step.Starts,
                DueOn = step.Due,
                BudgetAmount = step.Budget,
                BudgetSource = "APBD",
                Weight = step.Weight,
                DependsOn = place == Steps.Length - 1 ? [.. edges.Keys.Take(1)] : [],
            };
            var item = ActionItem.Plan(plan, place + 1, details, new(edges), now, new(SampleIds.Of("action-item", $"{name}/{place + 1}")));
            edges[item.Id] = item.DependsOn;
            items.Add(item);
        }

        db.ActionItems.AddRange(items);
        return (plan, items);
    }

    private void Run((ReplicationPlan Plan, List<ActionItem> Items) written, string number, NamedRef adopter, NamedRef origin)
    {
        var ((plan, items), now) = (written, clock.GetUtcNow());
        plan.Propose(Origin, Wib.DayOf(now).AddDays(14), now);
        plan.Accept(number, now);
        plan.WaiveReadiness("Rencana contoh.", now);
        db.Commitments.Add(SampleSheet.Sign("demo-running", plan, items, Adopter[..2], adopter, origin, now));
        plan.Start(now);
    }
}
