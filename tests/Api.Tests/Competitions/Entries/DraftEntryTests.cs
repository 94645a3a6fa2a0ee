using System.Text.Json.Nodes;
using JippApi.Api.Tests.Files;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;
using JippApi.Domain.Competitions.Entries;

namespace JippApi.Api.Tests.Competitions.Entries;

public class DraftEntryTests(CompetitionApp app) : IClassFixture<CompetitionApp>
{
    [Fact]
    public async Task An_entry_begins_with_what_the_record_says()
    {
        var edition = await KippEdition.OpenAsync(app);
        var entry = await edition.DraftEntryAsync();

        var read = await entry.Entrant.Get(entry.Url).Done();

        (read["status"]!.ToString(), read["cluster"]!.ToString(), read["number"]).ShouldBe(("DRAFT", "KOTA", null));
        ((string)read["innovationId"]!).ShouldBe(entry.Innovation);
        read.SectionOf("RINGKASAN").ShouldBe("Layanan dibuat lebih dekat kepada warga.");
        ((int)read.SectionNode("RINGKASAN")["words"]!).ShouldBe(6);
        ((int)read.SectionNode("RINGKASAN")["maxWords"]!).ShouldBe(200);
        read.SectionOf("DAMPAK").ShouldBe("Waktu tunggu turun dari 30 menjadi 10 menit.");
    }

    [Fact]
    public async Task An_innovation_is_entered_once_in_an_edition()
    {
        var edition = await KippEdition.OpenAsync(app);
        var entry = await edition.DraftEntryAsync();

        var refused = await entry.Entrant.ShouldBeRefused(
            entry.Url,
            EntryRules.OneEntry,
            "ENTRY_EXISTS",
            "Inovasi ini sudah menjadi peserta edisi ini",
            language => entry.Entrant.Post($"{edition.Url}/entries", KippEdition.EntryBody(entry.Innovation, "REPLIKASI"), language)
        );

        ((string)refused["missing"]![0]!).ShouldBe(entry.Id);
        var other = await KippEdition.OpenAsync(app);
        (await entry.Entrant.Post($"{other.Url}/entries", KippEdition.EntryBody(entry.Innovation))).Status.ShouldBe(201);
    }

    [Fact]
    public async Task Only_its_own_side_and_those_who_run_the_edition_know_of_it()
    {
        var edition = await KippEdition.OpenAsync(app);
        var entry = await edition.DraftEntryAsync();
        var stranger = await app.EditorOf((await app.Institution()).Id);
        var secretary = await edition.MemberAsync("sekretaris peserta", "SECRETARIAT");
        var evaluator = await edition.MemberAsync("penilai peserta");

        (await entry.Entrant.Get(entry.Url)).Status.ShouldBe(200);
        foreach (var client in new[] { edition.Organiser, secretary.Client })
            (await client.Get(entry.Url)).Status.ShouldBe(404, "a draft is of those who write it");
        (await entry.Submit()).Status.ShouldBe(200);

        foreach (var client in new[] { entry.Entrant, edition.Organiser, secretary.Client })
        {
            (await client.Get(entry.Url)).Status.ShouldBe(200);
            (await client.Get($"{edition.Url}/entries").Done()).Ids.ShouldBe([entry.Id]);
        }

        foreach (var client in new[] { stranger, evaluator.Client })
        {
            (await client.Get(entry.Url)).Status.ShouldBe(404);
            (await client.Get($"{edition.Url}/entries").Done()).Items.ShouldBeEmpty();
            (await client.Post($"{entry.Url}/transitions", new { to = "SUBMITTED" }, ("If-Match", "*"))).Status.ShouldBe(404);
        }

        (await stranger.Post($"{edition.Url}/entries", KippEdition.EntryBody(entry.Innovation))).Status.ShouldBe(403);
        (await app.Anonymous().Get(entry.Url)).Status.ShouldBe(401);
    }

    [Fact]
    public async Task A_patch_replaces_the_sections_that_it_names()
    {
        var entry = await (await KippEdition.OpenAsync(app)).DraftEntryAsync();

        var revised = await entry.Revise(
            new
            {
                sections = new[] { new { code = "DAMPAK", text = "<script>alert(1)</script> **Turun** separuh." } },
                videoUrl = "https://www.youtube.com/watch?v=jipp",
                theme = (string?)null,
            }
        );

        revised.Status.ShouldBe(200, revised.Text);
        revised.SectionOf("DAMPAK").ShouldBe("<script>alert(1)</script> **Turun** separuh.", "text stays text");
        revised.SectionOf("RINGKASAN").ShouldBe("Layanan dibuat lebih dekat kepada warga.");
        ((string)revised["videoUrl"]!, revised["theme"]).ShouldBe(("https://www.youtube.com/watch?v=jipp", null));
        (await entry.Revise(new { sections = new[] { new { code = "DAMPAK", text = "" } } })).SectionOf("DAMPAK").ShouldBe("");
    }

    [Theory]
    [InlineData("""{"videoUrl":"http://example.id/v"}""", "/videoUrl NOT_AN_HTTPS_ADDRESS")]
    [InlineData("""{"sections":[{"code":"DAMPAK","text":"a"},{"code":"DAMPAK","text":"b"}]}""", "/sections REPEATED")]
    [InlineData("""{"group":null}""", "/group REQUIRED")]
    [InlineData("""{"inspiredBy":"019b76da-a800-7c00-8000-00000000ffff"}""", "/inspiredBy UNKNOWN_INNOVATION")]
    [InlineData("""{"files":[{"fileId":"019b76da-a800-7c00-8000-00000000ffff"}]}""", "/files/0/fileId UNKNOWN_FILE")]
    public async Task A_wrong_patch_is_refused_with_the_place(string patch, string fault)
    {
        var entry = await (await KippEdition.OpenAsync(app)).DraftEntryAsync();

        var refused = await entry.Revise(JsonNode.Parse(patch)!);

        (refused.Status, refused.Faults[0]).ShouldBe((422, fault), refused.Text);
    }

    [Fact]
    public async Task A_section_that_the_edition_does_not_have_is_refused()
    {
        var entry = await (await KippEdition.OpenAsync(app)).DraftEntryAsync();

        var refused = await entry.Revise(new { sections = new[] { new { code = "LAIN", text = "x" } } });

        (refused.Status, refused.Code, (string?)refused["missing"]![0]).ShouldBe((422, "ENTRY_CLASSIFICATION_UNKNOWN", "sections/LAIN"));
    }

    [Fact]
    public async Task A_theme_of_the_edition_is_kept_and_another_is_refused()
    {
        var edition = await KippEdition.OpenAsync(app);
        var entry = await edition.DraftEntryAsync();
        ((string?)(await entry.Entrant.Get(entry.Url).Done())["theme"]).ShouldBe("INKLUSIF");

        var refused = await entry.Revise(new { theme = "LAIN" });
        (refused.Status, refused.Code).ShouldBe((422, "ENTRY_CLASSIFICATION_UNKNOWN"), refused.Text);
        refused.Missing().ShouldBe(["theme"]);

        await entry.Revise(new { theme = (string?)null });
        ((string?)(await entry.Revise(new { theme = "INKLUSIF" }))["theme"]).ShouldBe("INKLUSIF");
        var another = await app.Published(ownerId: entry.Owner);
        var drafted = await entry.Entrant.Post(
            $"{edition.Url}/entries",
            new
            {
                innovationId = another.Id,
                group = "UMUM",
                theme = "LAIN",
            }
        );
        (drafted.Status, drafted.Code).ShouldBe((422, "ENTRY_CLASSIFICATION_UNKNOWN"), drafted.Text);
        drafted.Missing().ShouldBe(["theme"]);
    }

    [Fact]
    public async Task Files_are_read_by_those_who_see_the_entry_and_by_nobody_else()
    {
        var edition = await KippEdition.OpenAsync(app);
        var entry = await edition.DraftEntryAsync();
        var stranger = await app.EditorOf((await app.Institution()).Id);
        var pdf = Samples.Pdf(900 + Given.Next(), "bukti.pdf");
        var file = (await entry.Entrant.Upload(pdf, "RESTRICTED")).Id;
        var strange = (await stranger.Upload(Samples.Pdf(900 + Given.Next()))).Id;

        var revised = await entry.Revise(new { files = new[] { new { fileId = file, section = "DAMPAK" } } });
        var href = (string)revised["files"]![0]!["href"]!;

        (await entry.Revise(new { files = new[] { new { fileId = strange } } })).Faults.ShouldBe(["/files/0/fileId UNKNOWN_FILE"]);
        (await entry.Entrant.Get(href)).Bytes.ShouldBe(pdf.Bytes);
        foreach (var client in new[] { stranger, edition.Organiser })
            (await client.Get(href)).Status.ShouldBe(404, "it is a draft");
        (await edition.Organiser.Get($"{entry.Url}/files/{strange}")).Status.ShouldBe(404);
        (await entry.Revise(new { files = Array.Empty<object>() }))["files"]!.AsArray().ShouldBeEmpty();
        (await entry.Entrant.Get(href)).Status.ShouldBe(404);
    }
}
