using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Files;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>What was accepted as evidence stays what it was, and whoever did the work does not accept it.</summary>
[Collection(Shared.Plans)]
public class AcceptedEvidenceStory(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    private HttpClient District => app.ClientWith("INSTITUTION_EDITOR");

    [Fact]
    public async Task Evidence_is_not_exchanged_after_it_was_accepted()
    {
        var item = await app.Item();
        await app.Reported(item, new { progress = 90 });
        var evidence = await District.Attached(item);
        (await app.MoveItem(item, "DONE")).Status.ShouldBe(200);
        (await app.MoveItem(item, "VERIFIED", Admin)).Status.ShouldBe(200);

        var removed = await District.Send(HttpMethod.Delete, $"{item}/evidence/{evidence.Id}", null, ("If-Match", "*"));
        (removed.Status, removed.Code).ShouldBe((409, "ITEM_EVIDENCE_FIXED"));
        var file = (await District.Upload(Samples.Pdf(2_000, "lain.pdf"))).Id;
        (await District.Attach(item, file)).Code.ShouldBe("ITEM_EVIDENCE_FIXED");
        (await Admin.Get($"{item}/evidence")).Ids.ShouldBe([evidence.Id]);
    }

    [Fact]
    public async Task Nothing_is_verified_without_evidence()
    {
        var item = await app.Item();
        await app.Reported(item, new { progress = 90 });
        var evidence = await District.Attached(item);
        (await app.MoveItem(item, "DONE")).Status.ShouldBe(200);
        (await District.Send(HttpMethod.Delete, $"{item}/evidence/{evidence.Id}", null, ("If-Match", "*"))).Status.ShouldBe(204);

        (await app.MoveItem(item, "VERIFIED", Admin)).Code.ShouldBe("ITEM_NO_EVIDENCE");
        ((string?)(await Admin.Get(item))["status"]).ShouldBe("DONE");
    }

    [Fact]
    public async Task Nobody_verifies_what_they_worked_on_or_what_their_unit_did()
    {
        var unit = await app.Root();
        var assignee = app.Person("MENTOR", new(ScopeKind.Region, "13"));
        var plan = await app.PlanWith(
            PlanStatus.InProgress,
            null,
            GivenItems.Step("Dikerjakan mitra", unit: unit),
            GivenItems.Step("Dikerjakan pendamping", assignee: Guid.Parse(assignee.Id)),
            GivenItems.Step("Langkah lain")
        );
        List<string> items = [.. plan.Items.Select(id => $"/api/v1/action-items/{id}")];
        var swapper = app.ClientWith("NATIONAL_ADMIN", "penukar");
        await app.Reported(items[2], new { progress = 90, evidence = new[] { "foto" } }, swapper);
        foreach (var item in items.Take(2))
        {
            await app.Reported(item, new { progress = 90, evidence = new[] { "foto" } });
            (await app.MoveItem(item, "DONE")).Status.ShouldBe(200);
        }

        var colleague = (await app.Person("MENTOR", new(ScopeKind.Region, "13")).At(unit)).Client;
        (await app.MoveItem(items[0], "VERIFIED", colleague)).Code.ShouldBe("OWN_RECORD");
        (await app.MoveItem(items[1], "VERIFIED", assignee.Client)).Code.ShouldBe("OWN_WORK");
        (await app.MoveItem(items[0], "VERIFIED", swapper)).Code.ShouldBe("OWN_WORK");
        (await app.MoveItem(items[0], "VERIFIED", Admin)).Status.ShouldBe(200);
    }
}
