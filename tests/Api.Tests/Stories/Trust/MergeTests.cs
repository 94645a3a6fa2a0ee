using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Lineage;
using JippApi.Domain.Access;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>A merge needs both sides, keeps everything, makes nobody a replica, and can be undone.</summary>
[Collection(Shared.Entries)]
public class MergeTests(JippApp app)
{
    private const string Url = "/api/v1/innovations";
    private const string Tasks = "/api/v1/review-tasks";

    [Fact]
    public async Task Nobody_merges_into_a_record_out_of_reach()
    {
        var (mine, other) = (await app.Published(ownerId: app.Accounts.Government), await Foreign());
        var hub = app.ClientWith("HUB_ADMIN");

        var refusal = await hub.Post($"{Url}/{mine.Id}/transitions", new { to = "MERGED", survivorId = other.Id }, ("If-Match", "*"));

        (refusal.Status, refusal.Code).ShouldBe((403, "MERGE_OUT_OF_REACH"), refusal.Text);
        (await app.Anonymous().Get($"{Url}/{mine.Id}")).Status.ShouldBe(200);
        var proposal = await hub.Post(
            $"{Url}/{mine.Id}/merge-proposals",
            new { survivorId = other.Id, evidence = "Dua catatan dari inovasi yang sama." }
        );
        proposal.Status.ShouldBe(201, proposal.Text);
        (await hub.Post($"{Tasks}/{proposal.Id}/decision", new { decision = "PASS" }, ("If-Match", "*"))).Status.ShouldBe(404);
        var foreign = app.ClientWith("HUB_ADMIN", "hub-jabar", new(ScopeKind.Region, "32"));
        (await foreign.Post($"{Tasks}/{proposal.Id}/decision", new { decision = "PASS" }, ("If-Match", "*"))).Status.ShouldBe(200);
        (await app.Anonymous().Get($"{Url}/{mine.Id}")).Status.ShouldBe(301);
    }

    [Fact]
    public async Task A_merge_keeps_sources_prizes_and_remarks_and_unmerging_restores_both()
    {
        var (merged, survivor) = (await app.Published(), await app.Published());
        var key = $"I-9-{Given.Next()}";
        await app.Revised(
            merged.Id,
            new
            {
                sources = new[] { new { source = "IGA", sourceRecordId = key } },
                awards = new[] { new { competition = "IGA", text = "Terinovatif" } },
                notes = new[] { "Dipilih untuk replikasi" },
            }
        );
        await app.Revised(survivor.Id, new { sources = new[] { new { source = "KIPP", sourceRecordId = $"K-{Given.Next()}" } } });
        var before = (await Content(merged.Id), await Content(survivor.Id));

        await app.Move(merged.Id, new { to = "MERGED", survivorId = survivor.Id });

        var kept = await app.Anonymous().Get($"{Url}/{survivor.Id}");
        kept["sources"]!.AsArray().Select(source => (string?)source!["source"]).ShouldBe(["IGA", "KIPP"]);
        ((string?)kept["awards"]![0]!["competition"], (string?)kept["notes"]![0]).ShouldBe(("IGA", "Dipilih untuk replikasi"));
        (await app.Anonymous().Get($"{Url}?sourceRecordId={key}")).Ids.ShouldBe([survivor.Id]);

        var unmerged = await app.ClientWith("NATIONAL_ADMIN").Post($"{Url}/{merged.Id}/unmerge", new { }, ("If-Match", "*"));

        unmerged.Status.ShouldBe(200, unmerged.Text);
        (await Content(merged.Id), await Content(survivor.Id)).ShouldBe(before);
        (await app.ClientWith("NATIONAL_ADMIN").Post($"{Url}/{merged.Id}/unmerge", new { }, ("If-Match", "*"))).Code.ShouldBe(
            "INNOVATION_NOT_MERGED"
        );
    }

    [Fact]
    public async Task A_merge_makes_nobodys_record_a_replica()
    {
        var (origin, replica, victim) = (await app.Published(), await app.Published(), await Foreign());
        var link = await app.ClientWith("NATIONAL_ADMIN").Claim(origin.Id, replica.Id);
        await app.ClientWith("NATIONAL_ADMIN", "pemilik-asal")
            .Change($"{GivenLineage.Url}/{link.Id}/transitions", new { to = "CONFIRMED_BY_ORIGIN" });
        var before = await app.ClientWith("NATIONAL_ADMIN").Get($"{GivenLineage.Url}/{link.Id}");

        await app.Move(replica.Id, new { to = "MERGED", survivorId = victim.Id });

        var rewired = await app.ClientWith("NATIONAL_ADMIN").Get($"{GivenLineage.Url}/{link.Id}");
        ((string?)rewired["replica.id"], (string?)rewired["status"]).ShouldBe((victim.Id, "CLAIMED"), rewired.Text);
        await app.ClientWith("NATIONAL_ADMIN").Change($"{Url}/{replica.Id}/unmerge", new { });
        var restored = await app.ClientWith("NATIONAL_ADMIN").Get($"{GivenLineage.Url}/{link.Id}");
        ((string?)restored["replica.id"], (string?)restored["status"]).ShouldBe((replica.Id, (string?)before["status"]));
    }

    private async Task<Reply> Foreign()
    {
        var admin = app.ClientWith("NATIONAL_ADMIN");
        var owner = await admin.Post(
            "/api/v1/institutions",
            new
            {
                name = $"Dinas Jauh {Given.Next()}",
                kind = "REGIONAL_APPARATUS",
                regionCode = "32.73",
            }
        );
        owner.Status.ShouldBe(201, owner.Text);
        var draft = await admin.Post(Url, ForeignBody(owner.Id));
        draft.Status.ShouldBe(201, draft.Text);
        await app.Move(draft.Id, new { to = "IN_REVIEW" });
        return await app.Move(draft.Id, new { to = "PUBLISHED" });
    }

    private static JsonNode ForeignBody(string owner)
    {
        var body = System.Text.Json.JsonSerializer.SerializeToNode(Given.Complete(owner))!;
        body["regionCode"] = "32.73";
        return body;
    }

    /// <summary>What the record says, without its bookkeeping.</summary>
    private async Task<string> Content(string id)
    {
        var content = (await app.Anonymous().Get($"{Url}/{id}")).Json.AsObject();
        foreach (var name in new[] { "revision", "updatedAt" })
            content.Remove(name);
        return content.ToJsonString();
    }
}
