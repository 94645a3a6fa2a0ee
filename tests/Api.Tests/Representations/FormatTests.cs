using System.Text.Json.Nodes;
using JippApi.Api.Tests.Contract;
using JippApi.Api.Tests.Hosting;
using Microsoft.AspNetCore.Routing;

namespace JippApi.Api.Tests.Representations;

/// <summary>The parameter <c>format</c>: the representations of <c>Accept</c>, chosen by address.</summary>
public class FormatTests(JippApp app) : IClassFixture<JippApp>
{
    private const string Xlsx = Exports.ExportedLists.Xlsx;
    private const string Regions = "/api/v1/regions?parentCode=13";

    private static readonly Dictionary<string, string> MediaTypes = new()
    {
        ["json"] = "application/json",
        ["ndjson"] = "application/x-ndjson",
        ["jsonld"] = "application/ld+json",
        ["geojson"] = "application/geo+json",
        ["csv"] = "text/csv",
        ["xlsx"] = Xlsx,
        ["pdf"] = "application/pdf",
        ["svg"] = "image/svg+xml",
        ["dot"] = "text/vnd.graphviz",
        ["ics"] = "text/calendar",
        ["atom"] = "application/atom+xml",
        ["txt"] = "text/plain; charset=utf-8",
    };

    [Fact]
    public async Task Every_read_with_several_forms_answers_each_by_address_as_by_header()
    {
        var admin = app.ClientWith("NATIONAL_ADMIN");
        var card = (await admin.Get("/api/v1/innovations?q=sitarang")).Items[0];
        var named = await app.CreatedIds();
        var feed = (string)(await app.ClientWith("INSTITUTION_EDITOR").Post("/api/v1/me/calendar-feed", new { }))["href"]!;
        var asked = 0;
        var formats = await FormatsAsync();
        foreach (var read in Reads.Where(read => Routes.OperationId(read) != "GetCheckpoint"))
        {
            var name = Routes.Name(read);
            var url = name.Contains("{secret}", StringComparison.Ordinal)
                ? feed
                : named(Routes.Address(read, (string)card["id"]!, (string)card["institution"]!["id"]!));
            foreach (var format in formats[Routes.OperationId(read)!])
            {
                var byHeader = await admin.Get(url, ("Accept", MediaTypes[format]));
                byHeader.Status.ShouldBe(200, $"{name} {format} {byHeader.Text}");
                foreach (var accept in new[] { "text/html,application/xhtml+xml,*/*;q=0.8", "image/png" })
                {
                    asked++;
                    var byAddress = await admin.Get(With(url, format), ("Accept", accept));

                    byAddress.Status.ShouldBe(200, $"{name} {format} {byAddress.Text}");
                    byAddress.Bytes.ShouldBe(byHeader.Bytes, $"{name} {format}");
                    byAddress.Header("ETag").ShouldBe(byHeader.Header("ETag"), $"{name} {format}");
                    byAddress.Header("Content-Type").ShouldBe(byHeader.Header("Content-Type"), $"{name} {format}");
                    byAddress.Header("Content-Disposition")!.ShouldContain($".{format}", Case.Sensitive, $"{name} {format}");
                }
            }
        }

        asked.ShouldBeGreaterThan(2 * 80);
    }

    [Fact]
    public async Task Every_read_with_several_forms_or_a_file_declares_them_all()
    {
        var formats = await FormatsAsync();
        foreach (var read in Reads)
        {
            var types = Routes.Types(read).Distinct().ToList();
            var declared = formats[Routes.OperationId(read)!];
            if (types is [] or ["application/json"] || Routes.FileContents.Append("ReadImportReport").Contains(Routes.OperationId(read)!))
                declared.ShouldBeEmpty(Routes.Name(read));
            else
                declared.Select(format => MediaTypes[format]).ShouldBe(types, ignoreOrder: true, Routes.Name(read));
        }
    }

    [Theory]
    [InlineData("/api/v1/regions?format=pdf", "json,csv,xlsx")]
    [InlineData("/api/v1/regions?format=CSV", "json,csv,xlsx")]
    [InlineData("/api/v1/innovations?format=xls", "json,ndjson,csv,xlsx")]
    [InlineData("/api/v1/innovations?format=text/csv", "json,ndjson,csv,xlsx")]
    [InlineData("/api/v1/innovations/JIPP-2026-000001?format=pdf", "json,jsonld")]
    [InlineData("/api/v1/hubs?format=kml", "json,geojson,csv,xlsx")]
    [InlineData("/api/v1/holidays?format=ical", "json,csv,xlsx,ics")]
    [InlineData("/api/v1/regions/61/replication-report?period=2026Q3&format=json", "pdf")]
    public async Task An_unknown_format_is_refused_with_those_of_the_address(string url, string allowed)
    {
        var problem = await app.ClientWith("NATIONAL_ADMIN").Get(url, ("Accept", "text/csv"));

        (problem.Status, problem.Code).ShouldBe((400, "INVALID_PARAMETER"));
        problem.Faults.ShouldBe(["format INVALID_VALUE"]);
        string.Join(',', problem["errors"]![0]!["allowedValues"]!.AsArray().Select(value => (string?)value)).ShouldBe(allowed);
    }

    [Theory]
    [InlineData("/api/v1/innovations/filters?format=json", "UNKNOWN_PARAMETER", "format UNKNOWN_PARAMETER")]
    [InlineData("/api/v1/me?format=json", "UNKNOWN_PARAMETER", "format UNKNOWN_PARAMETER")]
    [InlineData("/api/v1/regions?format=csv&format=json", "INVALID_PARAMETER", "format REPEATED")]
    [InlineData("/api/v1/regions?Format=csv", "UNKNOWN_PARAMETER", "Format UNKNOWN_PARAMETER")]
    public async Task A_format_is_named_once_and_where_there_is_a_choice(string url, string code, string fault)
    {
        var problem = await app.ClientWith("NATIONAL_ADMIN").Get(url);

        (problem.Status, problem.Code).ShouldBe((400, code));
        problem.Faults.ShouldBe([fault]);
    }

    [Fact]
    public async Task An_empty_format_leaves_the_choice_to_the_header() =>
        (await app.Anonymous().Get($"{Regions}&format=", ("Accept", "text/csv"))).Header("Content-Type")!.ShouldStartWith("text/csv");

    [Theory]
    [InlineData("?format=csv&parentCode=13", "?parentCode=13")]
    [InlineData("?parentCode=13&format=csv", "?parentCode=13")]
    [InlineData("?parentCode=13&format=csv&limit=5", "?parentCode=13&limit=5")]
    [InlineData("?format=csv", "")]
    public async Task The_tag_is_that_of_the_form_wherever_the_parameter_stands(string query, string without)
    {
        var client = app.Anonymous();
        var byHeader = await client.Get($"/api/v1/regions{without}", ("Accept", "text/csv"));
        for (var time = 0; time < 3; time++)
        {
            (await client.Get($"/api/v1/regions{query}")).ETag.ShouldBe(byHeader.ETag);
            (await client.Get($"/api/v1/regions{query}", ("If-None-Match", byHeader.ETag))).Status.ShouldBe(304);
        }

        (await client.Get($"/api/v1/regions{without}", ("Accept", "text/csv"), ("If-None-Match", byHeader.ETag))).Status.ShouldBe(304);
        (await client.Get($"/api/v1/regions{query}", ("If-None-Match", "\"1-aaaaaaaaaaaa\""))).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Cached_answers_are_told_apart_by_format_whatever_the_header_says()
    {
        var client = app.Anonymous();
        for (var time = 0; time < 3; time++)
        {
            foreach (var accept in new[] { "*/*", "application/json", "text/csv", "application/pdf" })
            {
                foreach (var (format, type) in new[] { ("json", "application/json"), ("csv", "text/csv"), ("xlsx", MediaTypes["xlsx"]) })
                {
                    var list = await client.Get($"{Regions}&format={format}", ("Accept", accept));

                    list.Http.Content.Headers.ContentType!.MediaType.ShouldBe(type);
                    list.Header("Content-Disposition")!.ShouldContain($"regions.{format}");
                }
            }

            var plain = await client.Get(Regions);
            plain.Http.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
            plain.Header("Content-Disposition").ShouldBeNull();
        }
    }

    [Fact]
    public async Task Pages_of_a_format_lead_to_pages_of_the_same_format()
    {
        var page = await app.Anonymous().Get("/api/v1/hubs?format=geojson&limit=1");

        page.Header("Link")!.Split(", ").ShouldAllBe(link => link.Contains("format=geojson"));
    }

    [Fact]
    public async Task A_workbook_does_not_name_the_format_among_its_filters()
    {
        var file = await app.Anonymous().Get($"{Regions}&format=xlsx");

        Exports
            .ExportFiles.Sheet(file.Bytes, 1)
            .Select(row => row[0].Text)
            .Where(text => text.StartsWith("Penyaring", StringComparison.Ordinal))
            .ShouldBe(["Penyaring: parentCode"]);
    }

    [Theory]
    [InlineData("/api/v1/commitments/019b76da-a800-72e1-8d13-50c1598ac52b", "pdf", "application/pdf")]
    [InlineData("/api/v1/replication-plans/019b76da-a800-78f5-a1ac-9c2a681fb4c7", "pdf", "application/pdf")]
    [InlineData("/api/v1/replication-plans/019b76da-a800-78f5-a1ac-9c2a681fb4c7", "xlsx", Xlsx)]
    [InlineData("/api/v1/replication-plans/019b76da-a800-78f5-a1ac-9c2a681fb4c7", "gantt", "image/svg+xml")]
    public async Task Links_of_a_document_open_its_other_forms(string url, string link, string type)
    {
        var client = app.ClientWith("NATIONAL_ADMIN");
        var href = (string)(await client.Get(url))["links"]![link]!;

        (await client.Get(href)).Http.Content.Headers.ContentType!.MediaType.ShouldBe(type);
    }

    private IEnumerable<RouteEndpoint> Reads =>
        app.Operations()
            .Where(endpoint =>
                Routes.Method(endpoint) == "GET" && Routes.Pattern(endpoint).StartsWith("/api/v1/", StringComparison.Ordinal)
            );

    /// <summary>The formats that the description says of each operation.</summary>
    private async Task<Dictionary<string, IReadOnlyList<string>>> FormatsAsync()
    {
        var document = JsonNode.Parse(await app.Anonymous().GetStringAsync("/openapi/v1.json"))!;
        return document["paths"]!
            .AsObject()
            .Select(path => path.Value!["get"])
            .OfType<JsonNode>()
            .ToDictionary(read => (string)read["operationId"]!, IReadOnlyList<string> (read) => [.. Allowed(read)]);

        IEnumerable<string> Allowed(JsonNode read)
        {
            var schema = read["parameters"]?.AsArray().SingleOrDefault(parameter => (string?)parameter!["name"] == "format")?["schema"];
            if (schema?["allOf"] is JsonArray parts)
                schema = parts[0];
            if ((string?)schema?["$ref"] is { } address)
                schema = document["components"]!["schemas"]![address.Split('/')[^1]];
            return schema is null ? [] : schema["enum"]!.AsArray().Select(value => (string)value!);
        }
    }

    private static string With(string url, string format) =>
        $"{url}{(url.Contains('?', StringComparison.Ordinal) ? '&' : '?')}format={format}";
}
