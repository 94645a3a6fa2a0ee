using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Faults;

public sealed class TransientFaultTests(FaultyApp app) : IClassFixture<FaultyApp>, IDisposable
{
    private const string Url = "/api/v1/innovations";
    private const int MostStatements = 100;

    [Theory]
    [InlineData("Sqlite", "5")]
    [InlineData("Sqlite", "6")]
    [InlineData("PostgreSql", "40001")]
    [InlineData("PostgreSql", "40P01")]
    [InlineData("PostgreSql", "55P03")]
    [InlineData("PostgreSql", "57P01")]
    [InlineData("PostgreSql", "57P02")]
    [InlineData("PostgreSql", "57P03")]
    [InlineData("PostgreSql", "53300")]
    [InlineData("PostgreSql", "08006")]
    [InlineData("PostgreSql", "25006")]
    [InlineData("PostgreSql", "network")]
    [InlineData("SqlServer", "1205")]
    [InlineData("SqlServer", "1222")]
    [InlineData("SqlServer", "3960")]
    [InlineData("SqlServer", "4060")]
    [InlineData("SqlServer", "10928")]
    [InlineData("SqlServer", "10929")]
    [InlineData("SqlServer", "10054/20")]
    [InlineData("SqlServer", "40197")]
    [InlineData("SqlServer", "40501")]
    [InlineData("SqlServer", "40613")]
    [InlineData("SqlServer", "49918")]
    [InlineData("SqlServer", "49919")]
    [InlineData("SqlServer", "49920")]
    [InlineData("SqlServer", "0/20")]
    [InlineData("SqlServer", "33557097")]
    public async Task A_write_that_a_passing_fault_has_ended_is_done_once_all_the_same(string engine, string code)
    {
        var client = app.ClientWith("NATIONAL_ADMIN");
        var (title, body) = await DraftAsync();
        app.Faults.Arm(Strike.Command, () => EngineErrors.Of(engine, code), from: 3);

        var answer = await client.Post(Url, body);

        app.Faults.Struck.ShouldBe(1);
        answer.Status.ShouldBe(201, answer.Text);
        await IsThereOnceAsync(title, answer.Id);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Wherever_in_a_write_it_strikes_the_write_is_done_once(bool keyed)
    {
        var client = app.Unwatched("NATIONAL_ADMIN");
        for (var place = 1; ; place++)
        {
            place.ShouldBeLessThan(MostStatements);
            var (title, body) = await DraftAsync();
            app.Faults.Arm(Strike.Command, Deadlock, from: place);

            var answer = await client.Post(Url, body, keyed ? [("Idempotency-Key", Key(title))] : []);

            answer.Status.ShouldBe(201, $"statement {place}: {answer.Text}");
            var hasStruck = app.Faults.Struck > 0;
            await IsThereOnceAsync(title, answer.Id);
            if (!hasStruck) return;
        }
    }

    [Fact]
    public async Task A_write_whose_commit_was_refused_is_done_once()
    {
        var client = app.ClientWith("NATIONAL_ADMIN");
        var (title, body) = await DraftAsync();
        app.Faults.Arm(Strike.Commit, Deadlock);

        var answer = await client.Post(Url, body);

        app.Faults.Struck.ShouldBe(1);
        answer.Status.ShouldBe(201, answer.Text);
        await IsThereOnceAsync(title, answer.Id);
    }

    [Fact]
    public async Task Of_a_commit_whose_answer_was_lost_the_key_tells_that_it_was_saved()
    {
        var client = app.ClientWith("NATIONAL_ADMIN");
        var (title, body) = await DraftAsync();
        app.Faults.Arm(Strike.Committed, Lost);

        var answer = await client.Post(Url, body, ("Idempotency-Key", Key(title)));

        app.Faults.Struck.ShouldBe(1);
        answer.Status.ShouldBe(201, answer.Text);
        await IsThereOnceAsync(title, answer.Id);
    }

    [Fact]
    public async Task With_a_key_a_commit_that_never_arrived_is_done_again()
    {
        var client = app.ClientWith("NATIONAL_ADMIN");
        var (title, body) = await DraftAsync();
        app.Faults.Arm(Strike.Commit, Lost);

        var answer = await client.Post(Url, body, ("Idempotency-Key", Key(title)));

        app.Faults.Struck.ShouldBe(1);
        answer.Status.ShouldBe(201, answer.Text);
        await IsThereOnceAsync(title, answer.Id);
    }

    [Fact]
    public async Task Without_a_key_a_commit_whose_answer_was_lost_is_not_done_again()
    {
        var client = app.Unwatched("NATIONAL_ADMIN");
        var (title, body) = await DraftAsync();
        app.Faults.Arm(Strike.Committed, Lost);

        var answer = await client.Post(Url, body);

        ShouldBeRefused(answer);
        (await app.CountAsync(db => db.Innovations.Where(i => i.Title == title))).ShouldBe(1);
    }

    [Fact]
    public async Task A_fault_that_stays_is_503_and_changes_nothing()
    {
        var (title, body) = await DraftAsync();
        var kept = await app.CountAsync(db => db.IdempotencyRecords);
        var client = app.Unwatched("NATIONAL_ADMIN");
        app.Faults.Arm(Strike.Command, Deadlock, from: 4, times: int.MaxValue);

        var answer = await client.Post(Url, body, ("Idempotency-Key", Key(title)));

        app.Faults.Struck.ShouldBe(5);
        app.Faults.Disarm();
        ShouldBeRefused(answer);
        (await app.CountAsync(db => db.Innovations.Where(i => i.Title == title))).ShouldBe(0);
        (await app.CountAsync(db => db.IdempotencyRecords)).ShouldBe(kept);
    }

    [Theory]
    [InlineData("Sqlite", "8")]
    [InlineData("Sqlite", "10")]
    [InlineData("Sqlite", "13")]
    [InlineData("Sqlite", "14")]
    [InlineData("PostgreSql", "25006")]
    [InlineData("PostgreSql", "28P01")]
    [InlineData("PostgreSql", "3D000")]
    [InlineData("PostgreSql", "53100")]
    [InlineData("PostgreSql", "55000")]
    [InlineData("PostgreSql", "57014")]
    [InlineData("SqlServer", "-2")]
    [InlineData("SqlServer", "-1/20")]
    [InlineData("SqlServer", "2/20")]
    [InlineData("SqlServer", "53/20")]
    [InlineData("SqlServer", "10061/20")]
    [InlineData("SqlServer", "3906")]
    [InlineData("SqlServer", "9002")]
    [InlineData("SqlServer", "18456")]
    public async Task A_database_that_cannot_do_it_is_no_failure_of_the_server(string engine, string code)
    {
        var client = app.Unwatched("NATIONAL_ADMIN");
        var (title, body) = await DraftAsync();
        app.Faults.Arm(Strike.Command, () => EngineErrors.Of(engine, code), from: 3, times: int.MaxValue);

        ShouldBeRefused(await client.Post(Url, body));

        app.Faults.Disarm();
        (await app.CountAsync(db => db.Innovations.Where(i => i.Title == title))).ShouldBe(0);
    }

    [Fact]
    public async Task A_read_is_answered_when_its_connection_is_lost_on_the_way()
    {
        var client = app.Anonymous();
        app.Faults.Arm(Strike.Command, Lost);

        (await client.Get($"{Url}?limit=1&q=layanan{Given.Next()}")).Status.ShouldBe(200);

        app.Faults.Struck.ShouldBe(1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_bulk_request_that_a_deadlock_has_ended_does_each_operation_once(bool atomic)
    {
        var client = app.ClientWith("NATIONAL_ADMIN");
        for (var place = 5; place < MostStatements; place += 4)
        {
            var drafts = new[] { await DraftAsync(), await DraftAsync() };
            app.Faults.Arm(Strike.Command, Deadlock, from: place);

            var answer = await client.Post($"{Url}/bulk", new { atomic, operations = drafts.Select(draft => new { op = "create", data = draft.Body }) });

            answer.Status.ShouldBe(atomic ? 200 : 207, $"statement {place}: {answer.Text}");
            ((int)answer["summary.succeeded"]!).ShouldBe(2, answer.Text);
            var hasStruck = app.Faults.Struck > 0;
            foreach (var (draft, item) in drafts.Zip(answer.Items)) await IsThereOnceAsync(draft.Title, (string)item["id"]!);
            if (!hasStruck) return;
        }
    }

    public void Dispose() => app.Faults.Disarm();

    private static string Key(string title) => title.Replace(' ', '-');

    private static Exception Deadlock() => EngineErrors.Of("SqlServer", "1205");

    private static Exception Lost() => EngineErrors.Of("PostgreSql", "network");

    private static void ShouldBeRefused(Reply answer)
    {
        (answer.Status, answer.Code).ShouldBe((503, "UNAVAILABLE"), answer.Text);
        answer.Header("Retry-After").ShouldBe("5");
    }

    private async Task<(string Title, object Body)> DraftAsync()
    {
        app.Faults.Disarm();
        var title = $"Inovasi yang diuji gangguan {Given.Next()}";
        return (title, Given.Complete(app.Accounts.Government, title));
    }

    private async Task IsThereOnceAsync(string title, string id)
    {
        app.Faults.Disarm();
        (await app.CountAsync(db => db.Innovations.Where(i => i.Title == title))).ShouldBe(1, title);
        (await app.CountAsync(db => db.AuditEvents.Where(e => e.ResourceId == id))).ShouldBe(1, title);
    }
}
