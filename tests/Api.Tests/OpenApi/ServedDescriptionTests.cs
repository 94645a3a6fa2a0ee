using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using JippApi.Api.Tests.Hosting;
using JippApi.Tests;

namespace JippApi.Api.Tests.OpenApi;

/// <summary>How the description is served: in two languages, in parts, compressed and with an entity tag.</summary>
[Collection(SharedApp.Name)]
public partial class ServedDescriptionTests(JippApp app)
{
    private const string Address = "/openapi/v1.json";
    private const int MaxCompressedBytes = 400_000;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task It_is_compressed_and_small(string coding)
    {
        var plain = await app.Anonymous().GetByteArrayAsync($"{Address}?lang=id");
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Address}?lang=id");
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(coding));
        using var answer = await app.Anonymous().SendAsync(request);
        var body = await answer.Content.ReadAsByteArrayAsync();

        answer.Content.Headers.ContentEncoding.ShouldBe([coding]);
        body.Length.ShouldBeLessThan(MaxCompressedBytes);
        Figures.Report($"Description: {plain.Length / 1024} KiB, {body.Length / 1024} KiB as {coding}");
        using var source = new MemoryStream(body);
        using Stream opened =
            coding == "br" ? new BrotliStream(source, CompressionMode.Decompress) : new GZipStream(source, CompressionMode.Decompress);
        using var whole = new MemoryStream();
        await opened.CopyToAsync(whole);
        whole.ToArray().ShouldBe(plain);
    }

    [Fact]
    public async Task It_can_be_kept_and_asked_for_again()
    {
        var first = await app.Anonymous().Get(Address);
        using var request = new HttpRequestMessage(HttpMethod.Get, Address);
        request.Headers.TryAddWithoutValidation("If-None-Match", first.ETag);
        using var again = await app.Anonymous().SendAsync(request);

        first.Header("Cache-Control")!.ShouldStartWith("public, max-age=");
        first.Header("Vary")!.ShouldContain("Accept-Language");
        ((int)again.StatusCode, (await again.Content.ReadAsByteArrayAsync()).Length).ShouldBe((304, 0));
    }

    [Fact]
    public async Task It_is_the_same_object_each_time()
    {
        var first = await app.Anonymous().GetStringAsync(Address);
        var second = await app.Anonymous().GetStringAsync($"{Address}?lang=id");

        second.ShouldBe(first);
    }

    [Theory]
    [InlineData("", "id", "id")]
    [InlineData("", "en-GB,en;q=0.8", "en")]
    [InlineData("?lang=en", "id", "en")]
    [InlineData("?lang=id", "en", "id")]
    public async Task Its_language_is_asked_for(string query, string header, string language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Address + query);
        request.Headers.TryAddWithoutValidation("Accept-Language", header);
        using var answer = await app.Anonymous().SendAsync(request);
        var document = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;

        answer.Content.Headers.ContentLanguage.ShouldBe([language]);
        ((string)document["info"]!["description"]!).ShouldContain(
            language == "id" ? "Data publik dapat dibaca" : "Public data can be read"
        );
        ((string)document["paths"]!["/api/v1/innovations"]!["get"]!["summary"]!).ShouldBe(
            language == "id" ? "Cari dan daftar inovasi" : "Search and list innovations"
        );
    }

    [Fact]
    public async Task Every_text_has_both_languages()
    {
        var indonesian = TextsOf(await DocumentAsync("?lang=id")).ToList();
        var english = TextsOf(await DocumentAsync("?lang=en")).ToList();

        indonesian.Select(text => text.Place).ShouldBe(english.Select(text => text.Place));
        indonesian.Where(text => text.Value.Contains(" — ", StringComparison.Ordinal)).ShouldBeEmpty("divided once only");
        english.Where(text => text.Value.Contains(" — ", StringComparison.Ordinal)).ShouldBeEmpty("divided once only");
        indonesian
            .Zip(english)
            .Where(pair => pair.First.Value == pair.Second.Value)
            .Select(pair => pair.First.Value)
            .Distinct()
            .Except(["Status."])
            .ShouldBeEmpty("a line for each in src/Api/OpenApi/schema-texts.tsv or operation-texts.tsv");
    }

    [Fact]
    public async Task Examples_of_problems_are_in_the_language_of_the_document()
    {
        (await TitlesAsync("id")).ShouldContain("Tidak ditemukan");
        (await TitlesAsync("en")).ShouldContain("Not found");
        (await TitlesAsync("en")).Intersect(await TitlesAsync("id")).ShouldBeEmpty();

        async Task<List<string>> TitlesAsync(string language) =>
            [
                .. TitlePattern()
                    .Matches((await DocumentAsync($"?lang={language}&tag=Hubs")).ToJsonString(Readable))
                    .Select(match => match.Groups[1].Value)
                    .Distinct(),
            ];
    }

    [Theory]
    [InlineData("Hubs")]
    [InlineData("Replication plans")]
    public async Task One_tag_is_a_document_of_its_own(string tag)
    {
        var whole = await DocumentAsync("?lang=en");
        var part = await DocumentAsync($"?lang=en&tag={Uri.EscapeDataString(tag)}");
        var operations = part["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).ToList();

        operations.ShouldNotBeEmpty();
        operations.ShouldAllBe(operation => operation.Value!["tags"]!.AsArray().Any(name => (string?)name == tag));
        part["tags"]!.AsArray().Count.ShouldBe(1);
        part["components"]!["schemas"]!.AsObject().Count.ShouldBeLessThan(whole["components"]!["schemas"]!.AsObject().Count);
        foreach (Match reference in References().Matches(part.ToJsonString()))
            part["components"]![reference.Groups[1].Value]![reference.Groups[2].Value].ShouldNotBeNull(reference.Value);
    }

    [Fact]
    public async Task A_document_for_generators_has_no_examples()
    {
        var slim = await DocumentAsync("?examples=false");
        var text = slim.ToJsonString();

        text.ShouldNotContain("\"example\":");
        text.Length.ShouldBeLessThan((await DocumentAsync("")).ToJsonString().Length);
        slim["paths"]!.AsObject().Count.ShouldBe((await DocumentAsync(""))["paths"]!.AsObject().Count);
    }

    [Theory]
    [InlineData("?lang=fr", "INVALID_PARAMETER")]
    [InlineData("?tag=Tidak%20ada", "INVALID_PARAMETER")]
    [InlineData("?format=yaml", "UNKNOWN_PARAMETER")]
    public async Task What_it_does_not_know_is_refused(string query, string code)
    {
        var answer = await app.Anonymous().Get(Address + query);

        (answer.Status, (string?)answer["code"]).ShouldBe((400, code));
    }

    private async Task<JsonObject> DocumentAsync(string query) =>
        JsonNode.Parse(await app.Anonymous().GetStringAsync(Address + query))!.AsObject();

    private static IEnumerable<(string Place, string Value)> TextsOf(JsonNode? node, string place = "", bool areMembers = false) =>
        node switch
        {
            JsonArray items => items.SelectMany((item, index) => TextsOf(item, $"{place}/{index}")),
            JsonObject members => members.SelectMany(member =>
                !areMembers && member.Key is "example" or "value" or "x-enum-varnames" ? []
                : !areMembers && member is { Key: "summary" or "description", Value: JsonValue text }
                    ? [($"{place}/{member.Key}", (string)text!)]
                : TextsOf(member.Value, $"{place}/{member.Key}", !areMembers && member.Key is "properties")
            ),
            _ => [],
        };

    /// <summary>The title of a problem follows its type.</summary>
    [GeneratedRegex("/problems/[a-z0-9-]+\",\"title\":\"([^\"]+)\"")]
    private static partial Regex TitlePattern();

    [GeneratedRegex("\"#/components/([a-zA-Z]+)/([^\"]+)\"")]
    private static partial Regex References();
}
