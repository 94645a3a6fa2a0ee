using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;

namespace JippApi.Api.Tests.Access;

[Collection(Shared.People)]
public class AuditTests(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task A_write_is_audited_with_actor_action_and_request()
    {
        var owner = await app.Institution();
        var editor = app.ClientWith("INSTITUTION_EDITOR", "ani");
        var request = $"uji-{Given.Next()}";

        var draft = await editor.Post("/api/v1/innovations", Given.Complete(owner.Id), ("X-Request-Id", request));

        var happened = (await Admin.Get($"/api/v1/audit-events?requestId={request}")).Items.ShouldHaveSingleItem();
        ((string?)happened["action"]).ShouldBe("INNOVATION_DRAFTED");
        ((string?)happened["actor"]).ShouldBe(app.Accounts.IdOf("INSTITUTION_EDITOR", "ani").ToString());
        ((string?)happened["resourceId"]).ShouldBe(draft.Id);
        ((string?)happened["resourceType"]).ShouldBe("innovation");
    }

    [Fact]
    public async Task Every_transition_of_a_record_is_audited()
    {
        var published = await app.Published();

        var events = await Admin.Get($"/api/v1/audit-events?resourceId={published.Id}");

        events.Items.Select(e => (string)e["action"]!).ShouldBe(["INNOVATION_PUBLISHED", "INNOVATION_SUBMITTED", "INNOVATION_DRAFTED"]);
    }

    [Fact]
    public async Task A_refused_write_is_not_audited_as_done()
    {
        var request = $"uji-{Given.Next()}";

        (await Admin.Post("/api/v1/innovations", "{}", ("X-Request-Id", request))).Status.ShouldBe(422);

        (await Admin.Get($"/api/v1/audit-events?requestId={request}")).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_successful_operations_of_a_bulk_request_are_audited()
    {
        var owner = await app.Institution();
        var request = $"uji-{Given.Next()}";
        object[] operations =
        [
            new { op = "create", data = Given.Complete(owner.Id) },
            new { op = "create", data = new { title = "x" } },
            new { op = "create", data = Given.Complete(owner.Id) },
        ];

        (await Admin.Post("/api/v1/innovations/bulk", new { operations }, ("X-Request-Id", request))).Status.ShouldBe(207);

        (await Admin.Get($"/api/v1/audit-events?requestId={request}")).Items.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Reading_unpublished_data_is_audited()
    {
        var draft = await app.CompleteDraft();

        await app.ClientWith("VALIDATOR", "pembaca").Get($"/api/v1/innovations/{draft.Id}");

        var events = await Admin.Get($"/api/v1/audit-events?resourceId={draft.Id}&action=INNOVATION_READ");
        ((string?)events.Items.ShouldHaveSingleItem()["actor"]).ShouldBe(app.Accounts.IdOf("VALIDATOR", "pembaca").ToString());
    }

    [Fact]
    public async Task Reading_public_data_is_not_audited()
    {
        var published = await app.Published();

        await Admin.Get($"/api/v1/innovations/{published.Id}");

        (await Admin.Get($"/api/v1/audit-events?resourceId={published.Id}&action=INNOVATION_READ")).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_hub_sees_audit_events_of_its_own_region_only()
    {
        var draft = await app.CompleteDraft();

        (await Seen(app.ClientWith("HUB_ADMIN"))).ShouldBeTrue();
        (await Seen(app.ClientWith("HUB_ADMIN", "lain", new(ScopeKind.Region, "61")))).ShouldBeFalse();
        (await Seen(app.ClientWith("MENTOR"))).ShouldBeFalse();

        async Task<bool> Seen(HttpClient client) => (await client.Get($"/api/v1/audit-events?resourceId={draft.Id}")).Items.Count > 0;
    }

    [Fact]
    public async Task Everybody_sees_their_own_audit_events()
    {
        var owner = await app.Institution();
        var editor = app.ClientWith("INSTITUTION_EDITOR", "budi");
        var draft = await editor.Post("/api/v1/innovations", Given.Complete(owner.Id));

        var mine = await editor.Get("/api/v1/audit-events");

        mine.Items.ShouldContain(e => (string?)e["resourceId"] == draft.Id);
        mine.Items.ShouldAllBe(e => (string?)e["actor"] == app.Accounts.IdOf("INSTITUTION_EDITOR", "budi").ToString());
    }

    [Fact]
    public async Task Paging_returns_each_event_once()
    {
        var published = await app.Published();
        List<long> numbers = [];
        var url = $"/api/v1/audit-events?resourceId={published.Id}&limit=2";
        while (url is not null)
        {
            var page = await Admin.Get(url);
            numbers.AddRange(page.Items.Select(e => (long)e["number"]!));
            url = (string?)page["page.nextCursor"] is { } cursor
                ? $"/api/v1/audit-events?resourceId={published.Id}&limit=2&cursor={Uri.EscapeDataString(cursor)}"
                : null;
        }

        numbers.Count.ShouldBe(3);
        numbers.ShouldBe(numbers.Distinct().OrderDescending());
    }
}
