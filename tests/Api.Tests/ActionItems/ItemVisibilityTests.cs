using JippApi.Api.Tests.Access;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Api.Tests.ActionItems;

[Collection(Shared.Promises)]
public class ItemVisibilityTests(JippApp app)
{
    [Fact]
    public async Task The_public_sees_items_but_not_the_accounts_involved()
    {
        var worker = app.Accounts.IdOf("INSTITUTION_EDITOR", "pekerja");
        var plan = await app.PlanWith(PlanStatus.InProgress, null, GivenItems.Step(assignee: worker));
        var url = $"/api/v1/action-items/{plan.Items[0]}";
        await app.Reported(url, new { progress = 40, note = "Jalan" }, app.ClientWith("INSTITUTION_EDITOR", "pekerja"));

        var seen = await app.ClientWith("INSTITUTION_EDITOR").Get(url);
        ((string?)seen["assigneeId"], seen["reportedBy"]).ShouldSatisfyAllConditions(
            who => who.Item1.ShouldBe(worker.ToString()),
            who => who.Item2.ShouldNotBeNull()
        );

        foreach (var address in new[] { url, plan.Url, $"/api/v1/action-items?planId={plan.Id}" })
        {
            var told = await app.Anonymous().Get(address);
            told.Status.ShouldBe(200);
            told.Text.ShouldContain("\"progress\":40");
            told.Text.ShouldNotContain(worker.ToString());
        }
    }

    [Fact]
    public async Task A_list_names_what_its_items_refer_to_and_the_assignee_to_the_parties_alone()
    {
        var stranger = (await app.Institution(root: true)).Id;
        var person = await app.Person(app.Accounts.Government);
        var worker = Guid.Parse(person.Id);
        var unit = await app.Institution("Bidang Bernama");
        var plan = await app.PlanWith(PlanStatus.InProgress, null, GivenItems.Step(unit: unit.Id, assignee: worker));
        var item = $"/api/v1/action-items/{plan.Items[0]}";
        var shown = await app.ClientWith("NATIONAL_ADMIN").Get($"/api/v1/replication-plans/{plan.Id}");

        foreach (var party in new[] { app.ClientWith("INSTITUTION_EDITOR"), app.ClientWith("HUB_ADMIN") })
            (await NamesAsync(party)).ShouldBe(
                (shown["origin.title"]!.ToString(), shown["adopter.name"]!.ToString(), "Bidang Bernama", person.Name)
            );
        foreach (
            var other in new[]
            {
                app.ClientWith("INSTITUTION_EDITOR", "penguji", new(ScopeKind.Institution, stranger)),
                app.ClientWith("NOBODY", "orang lewat"),
            }
        )
        {
            (await NamesAsync(other)).Assignee.ShouldBeNull();
            (await other.Get(item))["assigneeId"]!.ToString().ShouldBe(worker.ToString());
        }

        (await NamesAsync(app.Anonymous())).ShouldBe(
            (shown["origin.title"]!.ToString(), shown["adopter.name"]!.ToString(), "Bidang Bernama", null)
        );

        async Task<(string, string, string, string? Assignee)> NamesAsync(HttpClient client)
        {
            var one = await client.Get(item);
            var listed = (await client.Get($"/api/v1/action-items?planId={plan.Id}")).Items.ShouldHaveSingleItem();
            listed.ToJsonString().ShouldBe(one.Json.ToJsonString());
            (await client.Get(plan.Url)).Items.ShouldHaveSingleItem().ToJsonString().ShouldBe(one.Json.ToJsonString());
            return (
                (string)one["innovationTitle"]!,
                (string)one["adopterName"]!,
                (string)one["responsibleUnitName"]!,
                (string?)one["assigneeName"]
            );
        }
    }

    [Fact]
    public async Task Whoever_assigns_a_stranger_does_not_learn_their_name()
    {
        var elsewhere = await app.Person((await app.Institution(root: true)).Id);
        var self = app.Accounts.IdOf("NOBODY", "petugas sendiri");
        var editor = app.ClientWith("INSTITUTION_EDITOR");
        var plan = await app.PlanWith(PlanStatus.Draft, null, GivenItems.Step(assignee: self));
        var url = $"/api/v1/replication-plans/{plan.Id}/action-items";

        foreach (var query in new[] { "?validateOnly=true", "" })
        {
            var assigned = await editor.Post(url + query, new { activity = "Melatih petugas", assigneeId = elsewhere.Id });
            assigned.Status.ShouldBe(query.Length > 0 ? 200 : 201);
            assigned["assigneeName"].ShouldBeNull();
            assigned.Text.ShouldNotContain(elsewhere.Name);
        }

        (await editor.Get(url)).Text.ShouldNotContain(elsewhere.Name);
    }
}
