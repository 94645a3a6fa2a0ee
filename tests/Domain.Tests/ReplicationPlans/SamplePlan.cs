using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Tests.ReplicationPlans;

internal static class SamplePlan
{
    public const string Number = "001/JIPPNAS/03/2026";

    public static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset Later = Noon.AddHours(1);
    public static readonly DateOnly DueOn = new(2026, 3, 31);
    public static readonly InnovationId Origin = InnovationId.New();
    public static readonly InstitutionId Adopter = InstitutionId.New();
    public static readonly OriginFacts Open = new(IsPublished: true, IsWilling: true, IsStopped: false, OwnerIsAdopter: false);

    /// <summary>Two items, each with a unit, none done.</summary>
    public static readonly ItemFacts Planned = new(Count: 2, WithUnit: 2, Open: 2, WithEvidence: 0);

    public static readonly ItemFacts Done = new(Count: 2, WithUnit: 2, Open: 0, WithEvidence: 1);

    public static readonly PlanContent Content = new()
    {
        Kind = ReplicationKind.Adapt,
        Extent = ReplicationExtent.Full,
        BudgetYear = 2027,
        Problem = "Warga menunggu lama.",
        Adaptations =
        [
            new("Alur", ComponentKind.Core, AdaptationChange.Kept),
            new("Aplikasi", ComponentKind.Core, AdaptationChange.Changed, "Sudah ada."),
            new("Petugas", ComponentKind.Core, AdaptationChange.Kept),
            new("Loket", ComponentKind.Core, AdaptationChange.Added, "Baru."),
            new("Jam buka", ComponentKind.Context, AdaptationChange.Dropped, "Lain tempat."),
        ],
        Targets = [new("Waktu tunggu", 10, "menit", 30)],
    };

    public static ReplicationPlan Draft(PlanContent? content = null) =>
        ReplicationPlan.Draft(Origin, 1, Open, Adopter, null, content ?? Content, Noon);

    public static IReadOnlyList<ReadinessAnswer> Level(int level) =>
        [.. Enum.GetValues<ReadinessTopic>().Select(topic => new ReadinessAnswer(topic, level))];

    public static ReplicationPlan In(PlanStatus status)
    {
        var plan = Draft();
        plan.Assess(Level(3), Noon);
        foreach (var step in Way(status))
            plan.Make(step, Noon);
        return plan;
    }

    /// <summary>Makes a transition with everything in its favour.</summary>
    public static void Make(this ReplicationPlan plan, PlanStatus to, DateTimeOffset at)
    {
        switch (to)
        {
            case PlanStatus.Proposed:
                plan.Propose(Open, DueOn, at);
                break;
            case PlanStatus.Accepted:
                plan.Accept(Number, at);
                break;
            case PlanStatus.Declined:
                plan.Decline("Belum siap", at);
                break;
            case PlanStatus.Committed:
                plan.Commit(Planned, at);
                break;
            case PlanStatus.InProgress:
                plan.Start(at);
                break;
            case PlanStatus.Stalled:
                plan.Stall("Banjir", at);
                break;
            case PlanStatus.Completed:
                plan.Complete(Done, at);
                break;
            case PlanStatus.Cancelled:
                plan.Cancel("Anggaran", at);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(to), to, "No transition leads there.");
        }
    }

    private static PlanStatus[] Way(PlanStatus to) =>
        to switch
        {
            PlanStatus.Draft => [],
            PlanStatus.Proposed or PlanStatus.Cancelled => [to],
            PlanStatus.Accepted or PlanStatus.Declined => [PlanStatus.Proposed, to],
            PlanStatus.Committed => [.. Way(PlanStatus.Accepted), to],
            PlanStatus.InProgress => [.. Way(PlanStatus.Committed), to],
            _ => [.. Way(PlanStatus.InProgress), to],
        };
}
