using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.Indicators;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.SampleData;

/// <summary>
/// Plans for trying out the API: an invented replication at each stage. Loaded only with the demo accounts.
/// </summary>
public sealed class DemoPlans(JippDb db, TimeProvider clock)
{
    private const string Adopter = "61.71";
    private const string Origin = "SITARANG";

    private static readonly UserId Author = new("demo-plans");
    private static readonly OriginFacts Facts = new(IsPublished: true, IsWilling: true, IsStopped: false, OwnerIsAdopter: false);

    private static readonly IndicatorId Indicator = new(SampleIds.Of("indicator", "service-time"));

    private static readonly PlanContent Content = new()
    {
        Kind = ReplicationKind.Adapt,
        Extent = ReplicationExtent.Full,
        BudgetYear = 2027,
        Problem = "Contoh: warga harus datang beberapa kali untuk satu layanan.",
        Adaptations =
        [
            new("Alur layanan", ComponentKind.Core, AdaptationChange.Kept),
            new("Pendaftaran", ComponentKind.Adaptable, AdaptationChange.Changed, "Sebagian wilayah belum terjangkau internet."),
        ],
        Targets = [new("Contoh: waktu penyelesaian layanan", 2, "hari", 7, Indicator.Value)],
    };

    /// <summary>Loads everything, unless it is there.</summary>
    public Task<bool> LoadAsync(CancellationToken ct) => db.InTransactionAsync(() => AddAsync(ct), ct);

    private async Task<bool> AddAsync(CancellationToken ct)
    {
        var (now, running) = (clock.GetUtcNow(), IdOf("running"));
        var origin = new InnovationId(SampleIds.Of("innovation", Origin));
        var adopter = await db
            .Institutions.Where(i => i.GovernmentOf == Adopter)
            .Select(i => new NamedRef(i.Id.Value, i.Name))
            .FirstOrDefaultAsync(ct);
        if (
            adopter is null
            || !await db.Innovations.AnyAsync(i => i.Id == origin, ct)
            || await db.ReplicationPlans.AnyAsync(p => p.Id == running, ct)
        )
            return false;

        // Comes first, because starting a sequence saves all pending changes
        var number = await AgreementNumbers.NextAgreementNumberAsync(db, now, ct);
        Measure(origin, now);
        Draft("draft");
        Draft("proposed").Propose(Facts, DueOn(now), now);
        var plan = Draft("running");
        List<ActionItem> items = [.. ItemsOf(plan, new(adopter.Id), now)];
        db.ActionItems.AddRange(items);
        plan.Assess(
            [
                .. Enum.GetValues<ReadinessTopic>()
                    .Select(topic => new ReadinessAnswer(topic, topic == ReadinessTopic.DataAvailable ? 1 : 3)),
            ],
            now
        );
        plan.Propose(Facts, DueOn(now), now);
        plan.Accept(number, now);
        db.Commitments.Add(SampleSheet.Sign("demo-plans", plan, items, Adopter[..2], adopter, new(origin.Value, Origin), now));
        plan.Start(now);
        db.PlanComments.Add(PlanComment.Write(plan, "Contoh: rapat persiapan berjalan baik.", CommentVisibility.Public, Author, now));
        await db.SaveChangesAsync(ct);
        db.ClearTrackedChanges();
        return true;

        ReplicationPlan Draft(string name) =>
            db.ReplicationPlans.Add(ReplicationPlan.Draft(origin, 1, Facts, new(adopter.Id), null, Content, now, id: IdOf(name))).Entity;
    }

    /// <summary>Adds an outcome indicator of the origin with a value; invented, as the plans are.</summary>
    private void Measure(InnovationId origin, DateTimeOffset now)
    {
        var details = new IndicatorDetails(
            "waktu-layanan",
            "Waktu penyelesaian layanan (contoh)",
            "hari",
            "Rata-rata dari buku register.",
            IndicatorDirection.LowerIsBetter,
            8
        );
        var indicator = db.Indicators.Add(Domain.Indicators.Indicator.Define(origin, 0, details, now, Indicator)).Entity;
        var measured = new Measurement(new(2025, 12, 31), 3, "Contoh ilustrasi");
        if (measured.Date > Wib.DayOf(now))
            return; // the server's clock is set before that
        db.IndicatorActuals.Add(
            IndicatorActual.Record(indicator, null, null, measured, now, new(SampleIds.Of("indicator-actual", "service-time/origin")))
        );
    }

    private static IEnumerable<ActionItem> ItemsOf(ReplicationPlan plan, InstitutionId unit, DateTimeOffset now)
    {
        ActionItemId[] ids = [new(SampleIds.Of("action-item", "preparation")), new(SampleIds.Of("action-item", "training"))];
        var none = new Dependencies(new Dictionary<ActionItemId, IReadOnlyList<ActionItemId>>());
        var first = new Dependencies(new Dictionary<ActionItemId, IReadOnlyList<ActionItemId>> { [ids[0]] = [] });
        yield return ActionItem.Plan(
            plan,
            1,
            new()
            {
                Activity = "Contoh: menyiapkan petugas dan sarana",
                ResponsibleUnitId = unit,
                DueOn = new(2027, 3, 31),
            },
            none,
            now,
            ids[0]
        );
        yield return ActionItem.Plan(
            plan,
            2,
            new()
            {
                Activity = "Contoh: melatih petugas",
                ResponsibleUnitId = unit,
                DueOn = new(2027, 6, 30),
                Weight = 3,
                DependsOn = [ids[0]],
            },
            first,
            now,
            ids[1]
        );
    }

    private static ReplicationPlanId IdOf(string name) => new(SampleIds.Of("replication-plan", name));

    private static DateOnly DueOn(DateTimeOffset now) => Wib.DayOf(now).AddDays(30);
}
