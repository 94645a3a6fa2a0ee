using JippApi.Api.Tests.Files;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;
using JippApi.Domain.Access;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Institutions;

namespace JippApi.Api.Tests.Competitions.Entries;

public class AdministrativeDecisionTests(CompetitionApp app) : IClassFixture<CompetitionApp>
{
    private const string Stage = KippBody.Administration;

    [Fact]
    public async Task The_secretariat_decides_while_the_stage_runs_and_entrants_learn_it_later()
    {
        var edition = await KippEdition.OpenAsync(app);
        var entry = await edition.DraftEntryAsync();
        var file = (await entry.Entrant.Upload(Samples.Pdf(2_000 + Given.Next(), "bukti.pdf"))).Id;
        await entry.Revise(new { files = new[] { new { fileId = file } } });
        (await entry.Submit()).Status.ShouldBe(200);
        var secretary = await edition.MemberAsync("sekretaris administrasi", "SECRETARIAT");
        (await DecideAsync(secretary.Client, entry, true, "Lengkap")).Code.ShouldBe("ENTRY_NOT_IN_ADMINISTRATION");
        await edition.StartAsync(Stage);

        var decided = await DecideAsync(secretary.Client, entry, true, "Lengkap", file);

        ((bool)decided["passesAdministration"]!, (string)decided["administrative.reason"]!).ShouldBe((true, "Lengkap"));
        ((bool)decided["files"]![0]!["isWithoutNames"]!).ShouldBeTrue();
        var shown = await entry.Entrant.Get(entry.Url).Done();
        (shown["administrative"], shown["passesAdministration"], (string)shown["stage"]!).ShouldBe((null, null, Stage));
        shown["files"]![0]!["isWithoutNames"].ShouldBeNull("it would tell what the secretariat has found");
        (await DecideAsync(entry.Entrant, entry, true, "Lengkap")).Status.ShouldBe(403);
        (await DecideAsync(secretary.Client, entry, true, "Lengkap", Guid.CreateVersion7().ToString())).Code.ShouldBe("ENTRY_FILE_UNKNOWN");
    }

    [Fact]
    public async Task Whoever_lets_pass_what_fails_a_rule_names_the_rule()
    {
        var edition = await KippEdition.OpenAsync(
            app,
            body => KippBody.GroupOf(body, "UMUM")["criteria"]!.AsArray().Add(KippBody.Body(new { kind = "NAMES_SDG" }))
        );
        var entry = await edition.EnterAsync();
        var admin = await app.Admin();
        await admin.Patch($"/api/v1/innovations/{entry.Innovation}", new { sdgs = Array.Empty<int>() }, ("If-Match", "*")).Done();
        await edition.StartAsync(Stage);

        var refused = await DecideAsync(admin, entry, true, "Lengkap");

        (refused.Code, (string?)refused["missing"]![0]).ShouldBe(("FAILED_CRITERIA_NOT_NAMED", "NAMES_SDG"), refused.Text);
        (await DecideAsync(admin, entry, true, "NAMES_SDG: disebut dalam proposal")).Status.ShouldBe(200);
        (await DecideAsync(admin, entry, false, "Tidak menyebut tujuan")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Nobody_decides_on_an_entry_of_their_own_institution()
    {
        var edition = await KippEdition.OpenAsync(app);
        var owner = (await app.Institution()).Id;
        var entry = await edition.EnterAsync(owner);
        var scope = new GrantScope(ScopeKind.Institution, owner);
        var colleague = await app.Person("INSTITUTION_EDITOR", "rekan sekretariat", scope);
        await edition
            .Organiser.Post(
                $"{edition.Url}/members",
                new { accountId = app.Accounts.IdOf("INSTITUTION_EDITOR", "rekan sekretariat", scope), duty = "SECRETARIAT" }
            )
            .Done();
        await edition.StartAsync(Stage);

        await colleague.ShouldBeRefused(
            entry.Url,
            EntryRules.DecidedByAnother,
            "ENTRY_OF_ONES_OWN",
            "Anda berkepentingan dengan peserta ini",
            language =>
                colleague.Post(
                    $"{entry.Url}/decision",
                    new
                    {
                        passes = true,
                        reason = "Lengkap",
                        filesWithoutNames = Array.Empty<string>(),
                    },
                    ("If-Match", "*"),
                    language
                )
        );
    }

    [Fact]
    public async Task A_hub_decides_neither_on_an_entry_of_the_government_that_it_works_for_nor_on_its_rivals()
    {
        var edition = await KippEdition.OpenAsync(app);
        var (own, rival) = (await edition.EnterAsync(app.Accounts.ProvincialGovernment), await edition.EnterAsync());
        var (subject, scope) = ($"hub pemerintah {Given.Next()}", new GrantScope(ScopeKind.Region, "13"));
        var hub = await app.Person("HUB_ADMIN", subject, scope);
        await WorkForAsync(app.Accounts.IdOf("HUB_ADMIN", subject, scope), own.Owner);
        await edition.StartAsync(Stage);

        var refused = await DecideAsync(hub, own, true, "Lengkap");

        (refused.Status, refused.Code).ShouldBe((403, "ENTRY_OF_ONES_OWN"), refused.Text);
        (await DecideAsync(hub, rival, true, "Lengkap")).Code.ShouldBe("RIVAL_OF_ENTRY");
        foreach (var entry in new[] { own, rival })
            (await DecideAsync(edition.Organiser, entry, true, "Lengkap")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_hub_does_not_decide_on_an_entry_that_it_wrote_though_it_works_elsewhere_since()
    {
        var edition = await KippEdition.OpenAsync(app);
        var entry = await edition.DraftEntryAsync();
        var (subject, scope) = ($"hub penulis {Given.Next()}", new GrantScope(ScopeKind.Region, "13"));
        var hub = await app.Person("HUB_ADMIN", subject, scope);
        var account = app.Accounts.IdOf("HUB_ADMIN", subject, scope);
        await WorkForAsync(account, entry.Owner);
        var written = await hub.Patch(
            entry.Url,
            new { sections = new[] { new { code = "DAMPAK", text = "Waktu tunggu turun separuh." } } },
            ("If-Match", "*")
        );
        written.Status.ShouldBe(200, written.Text);
        (await entry.Submit()).Status.ShouldBe(200);
        await WorkForAsync(account, null);
        await edition.StartAsync(Stage);

        var refused = await DecideAsync(hub, entry, true, "Lengkap");

        (refused.Status, refused.Code).ShouldBe((403, "ENTRY_OF_ONES_OWN"), refused.Text);
        (await DecideAsync(edition.Organiser, entry, true, "Lengkap")).Status.ShouldBe(200);
    }

    private Task<int> WorkForAsync(Guid person, string? institution) =>
        app.WithDb(async db =>
        {
            var account = (await db.Accounts.FindAsync(person))!;
            account.InstitutionId = institution is null ? null : new InstitutionId(Guid.Parse(institution));
            return await db.SaveChangesAsync();
        });

    private static Task<Reply> DecideAsync(HttpClient client, KippEntry entry, bool passes, string reason, params string[] files) =>
        client.Post(
            $"{entry.Url}/decision",
            new
            {
                passes,
                reason,
                filesWithoutNames = files,
            },
            ("If-Match", "*")
        );
}
