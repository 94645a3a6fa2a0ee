using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;
using JippApi.Domain.Competitions.Editions;

namespace JippApi.Api.Tests.Competitions.Editions;

/// <summary>An edition does not change under those who have entered it.</summary>
public class EditionFixedTests(CompetitionApp app) : IClassFixture<CompetitionApp>
{
    private const string Title = "Aturan edisi ini tidak dapat diubah lagi";

    [Fact]
    public async Task A_draft_changes_freely_and_an_open_edition_with_a_reason_and_a_new_version()
    {
        var edition = await KippEdition.DraftAsync(app);
        await Revise(edition, new { name = "Nama baru" }).Done();
        await edition.MoveAsync("OPEN");

        var without = await Revise(edition, Notes("Diperjelas"));
        var with = await Revise(edition, Notes("Diperjelas", "Pertanyaan dari peserta.")).Done();

        without.Faults.ShouldBe(["/reason REQUIRED"]);
        ((int)with["rulesVersion"]!, (string?)with["name"]).ShouldBe((2, "Nama baru"));
        var versions = await app.Anonymous().Get($"{edition.Url}/versions").Done();
        versions
            .Items.Select(version => ((int)version["number"]!, (string?)version["reason"]))
            .ShouldBe([(2, "Pertanyaan dari peserta."), (1, null)]);
    }

    [Fact]
    public async Task An_open_edition_keeps_the_award_the_year_and_the_province()
    {
        var edition = await KippEdition.OpenAsync(app);

        foreach (var change in new object[] { new { awardName = "Lomba Lain", reason = "Lain" }, new { year = 2032, reason = "Lain" } })
            (await Revise(edition, change)).Code.ShouldBe("COMPETITION_EDITION_FIXED");
    }

    [Fact]
    public async Task From_the_first_submission_on_nothing_changes()
    {
        var edition = await KippEdition.OpenAsync(app);
        await edition.EnterAsync();

        await edition.Organiser.ShouldBeRefused(
            edition.Url,
            CompetitionRules.EditionFixed,
            "COMPETITION_EDITION_FIXED",
            Title,
            language => edition.Organiser.Patch(edition.Url, Notes("Terlambat", "Lupa."), ("If-Match", "*"), language)
        );
    }

    [Fact]
    public async Task Not_even_a_withdrawn_entry_frees_the_rules()
    {
        var edition = await KippEdition.OpenAsync(app);
        var entry = await edition.EnterAsync();
        await entry.Entrant.Change($"{entry.Url}/transitions", new { to = "WITHDRAWN", reason = "Program berhenti." });

        (await Revise(edition, Notes("Terlambat", "Lupa."))).Code.ShouldBe("COMPETITION_EDITION_FIXED");
    }

    [Fact]
    public async Task Weights_do_not_change_in_mid_stage()
    {
        var edition = await KippEdition.OpenAsync(app);
        await edition.EnterAsync();
        await edition.AdministerAsync();
        await edition.StartAsync(KippBody.Proposal);
        var rules = (await edition.ReadAsync())["rules"]!.AsObject();
        rules["stages"]![1]!["rubric"]![0]!["weight"] = 40;
        rules["stages"]![1]!["rubric"]![1]!["weight"] = 40;

        var refused = await Revise(edition, new JsonObject { ["rules"] = rules.DeepClone(), ["reason"] = "Bobot lain." });

        (refused.Status, refused.Code).ShouldBe((409, "COMPETITION_EDITION_FIXED"), refused.Text);
        ((int)(await edition.ReadAsync())["rulesVersion"]!).ShouldBe(1);
    }

    [Fact]
    public async Task Time_is_only_added_and_the_reason_is_needed()
    {
        var edition = await KippEdition.OpenAsync(app);
        var until = DateTimeOffset.Parse(
            (string)(await edition.ReadAsync())["submissionsUntil"]!,
            System.Globalization.CultureInfo.InvariantCulture
        );

        var shorter = await Extend(edition, new { submissionsUntil = until.AddHours(-1), reason = "Cukup." });
        var silent = await Extend(edition, new { submissionsUntil = until.AddDays(1) });
        var both = await Extend(
            edition,
            new
            {
                submissionsUntil = until.AddDays(1),
                stage = KippBody.Proposal,
                reason = "Banjir.",
            }
        );
        var longer = await Extend(edition, new { submissionsUntil = until.AddDays(1), reason = "Banjir." });

        (shorter.Status, shorter.Code).ShouldBe((422, "COMPETITION_END_NOT_LATER"));
        silent.Faults.ShouldBe(["/reason REQUIRED"]);
        both.Faults.ShouldContain("/submissionsUntil NOT_ALLOWED");
        DateTimeOffset
            .Parse((string)longer["submissionsUntil"]!, System.Globalization.CultureInfo.InvariantCulture)
            .ShouldBe(until.AddDays(1));
    }

    private static object Notes(string note, string? reason = null) => new { rules = new { notes = new[] { note } }, reason };

    private static Task<Reply> Revise(KippEdition edition, object patch) => edition.Organiser.Patch(edition.Url, patch, ("If-Match", "*"));

    private static Task<Reply> Extend(KippEdition edition, object body) =>
        edition.Organiser.Post($"{edition.Url}/extensions", body, ("If-Match", "*"));
}
