using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Writing;

/// <summary>What the standards allow to be written in several ways is understood in all of them.</summary>
[Collection(Shared.Entries)]
public class SmallPrintTests(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Theory]
    [InlineData("2021.0", 200)]
    [InlineData("2.021e3", 200)]
    [InlineData("2021.5", 422)]
    [InlineData("1e400", 422)]
    [InlineData("99999999999999999999", 422)]
    [InlineData("\"2021\"", 422)]
    public async Task A_whole_number_may_be_written_as_JSON_allows(string year, int status)
    {
        var draft = await app.CompleteDraft();

        var patched = await Patch(draft, $$"""{"year":{{year}}}""", draft.ETag);

        patched.Status.ShouldBe(status, patched.Text);
        if (status == 200)
            ((int)patched["year"]!).ShouldBe(2021);
    }

    [Fact]
    public async Task Any_tag_of_a_list_may_match()
    {
        var draft = await app.CompleteDraft();

        (await Patch(draft, """{"summary":"Satu"}""", $"\"99-aaa\", {draft.ETag}")).Status.ShouldBe(200);
        (await Patch(draft, """{"summary":"Dua"}""", $"\"99-aaa\", {draft.ETag}")).Status.ShouldBe(412);
        (await Patch(draft, """{"summary":"Tiga"}""", "\"98-aaa\"", "\"99-aaa\"", "\"2-b\"")).Status.ShouldBe(200);
        (await Admin.Get($"/api/v1/innovations/{draft.Id}"))["summary"]!.ToString().ShouldBe("Tiga");
    }

    [Fact]
    public async Task A_list_of_tags_has_a_limit()
    {
        var draft = await app.CompleteDraft();

        var answer = await Patch(draft, """{"summary":"Satu"}""", string.Join(", ", Enumerable.Range(100, 11).Select(n => $"\"{n}-a\"")));

        (answer.Status, answer.Code).ShouldBe((400, "INVALID_HEADER"));
    }

    [Fact]
    public async Task A_star_stands_alone()
    {
        var draft = await app.CompleteDraft();

        (await Patch(draft, """{"summary":"Satu"}""", "*, \"99-aaa\"")).Code.ShouldBe("INVALID_HEADER");
    }

    [Fact]
    public async Task A_list_of_tags_goes_with_an_idempotency_key()
    {
        var draft = await app.CompleteDraft();
        (string, string)[] headers = [("If-Match", $"\"99-aaa\", {draft.ETag}"), ("Idempotency-Key", Guid.CreateVersion7().ToString())];

        var first = await Admin.Patch($"/api/v1/innovations/{draft.Id}", new { summary = "Sekali" }, headers);
        var again = await Admin.Patch($"/api/v1/innovations/{draft.Id}", new { summary = "Sekali" }, headers);

        (first.Status, again.Status, again.Text).ShouldBe((200, 200, first.Text));
    }

    [Theory]
    [InlineData("Application/JSON")]
    [InlineData("application/json;charset=UTF-8")]
    [InlineData("application/json; charset=\"utf-8\"")]
    public async Task A_media_type_may_be_written_in_any_case_and_with_parameters(string mediaType)
    {
        var body = $$"""{"title":"Inovasi","ownerInstitutionId":"{{(await app.Institution()).Id}}"}""";

        (await Admin.Post("/api/v1/innovations", body, ("Content-Type", mediaType))).Status.ShouldBe(201);
    }

    private Task<Reply> Patch(Reply draft, string json, params string[] tags) =>
        Admin.Patch($"/api/v1/innovations/{draft.Id}", json, [.. tags.Select(tag => ("If-Match", tag))]);
}
