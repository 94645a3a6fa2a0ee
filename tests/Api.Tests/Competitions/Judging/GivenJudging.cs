using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;
using JippApi.Domain.Access;

namespace JippApi.Api.Tests.Competitions.Judging;

/// <summary>An edition whose proposals are judged, and what was submitted to it.</summary>
public sealed record JudgedEdition(KippEdition Edition, IReadOnlyList<KippEntry> Entries)
{
    private const string Evaluations = KippEdition.Evaluations;

    /// <summary>An edition in which the stage of proposals runs; nobody has been drawn yet.</summary>
    public static async Task<JudgedEdition> RunningAsync(CompetitionApp app, int entries, Action<JsonObject>? change = null)
    {
        var edition = await KippEdition.OpenAsync(app, change);
        List<KippEntry> entered = [];
        for (var i = 0; i < entries; i++)
            entered.Add(await edition.EnterAsync());
        await edition.AdministerAsync();
        await edition.StartAsync(KippBody.Proposal);
        return new(edition, entered);
    }

    /// <summary>Makes a person with a role an evaluator.</summary>
    public async Task<KippEvaluator> EvaluatorAsync(string role, string subject, GrantScope? scope = null)
    {
        var client = await Edition.App.Person(role, subject, scope);
        var accountId = Edition.App.Accounts.IdOf(role, subject, scope).ToString();
        var added = await Edition.Organiser.Post($"{Edition.Url}/members", new { accountId, duty = "EVALUATOR" }).Done();
        return new(accountId, client, added.Id);
    }

    /// <summary>All evaluations of the stage as the organiser sees them.</summary>
    public async Task<IReadOnlyList<JsonNode>> AllAsync() =>
        (await Edition.Organiser.Get($"{Edition.Url}/evaluations?limit=200").Done()).Items;

    /// <summary>Draws, and returns the evaluators of an entry.</summary>
    public async Task<IReadOnlyList<string>> DrawnForAsync(KippEntry entry)
    {
        await Edition.DrawAsync(KippBody.Proposal);
        return [.. (await AllAsync()).Where(item => (string?)item["entryId"] == entry.Id).Select(item => (string)item["evaluatorId"]!)];
    }

    /// <summary>The only evaluation that a person still has to submit.</summary>
    public async Task<string> OnlyOfAsync(KippEvaluator evaluator) =>
        (string)(await Edition.AssignedAsync(evaluator, KippBody.Proposal)).ShouldHaveSingleItem()["id"]!;

    /// <summary>Writes the same points for all criteria.</summary>
    public static Task<Reply> WriteAsync(KippEvaluator evaluator, string evaluation, decimal points) =>
        evaluator.Client.Put(
            $"{Evaluations}/{evaluation}/scores",
            KippEdition.ScoresBody(KippBody.Criteria, _ => points),
            ("If-Match", "*")
        );

    /// <summary>Asks for a transition; the answer may be a refusal.</summary>
    public static Task<Reply> MoveAsync(KippEvaluator evaluator, string evaluation, object transition) =>
        evaluator.Client.Post($"{Evaluations}/{evaluation}/transitions", transition, ("If-Match", "*"));

    public static async Task SubmitAsync(KippEvaluator evaluator, string evaluation, decimal points)
    {
        await WriteAsync(evaluator, evaluation, points).Done();
        await MoveAsync(evaluator, evaluation, new { to = "SUBMITTED" }).Done();
    }
}
