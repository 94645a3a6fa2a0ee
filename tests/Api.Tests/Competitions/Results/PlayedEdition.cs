using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;

namespace JippApi.Api.Tests.Competitions.Results;

/// <summary>An edition with entries whose points fall in the order in which they entered: 90, 85, 80 …</summary>
public sealed record PlayedEdition(KippEdition Edition, IReadOnlyList<KippEntry> Entries, IReadOnlyList<KippEvaluator> Evaluators)
{
    private const decimal Best = 90;
    private const decimal Step = 5;

    public HttpClient Organiser => Edition.Organiser;

    /// <summary>An edition whose proposals are judged; the stage still runs.</summary>
    public static async Task<PlayedEdition> JudgedAsync(
        CompetitionApp app,
        int entries,
        Func<string, int, string, decimal>? points = null,
        Action<JsonObject>? change = null,
        string? province = "13",
        int evaluators = 2,
        IReadOnlyList<string>? others = null
    )
    {
        var edition = await KippEdition.OpenAsync(app, change, province);
        List<KippEntry> entered = [];
        for (var i = 0; i < entries; i++)
            entered.Add(await edition.EnterAsync());
        foreach (var owner in others ?? [])
            entered.Add(await edition.EnterAsync(owner));
        await edition.AdministerAsync();
        await edition.StartAsync(KippBody.Proposal);
        var judges = await edition.EvaluatorsAsync(evaluators);
        await edition.DrawAsync(KippBody.Proposal);
        var order = entered.Select(entry => entry.Id).ToList();
        await edition.JudgeAsync(KippBody.Proposal, judges, points ?? ((entry, _, _) => Best - Step * order.IndexOf(entry)));
        return new(edition, entered, judges);
    }

    /// <summary>An edition whose plenary is closed: the first two of three go on.</summary>
    public static async Task<PlayedEdition> DecidedAsync(
        CompetitionApp app,
        int entries = 3,
        Action<JsonObject>? change = null,
        string? province = "13"
    )
    {
        var played = await JudgedAsync(app, entries, change: change, province: province);
        await played.Edition.CloseAsync(KippBody.Proposal);
        await played.Edition.StartAsync(KippBody.Plenary);
        await played.Edition.CloseAsync(KippBody.Plenary);
        return played;
    }

    /// <summary>An edition whose finalists are announced.</summary>
    public static async Task<PlayedEdition> AnnouncedAsync(
        CompetitionApp app,
        int entries = 3,
        Action<JsonObject>? change = null,
        string? province = "13"
    )
    {
        var played = await DecidedAsync(app, entries, change, province);
        await played.Edition.AnnounceAsync(KippBody.Plenary);
        return played;
    }

    public Task<Reply> ReportAsync(string stage) => Organiser.Get($"{Edition.StageUrl(stage)}/report").Done();

    /// <summary>Asks for a transition of a stage; the answer may be a refusal.</summary>
    public Task<Reply> TryAsync(string stage, object transition, HttpClient? by = null) =>
        (by ?? Organiser).Post($"{Edition.StageUrl(stage)}/transitions", transition, ("If-Match", "*"));

    public Task<Reply> ResultsAsync(string query = "", HttpClient? by = null) =>
        (by ?? Edition.App.Anonymous()).Get($"{Edition.Url}/results{query}").Done();

    public Task<Reply> DecideAsync(string appeal, object decision, HttpClient? by = null) =>
        (by ?? Organiser).Post($"{KippEdition.Appeals}/{appeal}/decision", decision);

    public static object Decision(bool upheld, string effect) =>
        new
        {
            upheld,
            effect,
            reason = "Bukti sudah dipertimbangkan.",
        };
}
