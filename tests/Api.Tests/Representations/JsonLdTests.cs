using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Representations;

[Collection(SharedApp.Name)]
public class JsonLdTests(JippApp app)
{
    [Fact]
    public async Task A_record_is_described_in_schema_org_terms()
    {
        var client = app.Anonymous();
        var card = (await client.Get("/api/v1/innovations?q=sitarang")).Items[0];

        var linked = await client.Get($"/api/v1/innovations/{card["id"]}", ("Accept", "application/ld+json"));

        linked.Header("Content-Type").ShouldBe("application/ld+json");
        linked["@context"]![0]!.ToString().ShouldBe("https://schema.org");
        linked["@type"]!.AsArray().Select(type => (string?)type).ShouldBe(["CreativeWork", "dcat:Resource"]);
        linked["@id"]!.ToString().ShouldBe($"/api/v1/innovations/{card["id"]}");
        linked["name"]!.ToString().ShouldBe("SITARANG");
        linked["spatialCoverage.identifier"]!.ToString().ShouldBe("13.76");
        linked["creator.name"]!.ToString().ShouldBe("Dinas PUPR Kota Payakumbuh");
    }

    [Fact]
    public async Task JSON_LD_has_its_own_entity_tag()
    {
        var client = app.Anonymous();
        var url = $"/api/v1/innovations/{(await client.Get("/api/v1/innovations?q=sitarang")).Ids[0]}";
        var linked = await client.Get(url, ("Accept", "application/ld+json"));

        linked.ETag.ShouldNotBe((await client.Get(url)).ETag);
        (await client.Get(url, ("Accept", "application/ld+json"), ("If-None-Match", linked.ETag))).Status.ShouldBe(304);
    }
}
