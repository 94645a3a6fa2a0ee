using JippApi.Benchmarks.Servers;

namespace JippApi.Benchmarks.Load;

/// <summary>The cases with the ratios to the reference that the product has to reach at 100,000 rows.</summary>
internal static class Cases
{
    public const int WarmRequests = 200;

    private const double ColdTarget = 0.8;
    private const double CreateTarget = 0.3;

    public static IEnumerable<Case> Of(Options options, Pools pools)
    {
        if (options.Includes("list"))
        {
            yield return Case.Cold("list", ColdTarget, pools.List(), options.Rounds);
            yield return Case.Warm("list", 5, pools.WarmList(WarmRequests));
        }

        if (options.Includes("search"))
        {
            var pool = pools.Search();
            yield return Case.Cold("search", ColdTarget, pool, options.Rounds);
            yield return Case.Warm("search", 20, pool[..WarmRequests]);
        }

        if (options.Includes("everything"))
        {
            var pool = pools.Everything();
            yield return Case.Cold("everything", ColdTarget, pool, options.Rounds);
            // Its answer depends on the caller, so that nothing is cached
            yield return Case.Warm("everything", ColdTarget, pool[..WarmRequests]);
        }

        if (options.Includes("get"))
        {
            var pool = pools.Get();
            yield return Case.Cold("get", ColdTarget, pool, options.Rounds);
            yield return Case.Warm("get", 2, pool[..WarmRequests]);
        }

        if (options.Includes("facets"))
        {
            var pool = pools.Facets();
            yield return Case.Cold("facets", ColdTarget, pool, options.Rounds);
            yield return Case.Warm("facets", 20, pool[..WarmRequests]);
        }

        if (options.Includes("create"))
        {
            var workload = new Workload(pools.Drafts(), Again: true, Body: true, Account: ApiServer.Administrator);
            foreach (var connections in Case.OfWrites)
                yield return Case.Write(Case.Create, CreateTarget, workload, connections);
        }
    }
}
