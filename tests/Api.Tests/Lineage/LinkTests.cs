using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;
using static JippApi.Api.Tests.Lineage.GivenLineage;

namespace JippApi.Api.Tests.Lineage;

[Collection(Shared.Entries)]
public class LinkTests(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task A_link_counts_from_confirmation_until_rejection()
    {
        var (origin, replica) = ((await app.Published()).Id, (await app.Published()).Id);
        var claim = await Admin.Claim(origin, replica);
        claim.Status.ShouldBe(201, claim.Text);
        (await app.LineageOf(origin)).Count.ShouldBe(1);
        (await app.Anonymous().Get($"{Url}/{claim.Id}")).Status.ShouldBe(404);

        await app.MovedLink(claim.Id, "CONFIRMED_BY_ORIGIN");
        (await app.LineageOf(origin)).ShouldBe([$"{origin} SELF 0", $"{replica} DESCENDANT 1"]);
        (await app.LineageOf(replica)).ShouldBe([$"{replica} SELF 0", $"{origin} ANCESTOR 1"]);
        await app.MovedLink(claim.Id, "VERIFIED", by: "pemeriksa");
        var rejected = await app.MovedLink(claim.Id, "REJECTED");

        rejected["history"]!
            .AsArray()
            .Select(step => (string?)step!["status"])
            .ShouldBe(["CLAIMED", "CONFIRMED_BY_ORIGIN", "VERIFIED", "REJECTED"]);
        (await app.LineageOf(origin)).Count.ShouldBe(1);
        (await Admin.Claim(origin, replica)).Status.ShouldBe(201, "an ended link does not block a new claim");
    }

    [Fact]
    public async Task A_link_that_closes_a_cycle_is_refused()
    {
        var (a, b, c) = ((await app.Published()).Id, (await app.Published()).Id, (await app.Published()).Id);
        await app.Linked(a, b);
        await app.Linked(b, c);

        (await Admin.Claim(a, a)).Code.ShouldBe("LINEAGE_CYCLE");
        var problem = await Admin.Claim(c, a);
        (problem.Status, problem.Code).ShouldBe((409, "LINEAGE_CYCLE"));
        (await Admin.Claim(a, b)).Code.ShouldBe("LINK_EXISTS");
    }

    [Fact]
    public async Task Two_concurrent_confirmations_cannot_close_a_cycle()
    {
        for (var round = 0; round < 3; round++)
        {
            List<string> ring = [];
            for (var place = 0; place < 4; place++)
                ring.Add((await app.Published()).Id);
            List<string> links = [];
            for (var place = 0; place < 4; place++)
                links.Add((await Admin.Claim(ring[place], ring[(place + 1) % 4])).Id);

            var replies = await Task.WhenAll(links.Select(link => Admin.MoveLink(link, "CONFIRMED_BY_ORIGIN")));

            replies
                .Select(reply => (reply.Status, reply.Status == 200 ? "" : reply.Code))
                .Order()
                .ShouldBe([(200, ""), (200, ""), (200, ""), (409, "LINEAGE_CYCLE")]);
            var refused = links[replies.ToList().FindIndex(reply => reply.Status == 409)];
            ((string?)(await Admin.Get($"{Url}/{refused}"))["status"]).ShouldBe("CLAIMED");
        }
    }

    [Fact]
    public async Task Each_side_has_its_own_transitions_and_cannot_verify()
    {
        var (mine, other) = ((await app.Institution()).Id, await app.Institution("Kantor lain", root: true));
        var (origin, replica) = ((await app.Published(ownerId: other.Id)).Id, (await app.Published(ownerId: mine)).Id);
        var editor = app.ClientWith("INSTITUTION_EDITOR");
        var owner = app.ClientWith("INSTITUTION_EDITOR", "pemilik asal", new(ScopeKind.Institution, other.Id));

        (await owner.Claim(origin, replica)).Status.ShouldBe(403);
        var claim = await editor.Claim(origin, replica);
        claim.Status.ShouldBe(201, claim.Text);
        (await owner.Get($"{Url}?originId={origin}&status=CLAIMED")).Ids.ShouldBe([claim.Id]);
        (await editor.MoveLink(claim.Id, "CONFIRMED_BY_ORIGIN")).Status.ShouldBe(403);
        (await owner.MoveLink(claim.Id, "WITHDRAWN")).Status.ShouldBe(403);
        (
            await app.ClientWith(
                    "INSTITUTION_EDITOR",
                    "orang jauh",
                    new(ScopeKind.Institution, (await app.Institution("Kantor jauh", root: true)).Id)
                )
                .MoveLink(claim.Id, "WITHDRAWN")
        ).Status.ShouldBe(404);
        (await owner.MoveLink(claim.Id, "CONFIRMED_BY_ORIGIN")).Status.ShouldBe(200);

        var own = app.ClientWith("VALIDATOR", "validator pemilik");
        await app.JoinAsync("VALIDATOR", "validator pemilik", other.Id);
        (await own.MoveLink(claim.Id, "VERIFIED")).Code.ShouldBe("OWN_RECORD");
        (await app.ClientWith("VALIDATOR", "validator luar").MoveLink(claim.Id, "VERIFIED")).Status.ShouldBe(200);
        (await owner.MoveLink(claim.Id, "REJECTED")).Status.ShouldBe(403, "only a reviewer rejects a verified link");
        var moves = (await editor.Get($"{Url}/{claim.Id}/transitions"))["moves"]!
            .AsArray()
            .ToDictionary(move => (string)move!["to"]!, move => (string?)move!["obstacle"]);
        (moves["WITHDRAWN"], moves["REJECTED"], moves["VERIFIED"]).ShouldBe((null, "FORBIDDEN", "LINK_TRANSITION_NOT_ALLOWED"));
    }

    [Fact]
    public async Task A_person_who_claimed_or_confirmed_a_link_cannot_verify_it()
    {
        var link = await app.Linked((await app.Published()).Id, (await app.Published()).Id);

        (await Admin.MoveLink(link.Id, "VERIFIED")).Code.ShouldBe("LINK_VERIFIED_BY_CLAIMANT");
        (await Admin.MoveLink(link.Id, "REJECTED", reason: " ")).Faults.ShouldBe(["/reason REQUIRED"]);
        (await Admin.MoveLink(link.Id, "CLAIMED")).Faults.ShouldBe(["/to INVALID_VALUE"]);
        (await Admin.Post($"{Url}/{link.Id}/transitions", new { to = "WITHDRAWN", reason = "x" })).Status.ShouldBe(428);
        (
            await Admin.Post($"{Url}/{link.Id}/transitions", new { to = "WITHDRAWN", reason = "x" }, ("If-Match", "\"1-alt\""))
        ).Status.ShouldBe(412);
    }

    [Fact]
    public async Task Invalid_claims_change_nothing()
    {
        var (origin, owner) = ((await app.Published()).Id, (await app.Institution()).Id);
        var (one, two) = ((await app.Published(ownerId: owner)).Id, (await app.Published(ownerId: owner)).Id);

        (await Admin.Post(Url, new { note = new string('x', 1_001) })).Faults.ShouldBe(
            ["/originId REQUIRED", "/replicaId REQUIRED", "/kind REQUIRED", "/since REQUIRED", "/note TOO_LONG"],
            ignoreOrder: true
        );
        (await Admin.Claim(Guid.Empty.ToString(), one)).Faults.ShouldBe(["/originId UNKNOWN_INNOVATION"]);
        (await Admin.Claim(origin, one, since: "2099-01-01")).Code.ShouldBe("LINK_IN_THE_FUTURE");
        (await Admin.Claim(one, two)).Code.ShouldBe("LINK_OWN_NOT_SCALED_UP");
        (await Admin.Claim(origin, one, "SCALED_UP")).Code.ShouldBe("LINK_OWN_NOT_SCALED_UP");
        (await Admin.Claim((await app.CompleteDraft()).Id, one)).Code.ShouldBe("LINK_ORIGIN_NOT_PUBLISHED");
        (await Admin.Get($"{Url}?replicaId={one}")).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Merging_moves_links_to_the_surviving_record()
    {
        var owner = (await app.Institution()).Id;
        var (origin, twin, survivor, child) = (
            (await app.Published()).Id,
            (await app.Published(ownerId: owner)).Id,
            (await app.Published(ownerId: owner)).Id,
            (await app.Published()).Id
        );
        await app.Linked(origin, twin);
        await app.Linked(twin, child);
        await app.Linked(origin, survivor);

        await app.Move(twin, new { to = "MERGED", survivorId = survivor });

        (await app.LineageOf(survivor)).ShouldBe([$"{survivor} SELF 0", $"{origin} ANCESTOR 1", $"{child} DESCENDANT 1"]);
        (await app.LineageOf(origin)).ShouldBe([$"{origin} SELF 0", $"{survivor} DESCENDANT 1", $"{child} DESCENDANT 2"]);
    }

    [Fact]
    public async Task A_merge_that_closes_a_cycle_is_refused()
    {
        var owner = (await app.Institution()).Id;
        var (grandparent, parent, child) = (
            (await app.Published(ownerId: owner)).Id,
            (await app.Published()).Id,
            (await app.Published(ownerId: owner)).Id
        );
        await app.Linked(grandparent, parent);
        await app.Linked(parent, child);

        var problem = await Admin.Post(
            $"/api/v1/innovations/{child}/transitions",
            new { to = "MERGED", survivorId = grandparent },
            ("If-Match", "*")
        );

        (problem.Status, problem.Code).ShouldBe((409, "LINEAGE_CYCLE"));
        (await app.LineageOf(grandparent)).Count.ShouldBe(3);
    }
}
