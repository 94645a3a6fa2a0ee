using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.ReplicationPlans;
using JippApi.Infrastructure.Persistence;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using static JippApi.Api.Tests.Hosting.GivenPlans;

namespace JippApi.Api.Tests.ReplicationPlans;

public class ListingPlansTests(ListingPlansTests.CountingApp app) : IClassFixture<ListingPlansTests.CountingApp>
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task Plans_can_be_filtered()
    {
        var (owner, adopter) = ((await app.Institution()).Id, (await app.Institution()).Id);
        var origin = (await app.Published(ownerId: owner)).Id;
        var plan = await app.Plan(origin, adopter);
        await app.Plan(origin);
        await app.MovePlan(plan.Id, "PROPOSED");

        foreach (
            var query in new[]
            {
                $"adopterId={adopter}",
                $"originId={origin}&status=PROPOSED",
                $"ownerId={owner}&status=PROPOSED,ACCEPTED&budgetYear=2027&kind=ADAPT,ADOPT&provinceCode=13&regionCode=13.7*",
            }
        )
            (await Admin.Get($"{Url}?{query}")).Ids.ShouldBe([plan.Id], query);
        foreach (var query in new[] { "status=DRAFT", "budgetYear=2028", "kind=MODIFY", "provinceCode=61", "regionCode=61" })
            (await Admin.Get($"{Url}?adopterId={adopter}&{query}")).Ids.ShouldBeEmpty(query);
    }

    [Fact]
    public async Task Plans_are_found_by_the_answer_they_wait_for()
    {
        var origin = (await app.Published()).Id;
        var (waiting, late, answered) = (await app.Plan(origin), await app.Plan(origin), await app.Plan(origin));
        await app.Plan(origin);
        foreach (var plan in new[] { waiting, late, answered })
            await app.MovePlan(plan.Id, "PROPOSED");
        await app.MovePlan(answered.Id, "ACCEPTED");
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var id = new ReplicationPlanId(Guid.Parse(late.Id));
            await scope
                .ServiceProvider.GetRequiredService<JippDb>()
                .ReplicationPlans.Where(p => p.Id == id)
                .ExecuteUpdateAsync(p => p.SetProperty(x => x.AnswerDueOn, new DateOnly(2026, 1, 1)));
        }

        (await Admin.Get($"{Url}?originId={origin}&answer=awaited")).Ids.ShouldBe([late.Id, waiting.Id]);
        (await Admin.Get($"{Url}?originId={origin}&answer=overdue")).Ids.ShouldBe([late.Id]);
    }

    [Fact]
    public async Task A_listed_plan_shows_its_parties_and_progress()
    {
        var plan = await app.Plan();
        await app.Item(plan, done: true, weight: 3);
        await app.Item(plan, progress: 20, dueOn: new(2020, 1, 1));
        await app.Start(plan.Id);

        var item = (await Admin.Get($"{Url}?originId={plan["origin.id"]}")).Items.ShouldHaveSingleItem();

        item["progress"]!.ToJsonString().ShouldBe("""{"percent":80,"items":2,"done":1,"overdue":1}""");
        item["origin"]!.ToJsonString().ShouldBe(plan["origin"]!.ToJsonString());
        item["adopter"]!.ToJsonString().ShouldBe(plan["adopter"]!.ToJsonString());
        (await Admin.Get($"{Url}/{plan.Id}"))["progress"]!.ToJsonString().ShouldBe(item["progress"]!.ToJsonString());
    }

    [Fact]
    public async Task Plans_are_paged_last_changed_first()
    {
        var origin = (await app.Published()).Id;
        List<string> ids = [];
        foreach (var _ in Enumerable.Range(0, 7))
            ids.Add((await app.Plan(origin)).Id);
        await app.MovePlan(ids[2], "PROPOSED");
        List<string> expected = [ids[2], .. Enumerable.Reverse(ids).Where(id => id != ids[2])];

        List<string> walked = [];
        string? cursor = "";
        while (cursor is not null)
        {
            var page = await Admin.Get($"{Url}?originId={origin}&limit=3{(cursor == "" ? "" : $"&cursor={cursor}")}");
            walked.AddRange(page.Ids);
            cursor = page["page.hasMore"]!.GetValue<bool>() ? (string)page["page.nextCursor"]! : null;
            if (page["page.prevCursor"] is { } back)
                (await Admin.Get($"{Url}?originId={origin}&limit=3&cursor={back}")).Ids.ShouldBe(
                    walked.Take(walked.Count - page.Ids.Count).TakeLast(3)
                );
        }

        walked.ShouldBe(expected);
    }

    [Fact]
    public async Task A_list_of_twenty_plans_takes_as_many_queries_as_a_list_of_one()
    {
        var origin = (await app.Published()).Id;
        for (var count = 0; count < 20; count++)
            await app.Item(await app.Plan(origin));

        var one = await CountAsync($"{Url}?originId={origin}&limit=1");
        var twenty = await CountAsync($"{Url}?originId={origin}&limit=20");

        twenty.ShouldBe(one);
        // the versions of the data, which every request with a token reads, what was merged into the origin, and two for the list;
        // one more in the two hours of a day in which the east has the next one
        one.ShouldBeInRange(4, 5);
    }

    [Fact]
    public async Task A_cursor_belongs_to_its_filters()
    {
        var origin = (await app.Published()).Id;
        foreach (var _ in Enumerable.Range(0, 2))
            await app.Plan(origin);
        var cursor = (await Admin.Get($"{Url}?originId={origin}&limit=1"))["page.nextCursor"];

        (await Admin.Get($"{Url}?limit=1&cursor={cursor}")).Code.ShouldBe("CURSOR_MISMATCH");
    }

    /// <summary>The minimum of several tries: now and then the server sends other queries in between.</summary>
    private async Task<int> CountAsync(string url)
    {
        var (client, fewest) = (Admin, int.MaxValue);
        foreach (var _ in Enumerable.Range(0, 5))
        {
            var before = app.Queries.Count;
            (await client.Get(url)).Status.ShouldBe(200);
            fewest = Math.Min(fewest, app.Queries.Count - before);
        }

        return fewest;
    }

    /// <summary>A server that counts its queries.</summary>
    public sealed class CountingApp : JippApp
    {
        public QueryCounter Queries { get; } = new();

        protected override IReadOnlyDictionary<string, string> Settings { get; } =
            new Dictionary<string, string> { ["Logging:LogLevel:Microsoft.EntityFrameworkCore.Database.Command"] = "Information" };

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureLogging(logging => logging.AddProvider(Queries));
        }
    }

    /// <summary>Counts the commands sent to the database.</summary>
    public sealed class QueryCounter : ILoggerProvider, ILogger
    {
        private const string CommandExecuted = "Microsoft.EntityFrameworkCore.Database.Command.CommandExecuted";

        private int count;

        public int Count => Volatile.Read(ref count);

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            if (eventId.Name == CommandExecuted)
                Interlocked.Increment(ref count);
        }

        public void Dispose() { }
    }
}
