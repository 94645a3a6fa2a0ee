using JippApi.Application.Innovations.Directory;
using JippApi.Application.Institutions;
using JippApi.Application.Regions;

namespace JippApi.Infrastructure.Tests.Search;

public sealed class HostileSearchTests(SampleDatabase database) : IClassFixture<SampleDatabase>
{
    private const int Limit = 10;
    private const int LongText = 10_000;

    private static readonly string[] Typed =
    [
        "\"x OR NEAR(",
        "%",
        "_",
        "%_[a-z]",
        "'; DROP TABLE Directory; --",
        "stunting AND NOT (gizi) :* <-> !",
        "{x} ^ col : *",
        "🎉 stunting 🎉",
        "中文",
        "stunting\0gizi",
        "\0",
        "\uD83D",
        "yang di dan untuk",
        "apa siapa bagaimana",
        "... --- ''' \"\"\" ((( )))",
        "",
        " \t\r\n",
        "\\",
        "$1 @p0 {0}",
        new('a', LongText),
        string.Concat(Enumerable.Repeat("gizi ", LongText / 5)),
        string.Concat(Enumerable.Repeat("\"(", LongText / 2)),
    ];

    public static TheoryData<string> Texts { get; } = [.. Typed];

    /// <summary>
    /// Names are compared as typed, so characters no database can store are refused before they get here.
    /// </summary>
    public static TheoryData<string> Names { get; } = [.. Typed.Where(text => !text.Contains('\0', StringComparison.Ordinal))];

    [Theory, MemberData(nameof(Texts))]
    public Task A_search_answers_any_text(string text) => database.SearchAsync(text);

    [Theory, MemberData(nameof(Texts))]
    public Task Suggestions_answer_any_text(string text) => database.SendAsync(new SuggestInnovations(text, Limit));

    [Theory, MemberData(nameof(Names))]
    public Task The_list_of_institutions_answers_any_text(string text) =>
        database.SendAsync(new ListInstitutions(text, [], null, null, Limit, null));

    [Theory, MemberData(nameof(Names))]
    public Task The_list_of_regions_answers_any_text(string text) => database.SendAsync(new ListRegions(text, null, null, Limit, null));

    [Fact]
    public async Task An_operator_is_treated_as_an_ordinary_word()
    {
        (await database.FindAsync("stunting NOT gizi")).ShouldNotBeEmpty();
        (await database.FindAsync("stunting* \"gizi\"")).ShouldBe(await database.FindAsync("stunting gizi"));
        (await database.SendAsync(new ListRegions("%", null, null, Limit, null))).Items.ShouldBeEmpty();
        (await database.SendAsync(new ListRegions("[kj]ota", null, null, Limit, null))).Items.ShouldBeEmpty();
        (await database.SendAsync(new ListRegions("_", null, null, Limit, null))).Items.ShouldBeEmpty();
    }
}
