using System.Text.Json.Nodes;
using JippApi.Api.Tests.Files;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;

namespace JippApi.Api.Tests.Competitions;

/// <summary>An account without a role that scores for an edition.</summary>
public sealed record KippEvaluator(string AccountId, HttpClient Client, string MemberId);

/// <summary>A submitted entry, what it was made from, and a person of its owner.</summary>
public sealed record KippEntry(string Id, string Innovation, string Owner, HttpClient Entrant)
{
    public string Url => $"{KippEdition.Entries}/{Id}";
}

/// <summary>
/// An edition that is played over HTTP: <c>OpenAsync</c>, <c>EnterAsync</c> for each entry, <c>StartAsync</c>,
/// <c>CheckAllAsync</c>, <c>EvaluatorsAsync</c>, <c>JudgeAsync</c>, <c>CloseAsync</c>, <c>AnnounceAsync</c> and
/// <c>DecreeAsync</c>.
/// </summary>
public sealed partial record KippEdition(CompetitionApp App, string Id, HttpClient Organiser, string? Province)
{
    public const string Editions = "/api/v1/competitions";
    public const string Entries = "/api/v1/competition-entries";
    public const string Evaluations = "/api/v1/competition-evaluations";
    public const string Appeals = "/api/v1/competition-appeals";

    public string Url => $"{Editions}/{Id}";

    public string StageUrl(string stage) => $"{Url}/stages/{stage}";

    /// <summary>A draft of the test province (or of another, or of the nation), which a test may change before.</summary>
    public static async Task<KippEdition> DraftAsync(
        CompetitionApp app,
        Action<JsonObject>? change = null,
        string? province = "13",
        HttpClient? organiser = null
    )
    {
        var by = organiser ?? await app.Admin();
        var owner = province is null ? await MinistryAsync(app) : await (await app.Admin()).GovernmentOf(province);
        var body = KippBody.Edition(owner, app.Now, province);
        change?.Invoke(body);
        var drafted = await by.Post(Editions, body);
        drafted.Status.ShouldBe(201, drafted.Text);
        return new(app, drafted.Id, by, province);
    }

    /// <summary>An edition that takes entries for a fortnight.</summary>
    public static async Task<KippEdition> OpenAsync(
        CompetitionApp app,
        Action<JsonObject>? change = null,
        string? province = "13",
        HttpClient? organiser = null
    )
    {
        var edition = await DraftAsync(app, change, province, organiser);
        await edition.MoveAsync("OPEN");
        return edition;
    }

    /// <summary>The edition as its organiser sees it.</summary>
    public Task<Reply> ReadAsync() => Organiser.Get(Url).Done();

    public Task<Reply> MoveAsync(string to, string? reason = null) => Organiser.Change($"{Url}/transitions", new { to, reason });

    /// <summary>
    /// A submitted entry of a published innovation; without an owner, of a new office of the test region's government.
    /// </summary>
    public async Task<KippEntry> EnterAsync(string? owner = null, string group = "UMUM", string? innovation = null)
    {
        var drafted = await DraftEntryAsync(owner, group, innovation);
        await drafted.Entrant.Change($"{drafted.Url}/transitions", new { to = "SUBMITTED" });
        return drafted;
    }

    /// <summary>An entry that is not submitted yet.</summary>
    public async Task<KippEntry> DraftEntryAsync(string? owner = null, string group = "UMUM", string? innovation = null)
    {
        var by = owner ?? (await App.Institution()).Id;
        var entered = innovation ?? (await App.Published(ownerId: by)).Id;
        var entrant = await App.EditorOf(by);
        var drafted = await entrant.Post($"{Url}/entries", EntryBody(entered, group)).Done();
        return new(drafted.Id, entered, by, entrant);
    }

    public static object EntryBody(string innovationId, string group = "UMUM") =>
        new
        {
            innovationId,
            group,
            category = "KESEHATAN",
            theme = "INKLUSIF",
        };

    /// <summary>Goes to the day after the last one on which entries are submitted.</summary>
    public async Task CloseSubmissionsAsync()
    {
        var until = DateTimeOffset.Parse(
            (string)(await ReadAsync())["submissionsUntil"]!,
            System.Globalization.CultureInfo.InvariantCulture
        );
        if (App.Now <= until)
            App.GoTo(until.AddDays(1));
    }

    /// <summary>Uploads the scan of a decree.</summary>
    /// <returns>The id of the file.</returns>
    public async Task<string> DecreeFileAsync() => (await Organiser.Upload(Samples.Pdf(1_200 + Given.Next(), "keputusan.pdf"))).Id;

    private static async Task<string> MinistryAsync(CompetitionApp app)
    {
        var ministry = new { name = $"Kementerian Uji {Given.Next()}", kind = "MINISTRY" };
        return (await (await app.Admin()).Post("/api/v1/institutions", ministry).Done()).Id;
    }
}
