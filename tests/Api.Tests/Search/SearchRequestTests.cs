using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Search;

[Collection(SharedApp.Name)]
public class SearchRequestTests(JippApp app)
{
    [Theory]
    [InlineData("", "INVALID_PARAMETER", "q REQUIRED")]
    [InlineData("?q=", "INVALID_PARAMETER", "q REQUIRED")]
    [InlineData("?q=a%00b", "INVALID_PARAMETER", "q INVALID_CHARACTER")]
    [InlineData("?q=%EF%BF%BE", "INVALID_PARAMETER", "q INVALID_CHARACTER")]
    [InlineData("?q=a&kind=HUBS", "INVALID_PARAMETER", "kind INVALID_VALUE")]
    [InlineData("?q=a&match=some", "INVALID_PARAMETER", "match INVALID_VALUE")]
    [InlineData("?q=a&sort=title", "UNKNOWN_PARAMETER", "sort UNKNOWN_PARAMETER")]
    public async Task A_wrong_request_is_refused(string query, string code, string fault)
    {
        var refused = await app.Anonymous().Get($"/api/v1/search{query}");

        (refused.Status, refused.Code).ShouldBe((400, code), refused.Text);
        refused.Faults.ShouldBe([fault]);
    }

    [Fact]
    public async Task A_text_is_as_long_as_in_the_directory()
    {
        foreach (var path in new[] { "search", "innovations" })
        {
            (await app.Anonymous().Get($"/api/v1/{path}?q={new string('a', 10_000)}")).Faults.ShouldBe(["q TOO_LONG"]);
            (await app.Anonymous().Get($"/api/v1/{path}?q={new string('a', 1_000)}")).Status.ShouldBe(200);
        }
    }

    [Theory]
    [InlineData("*")]
    [InlineData("\"\"")]
    [InlineData("( ) : ^ -")]
    [InlineData("'; DROP TABLE SearchEntries; --")]
    [InlineData("NEAR(a b) AND NOT c*")]
    [InlineData("title:hub OR 1=1")]
    [InlineData("%")]
    [InlineData("dan di yang")]
    [InlineData("\ud83d\ude00")]
    public async Task Operators_and_stop_words_are_plain_text(string q)
    {
        var found = await app.Anonymous().Get($"/api/v1/search?q={Uri.EscapeDataString(q)}");

        found.Status.ShouldBe(200, found.Text);
        var listed = await app.Anonymous().Get($"/api/v1/innovations?q={Uri.EscapeDataString(q)}&match=all&count=exact");
        ((int)found["facets"]!["kind"]![0]!["count"]!).ShouldBe((int)listed["page.count.value"]!);
    }

    [Theory]
    [InlineData("id", "Edisi kompetisi")]
    [InlineData("en", "Editions of competitions")]
    public async Task Kinds_have_a_label_in_the_language_of_the_reader(string language, string label)
    {
        var found = await app.Anonymous().Get("/api/v1/search?q=stunting", ("Accept-Language", language));

        found["facets"]!["kind"]!.AsArray().Select(count => (string)count!["label"]!).ShouldContain(label);
        found.Header("Content-Language").ShouldBe(language);
    }

    [Fact]
    public async Task An_answer_belongs_to_its_caller_and_has_a_tag()
    {
        var found = await app.Anonymous().Get("/api/v1/search?q=stunting&limit=2");
        var list = await app.Anonymous().Get("/api/v1/problem-statements");

        found.Header("Cache-Control").ShouldBe(list.Header("Cache-Control"));
        found.Header("Link").ShouldNotBeNull().ShouldContain("rel=\"next\"");
        (await app.Anonymous().Get("/api/v1/search?q=stunting&limit=2", ("If-None-Match", found.ETag))).Status.ShouldBe(304);
    }

    [Fact]
    public async Task A_misspelt_word_is_suggested_and_not_replaced()
    {
        var found = await app.Anonymous().Get("/api/v1/search?q=stunitng");

        found.Items.ShouldBeEmpty();
        ((string?)found["page.suggestedQuery"]).ShouldBe("stunting");
        (await app.Anonymous().Get("/api/v1/search?q=xqzwvkjh"))["page.suggestedQuery"].ShouldBeNull();
    }
}
