using JippApi.Api.Tests.Competitions.Judging;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;
using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Entries;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Api.Tests.Competitions.Entries;

/// <summary>Nobody plays on both sides of a table: organisers do not enter for others, judges do not organise.</summary>
public class DishonestOrganiserTests(CompetitionApp app) : IClassFixture<CompetitionApp>
{
    private const string Stage = KippBody.Administration;

    private static readonly GrantScope Province = new(ScopeKind.Region, "13");

    private static readonly (string, string) AnyVersion = ("If-Match", "*");

    [Fact]
    public async Task A_hub_that_organises_neither_sees_a_draft_nor_writes_for_an_institution()
    {
        var hub = await app.Person("HUB_ADMIN", $"hub {Given.Next()}", Province);
        var edition = await KippEdition.OpenAsync(app, organiser: hub);
        var draft = await edition.DraftEntryAsync();
        var other = (await app.Published(ownerId: draft.Owner)).Id;
        var withdrawal = new { to = "WITHDRAWN", reason = "Bukan wewenangnya." };
        var patch = new { theme = (string?)null };

        (await hub.Get(draft.Url)).Status.ShouldBe(404);
        (await hub.Get($"{edition.Url}/entries").Done()).Items.ShouldBeEmpty();
        (await hub.Patch(draft.Url, patch, AnyVersion)).Status.ShouldBe(404);
        (await hub.Post($"{draft.Url}/transitions", new { to = "SUBMITTED" }, AnyVersion)).Status.ShouldBe(404);
        (await hub.Post($"{draft.Url}/transitions", withdrawal, AnyVersion)).Status.ShouldBe(404);
        (await hub.Post($"{edition.Url}/entries", KippEdition.EntryBody(other))).Status.ShouldBe(403);

        (await draft.Submit()).Status.ShouldBe(200);
        (await hub.Get($"{edition.Url}/entries").Done()).Ids.ShouldBe([draft.Id]);
        (await hub.Patch(draft.Url, patch, AnyVersion)).Status.ShouldBe(403);
        (await hub.Post($"{draft.Url}/transitions", withdrawal, AnyVersion)).Status.ShouldBe(403);
    }

    [Fact]
    public async Task A_hub_that_judges_does_not_organise_even_after_it_has_left()
    {
        var judged = await JudgedEdition.RunningAsync(app, 1);
        var hub = await judged.EvaluatorAsync("HUB_ADMIN", $"hub penilai {Given.Next()}", Province);

        await ShouldNotOrganiseAsync(judged, hub.Client);
        await judged.Edition.Organiser.Change($"{judged.Edition.Url}/members/{hub.MemberId}/departure", new { reason = "Pindah tugas." });
        await ShouldNotOrganiseAsync(judged, hub.Client);
    }

    [Fact]
    public async Task Whoever_judges_does_not_organise_with_a_borrowed_role()
    {
        var judged = await JudgedEdition.RunningAsync(app, 1);
        var evaluator = await judged.EvaluatorAsync("NOBODY", $"penilai {Given.Next()}");
        var subject = $"hub pemberi {Given.Next()}";
        await app.Person("HUB_ADMIN", subject, Province);
        var lender = new AccountId(app.Accounts.IdOf("HUB_ADMIN", subject, Province));
        await app.WithDb(async db =>
        {
            var (own, at) = (await db.Grants.SingleAsync(g => g.AccountId == lender), app.Now);
            db.Grants.Add(own.Delegate(new(Guid.Parse(evaluator.AccountId)), at, at.AddDays(7), new UserId("test"), at));
            return await db.SaveChangesAsync();
        });

        await ShouldNotOrganiseAsync(judged, evaluator.Client, ("Jipp-Acting-For", lender.Value.ToString()));
    }

    [Fact]
    public async Task The_version_of_an_entry_does_not_tell_whether_it_goes_on()
    {
        var edition = await KippEdition.OpenAsync(app);
        KippEntry[] entries = [await edition.EnterAsync(), await edition.EnterAsync()];
        await edition.StartAsync(Stage);
        await edition.DecideAsync(entries[0].Id);
        await edition.DecideAsync(entries[1].Id, passes: false);

        await edition.CloseAsync(Stage);
        await ShouldLookAlikeAsync();
        await edition.StartAsync(KippBody.Proposal);
        await ShouldLookAlikeAsync();

        async Task ShouldLookAlikeAsync()
        {
            var (one, other) = (await entries[0].Entrant.Get(entries[0].Url), await entries[1].Entrant.Get(entries[1].Url));
            ((string?)one["etag"]).ShouldBe((string?)other["etag"]);
            (one["isOut"]!.ToJsonString(), (string?)one["stage"]).ShouldBe((other["isOut"]!.ToJsonString(), (string?)other["stage"]));
        }
    }

    [Fact]
    public async Task Nobody_decides_on_an_entry_with_which_their_government_competes()
    {
        var edition = await KippEdition.OpenAsync(app);
        var city = await (await app.Admin()).GovernmentOf("13.72");
        var (entry, rival) = (await edition.EnterAsync(city), await edition.EnterAsync());
        var scope = new GrantScope(ScopeKind.Institution, (await app.Institution()).Id);
        var (role, subject) = ("INSTITUTION_EDITOR", $"rekan pesaing {Given.Next()}");
        var clerk = await app.Person(role, subject, scope);
        var member = new { accountId = app.Accounts.IdOf(role, subject, scope), duty = "SECRETARIAT" };
        await edition.Organiser.Post($"{edition.Url}/members", member).Done();
        await edition.StartAsync(Stage);
        var decision = new
        {
            passes = false,
            reason = "Berkas tidak lengkap.",
            filesWithoutNames = Array.Empty<string>(),
        };

        await clerk.ShouldBeRefused(
            entry.Url,
            EntryRules.DecidedByNoRival,
            "RIVAL_OF_ENTRY",
            "Instansi atau pemerintah Anda bersaing dengan peserta ini",
            language => clerk.Post($"{entry.Url}/decision", decision, AnyVersion, language)
        );

        (await rival.Withdraw()).Status.ShouldBe(200);
        (await clerk.Post($"{entry.Url}/decision", decision, AnyVersion)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task The_audit_trail_of_the_entrants_region_does_not_tell_what_was_decided()
    {
        var edition = await KippEdition.OpenAsync(app);
        var entry = await edition.EnterAsync();
        var hub = await app.Person("HUB_ADMIN", $"hub {Given.Next()}", Province);
        await edition.StartAsync(Stage);
        await edition.DecideAsync(entry.Id, passes: false);

        var url = $"/api/v1/audit-events?resourceId={entry.Id}";
        var known = (await hub.Get(url).Done()).Items.Select(item => (string?)item["action"]).ToList();
        var decided = (await edition.Organiser.Get($"{url}&action=COMPETITION_ENTRY_CHECKED").Done()).Items.ShouldHaveSingleItem();

        known.ShouldBe(["COMPETITION_ENTRY_SUBMITTED", "COMPETITION_ENTRY_DRAFTED"]);
        decided.ToJsonString().ShouldNotContain("passes");
    }

    [Fact]
    public async Task An_edition_lies_no_further_ahead_than_its_awards()
    {
        var admin = await app.Admin();
        var body = KippBody.Edition(await admin.GovernmentOf("13"), app.Now, "13", app.Today.Year + 2);

        (await admin.Post(KippEdition.Editions, body)).Faults.ShouldBe(["/year OUT_OF_RANGE"]);
    }

    private static async Task ShouldNotOrganiseAsync(JudgedEdition judged, HttpClient client, params (string, string)[] headers)
    {
        var (url, stage) = (judged.Edition.Url, judged.Edition.StageUrl(KippBody.Proposal));
        foreach (var read in new[] { $"{url}/figures", $"{url}/export", $"{url}/members", $"{stage}/report" })
            (await client.Get(read, headers)).Status.ShouldBe(403, read);
        (await client.Get($"{url}/evaluations?mine=false", headers)).Status.ShouldBeOneOf(403, 404);
        (await client.Get(judged.Entries[0].Url, headers)).Status.ShouldBe(404);
        (await client.Get($"{url}/entries", headers).Done()).Items.ShouldBeEmpty();
        (string Address, object Body)[] changes =
        [
            ($"{stage}/transitions", new { to = "CLOSED" }),
            ($"{url}/transitions", new { to = "CANCELLED", reason = "Diatur sendiri." }),
            ($"{url}/extensions", new { submissionsUntil = judged.Edition.App.Now.AddYears(1), reason = "Diatur sendiri." }),
        ];
        foreach (var (address, body) in changes)
            (await client.Post(address, body, [AnyVersion, .. headers])).Status.ShouldBe(403, address);
    }
}
