using JippApi.Api.Tests.Files;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;

namespace JippApi.Api.Tests.Competitions.Judging;

/// <summary>In a blind stage nothing that an evaluator can read says who entered, files included.</summary>
public class BlindTests(CompetitionApp app) : IClassFixture<CompetitionApp>
{
    private const string Evaluations = KippEdition.Evaluations;

    [Fact]
    public async Task An_evaluator_sees_the_proposal_and_not_who_entered()
    {
        var judged = await JudgedEdition.RunningAsync(app, 1);
        var evaluator = (await judged.Edition.EvaluatorsAsync(2))[0];
        await judged.Edition.DrawAsync(KippBody.Proposal);
        var (entry, id) = (judged.Entries[0], await judged.OnlyOfAsync(evaluator));
        var owner = (string)(await (await app.Admin()).Get($"/api/v1/institutions/{entry.Owner}").Done())["name"]!;

        var read = await evaluator.Client.Get($"{Evaluations}/{id}").Done();

        read["entry.sections"]!.AsArray().Count.ShouldBe(4);
        ((string?)read["entry.title"]).ShouldNotBeNullOrEmpty("the title is kept");
        read.Text.ShouldNotContain(owner);
        read.Text.ShouldNotContain(entry.Owner);
        foreach (var hidden in new[] { "institution", "regionCode", "videoUrl" })
            read["entry"]!.AsObject().ContainsKey(hidden).ShouldBeFalse(hidden);
        (await evaluator.Client.Get(entry.Url)).Status.ShouldBe(404, "the entry itself would tell");
        (await evaluator.Client.Get($"{judged.Edition.Url}/evaluations?mine=true").Done()).Text.ShouldNotContain(owner);
    }

    [Fact]
    public async Task A_stage_that_is_not_blind_says_who_entered()
    {
        var judged = await JudgedEdition.RunningAsync(app, 1, body => KippBody.StageOf(body, KippBody.Proposal)["isBlind"] = false);
        var evaluator = (await judged.Edition.EvaluatorsAsync(2))[0];
        await judged.Edition.DrawAsync(KippBody.Proposal);

        var read = await evaluator.Client.Get($"{Evaluations}/{await judged.OnlyOfAsync(evaluator)}").Done();

        ((string?)read["entry.institution.id"]).ShouldBe(judged.Entries[0].Owner, read.Text);
    }

    [Fact]
    public async Task Only_files_without_names_are_shown_and_under_neutral_names()
    {
        var edition = await KippEdition.OpenAsync(app);
        var entry = await edition.DraftEntryAsync();
        var named = (await entry.Entrant.Upload(Samples.Pdf(1_100 + Given.Next(), "dinas-kesehatan-padang.pdf"))).Id;
        var neutral = (await entry.Entrant.Upload(Samples.Pdf(1_300 + Given.Next(), "laporan-dinas.pdf"))).Id;
        var files = new[] { new { fileId = named }, new { fileId = neutral } };
        await entry.Entrant.Patch(entry.Url, new { files }, ("If-Match", "*")).Done();
        await entry.Entrant.Change($"{entry.Url}/transitions", new { to = "SUBMITTED" });
        await edition.StartAsync(KippBody.Administration);
        await edition.Organiser.Change(
            $"{entry.Url}/decision",
            new
            {
                passes = true,
                reason = "Berkas lengkap.",
                filesWithoutNames = new[] { neutral },
            }
        );
        await edition.CloseAsync(KippBody.Administration);
        await edition.StartAsync(KippBody.Proposal);
        var evaluators = await edition.EvaluatorsAsync(2);
        await edition.DrawAsync(KippBody.Proposal);
        var id = (string)(await edition.AssignedAsync(evaluators[0], KippBody.Proposal)).ShouldHaveSingleItem()["id"]!;

        var read = await evaluators[0].Client.Get($"{Evaluations}/{id}").Done();

        var shown = read["entry.files"]!.AsArray().ShouldHaveSingleItem()!;
        ((int)shown["number"]!, (string?)shown["name"]).ShouldBe((2, "evidence-2.pdf"), read.Text);
        read.Text.ShouldNotContain("dinas-kesehatan");
        read.Text.ShouldNotContain("laporan-dinas");
        var content = await evaluators[0].Client.Get((string)shown["href"]!);
        content.Status.ShouldBe(200);
        content.Header("Content-Disposition").ShouldNotBeNull().ShouldContain("evidence-2.pdf");
        (await evaluators[0].Client.Get($"{Evaluations}/{id}/files/1")).Status.ShouldBe(404);
        (await evaluators[0].Client.Get($"/api/v1/files/{neutral}/content")).Status.ShouldBe(404, "the file itself has its name");
        (await evaluators[1].Client.Get($"{Evaluations}/{id}/files/2")).Status.ShouldBe(404, "it is of another evaluator");
    }
}
