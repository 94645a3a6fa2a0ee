using System.Globalization;
using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Benchmarks.Generator;

internal sealed record SyntheticOrigin(InnovationId Id, int Revision);

/// <summary>A person with a few hundred items, whose institution adopts the plans that contain them.</summary>
internal sealed record SyntheticPerson(AccountId Account, InstitutionId Institution);

/// <summary>Fictitious replication plans, reproducible from a seed, visibly called synthetic.</summary>
internal sealed class SyntheticPlans
{
    /// <summary>No change is later than this.</summary>
    public static readonly DateTimeOffset LastChange = new(2026, 11, 15, 0, 0, 0, TimeSpan.Zero);

    public static readonly IReadOnlyList<int> BudgetYears = [2025, 2026, 2027];

    private const int PlansOfPerson = 40;
    private const int PlansOfOthers = 20;

    private static readonly ItemFacts Ready = new(Count: 1, WithUnit: 1, Open: 0, WithEvidence: 1);
    private static readonly ReplicationKind[] Kinds = [ReplicationKind.Adopt, ReplicationKind.Adapt, ReplicationKind.Modify];
    private static readonly (PlanStatus Status, double Share)[] Standings =
    [
        (PlanStatus.InProgress, 0.46),
        (PlanStatus.Committed, 0.25),
        (PlanStatus.Completed, 0.08),
        (PlanStatus.Stalled, 0.04),
        (PlanStatus.Draft, 0.05),
        (PlanStatus.Proposed, 0.05),
        (PlanStatus.Accepted, 0.04),
        (PlanStatus.Declined, 0.02),
        (PlanStatus.Cancelled, 0.01),
    ];

    private readonly Random random;
    private readonly SyntheticText text;
    private readonly SyntheticItems items;
    private readonly IReadOnlyList<SyntheticOrigin> origins;
    private readonly IReadOnlyList<InstitutionId> adopters;
    private readonly SyntheticPerson person;
    private AccountId other;

    public SyntheticPlans(int seed, IReadOnlyList<SyntheticOrigin> origins, IReadOnlyList<InstitutionId> adopters, SyntheticPerson person)
    {
        random = new Random(seed);
        text = new SyntheticText(new Vocabulary(random));
        items = new SyntheticItems(random, text);
        (this.origins, this.adopters, this.person) = (origins, adopters, person);
    }

    public SyntheticPlan Next(int number)
    {
        if (number % PlansOfOthers == 1)
            other = new(SyntheticIds.Next(random, number));
        var (adopter, assignee) =
            number <= PlansOfPerson ? (person.Institution, person.Account) : (adopters[random.Next(adopters.Count)], other);
        var (origin, year, standing) = (origins[random.Next(origins.Count)], BudgetYears[random.Next(BudgetYears.Count)], Standing());
        var at = new DateTimeOffset(year - 1, 1, 10, 2, 0, 0, TimeSpan.Zero).AddMinutes(random.Next(300 * 24 * 60));
        var plan = ReplicationPlan.Draft(
            origin.Id,
            origin.Revision,
            ReplicationPlan.UnrestrictedOrigin,
            adopter,
            null,
            Content(year),
            at,
            id: new(SyntheticIds.Next(random, number))
        );
        var written = items.Of(plan, number, assignee, standing, at);
        Move(plan, number, standing, at);
        return new(plan, written);
    }

    private PlanStatus Standing()
    {
        var left = random.NextDouble();
        return Standings.First(standing => (left -= standing.Share) < 0 || standing == Standings[^1]).Status;
    }

    private PlanContent Content(int year) =>
        new()
        {
            Kind = Kinds[random.Next(Kinds.Length)],
            Extent = random.Next(2) == 0 ? ReplicationExtent.Full : ReplicationExtent.Partial,
            BudgetYear = year,
            Problem = $"(synthetic) {text.Sentence(random, 15, 30)}",
            Adaptations = [new(text.Sentence(random, 2, 3).TrimEnd('.'), ComponentKind.Core, AdaptationChange.Kept)],
            Targets = [new(text.Sentence(random, 3, 6).TrimEnd('.'), random.Next(1, 100), "persen")],
        };

    /// <summary>Moves the plan through the transitions people would have made.</summary>
    private void Move(ReplicationPlan plan, int number, PlanStatus to, DateTimeOffset at)
    {
        if (to == PlanStatus.Draft)
            return;
        plan.Propose(ReplicationPlan.UnrestrictedOrigin, Wib.DayOf(at).AddDays(30), Later());
        if (to == PlanStatus.Declined)
            plan.Decline("(synthetic)", Later());
        if (to is PlanStatus.Proposed or PlanStatus.Declined)
            return;
        plan.Accept(string.Create(CultureInfo.InvariantCulture, $"SYN-{number:D7}"), Later());
        if (to == PlanStatus.Cancelled)
            plan.Cancel("(synthetic)", Later());
        if (to is PlanStatus.Accepted or PlanStatus.Cancelled)
            return;
        plan.WaiveReadiness("(synthetic)", Later());
        plan.Commit(Ready, Later());
        if (to == PlanStatus.Committed)
            return;
        plan.Start(Later());
        if (to == PlanStatus.Stalled)
            plan.Stall("(synthetic)", Later());
        if (to == PlanStatus.Completed)
            plan.Complete(Ready, Later());

        DateTimeOffset Later() => at = Min(at.AddMinutes(random.Next(20 * 24 * 60)), LastChange.AddSeconds(number % 86_400));
    }

    private static DateTimeOffset Min(DateTimeOffset a, DateTimeOffset b) => a < b ? a : b;
}
