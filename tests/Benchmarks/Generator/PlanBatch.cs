using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ActionItems;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Benchmarks.Generator;

/// <summary>The tables of replication in foreign-key order.</summary>
internal sealed class PlanTables(DbContext db)
{
    public Table Plans { get; } = Table.Of(db, typeof(ReplicationPlan));
    public Table States { get; } = Table.Of(db, typeof(PlanState));
    public Table Items { get; } = Table.Of(db, typeof(ActionItem));

    public IReadOnlyList<Table> All => [Plans, States, Items];
}

internal sealed class PlanBatch(PlanTables tables)
{
    private readonly List<object?[]> plans = [],
        states = [],
        items = [];

    public IEnumerable<(Table Table, IReadOnlyList<object?[]> Rows)> Rows =>
        [(tables.Plans, plans), (tables.States, states), (tables.Items, items)];

    /// <summary>Adds the rows that saving the plan once in its current status would have left.</summary>
    public void Add(SyntheticPlan synthetic)
    {
        plans.Add(RowOf(tables.Plans, synthetic.Plan));
        states.Add(RowOf(tables.States, PlanState.Of(synthetic.Plan)));
        foreach (var item in synthetic.Items)
            items.Add(RowOf(tables.Items, item));

        static object?[] RowOf(Table table, object entity) => table.Row(new(entity, default, 0));
    }
}
