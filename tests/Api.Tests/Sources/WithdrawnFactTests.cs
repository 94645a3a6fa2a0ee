using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;
using static JippApi.Api.Tests.Sources.GivenRecords;

namespace JippApi.Api.Tests.Sources;

/// <summary>A fact that a list no longer states is no longer shown as its word.</summary>
public class WithdrawnFactTests(JippApp app) : IClassFixture<JippApp>
{
    private static readonly object OnlyTitle = new { statement = new { title = "Loket Keliling" } };

    private HttpClient Iga => app.ClientOf("IGA");

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task Every_value_of_a_list_is_one_that_it_states()
    {
        var full = new
        {
            statement = new
            {
                title = "Loket Keliling",
                year = 2020,
                summary = "Loket datang ke desa.",
                sector = "HEALTH",
                sdgs = new[] { 3 },
                sections = new { problem = "Jauh dari kota." },
            },
        };
        var (key, record) = await app.Listed("IGA", full);
        var id = $"{record["innovationId"]}";

        var put = await Iga.PutRecord("IGA", key, OnlyTitle);

        put.Status.ShouldBe(200, put.Text);
        var innovation = await app.Anonymous().Get($"/api/v1/innovations/{id}");
        (innovation["year"], innovation["summary"], innovation["sector"]).ShouldBe((null, null, null), innovation.Text);
        foreach (var member in await Members(id))
            if ((string?)member["origin"]?["kind"] == "SOURCE")
                JsonNode.DeepEquals(member["statements"]![0]!["value"], member["value"]).ShouldBeTrue(member.ToJsonString());
        (await Members(id)).Select(member => (string?)member["member"]).ShouldBe(["title"]);

        (await Iga.PutRecord("IGA", key, full)).Status.ShouldBe(200);
        ((int?)(await Member(id, "year"))!["value"]).ShouldBe(2020);
    }

    [Fact]
    public async Task A_title_that_nobody_states_stays_with_the_time_when_it_was_last_stated()
    {
        var (key, record) = await app.Listed();
        var id = $"{record["innovationId"]}";
        var before = (await Member(id, "title"))!;

        (await Iga.PutRecord("IGA", key, new { statement = new { year = 2023 } })).Status.ShouldBe(200);

        var title = (await Member(id, "title"))!;
        ((string?)title["value"], title["statements"]!.AsArray().Count).ShouldBe(((string?)before["value"], 0));
        JsonNode.DeepEquals(title["origin"], before["origin"]).ShouldBeTrue(title.ToJsonString());
        (await Member(id, "summary")).ShouldBeNull();
    }

    [Fact]
    public async Task A_pin_keeps_the_value_that_the_reviewer_saw()
    {
        var (key, record) = await app.Listed();
        var id = $"{record["innovationId"]}";
        await PinAsync(id, key, "summary");

        await Iga.PutRecord("IGA", key, Stated(summary: "Ditulis setelah dipilih."));

        var summary = (await Member(id, "summary"))!;
        ((string?)summary["value"], (string?)summary["origin"]!["kind"]).ShouldBe(("Warga dilayani di rumah.", "PIN"));
        ((string?)summary["origin"]!["source"], (string?)summary["origin"]!["sourceRecordId"]).ShouldBe(("IGA", key));
        var statement = summary["statements"]![0]!;
        ((string?)statement["value"], (string?)statement["why"]).ShouldBe(("Ditulis setelah dipilih.", "PINNED"));
    }

    [Fact]
    public async Task Without_its_pin_a_value_that_nobody_states_goes_and_a_title_stays()
    {
        var (key, record) = await app.Listed();
        var id = $"{record["innovationId"]}";
        var title = (string?)(await Member(id, "title"))!["value"];
        await PinAsync(id, key, "summary");
        await PinAsync(id, key, "title");
        (await Iga.PutRecord("IGA", key, new { statement = new { year = 2023 } })).Status.ShouldBe(200);
        ((string?)(await Member(id, "summary"))!["value"]).ShouldBe("Warga dilayani di rumah.");

        foreach (var member in new[] { "summary", "title" })
        {
            var unpin = await Admin.Send(HttpMethod.Delete, $"/api/v1/innovations/{id}/pins/{member}", null, ("If-Match", "*"));
            unpin.Status.ShouldBe(200, unpin.Text);
        }

        (await Member(id, "summary")).ShouldBeNull();
        var kept = (await Member(id, "title"))!;
        ((string?)kept["value"], (string?)kept["origin"]!["kind"]).ShouldBe((title, "SOURCE"));
    }

    private async Task PinAsync(string id, string key, string member)
    {
        var pin = new
        {
            source = "IGA",
            sourceRecordId = key,
            reason = "Sesuai surat keputusan.",
        };
        var reply = await Admin.Put($"/api/v1/innovations/{id}/pins/{member}", pin, ("If-Match", "*"));
        reply.Status.ShouldBe(200, reply.Text);
    }

    private async Task<JsonNode?> Member(string id, string member) =>
        (await Members(id)).SingleOrDefault(one => (string?)one["member"] == member);

    private async Task<IReadOnlyList<JsonNode>> Members(string id) =>
        [.. (await app.Anonymous().Get($"/api/v1/innovations/{id}/provenance"))["members"]!.AsArray().Select(one => one!)];
}
