using System.Text.Json;
using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>What combinations of allowed operations would gain.</summary>
[Collection(Shared.Entries)]
public class DishonestTests(JippApp app)
{
    private const string Url = "/api/v1/innovations";
    private const string Tasks = "/api/v1/review-tasks";

    private static readonly object Kipp = new { competition = "KIPP", text = "Top 45" };

    private HttpClient Editor => app.ClientWith("INSTITUTION_EDITOR");

    private HttpClient Hub => app.ClientWith("HUB_ADMIN");

    private GrantScope OfCity => new(ScopeKind.Institution, app.Accounts.Government);

    [Fact]
    public async Task A_prize_is_not_multiplied()
    {
        var id = await Published();
        await app.Revised(id, new { awards = new[] { Kipp } });

        (await Editor.Patch($"{Url}/{id}", new { awards = new[] { Kipp, Kipp } }, ("If-Match", "*"))).Code.ShouldBe("STATED_BY_OTHERS");
    }

    [Fact]
    public async Task A_hub_does_not_take_over_a_ministrys_remark()
    {
        var id = await Published();
        var row = new { source = "KIPP", sourceRecordId = $"K-{Given.Next()}" };
        await app.Revised(id, new { sources = new[] { row }, notes = new[] { "Catatan KIPP" } });

        var refusal = await Hub.Patch(
            $"{Url}/{id}",
            new
            {
                sources = new object[] { row, new { source = "REGIONAL", sourceRecordId = $"R-{Given.Next()}" } },
                notes = new[] { "Catatan hub" },
            },
            ("If-Match", "*")
        );

        refusal.Code.ShouldBe("STATED_BY_OTHERS", refusal.Text);
        refusal.Faults.ShouldBe(["/notes STATED_BY_LIST"]);
        ((string?)(await app.Anonymous().Get($"{Url}/{id}"))["notes"]![0]).ShouldBe("Catatan KIPP");
    }

    [Fact]
    public async Task Nobody_merges_prizes_into_their_own_institution()
    {
        var (with, own) = (await app.Published(), await Published());
        var person = app.ClientWith("HUB_ADMIN", "hub yang juga pegawai kota");
        await GrantAsync("HUB_ADMIN", "hub yang juga pegawai kota", "INSTITUTION_EDITOR");

        var refusal = await person.Post($"{Url}/{with.Id}/transitions", new { to = "MERGED", survivorId = own }, ("If-Match", "*"));

        (refusal.Status, refusal.Code).ShouldBe((403, "OWN_RECORD"), refusal.Text);
    }

    [Fact]
    public async Task A_prize_given_while_a_change_waits_is_kept()
    {
        var id = await Published();
        var waiting = await Editor.Patch($"{Url}/{id}", new { title = $"Judul {Given.Next()}" }, ("If-Match", "*"));
        await app.Revised(id, new { awards = new[] { Kipp } });

        // The list's change is public and does not lock the owner out
        (await Editor.Patch($"{Url}/{id}", new { summary = "Ringkasan." }, ("If-Match", "*"))).Status.ShouldBe(202);
        await app.ClientWith("VALIDATOR", "penilai").Change($"{Tasks}/{waiting.Id}/decision", new { decision = "PASS" });

        var after = await app.Anonymous().Get($"{Url}/{id}");
        (after["awards"]!.AsArray().Count, (string?)after["summary"]).ShouldBe((1, "Ringkasan."));
    }

    [Fact]
    public async Task A_small_change_is_not_hidden_from_reviewers()
    {
        var id = await Published("Antrean Kosong");
        await Editor.Patch($"{Url}/{id}", new { title = "Antrean Kosonk" }, ("If-Match", "*")).Done();
        var passed = (await Editor.Get($"{Url}/{id}/proposals?kind=PASSED_CHANGE")).Items.ShouldHaveSingleItem();

        (await Editor.Delete($"{Url}/{id}/proposals/{passed["id"]}", ("If-Match", "*"))).Code.ShouldBe("PROPOSAL_ALREADY_PUBLIC");
        await app.ClientWith("VALIDATOR", "penilai")
            .Change($"{Tasks}/{passed["id"]}/decision", new { decision = "RETURN", reason = "Bukan salah ketik." });
        (await Editor.Patch($"{Url}/{id}", new { title = "Antrean Kosong" }, ("If-Match", "*"))).Status.ShouldBe(202);
    }

    [Fact]
    public async Task A_correction_gives_no_record_away_and_moves_none()
    {
        var id = await Published();
        var other = (await app.Institution(root: true)).Id;
        var reader = app.ClientWith("CONTENT_EDITOR", "pembaca jauh");

        var moved = await reader.Post($"{Url}/{id}/corrections", new { changes = new { regionCode = "61.71" }, evidence = "x" });
        moved.Code.ShouldBe("REGION_OUTSIDE_OWNER");
        var given = await reader.Post($"{Url}/{id}/corrections", new { changes = new { ownerInstitutionId = other }, evidence = "x" });
        (await Editor.Post($"{Tasks}/{given.Id}/decision", new { decision = "PASS" }, ("If-Match", "*"))).Status.ShouldBe(403);
    }

    [Fact]
    public async Task A_waiting_change_does_not_follow_a_record_to_its_next_owner()
    {
        var id = await Published();
        var waiting = await Editor.Patch($"{Url}/{id}", new { title = "Titipan" }, ("If-Match", "*"));

        await app.Revised(id, new { ownerInstitutionId = (await app.Institution(root: true)).Id });

        ((string?)(await app.ClientWith("NATIONAL_ADMIN").Get($"{Url}/{id}/proposals/{waiting.Id}"))["status"]).ShouldBe("WITHDRAWN");
    }

    [Fact]
    public async Task A_draft_with_evidence_is_not_discarded()
    {
        var draft = await app.CompleteDraft(ownerId: app.Accounts.Government);
        await Editor
            .Post(
                $"{Url}/{draft.Id}/institutionalisation-evidence",
                new
                {
                    kind = "REGULATION",
                    instrument = "REGION_HEAD_REGULATION",
                    title = "Perwako",
                    date = "2025-01-02",
                }
            )
            .Done();

        (await Editor.Delete($"{Url}/{draft.Id}", ("If-Match", "*"))).Code.ShouldBe("INNOVATION_IN_USE");
    }

    [Fact]
    public async Task A_region_does_not_keep_a_task_from_the_nation()
    {
        var id = await Published();
        var waiting = await Editor.Patch($"{Url}/{id}", new { year = 2001 }, ("If-Match", "*"));
        await Hub.Post($"{Tasks}/{waiting.Id}/claim", new { }).Done();

        (
            await app.ClientWith("VALIDATOR", "daerah", new(ScopeKind.Region, "13")).Post($"{Tasks}/{waiting.Id}/claim", new { })
        ).Code.ShouldBe("REVIEW_TASK_CLAIMED");
        (await app.ClientWith("NATIONAL_ADMIN", "nasional").Post($"{Tasks}/{waiting.Id}/claim", new { })).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_merge_in_the_middle_of_a_chain_is_undone_last()
    {
        var (a, b, c) = (await app.Published(), await app.Published(), await app.Published());
        await app.Move(a.Id, new { to = "MERGED", survivorId = b.Id });
        await app.Move(b.Id, new { to = "MERGED", survivorId = c.Id });

        var admin = app.ClientWith("NATIONAL_ADMIN");
        (await admin.Post($"{Url}/{a.Id}/unmerge", new { }, ("If-Match", "*"))).Code.ShouldBe("INNOVATION_MERGED_FURTHER");
        await admin.Change($"{Url}/{b.Id}/unmerge", new { });
        await admin.Change($"{Url}/{a.Id}/unmerge", new { });
    }

    [Fact]
    public async Task A_ministry_undoes_its_own_merge()
    {
        var (one, two) = (await Listed(), await Listed());
        var ministry = app.ClientWith("SOURCE_ADMIN", "pengelola", new(ScopeKind.Source, "LABINOV"));
        await ministry.Change($"{Url}/{one}/transitions", new { to = "MERGED", survivorId = two });

        (await ministry.Post($"{Url}/{one}/unmerge", new { }, ("If-Match", "*"))).Status.ShouldBe(200);

        async Task<string> Listed()
        {
            var id = await Published();
            await app.Revised(id, new { sources = new[] { new { source = "LABINOV", sourceRecordId = $"L-{Given.Next()}" } } });
            return id;
        }
    }

    private async Task<string> Published(string? title = null) => (await app.Published(title, ownerId: app.Accounts.Government)).Id;

    /// <summary>Gives a person a second role, for the city.</summary>
    private async Task GrantAsync(string role, string subject, string second)
    {
        var person = app.Accounts.IdOf(role, subject);
        var body = JsonSerializer.SerializeToNode(new { role = second, scope = new { kind = "INSTITUTION", value = OfCity.Value } });
        await app.ClientWith("NATIONAL_ADMIN").Post($"/api/v1/users/{person}/grants", body as JsonObject).Done();
    }
}
