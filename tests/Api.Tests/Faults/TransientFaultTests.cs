using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Faults;

public sealed class TransientFaultTests(FaultyApp app) : IClassFixture<FaultyApp>, IDisposable
{
    private const string Url = "/api/v1/innovations";
    private const int MaxStatements = 100;

    /// <summary>Error codes after which the same work can succeed at once.</summary>
    public static TheoryData<string, string> Passing { get; } =
        Codes(
            ("Sqlite", ["5", "6"]),
            ("PostgreSql", ["40001", "40P01", "55P03", "57P01", "57P02", "57P03", "53300", "08006", "25006", "network"]),
            (
                "SqlServer",
                [
                    "1205",
                    "1222",
                    "3960",
                    "4060",
                    "10928",
                    "10929",
                    "10054/20",
                    "40197",
                    "40501",
                    "40613",
                    "49918",
                    "49919",
                    "49920",
                    "0/20",
                    "33557097",
                ]
            )
        );

    /// <summary>Error codes that end a request without being the server's fault.</summary>
    public static TheoryData<string, string> Staying { get; } =
        Codes(
            ("Sqlite", ["8", "10", "13", "14"]),
            ("PostgreSql", ["25006", "28P01", "3D000", "53100", "55000", "57014"]),
            ("SqlServer", ["-2", "-1/20", "2/20", "53/20", "10061/20", "3906", "9002", "18456"])
        );

    [Theory, MemberData(nameof(Passing))]
    public async Task A_write_interrupted_by_a_transient_fault_is_done_once(string engine, string code)
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
    public async Task A_write_is_done_once_wherever_the_fault_strikes(bool keyed)
    {
        var client = app.Unwatched("NATIONAL_ADMIN");
        for (var place = 1; ; place++)
        {
            place.ShouldBeLessThan(MaxStatements);
            var (title, body) = await DraftAsync();
            app.Faults.Arm(Strike.Command, Deadlock, from: place);

            var answer = await client.Post(Url, body, keyed ? [("Idempotency-Key", Key(title))] : []);

            answer.Status.ShouldBe(201, $"statement {place}: {answer.Text}");
            var hasStruck = app.Faults.Struck > 0;
            await IsThereOnceAsync(title, answer.Id);
            if (!hasStruck)
                return;
        }
    }

    [Fact]
    public Task A_write_whose_commit_failed_is_done_once() => IsSavedOnceAsync(Strike.Commit, Deadlock, keyed: false);

    [Fact]
    public Task A_key_reveals_that_a_commit_with_a_lost_answer_was_saved() => IsSavedOnceAsync(Strike.Committed, Lost, keyed: true);

    [Fact]
    public Task A_commit_that_never_arrived_is_retried_with_a_key() => IsSavedOnceAsync(Strike.Commit, Lost, keyed: true);

    [Fact]
    public async Task A_commit_with_a_lost_answer_is_not_retried_without_a_key()
    {
        var client = app.Unwatched("NATIONAL_ADMIN");
        var (title, body) = await DraftAsync();
        app.Faults.Arm(Strike.Committed, Lost);

        var answer = await client.Post(Url, body);

        ShouldBeRefused(answer);
        (await app.CountAsync(db => db.Innovations.Where(i => i.Content.Title == title))).ShouldBe(1);
    }

    [Fact]
    public async Task A_persistent_fault_is_answered_with_503_and_changes_nothing()
    {
        var (title, body) = await DraftAsync();
        var kept = await app.CountAsync(db => db.IdempotencyRecords);
        var client = app.Unwatched("NATIONAL_ADMIN");
        app.Faults.Arm(Strike.Command, Deadlock, from: 4, times: int.MaxValue);

        var answer = await client.Post(Url, body, ("Idempotency-Key", Key(title)));

        app.Faults.Struck.ShouldBe(5);
        app.Faults.Disarm();
        ShouldBeRefused(answer);
        (await app.CountAsync(db => db.Innovations.Where(i => i.Content.Title == title))).ShouldBe(0);
        (await app.CountAsync(db => db.IdempotencyRecords)).ShouldBe(kept);
    }

    [Theory, MemberData(nameof(Staying))]
    public async Task A_limit_of_the_database_is_not_answered_as_a_server_error(string engine, string code)
    {
        var client = app.Unwatched("NATIONAL_ADMIN");
        var (title, body) = await DraftAsync();
        app.Faults.Arm(Strike.Command, () => EngineErrors.Of(engine, code), from: 3, times: int.MaxValue);

        ShouldBeRefused(await client.Post(Url, body));

        app.Faults.Disarm();
        (await app.CountAsync(db => db.Innovations.Where(i => i.Content.Title == title))).ShouldBe(0);
    }

    [Fact]
    public async Task A_read_is_retried_when_its_connection_is_lost()
    {
        var client = app.Anonymous();
        app.Faults.Arm(Strike.Command, Lost);

        (await client.Get($"{Url}?limit=1&q=layanan{Given.Next()}")).Status.ShouldBe(200);

        app.Faults.Struck.ShouldBe(1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_deadlocked_bulk_request_does_each_operation_once(bool atomic)
    {
        var client = app.ClientWith("NATIONAL_ADMIN");
        for (var place = 5; place < MaxStatements; place += 4)
        {
            var drafts = new[] { await DraftAsync(), await DraftAsync() };
            app.Faults.Arm(Strike.Command, Deadlock, from: place);

            var answer = await client.Post(
                $"{Url}/bulk",
                new { atomic, operations = drafts.Select(draft => new { op = "create", data = draft.Body }) }
            );

            answer.Status.ShouldBe(atomic ? 200 : 207, $"statement {place}: {answer.Text}");
            ((int)answer["summary.succeeded"]!).ShouldBe(2, answer.Text);
            var hasStruck = app.Faults.Struck > 0;
            foreach (var (draft, item) in drafts.Zip(answer.Items))
                await IsThereOnceAsync(draft.Title, (string)item["id"]!);
            if (!hasStruck)
                return;
        }
    }

    public void Dispose() => app.Faults.Disarm();

    private static TheoryData<string, string> Codes(params (string Engine, string[] Codes)[] engines)
    {
        TheoryData<string, string> all = [];
        foreach (var (engine, codes) in engines)
        {
            foreach (var code in codes)
                all.Add(engine, code);
        }
        return all;
    }

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

    private async Task IsSavedOnceAsync(Strike strike, Func<Exception> fault, bool keyed)
    {
        var client = app.ClientWith("NATIONAL_ADMIN");
        var (title, body) = await DraftAsync();
        app.Faults.Arm(strike, fault);

        var answer = await client.Post(Url, body, keyed ? [("Idempotency-Key", Key(title))] : []);

        app.Faults.Struck.ShouldBe(1);
        answer.Status.ShouldBe(201, answer.Text);
        await IsThereOnceAsync(title, answer.Id);
    }

    private async Task IsThereOnceAsync(string title, string id)
    {
        app.Faults.Disarm();
        (await app.CountAsync(db => db.Innovations.Where(i => i.Content.Title == title))).ShouldBe(1, title);
        (await app.CountAsync(db => db.AuditEvents.Where(e => e.ResourceId == id))).ShouldBe(1, title);
    }
}
