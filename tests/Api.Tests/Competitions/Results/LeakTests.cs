using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;

namespace JippApi.Api.Tests.Competitions.Results;

/// <summary>
/// Until results are announced, the public picture of an innovation and of the edition is the same whether it was
/// entered, scored and chosen or not. Only how far the stages have come is public.
/// </summary>
public class LeakTests(CompetitionApp app) : IClassFixture<CompetitionApp>
{
    private const string Innovations = "/api/v1/innovations";

    /// <summary>
    /// What moves with the stages, and is public by design: the status of the edition, its stages with their times, and
    /// the version that counts these moves.
    /// </summary>
    private static readonly string[] OfStages = ["status", "stages", "version", "etag"];

    [Fact]
    public async Task Neither_entering_nor_scoring_nor_a_closed_plenary_changes_what_the_public_sees()
    {
        var edition = await KippEdition.OpenAsync(app);
        var owner = (await app.Institution()).Id;
        var record = await app.Published(ownerId: owner);
        await app.Work();
        var (before, plain) = await PicturesAsync(edition, record);

        var entry = await edition.DraftEntryAsync(owner, innovation: record.Id);
        (await PicturesAsync(edition, record)).Whole.ShouldBe(before, "drafted");
        await entry.Entrant.Change($"{entry.Url}/transitions", new { to = "SUBMITTED" });
        (await PicturesAsync(edition, record)).Whole.ShouldBe(before, "submitted");

        await edition.AdministerAsync();
        await edition.StartAsync(KippBody.Proposal);
        await app.Work();
        (await PicturesAsync(edition, record)).WithoutStages.ShouldBe(plain, "passed the administrative selection");
        var evaluators = await edition.EvaluatorsAsync(2);
        await edition.DrawAsync(KippBody.Proposal);
        var (drawn, drawnPlain) = await PicturesAsync(edition, record);
        drawnPlain.ShouldBe(plain, "the version of the edition tells that evaluators were drawn, and nothing else does");
        await edition.JudgeAsync(KippBody.Proposal, evaluators);
        (await PicturesAsync(edition, record)).Whole.ShouldBe(drawn, "scored");

        await edition.CloseAsync(KippBody.Proposal);
        await edition.StartAsync(KippBody.Plenary);
        await edition.CloseAsync(KippBody.Plenary);
        (await PicturesAsync(edition, record)).WithoutStages.ShouldBe(plain, "chosen by the plenary");

        await edition.AnnounceAsync(KippBody.Plenary);
        (await PicturesAsync(edition, record)).WithoutStages.ShouldNotBe(plain, "the picture shows results once they are announced");
    }

    [Fact]
    public async Task What_is_hidden_is_refused_like_what_does_not_exist()
    {
        var played = await PlayedEdition.DecidedAsync(app);
        var entry = played.Entries[0].Id;
        var evaluation = (string)(await played.Organiser.Get($"{played.Edition.Url}/evaluations?limit=1").Done()).Items[0]["id"]!;
        var stranger = await app.Person("NOBODY", $"orang luar {Given.Next()}");
        var entrant = await app.EditorOf((await app.Institution()).Id);
        var scores = KippEdition.ScoresBody(KippBody.Criteria, _ => 80);
        var recusal = new { to = "RECUSED", reason = "Saya mengenal penulisnya." };
        var withdrawal = new { to = "WITHDRAWN", reason = "Program berubah." };

        foreach (var client in new[] { stranger, entrant, played.Entries[1].Entrant })
        {
            await SameAsync(KippEdition.Entries, entry, url => client.Get(url));
            await SameAsync(KippEdition.Entries, entry, url => client.Get($"{url}/results"));
            await SameAsync(KippEdition.Entries, entry, url => client.Get($"{url}/files/{Guid.CreateVersion7()}"));
            await SameAsync(KippEdition.Entries, entry, url => client.Post($"{url}/appeals", new { text = "Mohon ditinjau." }));
            await SameAsync(KippEdition.Entries, entry, url => client.Post($"{url}/transitions", withdrawal, ("If-Match", "*")));
            await SameAsync(KippEdition.Evaluations, evaluation, url => client.Get(url));
            await SameAsync(KippEdition.Evaluations, evaluation, url => client.Get($"{url}/files/1"));
            await SameAsync(KippEdition.Evaluations, evaluation, url => client.Put($"{url}/scores", scores, ("If-Match", "*")));
            await SameAsync(KippEdition.Evaluations, evaluation, url => client.Post($"{url}/transitions", recusal, ("If-Match", "*")));
        }
    }

    /// <summary>The answers about what exists and about an invented id differ in where and when they were given.</summary>
    private static async Task SameAsync(string address, string hidden, Func<string, Task<Reply>> ask)
    {
        var (existing, invented) = (await ask($"{address}/{hidden}"), await ask($"{address}/{Guid.CreateVersion7()}"));

        (existing.Status, invented.Status).ShouldBe((404, 404), $"{existing.Text} {invented.Text}");
        Timeless(existing).ShouldBe(Timeless(invented));

        static string Timeless(Reply problem)
        {
            var said = problem.Json.DeepClone().AsObject();
            said.Remove("instance");
            said.Remove("traceId");
            return said.ToJsonString();
        }
    }

    /// <summary>All that anybody can ask about an innovation and an edition, with and without what moves with the stages.</summary>
    private async Task<(string Whole, string WithoutStages)> PicturesAsync(KippEdition edition, Reply record)
    {
        var title = Uri.EscapeDataString((string)record["title"]!);
        string[] about =
        [
            $"{Innovations}/{record.Id}",
            $"{Innovations}/{record.Id}/revisions",
            $"{Innovations}?q={title}&facets=source,phase&limit=5",
            $"{Innovations}?award=FINALIS&count=exact",
            $"{Innovations}?sort=updatedAt&updatedSince={CompetitionApp.Year}-01-01&limit=200",
        ];
        string[] ofEdition =
        [
            $"{KippEdition.Editions}?year={CompetitionApp.Year}&regionCode=13&limit=200",
            edition.Url,
            $"{edition.Url}/versions",
            $"{edition.Url}/results",
        ];
        List<string> whole = [];
        List<string> plain = [];
        foreach (var url in about.Concat(ofEdition))
        {
            var answer = await app.Anonymous().Get(url).Done();
            var isOfEdition = ofEdition.Contains(url);
            whole.Add($"{url} {(isOfEdition ? answer.Header("ETag") : null)} {answer.Text}");
            plain.Add($"{url} {(isOfEdition ? WithoutStages(answer) : answer.Text)}");
        }

        return (string.Join('\n', whole), string.Join('\n', plain));
    }

    private static string WithoutStages(Reply answer)
    {
        var said = answer.Json.DeepClone().AsObject();
        foreach (var document in (said["items"]?.AsArray() ?? []).OfType<JsonObject>().Append(said))
        {
            foreach (var member in OfStages)
                document.Remove(member);
        }

        return said.ToJsonString();
    }
}
