using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;

namespace JippApi.Api.Tests.Faults;

/// <summary>
/// One bulk request a round on the items of one plan, of which it can be told afterwards how much was done.
/// </summary>
/// <param name="given">Who writes.</param>
/// <param name="plan">Id of the plan.</param>
/// <param name="atomic">All or nothing; otherwise one of its operations is refused, and the others stand.</param>
public abstract class BulkWork(GivenPromises given, string plan, bool atomic)
{
    /// <summary>Operations of one request that can be done.</summary>
    public const int Operations = 15;

    /// <summary>Ids of the items that are there before the first round.</summary>
    protected IReadOnlyList<string> Ids { get; private set; } = [];

    protected string Plan => plan;

    public async Task FindAsync() => Ids = [.. (await ItemsAsync()).Select(IdOf)];

    /// <summary>The request of a round.</summary>
    public Attempt Attempt(int round)
    {
        var (operations, refused) = (OperationsOf(round).ToList(), new { op = "create", data = new { planId = plan } });
        if (!atomic)
            operations.Insert(Operations / 2, refused);
        return new(given.Hub, "/api/v1/action-items/bulk", new { atomic, operations });
    }

    /// <summary>
    /// How many operations of a round were done: none or all, each with one event, and nothing else was.
    /// </summary>
    public async Task<int> CountAsync(int round, Attempt attempt)
    {
        var items = await ItemsAsync();
        var done = DoneIn(items, round);
        var events = await given.Nation.AuditOf($"requestId={attempt.Key}");
        events
            .Select(happened => ((string)happened["action"]!, (string)happened["resourceId"]!))
            .Order()
            .ShouldBe(done.Select(id => (ActionOf(round), id)).Order());
        if (attempt.Answer is { } answer)
            ((int)answer["summary.succeeded"]!, (int)answer["summary.failed"]!).ShouldBe((Operations, atomic ? 0 : 1), answer.Text);
        return done.Count;
    }

    /// <summary>What the audit calls the event of each operation.</summary>
    public abstract string ActionOf(int round);

    public override string ToString() => $"{GetType().Name}, {(atomic ? "all or nothing" : "one by one")}";

    protected abstract IEnumerable<object> OperationsOf(int round);

    /// <summary>
    /// Ids of the items that the operations of a round have reached; the others must be as the round before left them.
    /// </summary>
    protected abstract IReadOnlyList<string> DoneIn(IReadOnlyList<JsonNode> items, int round);

    /// <summary>What was done of changes of items that are there: the rest has the state of the round before.</summary>
    protected static IReadOnlyList<string> Changed(IReadOnlyList<JsonNode> items, Func<JsonNode, string> state, string now, string before)
    {
        items.Select(state).ShouldAllBe(each => each == now || each == before);
        return [.. items.Where(item => state(item) == now).Select(IdOf)];
    }

    /// <summary>
    /// The version that each item has after as many rounds, so that a change done twice would be refused later.
    /// </summary>
    protected static string VersionAfter(int round) => $"\"{round}-x\"";

    protected static string IdOf(JsonNode item) => (string)item["id"]!;

    private async Task<IReadOnlyList<JsonNode>> ItemsAsync() =>
        (await given.Hub.Get($"{GivenPlans.Url}/{plan}/action-items?limit=200").Done()).Items;
}

/// <summary>Reports on all items of a plan that is carried out.</summary>
public sealed class Reports(GivenPromises given, string plan, bool atomic) : BulkWork(given, plan, atomic)
{
    private const int Step = 5;

    public override string ActionOf(int round) => "ACTION_ITEM_REPORTED";

    protected override IEnumerable<object> OperationsOf(int round) =>
        Ids.Select(id => new
        {
            op = "report",
            id,
            ifMatch = VersionAfter(round),
            data = new { progress = round * Step },
        });

    protected override IReadOnlyList<string> DoneIn(IReadOnlyList<JsonNode> items, int round) =>
        Changed(items, item => item["progress"]!.ToString(), $"{round * Step}", $"{(round - 1) * Step}");
}

/// <summary>Moves all items of a plan that is carried out: they are held up and go on in turn.</summary>
public sealed class Moves(GivenPromises given, string plan, bool atomic) : BulkWork(given, plan, atomic)
{
    public override string ActionOf(int round) => StateAfter(round) == "BLOCKED" ? "ACTION_ITEM_BLOCKED" : "ACTION_ITEM_RESUMED";

    protected override IEnumerable<object> OperationsOf(int round) =>
        Ids.Select(id => new
        {
            op = "transition",
            id,
            ifMatch = VersionAfter(round),
            data = new { to = StateAfter(round), reason = $"Ronde {round}" },
        });

    protected override IReadOnlyList<string> DoneIn(IReadOnlyList<JsonNode> items, int round) =>
        Changed(items, item => (string)item["status"]!, StateAfter(round), StateAfter(round - 1));

    private static string StateAfter(int round) =>
        round == 0 ? "PLANNED"
        : round % 2 == 1 ? "IN_PROGRESS"
        : "BLOCKED";
}

/// <summary>Adds items to a plan that is being written.</summary>
public sealed class Creations(GivenPromises given, string plan, bool atomic) : BulkWork(given, plan, atomic)
{
    public override string ActionOf(int round) => "ACTION_ITEM_PLANNED";

    protected override IEnumerable<object> OperationsOf(int round) =>
        Enumerable.Range(1, Operations).Select(n => new { op = "create", data = new { planId = Plan, activity = $"{Prefix(round)}{n}" } });

    protected override IReadOnlyList<string> DoneIn(IReadOnlyList<JsonNode> items, int round)
    {
        var made = items
            .Where(item => ((string)item["activity"]!).StartsWith(Prefix(round), StringComparison.Ordinal))
            .Select(IdOf)
            .ToList();
        items.Count.ShouldBe((round - 1) * Operations + made.Count);
        items.Select(item => (int)item["number"]!).Order().ShouldBe(Enumerable.Range(1, items.Count));
        return made;
    }

    private static string Prefix(int round) => $"Ronde {round}: langkah ";
}
