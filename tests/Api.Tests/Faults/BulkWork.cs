using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;

namespace JippApi.Api.Tests.Faults;

/// <summary>
/// A bulk request for each round on the items of one plan, which can tell afterwards how much was done.
/// </summary>
/// <param name="given">The clients that write.</param>
/// <param name="plan">Id of the plan.</param>
/// <param name="atomic">All or nothing; otherwise one operation is refused and the others succeed.</param>
public abstract class BulkWork(GivenPromises given, string plan, bool atomic)
{
    public const int Operations = 15;

    /// <summary>The items that exist before the first round.</summary>
    protected IReadOnlyList<string> Ids { get; private set; } = [];

    protected string Plan => plan;

    public async Task FindAsync() => Ids = [.. (await ItemsAsync()).Select(IdOf)];

    public Attempt Attempt(int round)
    {
        var (operations, refused) = (OperationsOf(round).ToList(), new { op = "create", data = new { planId = plan } });
        if (!atomic)
            operations.Insert(Operations / 2, refused);
        return new(given.Hub, "/api/v1/action-items/bulk", new { atomic, operations });
    }

    /// <summary>The number of operations done in a round: none or all, each with exactly one event.</summary>
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

    /// <summary>The audit action of each operation.</summary>
    public abstract string ActionOf(int round);

    public override string ToString() => $"{GetType().Name}, {(atomic ? "all or nothing" : "one by one")}";

    protected abstract IEnumerable<object> OperationsOf(int round);

    /// <summary>
    /// The items reached by the operations of a round; all others must be as the previous round left them.
    /// </summary>
    protected abstract IReadOnlyList<string> DoneIn(IReadOnlyList<JsonNode> items, int round);

    /// <summary>The items that have the new value; all others must have the value of the previous round.</summary>
    protected static IReadOnlyList<string> Changed(IReadOnlyList<JsonNode> items, Func<JsonNode, string> state, string now, string before)
    {
        items.Select(state).ShouldAllBe(each => each == now || each == before);
        return [.. items.Where(item => state(item) == now).Select(IdOf)];
    }

    /// <summary>
    /// The version of each item after so many rounds; a change done twice would fail the next round. Signing was a change.
    /// </summary>
    protected static string VersionAfter(int round) => $"\"{round + 1}-x\"";

    protected static string IdOf(JsonNode item) => (string)item["id"]!;

    private async Task<IReadOnlyList<JsonNode>> ItemsAsync() =>
        (await given.Hub.Get($"{GivenPlans.Url}/{plan}/action-items?limit=200").Done()).Items;
}

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

/// <summary>Moves all items of a plan in progress: they are blocked and resumed in turn.</summary>
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

/// <summary>Adds items to a draft plan.</summary>
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
