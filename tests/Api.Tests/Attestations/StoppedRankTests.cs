using System.Globalization;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Attestations;

/// <summary>An innovation that no longer runs is found, marked, and listed after its equals that run.</summary>
[Collection(Shared.Entries)]
public class StoppedRankTests(JippApp app)
{
    private const string Innovations = GivenAttestations.Innovations;

    private static readonly string[] Syllables = ["ab", "ed", "ig", "ok", "ul", "am", "ep", "ir", "os", "ut"];

    [Theory]
    [InlineData("DORMANT", "BUDGET")]
    [InlineData("STOPPED", "LEADER_CHANGE")]
    [InlineData("ABSORBED", null)]
    public async Task In_a_search_it_comes_after_its_equals(string existence, string? reason)
    {
        var word = Word();
        var owner = (await app.Institution()).Id;
        var ended = (await app.Published($"Bale {word}", ownerId: owner)).Id;
        var longer = (await app.Published($"Anjungan {word} keliling kampung dengan perahu", ownerId: owner)).Id;
        var alike = (await app.Published($"Anjungan {word}", ownerId: owner)).Id;

        (await Found(word))[0].ShouldBe(ended);
        await app.OwnersEditor().Stated(ended, "SELF", existence, reason);

        (await Found(word)).ShouldBe([alike, longer, ended]);
        var card = (await app.Anonymous().Get($"{Innovations}?q={word}")).Items[^1];
        ((string?)card["existence"], (string?)card["freshness"]).ShouldBe((existence, "CONFIRMED"));
    }

    [Fact]
    public async Task It_stays_before_what_fits_less()
    {
        var word = Word();
        var ended = (await app.Published($"Anjungan {word}")).Id;
        var told = (await app.Published()).Id;
        await app.Revised(told, new { summary = $"Meniru {word} dari kota lain." });

        await app.OwnersEditor().Stated(ended, "SELF", "STOPPED", "BUDGET");

        (await Found(word)).ShouldBe([ended, told]);
    }

    [Fact]
    public async Task The_order_holds_from_page_to_page()
    {
        var word = Word();
        List<string> ids = [];
        foreach (var name in new[] { "Angkringan", "Beranda", "Cangkir", "Dermaga" })
            ids.Add((await app.Published($"{name} {word}")).Id);
        await app.OwnersEditor().Stated(ids[0], "SELF", "STOPPED", "BUDGET");

        var whole = await Found(word);
        var first = await app.Anonymous().Get($"{Innovations}?q={word}&match=all&limit=2");
        var second = await app.Anonymous().Get($"{Innovations}?q={word}&match=all&limit=2&cursor={first["page.nextCursor"]}");

        whole[^1].ShouldBe(ids[0]);
        first.Ids.Concat(second.Ids).ShouldBe(whole);
    }

    [Fact]
    public async Task Among_similar_innovations_it_comes_after_its_equals()
    {
        var (word, owner) = (Word(), (await app.Institution()).Id);
        string[] others = [.. new[] { Word(), Word() }.Order(StringComparer.Ordinal)];
        var self = (await app.Published($"Bale {word}", ownerId: owner)).Id;
        var ended = (await app.Published($"Bale {word} {others[0]}", ownerId: owner)).Id;
        var alike = (await app.Published($"Bale {word} {others[1]}", ownerId: owner)).Id;
        (await Similar(self)).ShouldBe([ended, alike]);

        await app.OwnersEditor().Stated(ended, "SELF", "STOPPED", "BUDGET");

        (await Similar(self)).ShouldBe([alike, ended]);
    }

    [Fact]
    public async Task Suggestions_complete_it_as_before()
    {
        var word = Word();
        var ended = (await app.Published($"{word} anjungan")).Id;
        await app.Published($"{word} bilik");
        await app.OwnersEditor().Stated(ended, "SELF", "STOPPED", "BUDGET");

        (await app.Anonymous().Get($"{Innovations}/suggestions?q={word}")).Ids[0].ShouldBe(ended);
    }

    /// <summary>A word that no other innovation has, and that has no prefix or suffix.</summary>
    private static string Word() =>
        "zeb" + string.Concat(Given.Next().ToString(CultureInfo.InvariantCulture).Select(digit => Syllables[digit - '0']));

    private async Task<IReadOnlyList<string>> Found(string word) => (await app.Anonymous().Get($"{Innovations}?q={word}&match=all")).Ids;

    private async Task<IReadOnlyList<string>> Similar(string id) =>
        [.. (await app.Anonymous().Get($"{Innovations}/{id}/similar?limit=2")).Items.Select(item => (string)item["innovation"]!["id"]!)];
}
