using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Idempotency;

[Collection(Shared.Entries)]
public class KeyTests(JippApp app)
{
    private const string Url = "/api/v1/innovations";

    private HttpClient Editor => app.ClientWith("INSTITUTION_EDITOR");

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
    public async Task A_key_belongs_to_its_caller()
    {
        var (key, body) = await Request();
        var mine = await app.ClientWith("INSTITUTION_EDITOR", "ani").Post(Url, body, key);
        var yours = await app.ClientWith("INSTITUTION_EDITOR", "budi").Post(Url, body, key);

        yours.Id.ShouldNotBe(mine.Id);
    }

    [Fact]
    public async Task A_key_belongs_to_its_address()
    {
        var (key, body) = await Request();
        await Editor.Post(Url, body, key);

        (
            await app.ClientWith("NATIONAL_ADMIN")
                .Post("/api/v1/institutions", new { name = $"Lain {Given.Next()}", kind = "COMMUNITY" }, key)
        ).Status.ShouldBe(201);
    }

    [Fact]
    public async Task A_refused_request_can_be_corrected_with_the_same_key()
    {
        var (key, body) = await Request();

        (await Editor.Post(Url, new { title = "" }, key)).Status.ShouldBe(422);
        (await Editor.Post(Url, "{", key)).Status.ShouldBe(400);
        (await Editor.Post(Url, body, key)).Status.ShouldBe(201);
    }

    [Fact]
    public async Task A_failed_atomic_bulk_request_does_not_store_its_key()
    {
        var ((name, key), body) = await Request();
        var good = new { op = "create", data = body };
        var bad = new { op = "create", data = (object)new { title = "" } };

        (await Editor.Post($"{Url}/bulk", new { atomic = true, operations = new object[] { good, bad } }, (name, key))).Status.ShouldBe(
            422
        );
        var corrected = await Editor.Post($"{Url}/bulk", new { atomic = true, operations = new object[] { good } }, (name, key));

        corrected.Status.ShouldBe(200);
        corrected.Header("Idempotency-Replayed").ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("ada spasi")]
    [InlineData("\"\"")]
    public async Task A_malformed_key_is_refused(string key)
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
        (
            ("Idempotency-Key", $"kunci-{Guid.CreateVersion7()}"),
            new { title = $"Berulang {Given.Next()}", ownerInstitutionId = (await app.Institution()).Id }
        );
}
