using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;

namespace JippApi.Api.Tests.Competitions.Results;

/// <summary>Stages move by an act of the organiser, with a report of who goes on and why.</summary>
public class StageTests(CompetitionApp app) : IClassFixture<CompetitionApp>
{
    [Fact]
    public async Task A_stage_is_not_closed_while_entries_are_undecided()
    {
        var edition = await KippEdition.OpenAsync(app);
        var (first, second) = (await edition.EnterAsync(), await edition.EnterAsync());
        await edition.StartAsync(KippBody.Administration);
        await edition.DecideAsync(first.Id);

        var refused = await edition.Organiser.Post(
            $"{edition.StageUrl(KippBody.Administration)}/transitions",
            new { to = "CLOSED" },
            ("If-Match", "*")
        );

        (refused.Status, refused.Code).ShouldBe((409, "STAGE_INCOMPLETE"), refused.Text);
        refused.Missing().ShouldBe(["2"]);
        await edition.DecideAsync(second.Id, passes: false);
        await edition.CloseAsync(KippBody.Administration);
        var report = await edition.Organiser.Get($"{edition.StageUrl(KippBody.Administration)}/report").Done();
        report["entries"]!
            .AsArray()
            .Select(line => ((int)line!["number"]!, (bool)line["goesOn"]!, (string?)line["reason"]))
            .ShouldBe([(1, true, "PASSED_ADMINISTRATION"), (2, false, "FAILED_ADMINISTRATION")]);
    }

    [Fact]
    public async Task A_stage_is_not_closed_while_scores_are_missing()
    {
        var edition = await KippEdition.OpenAsync(app);
        await edition.EnterAsync();
        await edition.AdministerAsync();
        await edition.StartAsync(KippBody.Proposal);

        var refused = await edition.Organiser.Post(
            $"{edition.StageUrl(KippBody.Proposal)}/transitions",
            new { to = "CLOSED" },
            ("If-Match", "*")
        );

        (refused.Status, refused.Code).ShouldBe((409, "STAGE_INCOMPLETE"), refused.Text);
        refused.Missing().ShouldBe(["1"]);
    }

    [Fact]
    public async Task The_report_says_who_goes_on_by_number_and_threshold()
    {
        // The stage lets three go on with at least 60 points
        var played = await PlayedEdition.JudgedAsync(app, 5);
        var preview = await played.ReportAsync(KippBody.Proposal);
        ((bool)preview["isFinal"]!).ShouldBeFalse();

        await played.Edition.CloseAsync(KippBody.Proposal);

        var report = await played.ReportAsync(KippBody.Proposal);
        ((bool)report["isFinal"]!).ShouldBeTrue();
        report["entries"]!
            .AsArray()
            .Select(line => ((string?)line!["entryId"], (int)line["rank"]!, (decimal)line["total"]!, (string?)line["reason"]))
            .ShouldBe([
                (played.Entries[0].Id, 1, 90m, "WITHIN_NUMBER"),
                (played.Entries[1].Id, 2, 85m, "WITHIN_NUMBER"),
                (played.Entries[2].Id, 3, 80m, "WITHIN_NUMBER"),
                (played.Entries[3].Id, 4, 75m, "OUT_OF_NUMBER"),
                (played.Entries[4].Id, 5, 70m, "OUT_OF_NUMBER"),
            ]);
        report["entries"]!.ToJsonString().ShouldBe(preview["entries"]!.ToJsonString());
    }

    [Fact]
    public async Task A_withdrawn_entry_keeps_its_scores_and_no_place()
    {
        var played = await PlayedEdition.JudgedAsync(app, 2);
        var gone = played.Entries[0];
        await gone.Entrant.Change($"{gone.Url}/transitions", new { to = "WITHDRAWN", reason = "Inovasi berhenti." });

        await played.Edition.CloseAsync(KippBody.Proposal);

        var lines = (await played.ReportAsync(KippBody.Proposal))["entries"]!.AsArray();
        lines
            .Select(line => ((string?)line!["entryId"], (int?)line["rank"], (string?)line["reason"]))
            .ShouldBe([(played.Entries[1].Id, 1, "WITHIN_NUMBER"), (gone.Id, null, "WITHDRAWN")]);
    }

    [Fact]
    public async Task Only_a_plenary_decides_otherwise_and_says_why()
    {
        var played = await PlayedEdition.JudgedAsync(app, 3);
        object Changes(params object[] changes) => new { to = "CLOSED", changes };
        var (best, last) = (played.Entries[0], played.Entries[2]);
        (await played.TryAsync(KippBody.Proposal, Changes(Change(last, true)))).Code.ShouldBe("PLENARY_ONLY");
        await played.Edition.CloseAsync(KippBody.Proposal);
        await played.Edition.StartAsync(KippBody.Plenary);
        var silent = new { entryId = last.Id, goesOn = true };
        (await played.TryAsync(KippBody.Plenary, Changes(silent))).Faults.ShouldContain("/changes/0/reason REQUIRED");

        await played.Edition.MoveStageAsync(KippBody.Plenary, Changes(Change(best, false), Change(last, true)));

        var lines = (await played.ReportAsync(KippBody.Plenary))["entries"]!.AsArray();
        lines
            .Select(line => ((bool)line!["goesOn"]!, (string?)line["reason"], line["tiers"]!.AsArray().Count))
            .ShouldBe([(false, "LOWERED_BY_PLENARY", 0), (true, "WITHIN_NUMBER", 1), (true, "RAISED_BY_PLENARY", 1)]);
        ((string?)lines[0]!["plenaryReason"]).ShouldBe("Pleno menilai lain.");
        await played.Edition.AnnounceAsync(KippBody.Plenary);
        (await played.ResultsAsync())
            .Items.Select(item => ((string?)item["entryId"], (string?)item["plenaryReason"]))
            .ShouldBe([(played.Entries[1].Id, null), (last.Id, "Pleno menilai lain.")]);
    }

    [Fact]
    public async Task Whoever_belongs_to_an_entry_decides_nothing_about_it_in_the_plenary()
    {
        var elsewhere = await (await app.Admin()).GovernmentOf("13.72");
        var played = await PlayedEdition.JudgedAsync(app, 1, others: [elsewhere]);
        await played.Edition.CloseAsync(KippBody.Proposal);
        await played.Edition.StartAsync(KippBody.Plenary);
        var panel = await played.Edition.MemberAsync($"panel {Given.Next()}", "PANEL");
        await app.WithDb(async db =>
        {
            var account = (await db.Accounts.FindAsync(Guid.Parse(panel.AccountId)))!;
            account.InstitutionId = new(Guid.Parse(played.Entries[0].Owner));
            return await db.SaveChangesAsync();
        });

        var refused = await played.TryAsync(
            KippBody.Plenary,
            new { to = "CLOSED", changes = new[] { Change(played.Entries[0], false) } },
            panel.Client
        );
        (refused.Status, refused.Code).ShouldBe((403, "ENTRY_OF_ONES_OWN"), refused.Text);

        var rival = await played.TryAsync(
            KippBody.Plenary,
            new { to = "CLOSED", changes = new[] { Change(played.Entries[1], false) } },
            panel.Client
        );
        (rival.Status, rival.Code).ShouldBe((403, "RIVAL_OF_ENTRY"), rival.Text);
    }

    [Fact]
    public async Task Of_two_organisers_who_move_a_stage_one_is_told_that_it_has_moved()
    {
        var edition = await KippEdition.OpenAsync(app);
        await edition.EnterAsync();
        await edition.CloseSubmissionsAsync();
        var read = await edition.ReadAsync();
        var other = await app.Person("HUB_ADMIN", "hub 13", new(Domain.Access.ScopeKind.Region, "13"));
        var (url, body) = ($"{edition.StageUrl(KippBody.Administration)}/transitions", new { to = "RUNNING" });

        var first = await edition.Organiser.Post(url, body, ("If-Match", read.ETag));
        var second = await other.Post(url, body, ("If-Match", read.ETag));

        (first.Status, second.Status).ShouldBe((200, 412), $"{first.Text} {second.Text}");
    }

    [Fact]
    public async Task Nobody_else_moves_a_stage_or_reads_its_report()
    {
        var played = await PlayedEdition.JudgedAsync(app, 1);
        var stranger = await app.Person("NOBODY", $"warga {Given.Next()}");
        var panel = await played.Edition.MemberAsync($"panel {Given.Next()}", "PANEL");
        (await panel.Client.Get($"{played.Edition.StageUrl(KippBody.Proposal)}/report")).Status.ShouldBe(403);

        (await played.TryAsync(KippBody.Proposal, new { to = "CLOSED" }, stranger)).Status.ShouldBe(403);
        foreach (var part in new[] { "report", "recount" })
        {
            foreach (var client in new[] { stranger, played.Entries[0].Entrant, played.Evaluators[0].Client })
                (await client.Get($"{played.Edition.StageUrl(KippBody.Proposal)}/{part}")).Status.ShouldBe(403);
        }
    }

    private static object Change(KippEntry entry, bool goesOn) =>
        new
        {
            entryId = entry.Id,
            goesOn,
            reason = "Pleno menilai lain.",
        };
}
