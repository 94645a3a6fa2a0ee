using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Idempotency;

public class ReplayTests(JippApp app) : IClassFixture<JippApp>
{
    private const string Url = "/api/v1/innovations";

    private HttpClient Editor => app.ClientWith("INSTITUTION_EDITOR");

    [Fact]
    public async Task The_same_request_again_gets_the_same_answer_and_has_no_second_effect()
    {
        var (key, body) = await Request();
        var first = await Editor.Post(Url, body, key);
        var again = await Editor.Post(Url, body, key);

        first.Header("Idempotency-Replayed").ShouldBeNull();
        again.Header("Idempotency-Replayed").ShouldBe("true");
        (again.Status, again.Text, again.ETag, again.Header("Location")).ShouldBe((first.Status, first.Text, first.ETag, first.Header("Location")));
        again.Header("Content-Type").ShouldBe(first.Header("Content-Type"));
    }

    [Fact]
    public async Task The_quoted_and_the_bare_form_are_the_same_key()
    {
        var ((_, key), body) = await Request();
        var first = await Editor.Post(Url, body, ("Idempotency-Key", key));
        var again = await Editor.Post(Url, body, ("Idempotency-Key", $"\"{key}\""));

        again.Id.ShouldBe(first.Id);
        again.Header("Idempotency-Replayed").ShouldBe("true");
    }

    [Fact]
    public async Task Json_that_means_the_same_is_the_same_request()
    {
        var (key, _) = await Request();
        var owner = (await app.Institution()).Id;
        var first = await Editor.Post(Url, $$"""{"title":"Sama","ownerInstitutionId":"{{owner}}"}""", key);
        var again = await Editor.Post(Url, $$"""{  "ownerInstitutionId" : "{{owner}}", "title" : "\u0053ama" }""", key);

        again.Id.ShouldBe(first.Id);
    }

    [Fact]
    public async Task The_same_key_with_another_body_is_refused()
    {
        var (key, body) = await Request();
        await Editor.Post(Url, body, key);

        var problem = await Editor.Post(Url, (await Request()).Body, key);

        problem.Status.ShouldBe(422);
        problem.Code.ShouldBe("IDEMPOTENCY_KEY_REUSED");
    }

    [Fact]
    public async Task The_same_key_of_another_caller_is_another_key()
    {
        var (key, body) = await Request();
        var mine = await app.ClientWith("INSTITUTION_EDITOR", "ani").Post(Url, body, key);
        var yours = await app.ClientWith("INSTITUTION_EDITOR", "budi").Post(Url, body, key);

        yours.Id.ShouldNotBe(mine.Id);
    }

    [Fact]
    public async Task The_same_key_at_another_address_is_another_key()
    {
        var (key, body) = await Request();
        await Editor.Post(Url, body, key);

        (await app.ClientWith("NATIONAL_ADMIN").Post("/api/v1/institutions", new { name = $"Lain {Given.Next()}", kind = "CITY" }, key)).Status.ShouldBe(201);
    }

    [Fact]
    public async Task A_change_again_gets_the_same_answer_although_its_entity_tag_is_old_by_now()
    {
        var draft = await app.CompleteDraft();
        var headers = new[] { ("If-Match", draft.ETag), (await Request()).Key };

        var first = await Editor.Patch($"{Url}/{draft.Id}", new { summary = "Sekali" }, headers);
        var again = await Editor.Patch($"{Url}/{draft.Id}", new { summary = "Sekali" }, headers);

        first.Status.ShouldBe(200);
        (again.Status, again.Text, again.ETag).ShouldBe((200, first.Text, first.ETag));
    }

    [Fact]
    public async Task An_answer_without_a_body_is_given_again_too()
    {
        var draft = await app.CompleteDraft();
        var headers = new[] { ("If-Match", draft.ETag), ("Prefer", "return=minimal"), (await Request()).Key };

        await Editor.Patch($"{Url}/{draft.Id}", new { summary = "Sekali" }, headers);
        var again = await Editor.Patch($"{Url}/{draft.Id}", new { summary = "Sekali" }, headers);

        (again.Status, again.Header("Preference-Applied"), again.Header("Idempotency-Replayed")).ShouldBe((204, "return=minimal", "true"));
    }

    [Fact]
    public async Task A_move_again_gets_the_same_answer()
    {
        var draft = await app.CompleteDraft();
        var headers = new[] { ("If-Match", draft.ETag), (await Request()).Key };

        var first = await Editor.Post($"{Url}/{draft.Id}/transitions", new { to = "IN_REVIEW" }, headers);
        var again = await Editor.Post($"{Url}/{draft.Id}/transitions", new { to = "IN_REVIEW" }, headers);

        (again.Status, again.Text).ShouldBe((200, first.Text));
    }

    [Fact]
    public async Task A_bulk_again_gets_the_same_answer_and_creates_nothing_more()
    {
        var body = new { operations = new object[] { new { op = "create", data = (await Request()).Body }, new { op = "create", data = new { title = "" } } } };
        var key = (await Request()).Key;

        var first = await Editor.Post($"{Url}/bulk", body, key);
        var again = await Editor.Post($"{Url}/bulk", body, key);

        (again.Status, again.Text).ShouldBe((207, first.Text));
    }

    [Fact]
    public async Task A_refused_request_may_be_corrected_under_the_same_key()
    {
        var (key, body) = await Request();

        (await Editor.Post(Url, new { title = "" }, key)).Status.ShouldBe(422);
        (await Editor.Post(Url, "{", key)).Status.ShouldBe(400);
        (await Editor.Post(Url, body, key)).Status.ShouldBe(201);
    }

    [Fact]
    public async Task An_all_or_nothing_bulk_that_failed_leaves_no_record_of_its_key()
    {
        var ((name, key), body) = await Request();
        var good = new { op = "create", data = body };
        var bad = new { op = "create", data = (object)new { title = "" } };

        (await Editor.Post($"{Url}/bulk", new { atomic = true, operations = new object[] { good, bad } }, (name, key))).Status.ShouldBe(422);
        var corrected = await Editor.Post($"{Url}/bulk", new { atomic = true, operations = new object[] { good } }, (name, key));

        corrected.Status.ShouldBe(200);
        corrected.Header("Idempotency-Replayed").ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("ada spasi")]
    [InlineData("\"\"")]
    public async Task A_key_that_is_none_is_refused(string key)
    {
        var problem = await Editor.Post(Url, (await Request()).Body, ("Idempotency-Key", key));

        problem.Status.ShouldBe(400);
        problem.Faults.ShouldBe(["Idempotency-Key INVALID_VALUE"]);
    }

    [Theory]
    [InlineData(255, 201)]
    [InlineData(256, 400)]
    public async Task A_key_has_at_most_255_characters(int length, int status) =>
        (await Editor.Post(Url, (await Request()).Body, ("Idempotency-Key", new string('k', length)))).Status.ShouldBe(status);

    private async Task<((string Name, string Value) Key, object Body)> Request() =>
        (("Idempotency-Key", $"kunci-{Guid.CreateVersion7()}"), new { title = $"Berulang {Given.Next()}", ownerInstitutionId = (await app.Institution()).Id });
}
