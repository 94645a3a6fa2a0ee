using JippApi.Api.Tests.Hosting;
using JippApi.Tests;

namespace JippApi.Api.Tests.Regions;

[Collection(SharedApp.Name)]
public sealed class PlaceNameTests(JippApp app)
{
    [Theory]
    [InlineData("places-first.txt", "first half")]
    [InlineData("places-second.txt", "second half")]
    public async Task A_place_is_found_the_way_people_write_it(string file, string half)
    {
        List<string> missed = [];
        var rows = WrittenRows.Of(file);
        foreach (var row in rows)
        {
            string[] expected = row[1].Split(',');
            var page = await app.Anonymous().Get($"/api/v1/regions?q={Uri.EscapeDataString(row[0])}");
            var found = page.Items.Select(item => (string)item!["code"]!).Take(expected.Length).Order(StringComparer.Ordinal);
            if (!found.SequenceEqual(expected))
                missed.Add($"{row[0]}: {string.Join(',', found)} instead of {row[1]}");
        }

        Figures.Report($"Places found, {half}: {rows.Count - missed.Count} of {rows.Count}");
        missed.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("kab", "32.01")]
    [InlineData("padang", "13.71")]
    [InlineData("yakumb", "13.76")]
    [InlineData("bogor jawa barat", "32.01")]
    [InlineData("13", "13")]
    public async Task Part_of_a_name_or_code_finds_regions(string q, string code)
    {
        List<string> codes = [];
        string? url = $"/api/v1/regions?q={q}&limit=100";
        while (url is not null)
        {
            var page = await app.Anonymous().Get(url);
            codes.AddRange(page.Items.Select(item => (string)item!["code"]!));
            url = page["page.nextCursor"] is { } next
                ? $"/api/v1/regions?q={q}&limit=100&cursor={Uri.EscapeDataString((string)next!)}"
                : null;
        }

        codes.ShouldContain(code);
        codes.ShouldBeUnique();
    }

    [Fact]
    public async Task The_region_of_a_name_comes_before_those_whose_name_contains_it() =>
        (await app.Anonymous().Get("/api/v1/regions?q=padang"))
            .Items.Select(item => (string)item!["name"]!)
            .ShouldBe([
                "Kota Padang",
                "Kabupaten Padang Lawas Utara",
                "Kabupaten Padang Lawas",
                "Kota Padangsidimpuan",
                "Kabupaten Padang Pariaman",
                "Kota Padang Panjang",
            ]);

    [Fact]
    public async Task A_region_tells_what_it_was_called()
    {
        var region = await app.Anonymous().Get("/api/v1/regions/93.01");
        var renamed = await app.Anonymous().Get("/api/v1/regions/76.01");

        (
            (string?)region["formerCodes"]![0]!["code"],
            (int?)region["formerCodes"]![0]!["until"],
            (string?)region["formerCodes"]![0]!["source"]
        ).ShouldBe(("91.01", 2022, "UU 14/2022"));
        (
            (string?)renamed["formerNames"]![0]!["name"],
            (int?)renamed["formerNames"]![0]!["until"],
            (string?)renamed["formerNames"]![0]!["source"]
        ).ShouldBe(("Mamuju Utara", 2017, "PP 61/2017"));
        ((string?)(await app.Anonymous().Get("/api/v1/regions/32"))["shortNames"]![0]).ShouldBe("Jabar");
    }

    [Theory]
    [InlineData("/api/v1/regions/91.01", "/api/v1/regions/93.01")]
    [InlineData("/api/v1/regions/92.71/replication-overview?budgetYear=2027", "/api/v1/regions/96.71/replication-overview?budgetYear=2027")]
    public async Task A_former_code_leads_to_the_present_one(string former, string present)
    {
        var answer = await app.Anonymous().Get(former);

        (answer.Status, answer.Header("Location")).ShouldBe((301, present));
    }

    [Fact]
    public async Task A_code_that_never_was_does_not_exist() => (await app.Anonymous().Get("/api/v1/regions/13.99")).Status.ShouldBe(404);
}
