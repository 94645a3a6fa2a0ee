using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;

namespace JippApi.Api.Tests.Competitions;

public sealed partial record KippEdition
{
    /// <summary>Adds accounts that have nothing to do with any entry.</summary>
    public async Task<IReadOnlyList<KippEvaluator>> EvaluatorsAsync(int count, string duty = "EVALUATOR", int? maxLoad = null)
    {
        List<KippEvaluator> added = [];
        for (var i = 0; i < count; i++)
            added.Add(await MemberAsync($"penilai {Given.Next()}", duty, maxLoad));
        return added;
    }

    /// <summary>Adds an account without a role as a member of the edition.</summary>
    public async Task<KippEvaluator> MemberAsync(string subject, string duty = "EVALUATOR", int? maxLoad = null)
    {
        const string role = "NOBODY";
        var client = await App.Person(role, subject);
        var accountId = App.Accounts.IdOf(role, subject).ToString();
        var added = await Organiser
            .Post(
                $"{Url}/members",
                new
                {
                    accountId,
                    duty,
                    maxLoad,
                }
            )
            .Done();
        return new(accountId, client, added.Id);
    }

    /// <summary>Starts a stage; the first one on the day after the last on which entries are submitted.</summary>
    public async Task<Reply> StartAsync(string stage)
    {
        await CloseSubmissionsAsync();
        return await MoveStageAsync(stage, new { to = "RUNNING" });
    }

    public Task<Reply> MoveStageAsync(string stage, object transition) => Organiser.Change($"{StageUrl(stage)}/transitions", transition);

    public Task<Reply> CloseAsync(string stage) => MoveStageAsync(stage, new { to = "CLOSED" });

    public Task<Reply> AnnounceAsync(string stage) => MoveStageAsync(stage, new { to = "ANNOUNCED" });

    /// <summary>Decrees a stage on the day after its last day for objections; the worker grants the awards.</summary>
    public async Task<Reply> DecreeAsync(string stage)
    {
        if ((string?)StageStateOf(await ReadAsync(), stage)["objectionsUntil"] is { } until)
        {
            var last = DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture);
            if (App.Today <= last)
                App.GoTo(last.AddDays(1));
        }

        var decree = new
        {
            number = "100.3.3.1/77/2031",
            decidedOn = App.Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            fileId = await DecreeFileAsync(),
        };
        var decreed = await MoveStageAsync(stage, new { to = "DECREED", decree });
        await App.Work();
        return decreed;
    }

    /// <summary>The state of a stage in an edition's answer.</summary>
    public static JsonNode StageStateOf(Reply edition, string stage) =>
        edition["stages"]!.AsArray().Single(state => (string?)state!["code"] == stage)!;

    /// <summary>Lets every submitted entry pass the administrative selection, and marks its files as without names.</summary>
    public async Task CheckAllAsync()
    {
        foreach (var entry in (await Organiser.Get($"{Url}/entries?status=SUBMITTED&limit=200").Done()).Items)
            await DecideAsync((string)entry["id"]!);
    }

    public Task<Reply> DecideAsync(string entry, bool passes = true) =>
        Organiser.Change(
            $"{Entries}/{entry}/decision",
            new
            {
                passes,
                reason = "Berkas lengkap dan sesuai.",
                filesWithoutNames = Array.Empty<string>(),
            }
        );

    /// <summary>Starts, decides and closes the administrative selection.</summary>
    public async Task AdministerAsync(string stage = KippBody.Administration)
    {
        await StartAsync(stage);
        await CheckAllAsync();
        await CloseAsync(stage);
    }

    /// <summary>Draws evaluators for all entries of a stage.</summary>
    public async Task<Reply> DrawAsync(string stage)
    {
        var requested = await Organiser.Post($"{StageUrl(stage)}/draws", new { }).Done();
        await App.Work();
        return requested;
    }

    /// <summary>
    /// Lets evaluators submit all that they were given in a stage. Points are by the entry's id, the evaluator's place
    /// in the list and the criterion; 80 of each without a function.
    /// </summary>
    public async Task JudgeAsync(string stage, IReadOnlyList<KippEvaluator> evaluators, Func<string, int, string, decimal>? points = null)
    {
        for (var i = 0; i < evaluators.Count; i++)
        {
            foreach (var evaluation in await AssignedAsync(evaluators[i], stage))
                await ScoreAsync(
                    evaluators[i],
                    (string)evaluation["id"]!,
                    await CriteriaAsync(stage),
                    criterion => points?.Invoke((string)evaluation["entryId"]!, i, criterion) ?? 80
                );
        }
    }

    /// <summary>The evaluations of this edition's stage that a person still has to submit.</summary>
    public async Task<IReadOnlyList<JsonNode>> AssignedAsync(KippEvaluator evaluator, string stage) =>
        [
            .. (await evaluator.Client.Get($"{Evaluations}?limit=200").Done()).Items.Where(item =>
                (string?)item["competitionId"] == Id
                && (string?)item["stage"] == stage
                && (string?)item["status"] is "ASSIGNED" or "DRAFTED"
            ),
        ];

    /// <summary>Writes and submits the scores of one evaluation.</summary>
    public static async Task<Reply> ScoreAsync(
        KippEvaluator evaluator,
        string evaluation,
        IEnumerable<string> criteria,
        Func<string, decimal> points
    )
    {
        await evaluator.Client.Put($"{Evaluations}/{evaluation}/scores", ScoresBody(criteria, points), ("If-Match", "*")).Done();
        return await evaluator.Client.Change($"{Evaluations}/{evaluation}/transitions", new { to = "SUBMITTED" });
    }

    public static object ScoresBody(IEnumerable<string> criteria, Func<string, decimal> points) =>
        new
        {
            scores = criteria
                .Select(criterion => new
                {
                    criterion,
                    points = points(criterion),
                    reason = $"Bukti untuk {criterion} jelas.",
                })
                .ToArray(),
            comment = "Proposal yang baik.",
        };

    /// <summary>Weighted criteria of a stage.</summary>
    private async Task<IReadOnlyList<string>> CriteriaAsync(string stage) =>
        [
            .. (await ReadAsync())["rules.stages"]!.AsArray().Single(known => (string?)known!["code"] == stage)!["rubric"]!
                .AsArray()
                .Where(criterion => (decimal)criterion!["weight"]! > 0)
                .Select(criterion => (string)criterion!["code"]!),
        ];
}
