using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Idempotency;

[Collection(Shared.Entries)]
public class ReplayTests(JippApp app)
{
    private const string Url = "/api/v1/innovations";

    private HttpClient Editor => app.ClientWith("INSTITUTION_EDITOR");

    [Fact]
    public async Task A_repeated_request_gets_the_same_answer_and_has_no_second_effect()
    {
        var (key, body) = await Request();
        var first = await Editor.Post(Url, body, key);
        var again = await Editor.Post(Url, body, key);

        first.Header("Idempotency-Replayed").ShouldBeNull();
        again.Header("Idempotency-Replayed").ShouldBe("true");
        (again.Status, again.Text, again.ETag, again.Header("Location")).ShouldBe(
            (first.Status, first.Text, first.ETag, first.Header("Location"))
        );
        again.Header("Content-Type").ShouldBe(first.Header("Content-Type"));
    }

    [Fact]
    public async Task Quoted_and_bare_forms_of_a_key_are_equal()
    {
        var ((_, key), body) = await Request();
        var first = await Editor.Post(Url, body, ("Idempotency-Key", key));
        var again = await Editor.Post(Url, body, ("Idempotency-Key", $"\"{key}\""));

        again.Id.ShouldBe(first.Id);
        again.Header("Idempotency-Replayed").ShouldBe("true");
    }

    [Fact]
    public async Task Equivalent_JSON_is_the_same_request()
    {
        var (key, _) = await Request();
        var owner = (await app.Institution()).Id;
        var first = await Editor.Post(Url, $$"""{"title":"Sama","ownerInstitutionId":"{{owner}}"}""", key);
        var again = await Editor.Post(Url, $$"""{  "ownerInstitutionId" : "{{owner}}", "title" : "\u0053ama" }""", key);

        again.Id.ShouldBe(first.Id);
    }

    [Fact]
    public async Task A_repeated_change_is_replayed_despite_its_old_entity_tag()
    {
        var draft = await app.CompleteDraft();
        var headers = new[] { ("If-Match", draft.ETag), (await Request()).Key };

        var first = await Editor.Patch($"{Url}/{draft.Id}", new { summary = "Sekali" }, headers);
        var again = await Editor.Patch($"{Url}/{draft.Id}", new { summary = "Sekali" }, headers);

        first.Status.ShouldBe(200);
        (again.Status, again.Text, again.ETag).ShouldBe((200, first.Text, first.ETag));
    }

    [Fact]
    public async Task An_answer_without_a_body_is_replayed()
    {
        var draft = await app.CompleteDraft();
        var headers = new[] { ("If-Match", draft.ETag), ("Prefer", "return=minimal"), (await Request()).Key };

        await Editor.Patch($"{Url}/{draft.Id}", new { summary = "Sekali" }, headers);
        var again = await Editor.Patch($"{Url}/{draft.Id}", new { summary = "Sekali" }, headers);

        (again.Status, again.Header("Preference-Applied"), again.Header("Idempotency-Replayed")).ShouldBe((204, "return=minimal", "true"));
    }

    [Fact]
    public async Task A_repeated_transition_is_replayed()
    {
        var draft = await app.CompleteDraft();
        var headers = new[] { ("If-Match", draft.ETag), (await Request()).Key };

        var first = await Editor.Post($"{Url}/{draft.Id}/transitions", new { to = "IN_REVIEW" }, headers);
        var again = await Editor.Post($"{Url}/{draft.Id}/transitions", new { to = "IN_REVIEW" }, headers);

        (again.Status, again.Text).ShouldBe((200, first.Text));
    }

    [Fact]
    public async Task A_repeated_bulk_request_is_replayed_and_creates_nothing()
    {
        var body = new
        {
            operations = new object[]
            {
                new { op = "create", data = (await Request()).Body },
                new { op = "create", data = new { title = "" } },
            },
        };
        var key = (await Request()).Key;

        var first = await Editor.Post($"{Url}/bulk", body, key);
        var again = await Editor.Post($"{Url}/bulk", body, key);

        (again.Status, again.Text).ShouldBe((207, first.Text));
    }

    private async Task<((string Name, string Value) Key, object Body)> Request() =>
        (
            ("Idempotency-Key", $"kunci-{Guid.CreateVersion7()}"),
            new { title = $"Berulang {Given.Next()}", ownerInstitutionId = (await app.Institution()).Id }
        );
}
