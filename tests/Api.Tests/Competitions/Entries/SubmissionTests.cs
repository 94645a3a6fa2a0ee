using System.Text.Json.Nodes;
using JippApi.Api.Tests.Files;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Competitions.Entries;

namespace JippApi.Api.Tests.Competitions.Entries;

public class SubmissionTests(CompetitionApp app) : IClassFixture<CompetitionApp>
{
    [Fact]
    public async Task Entries_are_numbered_as_they_come_and_fixed()
    {
        var edition = await KippEdition.OpenAsync(app);
        var (first, second) = (await edition.DraftEntryAsync(), await edition.DraftEntryAsync());

        ((int)(await second.Submit())["number"]!).ShouldBe(1);
        var submitted = await first.Submit();

        ((int)submitted["number"]!, (string)submitted["status"]!).ShouldBe((2, "SUBMITTED"));
        (await first.Revise(new { theme = (string?)null })).Code.ShouldBe("ENTRY_NOT_EDITABLE");
        (await first.Submit()).Code.ShouldBe("ENTRY_TRANSITION_NOT_ALLOWED");
    }

    [Fact]
    public async Task An_institution_with_all_its_units_submits_no_more_than_its_quota()
    {
        var edition = await KippEdition.OpenAsync(app, body => KippBody.GroupOf(body, "UMUM")["quota"] = 1);
        var (first, second) = (await edition.DraftEntryAsync(), await edition.DraftEntryAsync());

        (await first.Submit()).Status.ShouldBe(200);
        var refused = await second.Submit();

        (refused.Code, (string?)refused["missing"]![0]).ShouldBe(("ENTRY_NOT_ELIGIBLE", "QUOTA"), refused.Text);
        (await first.Withdraw()).Status.ShouldBe(200);
        (await second.Submit()).Status.ShouldBe(200, "a withdrawn entry frees its place");
    }

    [Fact]
    public async Task The_last_place_of_a_quota_is_given_once_when_two_come_at_the_same_time()
    {
        var edition = await KippEdition.OpenAsync(app, body => KippBody.GroupOf(body, "UMUM")["quota"] = 1);
        KippEntry[] entries = [await edition.DraftEntryAsync(), await edition.DraftEntryAsync(), await edition.DraftEntryAsync()];

        var replies = await Task.WhenAll(entries.Select(entry => entry.Submit()));

        replies.Count(reply => reply.Status == 200).ShouldBe(1);
        replies.Where(reply => reply.Status != 200).ShouldAllBe(reply => reply.Code == "ENTRY_NOT_ELIGIBLE");
    }

    [Fact]
    public async Task A_record_that_was_merged_counts_as_the_one_that_entered()
    {
        var edition = await KippEdition.OpenAsync(app);
        var owner = (await app.Institution()).Id;
        var (entry, twin) = (await edition.EnterAsync(owner), await edition.DraftEntryAsync(owner));
        await app.Move(twin.Innovation, new { to = "MERGED", survivorId = entry.Innovation });

        var refused = await twin.Submit();

        (refused.Code, (string?)refused["missing"]![0]).ShouldBe(("ENTRY_NOT_ELIGIBLE", "ONE_ENTRY"), refused.Text);
        (await twin.Entrant.Post($"{edition.Url}/entries", KippEdition.EntryBody(twin.Innovation))).Status.ShouldBe(301);
    }

    [Fact]
    public async Task A_former_owner_does_not_submit_what_it_no_longer_owns()
    {
        var edition = await KippEdition.OpenAsync(app);
        var entry = await edition.DraftEntryAsync();
        var owner = (await app.Institution()).Id;
        await app.Revised(entry.Innovation, new { ownerInstitutionId = owner });

        await entry.Entrant.ShouldBeRefused(
            entry.Url,
            EntryRules.OwnedStill,
            "ENTRY_OF_FORMER_OWNER",
            "Inovasi tidak lagi milik instansi yang mengikutkannya",
            language => entry.Entrant.Post($"{entry.Url}/transitions", new { to = "SUBMITTED" }, ("If-Match", "*"), language)
        );

        (await entry.Withdraw()).Status.ShouldBe(200);
        (await edition.EnterAsync(owner, innovation: entry.Innovation)).Owner.ShouldBe(owner);
    }

    [Fact]
    public async Task Ten_thousand_words_are_stored_but_not_handed_in()
    {
        var entry = await (await KippEdition.OpenAsync(app)).DraftEntryAsync();
        var words = string.Join(' ', Enumerable.Repeat("a", 10_000));

        var revised = await entry.Revise(new { sections = new[] { new { code = "DAMPAK", text = words } } });
        ((int)revised.SectionNode("DAMPAK")["words"]!).ShouldBe(10_000);
        var refused = await entry.Submit();

        (refused.Status, refused.Code, (string?)refused["missing"]![0]).ShouldBe((422, "ENTRY_TOO_MANY_WORDS", "sections/DAMPAK"));
        var longer = await entry.Revise(new { sections = new[] { new { code = "DAMPAK", text = new string('a', 20_001) } } });
        longer.Faults.ShouldBe(["/sections/0/text TOO_LONG"]);
    }

    [Fact]
    public async Task A_missing_section_is_named()
    {
        var entry = await (await KippEdition.OpenAsync(app)).DraftEntryAsync();
        await entry.Revise(new { sections = new[] { new { code = "DAMPAK", text = " " } }, category = (string?)null });

        var refused = await entry.Submit();

        refused.Code.ShouldBe("ENTRY_INCOMPLETE");
        refused["missing"]!.AsArray().Select(part => (string)part!).ShouldBe(["sections/DAMPAK", "category"]);
    }

    [Fact]
    public async Task Papers_and_the_video_that_an_edition_asks_for_are_named()
    {
        var paper = new { code = "SURAT_REPLIKASI", name = "Surat kesediaan direplikasi" };
        var edition = await KippEdition.OpenAsync(
            app,
            body => (body["rules"]!["needsVideo"], body["rules"]!["requiredFiles"]) = (true, new JsonArray(KippBody.Body(paper)))
        );
        var entry = await edition.DraftEntryAsync();
        var refused = await entry.Submit();
        refused["missing"]!.AsArray().Select(part => (string)part!).ShouldBe([$"files/{paper.code}", "videoUrl"]);

        var fileId = (await entry.Entrant.Upload(Samples.Pdf(900 + Given.Next()))).Id;
        var revised = await entry.Revise(
            new { files = new[] { new { fileId, kind = paper.code } }, videoUrl = "https://www.youtube.com/watch?v=jipp" }
        );

        ((string?)revised["files"]![0]!["kind"]).ShouldBe(paper.code, revised.Text);
        (await entry.Submit()).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("Warga Padang terbantu.")]
    [InlineData("Warga **Pa**dang terbantu.")]
    [InlineData("Digagas oleh TIM  UJI.")]
    [InlineData("Dikelola {0}.")]
    public async Task A_blind_text_must_not_name_the_institution_its_region_or_a_person(string text)
    {
        var edition = await KippEdition.OpenAsync(app);
        var institution = await app.Institution();
        var entry = await edition.DraftEntryAsync(institution.Id);
        var named = text.Replace("{0}", (string)institution["name"]!, StringComparison.Ordinal);
        await entry.Revise(new { sections = new[] { new { code = "DAMPAK", text = named } } });

        var refused = await entry.Submit();

        (refused.Status, refused.Code, (string?)refused["missing"]?[0]).ShouldBe((422, "NAMES_IN_BLIND_SECTION", "sections/DAMPAK"));
    }

    [Fact]
    public async Task Names_may_stand_where_no_stage_is_blind()
    {
        var edition = await KippEdition.OpenAsync(app, body => KippBody.StageOf(body, KippBody.Proposal)["isBlind"] = false);
        var entry = await edition.DraftEntryAsync();
        await entry.Revise(new { sections = new[] { new { code = "DAMPAK", text = "Warga Padang terbantu." } } });

        (await entry.Submit()).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Who_only_keeps_the_list_does_not_submit_for_the_institution()
    {
        var edition = await KippEdition.OpenAsync(app);
        var entry = await edition.DraftEntryAsync();
        var hub = await app.Person("HUB_ADMIN", "hub lain", new(Domain.Access.ScopeKind.Region, "61"));

        (await hub.Post($"{entry.Url}/transitions", new { to = "SUBMITTED" }, ("If-Match", "*"))).Status.ShouldBe(404);
        (await entry.Entrant.Post($"{entry.Url}/transitions", new { to = "SUBMITTED" }, ("If-Match", "\"99\""))).Status.ShouldBe(412);
    }
}
