using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Files;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Innovations;
using JippApi.Domain.ReplicationPlans;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static JippApi.Api.Tests.Hosting.GivenPlans;

namespace JippApi.Api.Tests.ReplicationPlans;

[Collection(Shared.Plans)]
public class RefusedPlanTests(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task A_budget_document_cannot_be_added_to_an_ended_plan()
    {
        var plan = $"{Url}/{(await app.PlanWith(PlanStatus.Completed, null, GivenItems.Step())).Id}";

        await Admin.ShouldBeRefused(
            plan,
            PlanRules.NotEnded,
            "PLAN_HAS_ENDED",
            "Rencana ini sudah berakhir",
            language => Admin.Post($"{plan}/budget-document", new { number = "DPA/1", date = "2026-12-20" }, ("If-Match", "*"), language)
        );
    }

    [Fact]
    public async Task A_stopped_innovation_cannot_be_proposed_for_replication()
    {
        var origin = await app.Published();
        var plan = $"{Url}/{(await app.Plan(origin.Id)).Id}";
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var key = new InnovationId(Guid.Parse(origin.Id));
            await scope
                .ServiceProvider.GetRequiredService<JippDb>()
                .Innovations.Where(i => i.Id == key)
                .ExecuteUpdateAsync(i => i.SetProperty(x => x.Existence, Existence.Stopped));
        }

        await Admin.ShouldBeRefused(
            plan,
            PlanRules.OriginRunning,
            "ORIGIN_STOPPED",
            "Inovasi asal sudah berhenti",
            language => MoveAsync(plan, "PROPOSED", language)
        );
    }

    [Fact]
    public async Task At_most_twenty_open_items_are_named_with_their_units()
    {
        var given = await app.PlanWith(
            PlanStatus.InProgress,
            null,
            [GivenItems.Step("Bentuk tim", unit: app.Accounts.Government), .. Enumerable.Repeat(GivenItems.Step(), 21)]
        );
        var (plan, unit) = ($"{Url}/{given.Id}", (string)(await Admin.Get($"{Url}/{given.Id}"))["adopter.name"]!);

        var refused = await Admin.ShouldBeRefused(
            plan,
            PlanRules.AllItemsClosed,
            "PLAN_ITEMS_OPEN",
            "Masih ada rencana aksi yang terbuka",
            language => MoveAsync(plan, "COMPLETED", language)
        );

        refused.Missing().ShouldBe([$"1. Bentuk tim ({unit})", .. Enumerable.Range(2, 19).Select(number => $"{number}. Latih petugas")]);
        (await Admin.Move($"{plan}/transitions", "COMPLETED")).Missing.ShouldBe(refused.Missing());
    }

    [Fact]
    public async Task Items_without_evidence_are_named_with_their_units()
    {
        var given = await app.PlanWith(
            PlanStatus.InProgress,
            null,
            GivenItems.Step("Bentuk tim", unit: app.Accounts.Government),
            GivenItems.Step("Batal")
        );
        var (plan, item) = ($"{Url}/{given.Id}", $"/api/v1/action-items/{given.Items[0]}");
        await app.Reported(item, new { progress = 90 });
        var evidence = await Admin.Attached(item);
        (await app.MoveItem(item, "DONE")).Status.ShouldBe(200);
        (await app.MoveItem($"/api/v1/action-items/{given.Items[1]}", "CANCELLED", reason: "Tidak perlu")).Status.ShouldBe(200);
        (await Admin.Send(HttpMethod.Delete, $"{item}/evidence/{evidence.Id}", null, ("If-Match", "*"))).Status.ShouldBe(204);

        var refused = await Admin.ShouldBeRefused(
            plan,
            PlanRules.HasEvidence,
            "PLAN_NO_EVIDENCE",
            "Belum ada bukti dukung yang diterima pihak lain",
            language => MoveAsync(plan, "COMPLETED", language)
        );

        refused.Missing().ShouldBe([$"1. Bentuk tim ({(string)(await Admin.Get(plan))["adopter.name"]!})"]);
        (await Admin.HelpOf(refused, "en")).ShouldStartWith("Ask the mentor or the hub to verify");
    }

    [Fact]
    public async Task A_listed_obstacle_is_the_reason_that_refuses_the_transition()
    {
        var (draft, proposed, noUnit, notReady, ready) = (
            await app.Plan(),
            await app.Plan(),
            await app.Plan(),
            await app.Plan(),
            await app.Accepted()
        );
        await app.MovePlan(proposed.Id, "PROPOSED");
        await app.MovePlan(noUnit.Id, "PROPOSED", "ACCEPTED");
        await app.Item(notReady, unit: true);
        await app.MovePlan(notReady.Id, "PROPOSED", "ACCEPTED");
        var running = await app.PlanWith(PlanStatus.InProgress, null, GivenItems.Step());
        var stopped = await app.PlanWith(PlanStatus.Cancelled);

        foreach (var id in new[] { draft.Id, proposed.Id, noUnit.Id, notReady.Id, ready.Id, running.Id, stopped.Id })
        {
            foreach (
                var listed in (await Admin.Get($"{Url}/{id}/transitions"))["moves"]!
                    .AsArray()
                    .Where(move => move!["obstacle"] is not null)
                    .Select(move => (string)move!["to"]!)
            )
            {
                var (said, refused) = (
                    await Admin.Move($"{Url}/{id}/transitions", listed),
                    await MoveAsync($"{Url}/{id}", listed, ("Accept-Language", "id"))
                );
                (refused.Code, string.Join('|', refused.Missing())).ShouldBe((said.Code, string.Join('|', said.Missing)));
            }
        }
        foreach (
            var (plan, code) in new[]
            {
                (draft, "PLAN_TRANSITION_NOT_ALLOWED"),
                (noUnit, "PLAN_NO_RESPONSIBLE_UNIT"),
                (notReady, "PLAN_NOT_READY"),
                (ready, "PLAN_COMMITTED_BY_SIGNING"),
            }
        )
            (await Admin.Move($"{Url}/{plan.Id}/transitions", "COMMITTED")).Code.ShouldBe(code);
    }

    [Fact]
    public async Task A_plan_is_committed_only_by_signing()
    {
        var plan = $"{Url}/{(await app.Accepted()).Id}";

        await Admin.ShouldBeRefused(
            plan,
            PlanRules.CommittedBySigning,
            "PLAN_COMMITTED_BY_SIGNING",
            "Rencana hanya menjadi COMMITTED lewat penandatanganan lembar komitmen",
            language => MoveAsync(plan, "COMMITTED", language)
        );
    }

    private Task<Reply> MoveAsync(string plan, string to, (string, string) language) =>
        Admin.Post($"{plan}/transitions", new { to, reason = "Karena perlu" }, ("If-Match", "*"), language);
}
