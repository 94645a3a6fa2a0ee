using JippApi.Benchmarks.Generator;
using JippApi.Benchmarks.Servers;

namespace JippApi.Benchmarks.Load;

/// <summary>
/// The replication cases with the ratios to the reference that the product has to reach. None is answered from a cache.
/// </summary>
internal static class PlanCases
{
    private const double Target = 0.7;

    public static IEnumerable<Case> Of(Options options, PlanFacts facts)
    {
        if (options.Includes("plans"))
            yield return Again("plans", "plans of a province", new(facts.Plans(), Again: true));
        if (options.Includes("items"))
        {
            yield return Again(
                "items",
                "my open items",
                new(
                    PlanFacts.OpenItems(),
                    Again: true,
                    Headers: [$"{PlanFacts.AccountHeader}: {facts.Account}"],
                    Account: PlanGenerator.Person
                )
            );
        }

        if (options.Includes("overview"))
            yield return Again("overview", "view of a province", new(facts.Overviews(), Again: true));
        if (options.Includes("bulk"))
            yield return Case.Once("bulk", "report on 100 items", Target, Reports(facts), options.Rounds);
    }

    private static Case Again(string group, string name, Workload workload) => new(group, name, Target, _ => workload, _ => workload);

    private static Workload Reports(PlanFacts facts) =>
        new(facts.Reports(), Body: true, Headers: [$"{PlanFacts.AccountHeader}: {facts.Account}"], Account: ApiServer.Administrator)
        {
            Path = "/api/v1/action-items/bulk",
        };
}
