using System.Globalization;
using System.Text.Json.Nodes;

namespace JippApi.Benchmarks.Rehearsal;

/// <summary>How the answers of a campaign came in.</summary>
internal sealed class Played
{
    /// <summary>The state of each record after its answer was let pass, by the record.</summary>
    public Dictionary<string, string> Known { get; } = new(StringComparer.Ordinal);

    public int Mailed { get; set; }

    public int ByLink { get; set; }

    public int ByHandedLink { get; set; }

    public int BySignIn { get; set; }

    /// <summary>Answers that a second person let pass.</summary>
    public int Looked { get; set; }

    /// <summary>Records about which a ministry found something else.</summary>
    public int Contradicted { get; set; }
}

/// <summary>Opens a campaign, lets the owners answer in every way there is, and closes it.</summary>
/// <param name="stage">The server.</param>
/// <param name="owners">The owners.</param>
/// <param name="records">What the records of the directory describe.</param>
internal sealed class CampaignPlay(IStage stage, Owners owners, IReadOnlyDictionary<string, Invention> records)
{
    private const string Url = "/api/v1/attestation-campaigns";
    private const string Tasks = "/api/v1/review-tasks";
    private const int Days = 45;
    private const int SampleShare = 5;

    /// <summary>One owner in so many signs in instead of following the link.</summary>
    private const int AnswersPerSignIn = 12;

    /// <summary>One question in so many that reached nobody is passed on by the ministry.</summary>
    private const int UnreachedPerLink = 2;

    /// <summary>A ministry looks at one of so many that are said to run.</summary>
    private const int AnswersPerVisit = 300;

    private readonly Played played = new();

    /// <summary>The records that are said to run by the mailed link.</summary>
    private readonly List<string> running = [];
    private int reached;
    private int unreached;

    public string Id { get; private set; } = "";

    public async Task<Played> PlayAsync()
    {
        await OpenAsync();
        await AnswerAsync();
        await stage.WorkAsync();
        await LookAsync("ATTESTATION");
        await ContradictAsync();
        await LookAsync("CONTRADICTION");
        await CloseAsync();
        return played;
    }

    private async Task OpenAsync()
    {
        var national = await stage.AsAsync(Parts.National);
        var campaign = await national.CreateAsync(
            Url,
            new
            {
                title = "Gladi konfirmasi tiga daftar",
                dueOn = stage.Today.AddDays(Days).ToString("O", CultureInfo.InvariantCulture),
                sources = new[] { "KIPP", "IGA", "LABINOV" },
                sampleShare = SampleShare,
            }
        );
        Id = (string)campaign["id"]!;
        await stage.WorkAsync();
        await ReachedAsync("OPEN");
    }

    private async Task AnswerAsync()
    {
        var links = await MailedLinks.ReadAsync(stage.MailFolder);
        played.Mailed = links.Count;
        await ScanAsync(links.Values);
        var entries = await (await stage.AsAsync(Parts.National)).ReadAllAsync($"{Url}/{Id}/entries");
        foreach (var entry in entries)
        {
            var record = (string)entry["innovationId"]!;
            if (!records.TryGetValue(record, out var invention) || OwnersAnswer.Of(invention) is not { } answer)
                continue;
            if (await AnsweredAsync(entry, links.GetValueOrDefault(Guid.Parse((string)entry["id"]!)), answer))
                played.Known[record] = answer.Existence;
        }
    }

    /// <summary>Opens each link as a scanner of mail does. That answers nothing.</summary>
    private async Task ScanAsync(IEnumerable<string> links)
    {
        foreach (var link in links)
        {
            using var head = new HttpRequestMessage(HttpMethod.Head, link);
            using var answer = await stage.Anonymous.SendAsync(head);
            using var page = await stage.Anonymous.GetAsync(new Uri(link, UriKind.Relative));
            page.EnsureSuccessStatusCode();
        }

        var answered = (int)(await ReachedAsync("OPEN"))["counts"]!["answered"]!;
        if (answered > 0)
            throw new InvalidOperationException($"{answered} links answered when a scanner opened them.");
    }

    /// <summary>Answers a question in one of the ways that its owner has.</summary>
    private async Task<bool> AnsweredAsync(JsonNode entry, string? link, OwnersAnswer answer)
    {
        var record = (string)entry["innovationId"]!;
        if ((string?)entry["status"] == "UNREACHABLE")
            return unreached++ % UnreachedPerLink == 0 && await AnswerByHandedLinkAsync((string)entry["id"]!, answer);
        var editor = owners.Editors.FirstOrDefault(editor => editor.Government.Id == (string?)entry["institutionId"]);
        if (editor is not null && (link is null || reached++ % AnswersPerSignIn == 0))
        {
            var client = await stage.SignInAsync(editor.Email, Owners.Password);
            await client.CreateAsync($"/api/v1/innovations/{record}/attestations", answer.BodyOn(stage.Today));
            played.BySignIn++;
            return true;
        }

        if (link is null)
            return false;
        await AnswerPage.AnswerAsync(stage.Anonymous, link, answer);
        played.ByLink++;
        if (answer.Existence == "ACTIVE")
            running.Add(record);
        return true;
    }

    private async Task<bool> AnswerByHandedLinkAsync(string entry, OwnersAnswer answer)
    {
        var national = await stage.AsAsync(Parts.National);
        var link = await national.CreateAsync($"{Url}/{Id}/entries/{entry}/link", new { });
        await AnswerPage.AnswerAsync(stage.Anonymous, (string)link["href"]!, answer);
        played.ByHandedLink++;
        return true;
    }

    /// <summary>A second person lets everything pass that waits.</summary>
    private async Task LookAsync(string kind)
    {
        var validator = await stage.AsAsync(Parts.Validator);
        foreach (var task in await validator.ReadAllAsync($"{Tasks}?kind={kind}"))
        {
            validator = await stage.AsAsync(Parts.Validator);
            await validator.ChangeAsync($"{Tasks}/{(string)task["id"]!}/decision", new { decision = "PASS", reason = "Gladi." });
            played.Looked++;
        }

        await stage.WorkAsync();
    }

    /// <summary>A ministry looks at some that are said to run, and finds that they do not.</summary>
    private async Task ContradictAsync()
    {
        var national = await stage.AsAsync(Parts.National);
        foreach (var record in running.Take(Math.Max(1, running.Count / AnswersPerVisit)))
        {
            await national.CreateAsync(
                $"/api/v1/innovations/{record}/attestations",
                new
                {
                    method = "MINISTRY",
                    existence = "STOPPED",
                    observedOn = stage.Today.ToString("O", CultureInfo.InvariantCulture),
                    endReason = "BUDGET",
                    note = "Gladi: loket ditutup, petugas sudah dipindahkan, dan tidak ada anggaran lagi tahun ini.",
                }
            );
            played.Known[record] = "STOPPED";
            played.Contradicted++;
        }

        await stage.WorkAsync();
    }

    private async Task CloseAsync()
    {
        var national = await stage.AsAsync(Parts.National);
        await national.ChangeAsync($"{Url}/{Id}/transitions", new { to = "CLOSED", reason = "Gladi selesai." });
        await stage.WorkAsync();
        await ReachedAsync("CLOSED");
    }

    private async Task<JsonNode> ReachedAsync(string status)
    {
        var campaign = await (await stage.AsAsync(Parts.National)).ReadAsync($"{Url}/{Id}");
        return (string?)campaign["status"] == status
            ? campaign
            : throw new InvalidOperationException($"The campaign is not {status}: {campaign.ToJsonString()}");
    }
}
