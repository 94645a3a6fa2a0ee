using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Numbers;

/// <summary>The totals and facets of the directory.</summary>
public sealed partial class RecomputedNumbersTests
{
    private const string Published = """ "Innovations" i WHERE i."Publication" = 'PUBLISHED'""";

    [Fact]
    public async Task The_directory_has_every_published_innovation() =>
        ((long)(await app.Anonymous().Get("/api/v1/innovations?limit=1&count=exact"))["page.count.value"]!).ShouldBe(
            await app.Count($"SELECT COUNT(*) FROM {Published}")
        );

    [Theory]
    [InlineData("sector", """i."Sector" """)]
    [InlineData("phase", """i."Phase" """)]
    [InlineData("existence", """i."Existence" """)]
    [InlineData("freshness", """i."Freshness" """)]
    [InlineData("year", """i."Year" """)]
    [InlineData("province", """SUBSTRING(i."RegionCode", 1, 2)""")]
    public async Task A_facet_counts_the_rows(string facet, string value)
    {
        var page = await app.Anonymous().Get($"/api/v1/innovations?limit=1&facets={facet}");

        Counts(page[$"facets.{facet}"], "value")
            .ShouldBe(await app.CountBy($"SELECT {value}, COUNT(*) FROM {Published} GROUP BY {value}"), ignoreOrder: true);
    }

    [Fact]
    public async Task The_facet_of_sources_counts_each_source_and_those_without()
    {
        var page = await app.Anonymous().Get("/api/v1/innovations?limit=1&facets=source");
        const string Sources = """SELECT 1 FROM "InnovationSources" s WHERE s."InnovationId" = i."Id" """;

        var counted = await app.CountBy(
            $"""
            SELECT v."Source", COUNT(*) FROM (SELECT DISTINCT s."InnovationId", s."Source" FROM "InnovationSources" s) v
            JOIN "Innovations" i ON i."Id" = v."InnovationId" WHERE i."Publication" = 'PUBLISHED' GROUP BY v."Source"
            """
        );
        var without = await app.Count($"SELECT COUNT(*) FROM {Published} AND NOT EXISTS ({Sources})");

        Counts(page["facets.source"], "value").ShouldBe(without == 0 ? counted : [.. counted, $" {without}"], ignoreOrder: true);
    }

    [Fact]
    public async Task The_facet_of_institution_kinds_counts_the_top_of_each_tree()
    {
        var page = await app.Anonymous().Get("/api/v1/innovations?limit=1&facets=institutionKind");
        const string Top = """COALESCE(g."Kind", f."Kind", o."Kind")""";

        var counted = await app.CountBy(
            $"""
            SELECT {Top}, COUNT(*) FROM "Innovations" i LEFT JOIN "Institutions" o ON o."Id" = i."OwnerId"
            LEFT JOIN "Institutions" f ON f."Id" = o."ParentId" LEFT JOIN "Institutions" g ON g."Id" = f."ParentId"
            WHERE i."Publication" = 'PUBLISHED' GROUP BY {Top}
            """
        );

        Counts(page["facets.institutionKind"], "value").ShouldBe(counted, ignoreOrder: true);
    }
}
