using System.Text;
using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Hostile;

[Collection(Shared.Entries)]
public class ManyFaultsTests(JippApp app)
{
    private const int MaxFaults = 50;
    private const int AnswerMaxLength = 65_536;

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    private static readonly Dictionary<string, (string Url, Func<string> Body)> Wrong = new()
    {
        ["unknown members"] = ("/api/v1/auth/activations", () => Members(4_000, n => $"\"m{n}\":1")),
        ["long unknown members"] = ("/api/v1/auth/activations", () => Members(200, n => $"\"{n}{new string('x', 4_000)}\":1")),
        ["values of another type"] = ("/api/v1/innovations", () => $"{{\"title\":\"x\",\"sdgs\":{Many("\"x\"", 9_000)}}}"),
        ["values out of range"] = ("/api/v1/innovations", () => $"{{\"title\":\"x\",\"sdgs\":{Many("99", 9_000)}}}"),
        ["objects without what is required"] = ("/api/v1/innovations", () => $"{{\"title\":\"x\",\"awards\":{Many("{}", 9_000)}}}"),
        ["operations of another shape"] = ("/api/v1/action-items/bulk", () => $"{{\"operations\":{Many("{\"x\":1,\"y\":2}", 9_000)}}}"),
        ["operations that say nothing"] = ("/api/v1/action-items/bulk", () => $"{{\"operations\":{Many("{}", 500)}}}"),
    };

    public static TheoryData<string> Bodies => [.. Wrong.Keys];

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_body_wrong_everywhere_gets_only_its_first_faults(string what)
    {
        var problem = await Admin.Post(Wrong[what].Url, Wrong[what].Body(), ("Accept-Language", "en"));

        problem.Status.ShouldBe(422);
        problem.Faults.Count.ShouldBe(MaxFaults);
        ((bool?)problem["moreErrors"]).ShouldBe(true);
        ((string?)problem["detail"]).ShouldBe("More than 50 fields must be corrected; these are the first.");
        problem.Bytes.Length.ShouldBeLessThan(AnswerMaxLength);
    }

    [Theory]
    [InlineData("/api/v1/action-items/bulk", "operations", "{\"x\":1}", 1_000_000)]
    [InlineData("/api/v1/innovations", "sdgs", "99", 100_000)]
    public async Task An_oversized_list_is_not_read_to_its_end(string url, string member, string item, int count)
    {
        var problem = await Admin.Post(url, $"{{\"{member}\":{Many(item, count)} this is no JSON any more"); // invalid JSON that is never reached

        problem.Status.ShouldBe(422);
        problem.Faults.ShouldBe([$"/{member} TOO_MANY"]);
        ((bool?)problem["moreErrors"]).ShouldBe(true);
    }

    [Fact]
    public async Task A_patch_wrong_everywhere_gets_only_its_first_faults()
    {
        var draft = await app.CompleteDraft();
        var problem = await Admin.Patch($"/api/v1/innovations/{draft.Id}", Members(4_000, n => $"\"m{n}\":1"), ("If-Match", "*"));

        problem.Status.ShouldBe(422);
        (problem.Faults.Count, (bool?)problem["moreErrors"]).ShouldBe((MaxFaults, true));
    }

    [Fact]
    public async Task A_form_wrong_everywhere_gets_only_its_first_faults()
    {
        var form = string.Join('&', Enumerable.Range(0, 1_500).Select(n => $"m{n}=1"));
        var problem = await app.Anonymous().Post("/api/v1/auth/token", form, ("Content-Type", "application/x-www-form-urlencoded"));

        problem.Status.ShouldBe(400);
        (problem.Faults.Count, (bool?)problem["moreErrors"]).ShouldBe((MaxFaults, true));
    }

    [Theory]
    [InlineData("m{0}=1")]
    [InlineData("sector=M{0}")]
    [InlineData("limit=1&year=x&m{0}=1")]
    public async Task A_query_wrong_everywhere_gets_only_its_first_faults(string pair)
    {
        var query = string.Join('&', Enumerable.Range(0, 2_000).Select(n => pair.Replace("{0}", $"{n}")));
        var problem = await app.Anonymous().Get($"/api/v1/innovations?{query}");

        problem.Status.ShouldBe(400);
        (problem.Faults.Count, (bool?)problem["moreErrors"]).ShouldBe((MaxFaults, true));
        problem.Bytes.Length.ShouldBeLessThan(AnswerMaxLength);
    }

    [Fact]
    public async Task Invalid_bulk_operations_list_one_fault_each_and_share_a_bounded_rest()
    {
        var data = Members(300, n => $"\"m{n}\":1");
        var operations = string.Join(',', Enumerable.Repeat($"{{\"op\":\"create\",\"data\":{data}}}", 500));
        var answer = await Admin.Post("/api/v1/innovations/bulk", $"{{\"operations\":[{operations}]}}");

        answer.Status.ShouldBe(207);
        var problems = answer.Items.Select(item => item["problem"]!).ToList();
        problems.ShouldAllBe(problem => (bool)problem["moreErrors"]! && FaultsOf(problem) >= 1);
        problems.Sum(FaultsOf).ShouldBe(500 + MaxFaults);
    }

    [Fact]
    public async Task A_problem_with_exactly_the_maximum_number_of_faults_announces_no_more()
    {
        var problem = await Admin.Post("/api/v1/auth/activations", Members(MaxFaults, n => $"\"m{n}\":1"));

        problem.Faults.Count.ShouldBe(MaxFaults);
        problem["moreErrors"].ShouldBeNull();
        ((string?)problem["detail"]).ShouldBe("50 kolom perlu diperbaiki.");
    }

    [Fact]
    public async Task Long_names_and_values_are_truncated_in_problems()
    {
        var name = new string('n', 30_000);
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 10_000)) + "1" + new string('}', 10_000);
        Reply[] problems =
        [
            await Admin.Post("/api/v1/innovations", $"{{\"{name}\":1}}"),
            await Admin.Post("/api/v1/innovations", $"{{\"title\":\"x\",\"sections\":{{\"{name}\":1}}}}"),
            await Admin.Post("/api/v1/innovations", $"{{\"title\":\"x\",\"sector\":\"{name}\"}}"),
            await Admin.Post("/api/v1/innovations", deep),
            await Admin.Post("/api/v1/innovations/bulk", $"{{\"operations\":[{{\"op\":\"{name}\",\"data\":{{}}}}]}}"),
            await Admin.Post("/api/v1/auth/token", $"{name[..15_000]}=1", ("Content-Type", "application/x-www-form-urlencoded")),
            await app.Anonymous().Get($"/api/v1/innovations?{name}=1"),
            await app.Anonymous().Get($"/api/v1/innovations?sector={name}"),
            await app.Anonymous().Get($"/api/v1/innovations?updatedSince={name}"),
            await app.Anonymous().Get($"/api/v1/innovations?fields={name}"),
            await app.Anonymous().Get($"/api/v1/innovations?cursor={name}"),
            await app.Anonymous().Get($"/api/v1/{name}"),
            await Admin.Patch("/api/v1/innovations/00000000-0000-0000-0000-000000000001", "{}", ("If-Match", name[..20_000])),
            await Admin.Post("/api/v1/innovations", "{}", ("Idempotency-Key", name[..20_000])),
        ];

        problems.ShouldAllBe(problem => problem.Status >= 400 && problem.Status < 500 && problem.Bytes.Length < 8_000);
    }

    [Fact]
    public async Task A_long_name_is_never_truncated_inside_a_character()
    {
        var problem = await Admin.Post("/api/v1/auth/activations", $"{{\"x{string.Concat(Enumerable.Repeat("\ud83d\ude80", 500))}\":1}}");

        var pointer = (string)problem["errors"]![0]!["pointer"]!;
        pointer.Length.ShouldBeLessThanOrEqualTo(200);
        pointer.ShouldEndWith("\ud83d\ude80…");
        new UTF8Encoding(false, true).GetString(problem.Bytes).ShouldNotContain('\ufffd');
    }

    private static int FaultsOf(JsonNode problem) => problem["errors"]!.AsArray().Count;

    private static string Many(string item, int count) => $"[{string.Join(',', Enumerable.Repeat(item, count))}]";

    private static string Members(int count, Func<int, string> member) =>
        $"{{{string.Join(',', Enumerable.Range(0, count).Select(member))}}}";
}
