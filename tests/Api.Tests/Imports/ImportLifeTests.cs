using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.ProblemStatements;
using static JippApi.Api.Tests.Imports.GivenImports;

namespace JippApi.Api.Tests.Imports;

/// <summary>What becomes of a file from its arrival to its rollback.</summary>
public class ImportLifeTests(JippApp app) : IClassFixture<JippApp>
{
    private HttpClient Sender => app.Keeper("IGA", "pengirim-iga");

    private HttpClient Reviewer => app.Keeper("IGA", "peninjau-iga");

    [Fact]
    public async Task A_file_is_tried_approved_repeated_and_rolled_back()
    {
        var before = await PublicFace.ReadAsync(app);
        var sent = await Sender.Upload("IGA", Iga);
        sent.Status.ShouldBe(202, sent.Text);
        await app.Work();

        var tried = await Sender.Get($"{Url}/{sent.Id}");
        ((string?)tried["status"], tried.Line("planned")).ShouldBe(("AWAITING_APPROVAL", "3 = 2 + 0 + 0 + 1 + 0 true"), tried.Text);
        (await PublicFace.ReadAsync(app)).ChangedSince(before).ShouldBeEmpty();

        var committed = await app.Move(Reviewer, sent.Id, "COMMITTED");
        ((string?)committed["status"], committed.Line("reconciliation")).ShouldBe(
            ("COMMITTED", "3 = 2 + 0 + 0 + 1 + 0 true"),
            committed.Text
        );
        var rows = (await Reviewer.Get($"{Url}/{sent.Id}/rows")).Items;
        (await app.Anonymous().Get($"/api/v1/innovations/{rows[0]["innovationId"]}")).Status.ShouldBe(200);
        (await PublicFace.ReadAsync(app, withDocuments: false)).ChangedSince(before).ShouldContain("facets 0");

        var again = await Sender.Upload("IGA", Iga);
        await app.Work();
        var repeated = await app.Move(Reviewer, again.Id, "COMMITTED");
        repeated.Line("reconciliation").ShouldBe("3 = 0 + 0 + 2 + 1 + 0 true");
        ((bool)repeated["isRepeated"]!).ShouldBeTrue();

        var undone = await app.Move(Reviewer, sent.Id, "ROLLED_BACK");
        ((string?)undone["status"], (int)undone["undone.undone"]!, (int)undone["undone.kept"]!).ShouldBe(
            ("ROLLED_BACK", 2, 0),
            undone.Text
        );
        (await app.Anonymous().Get($"/api/v1/innovations/{rows[0]["innovationId"]}")).Status.ShouldBe(404);
        (await PublicFace.ReadAsync(app)).ChangedSince(before).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_record_that_somebody_has_judged_for_a_problem_outlives_the_rollback()
    {
        var tried = await app.Tried(Sender, "IGA", MadeFile.Of("CSV", MadeFile.Row(title: $"Antre judul {Given.Next()}")));
        await app.Move(Reviewer, tried.Id, "COMMITTED");
        var created = (string)(await Reviewer.Get($"{Url}/{tried.Id}/rows")).Items[0]["innovationId"]!;
        var problem = await app.StatedProblem("PRIVATE");
        var judged = await app.ClientWith("NATIONAL_ADMIN")
            .Put($"{GivenProblems.Url}/{problem.Id}/matches/{created}/feedback", new { verdict = "TAKEN" }, ("If-Match", "*"));
        judged.Status.ShouldBe(200, judged.Text);

        var undone = await app.Move(Reviewer, tried.Id, "ROLLED_BACK");

        ((string?)undone["status"], (int)undone["undone.undone"]!, (int)undone["undone.kept"]!).ShouldBe(
            ("ROLLED_BACK", 0, 1),
            undone.Text
        );
        (await app.Anonymous().Get($"/api/v1/innovations/{created}")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_record_to_which_a_row_was_attached_is_as_before_after_a_rollback()
    {
        var target = (await app.Published()).Id;
        var before = await PublicFace.ReadAsync(app);
        var tried = await app.Tried(Sender, "IGA", MadeFile.Of("CSV", MadeFile.Row(note: "Inovasi unggulan")));
        await Reviewer.Decide(tried.Id, 1, new { decision = "ATTACH", targetId = target });
        await app.Work();

        var committed = await app.Move(Reviewer, tried.Id, "COMMITTED");
        committed.Line("reconciliation").ShouldBe("1 = 0 + 0 + 0 + 0 + 1 true");
        (await app.Anonymous().Get($"/api/v1/innovations/{target}")).Text.ShouldContain("Inovasi unggulan");

        var undone = await app.Move(Reviewer, tried.Id, "ROLLED_BACK");
        ((int)undone["undone.undone"]!, (int)undone["undone.kept"]!).ShouldBe((1, 0), undone.Text);
        (await PublicFace.ReadAsync(app)).ChangedSince(before).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("CSV")]
    [InlineData("XLSX")]
    [InlineData("JSON")]
    [InlineData("ND_JSON")]
    public async Task A_file_of_any_form_lives_the_same_life(string form)
    {
        var before = await PublicFace.ReadAsync(app, withDocuments: false);
        var file = MadeFile.Of(form, MadeFile.Row(), MadeFile.Row(government: "Kabupaten Sambas"), MadeFile.Row(title: ""));

        var tried = await app.Tried(Sender, "IGA", file);
        ((string?)tried["status"], (string?)tried["form"], tried.Line("planned")).ShouldBe(
            ("AWAITING_APPROVAL", form, "3 = 2 + 0 + 0 + 1 + 0 true"),
            tried.Text
        );
        (await Sender.Get($"{Url}/{tried.Id}/report")).Status.ShouldBe(200);
        (await PublicFace.ReadAsync(app, withDocuments: false)).ChangedSince(before).ShouldBeEmpty();
        var committed = await app.Move(Reviewer, tried.Id, "COMMITTED");
        committed.Line("reconciliation").ShouldBe("3 = 2 + 0 + 0 + 1 + 0 true", committed.Text);
        await ShouldBeAsPlanned(tried.Id);

        await app.Work();
        var stored = await app.RowsAsync();
        var again = await app.Tried(Sender, "IGA", file);
        var repeated = await app.Move(Reviewer, again.Id, "COMMITTED");
        repeated.Line("reconciliation").ShouldBe("3 = 0 + 0 + 2 + 1 + 0 true", repeated.Text);
        ((bool)repeated["isRepeated"]!).ShouldBeTrue();
        (await app.RowsAsync()).ChangedSince(stored).Except(OwnTables).ShouldBeEmpty();

        var undone = await app.Move(Reviewer, tried.Id, "ROLLED_BACK");
        ((string?)undone["status"], (int)undone["undone.undone"]!).ShouldBe(("ROLLED_BACK", 2), undone.Text);
        (await PublicFace.ReadAsync(app, withDocuments: false)).ChangedSince(before).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_becomes_of_each_row_is_what_was_planned()
    {
        var (same, changed, added) = (MadeFile.Row(), MadeFile.Row(), MadeFile.Row());
        var first = await app.Tried(Sender, "IGA", MadeFile.Of("CSV", same, changed));
        (await app.Move(Reviewer, first.Id, "COMMITTED")).Line("reconciliation").ShouldBe("2 = 2 + 0 + 0 + 0 + 0 true");
        var target = (await app.Published()).Id;

        var tried = await app.Tried(
            Sender,
            "IGA",
            MadeFile.Of(
                "CSV",
                same,
                MadeFile.Row(changed[0], note: "Catatan lain"),
                added,
                MadeFile.Row(),
                MadeFile.Row(),
                MadeFile.Row(title: ""),
                MadeFile.Row(added[0], note: "Berulang")
            )
        );
        await Reviewer.Decide(tried.Id, 4, new { decision = "ATTACH", targetId = target });
        await Reviewer.Decide(tried.Id, 5, new { decision = "SKIP" });
        await app.Work();
        const string counts = "7 = 1 + 1 + 1 + 3 + 1 true";
        (await Reviewer.Get($"{Url}/{tried.Id}")).Line("planned").ShouldBe(counts);

        var committed = await app.Move(Reviewer, tried.Id, "COMMITTED");

        (committed.Line("planned"), committed.Line("reconciliation")).ShouldBe((counts, counts), committed.Text);
        string.Join(' ', (await ShouldBeAsPlanned(tried.Id)).Select(row => (string?)row["outcome"]))
            .ShouldBe("UNCHANGED UPDATED CREATED MERGED REJECTED REJECTED REJECTED");
    }

    [Fact]
    public async Task Two_imports_of_a_file_that_wait_side_by_side_add_nothing_twice()
    {
        var file = MadeFile.Of("JSON", MadeFile.Row(), MadeFile.Row());
        var before = await CountAsync();
        var first = await app.Tried(Sender, "IGA", file);
        var second = await app.Tried(Sender, "IGA", file);
        (first.Line("planned"), second.Line("planned")).ShouldBe(("2 = 2 + 0 + 0 + 0 + 0 true", "2 = 2 + 0 + 0 + 0 + 0 true"));

        (await Reviewer.Ask(first.Id, "COMMITTED")).Status.ShouldBe(202);
        (await Reviewer.Ask(second.Id, "COMMITTED")).Status.ShouldBe(202);
        await app.Work();

        var (one, two) = (await Reviewer.Get($"{Url}/{first.Id}"), await Reviewer.Get($"{Url}/{second.Id}"));
        new[] { one.Line("reconciliation"), two.Line("reconciliation") }.ShouldBe(
            ["2 = 2 + 0 + 0 + 0 + 0 true", "2 = 0 + 0 + 2 + 0 + 0 true"],
            ignoreOrder: true
        );
        (await InnovationsAsync(first.Id)).ShouldBe(await InnovationsAsync(second.Id));
        (await CountAsync()).ShouldBe(before + 2);
    }

    [Fact]
    public async Task Whoever_sent_a_file_does_not_approve_it()
    {
        var sent = await Sender.Upload("IGA", Iga);
        await app.Work();

        var refused = await app.Move(Sender, sent.Id, "COMMITTED");

        (refused.Status, refused.Code).ShouldBe((403, "IMPORT_NEEDS_ANOTHER_PERSON"), refused.Text);
    }

    [Fact]
    public async Task The_keeper_of_one_list_imports_into_no_other()
    {
        (await Sender.Upload("KIPP", Iga)).Status.ShouldBe(403);
        var sent = await Sender.Upload("IGA", Iga);
        (await app.Keeper("KIPP", "pengirim-kipp").Get($"{Url}/{sent.Id}")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_repeated_request_makes_one_import()
    {
        var first = await Sender.Upload("IGA", Iga, key: "kiriman-1");
        var second = await Sender.Upload("IGA", Iga, key: "kiriman-1");

        (second.Status, second.Id, second.Header("Idempotency-Replayed")).ShouldBe((202, first.Id, "true"), second.Text);
        (await Sender.Upload("IGA", Iga + "Lain;;;;;;;\n", key: "kiriman-1")).Code.ShouldBe("IDEMPOTENCY_KEY_REUSED");
    }

    private async Task<IReadOnlyList<System.Text.Json.Nodes.JsonNode>> ShouldBeAsPlanned(string id)
    {
        var rows = (await Reviewer.Get($"{Url}/{id}/rows")).Items;
        rows.ShouldAllBe(row => (string?)row["planned"] == (string?)row["outcome"]);
        rows.ShouldAllBe(row => (string?)row["plannedProblem"] == (string?)row["problem"]);
        return rows;
    }

    private async Task<IReadOnlyList<string?>> InnovationsAsync(string id) =>
        [.. (await Reviewer.Get($"{Url}/{id}/rows")).Items.Select(row => (string?)row["innovationId"])];

    private async Task<int> CountAsync() =>
        (int)(await app.Anonymous().Get("/api/v1/innovations?limit=1&count=exact"))["page.count.value"]!;
}
