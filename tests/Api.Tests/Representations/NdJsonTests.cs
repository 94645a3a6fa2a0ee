using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Representations;

[Collection(SharedApp.Name)]
public class NdJsonTests(JippApp app)
{
    [Fact]
    public async Task The_whole_result_is_served_one_innovation_a_line()
    {
        var lines = await app.Anonymous().Get("/api/v1/innovations?limit=3&sort=title", ("Accept", "application/x-ndjson"));
        var list = await app.Anonymous().Get("/api/v1/innovations?limit=200&sort=title");

        lines.Header("Content-Type").ShouldBe("application/x-ndjson");
        Read(lines).Select(line => line.ToJsonString()).ShouldBe(list.Items.Select(item => item.ToJsonString()));
    }

    [Fact]
    public async Task Filters_apply()
    {
        var lines = await app.Anonymous().Get("/api/v1/innovations?sector=HEALTH", ("Accept", "application/x-ndjson"));

        Read(lines).Count.ShouldBe(15);
    }

    [Fact]
    public async Task The_fields_parameter_selects_members()
    {
        var lines = await app.Anonymous().Get("/api/v1/innovations?fields=id,title", ("Accept", "application/x-ndjson"));

        Read(lines).ShouldAllBe(line => line.AsObject().Count == 2);
    }

    [Fact]
    public async Task The_export_is_served_as_a_download()
    {
        var lines = await app.Anonymous().Get("/api/v1/innovations?year=2014", ("Accept", "application/x-ndjson"));

        lines.Header("Content-Disposition").ShouldBe("attachment; filename=\"innovations.ndjson\"");
    }

    private static List<JsonNode> Read(Reply lines) =>
        [.. lines.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];
}
