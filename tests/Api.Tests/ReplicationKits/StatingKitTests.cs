using System.Globalization;
using JippApi.Api.Tests.Files;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;
using static JippApi.Api.Tests.ReplicationKits.GivenKits;

namespace JippApi.Api.Tests.ReplicationKits;

[Collection(Shared.Plans)]
public class StatingKitTests(JippApp app)
{
    [Fact]
    public async Task The_owner_states_the_kit_and_anyone_reads_it()
    {
        var (owner, innovation) = await OwnedAsync();
        (await app.Anonymous().Get(Url(innovation))).Status.ShouldBe(404);

        var kit = await app.Kitted(innovation, owner);

        kit.Header("Location").ShouldBe(Url(innovation));
        var shown = await app.Anonymous().Get(Url(innovation));
        shown.Status.ShouldBe(200, shown.Text);
        ((string?)shown["statement.overview"], (string?)shown["statement.statedBy.id"], (bool)shown["statement.isOfOwner"]!).ShouldBe(
            ("Pasang lalu latih.", owner, true)
        );
        ((string?)shown["statement.steps"]![1]!["title"], (int)shown["statement.steps"]![2]!["usualDays"]!["maximum"]!).ShouldBe(
            ("Latih petugas", 30)
        );
        ((string?)shown["statement.total.minimum.amount"], (string?)shown["statement.total.maximum.amount"]).ShouldBe(
            ("1000000.00", "7500000.50")
        );
        ((int)shown["observed.plans"]!, (int)shown["observed.verifiedReplicas"]!, (int)shown["observed.lessonCount"]!).ShouldBe((0, 0, 0));
        shown["observed.budget"].ShouldBeNull();
    }

    [Fact]
    public async Task Replacing_needs_the_version_that_was_read()
    {
        var (owner, innovation) = await OwnedAsync();
        var kit = await app.Kitted(innovation, owner);
        var editor = app.Owner(owner);

        (await editor.Put(Url(innovation), Body(overview: "Baru."))).Status.ShouldBe(428);
        var replaced = await editor.Put(Url(innovation), Body(overview: "Baru."), ("If-Match", kit.ETag));
        (replaced.Status, (string?)replaced["statement.overview"]).ShouldBe((200, "Baru."));
        (await editor.Put(Url(innovation), Body(overview: "Lama."), ("If-Match", kit.ETag))).Status.ShouldBe(412);
        (await editor.Put(Url((await app.Published(ownerId: owner)).Id), Body(), ("If-Match", kit.ETag))).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Nobody_but_the_owner_states_it()
    {
        var (owner, innovation) = await OwnedAsync();
        var other = (await app.Institution()).Id;
        HttpClient[] strangers =
        [
            app.Owner(other),
            app.ClientWith("NATIONAL_ADMIN"),
            app.ClientWith("HUB_ADMIN", "hub", new(ScopeKind.Region, "13")),
        ];

        foreach (var stranger in strangers)
            (await stranger.Put(Url(innovation), Body())).Status.ShouldBe(403);
        (await app.ClientWith("NATIONAL_ADMIN").Put(Url(innovation), Body())).Code.ShouldBe("KIT_NOT_OF_OWNER");
        (await app.Anonymous().Get(Url(innovation))).Status.ShouldBe(404);

        await app.Kitted(innovation, owner);
        await app.Revised(innovation, new { ownerInstitutionId = other });

        var shown = await app.Anonymous().Get(Url(innovation));
        ((string?)shown["statement.statedBy.id"], (bool)shown["statement.isOfOwner"]!).ShouldBe((owner, false));
        (await app.Owner(owner).Put(Url(innovation), Body(), ("If-Match", "*"))).Code.ShouldBe("KIT_NOT_OF_OWNER");
        var taken = await app.Owner(other).Put(Url(innovation), Body(), ("If-Match", shown.ETag));
        ((string?)taken["statement.statedBy.id"], (bool)taken["statement.isOfOwner"]!).ShouldBe((other, true));
    }

    [Fact]
    public async Task A_draft_a_withdrawn_and_a_merged_innovation_have_no_kit()
    {
        var (owner, innovation) = await OwnedAsync();
        var draft = (await app.CompleteDraft(ownerId: owner)).Id;
        (await app.Owner(owner).Put(Url(draft), Body())).Code.ShouldBe("KIT_NEEDS_PUBLISHED");
        (await app.Owner((await app.Institution()).Id).Put(Url(draft), Body())).Status.ShouldBe(404);

        var merged = (await app.Published(ownerId: owner)).Id;
        await app.Kitted(merged, owner);
        await app.Move(merged, new { to = "MERGED", survivorId = innovation });
        var moved = await app.Anonymous().Get(Url(merged));
        (moved.Status, (await app.Anonymous().Get(Url(innovation))).Status).ShouldBe((301, 404));
        (await app.Owner(owner).Put(Url(merged), Body(), ("If-Match", "*"))).Code.ShouldBe("KIT_NEEDS_PUBLISHED");

        await app.Kitted(innovation, owner);
        await app.Move(innovation, new { to = "WITHDRAWN", reason = "Keliru" });
        (await app.Anonymous().Get(Url(innovation))).Status.ShouldBe(410);
        (await app.Anonymous().Get($"{Url(innovation)}?format=pdf")).Status.ShouldBe(410);
    }

    [Fact]
    public async Task Invalid_kits_are_refused()
    {
        var (owner, innovation) = await OwnedAsync();
        var editor = app.Owner(owner);
        Task<Reply> Put(object body) => editor.Put(Url(innovation), body);

        (await Put(new { })).Faults.ShouldBe(["/overview REQUIRED", "/steps REQUIRED"], ignoreOrder: true);
        (await Put(Body([]))).Faults.ShouldBe(["/steps REQUIRED"]);
        var many = Enumerable.Range(1, 500).Select(number => Step(string.Create(CultureInfo.InvariantCulture, $"Langkah {number}")));
        (await Put(Body([.. many]))).Faults.ShouldBe(["/steps TOO_MANY"]);
        (await Put(Body([Step("Bentuk tim", minimum: -3, maximum: 0)]))).Faults.ShouldBe(
            ["/steps/0/usualDays/minimum OUT_OF_RANGE", "/steps/0/usualDays/maximum OUT_OF_RANGE"],
            ignoreOrder: true
        );
        (await Put(Body(costs: [Cost("Pelatihan", "-1", "5")]))).Faults.ShouldBe(["/costs/0/minimum/amount NOT_AN_AMOUNT"]);
        foreach (
            var number in new[] { "1371014101900001", "1371_0141_0190_0001", "13710141 01900001", "1371\u00A00141\u00A00190\u00A00001" }
        )
            (await Put(Body(overview: $"Hubungi {number}."))).Faults.ShouldBe(["/overview IDENTITY_NUMBER"], number);
        (await Put(Body(overview: new string('a', 4_001)))).Faults.ShouldBe(["/overview TOO_LONG"]);
        foreach (var sign in new[] { "\0", "\uFFFE", "\uFDD0" })
            (await Put(Body(overview: $"Satu{sign}dua"))).Faults.ShouldBe(["/overview INVALID_CHARACTER"]);
        var reversed = await Put(Body([Step("Bentuk tim", minimum: 9, maximum: 8)], [Cost("Server", "2", "1")]));
        (reversed.Status, reversed.Code).ShouldBe((422, "KIT_RANGE_REVERSED"));
        reversed["missing"]!.AsArray().Select(name => (string?)name).ShouldBe(["Bentuk tim", "Server"]);
        (await Put(Body([Step("Buka", "EVALUATION"), Step("Latih")]))).Code.ShouldBe("KIT_STAGES_OUT_OF_ORDER");
        (await Put(Body([Step("Latih"), Step("latih ")]))).Code.ShouldBe("KIT_STEP_REPEATED");
        var long6 = Enumerable.Range(1, 6).Select(number => Step($"Langkah {number}", maximum: 730));
        (await Put(Body([.. long6]))).Code.ShouldBe("KIT_TOO_LONG");
        (await app.Anonymous().Get(Url(innovation))).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_kit_names_only_public_files_of_its_innovation()
    {
        var (owner, innovation) = await OwnedAsync();
        var (_, other) = await OwnedAsync();
        var admin = app.ClientWith("NATIONAL_ADMIN");
        var shown = (string)(await admin.Attached($"/api/v1/innovations/{innovation}"))["file.id"]!;
        var secret = (string)(await admin.Attached($"/api/v1/innovations/{innovation}", "RESTRICTED"))["file.id"]!;
        var foreign = (string)(await admin.Attached($"/api/v1/innovations/{other}"))["file.id"]!;

        (await app.Owner(owner).Put(Url(innovation), Body(files: [shown, secret, foreign]))).Faults.ShouldBe([
            "/files/1 UNKNOWN_FILE",
            "/files/2 UNKNOWN_FILE",
        ]);
        var kit = await app.Kitted(innovation, owner, Body(files: [shown]));

        ((string?)kit["statement.files"]![0]!["id"]).ShouldBe(shown);
        var evidence = (await admin.Get($"/api/v1/innovations/{innovation}/evidence")).Items.Single(e =>
            (string?)e["file"]!["id"] == shown
        );
        var removed = await admin.Delete($"/api/v1/innovations/{innovation}/evidence/{evidence["id"]}", ("If-Match", "*"));
        removed.Status.ShouldBeInRange(200, 204, removed.Status == 204 ? null : removed.Text);
        (await app.Anonymous().Get(Url(innovation)))["statement.files"]!.AsArray().ShouldBeEmpty();
    }

    private async Task<(string Owner, string Innovation)> OwnedAsync()
    {
        var owner = (await app.Institution()).Id;
        return (owner, (await app.Published(ownerId: owner)).Id);
    }
}
