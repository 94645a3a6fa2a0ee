using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Caching;

[Collection(SharedApp.Name)]
public class EntityTagTests(JippApp app)
{
    private static readonly string[] AllUrls =
    [
        "/api/v1/innovations",
        "/api/v1/innovations?q=stunting&facets=province,year&count=exact",
        "/api/v1/innovations?sort=title&limit=3&fields=id",
        "/api/v1/innovations/{id}",
        "/api/v1/innovations/{number}",
        "/api/v1/innovations/{id}?fields=title",
        "/api/v1/innovations/{id}?asOf=2999-01-01",
        "/api/v1/innovations/{id}/revisions",
        "/api/v1/innovations/{id}/revisions/1",
        "/api/v1/innovations/{id}/similar",
        "/api/v1/innovations/{id}/transitions",
        "/api/v1/innovations/suggestions?q=stun",
        "/api/v1/innovations/filters",
        "/api/v1/institutions",
        "/api/v1/institutions/{institution}",
        "/api/v1/regions",
        "/api/v1/regions/13.71",
        "/api/v1/reference-data",
        "/api/v1/reference-data/sectors",
        "/api/v1/problems",
        "/api/v1/problems/not-found",
    ];

    /// <summary>All but the transitions, which depend on the caller.</summary>
    public static TheoryData<string> PublicUrls => [.. AllUrls.Where(url => !url.EndsWith("/transitions", StringComparison.Ordinal))];

    public static TheoryData<string> Urls => [.. AllUrls];

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task A_matching_entity_tag_is_answered_with_304(string template)
    {
        var (client, url) = (app.Anonymous(), await Url(template));
        var first = await client.Get(url);

        var again = await client.Get(url, ("If-None-Match", $"\"lain\", {first.ETag}"));

        again.Status.ShouldBe(304);
        again.Bytes.ShouldBeEmpty();
        again.ETag.ShouldBe(first.ETag);
    }

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task A_different_entity_tag_gets_the_full_answer(string template) =>
        (await app.Anonymous().Get(await Url(template), ("If-None-Match", "\"lain\""))).Status.ShouldBe(200);

    [Theory]
    [MemberData(nameof(PublicUrls))]
    public async Task The_entity_tag_is_strong_and_independent_of_the_token(string template)
    {
        var url = await Url(template);
        var anonymous = await app.Anonymous().Get(url);
        var signedIn = await app.ClientWith("NATIONAL_ADMIN").Get(url);

        anonymous.ETag.ShouldMatch("^\"[^\"]+\"$");
        signedIn.ETag.ShouldBe(anonymous.ETag);
        signedIn.Text.ShouldBe(anonymous.Text);
    }

    [Theory]
    [InlineData("/api/v1/problems")]
    [InlineData("/api/v1/innovations?facets=sector")]
    public async Task Each_language_has_its_own_entity_tag(string url)
    {
        var client = app.Anonymous();

        (await client.Get(url, ("Accept-Language", "en"))).ETag.ShouldNotBe((await client.Get(url)).ETag);
    }

    [Fact]
    public async Task Each_choice_of_fields_has_its_own_entity_tag()
    {
        var (client, url) = (app.Anonymous(), await Url("/api/v1/innovations/{id}"));

        (await client.Get($"{url}?fields=title")).ETag.ShouldNotBe((await client.Get(url)).ETag);
    }

    [Theory]
    [InlineData("/api/v1/innovations")]
    [InlineData("/api/v1/innovations/{id}")]
    [InlineData("/api/v1/regions/13")]
    public async Task Public_answers_may_be_cached_for_a_minute(string template) =>
        (await app.Anonymous().Get(await Url(template))).Header("Cache-Control").ShouldBe("public, max-age=60, stale-while-revalidate=300");

    [Theory]
    [InlineData("/api/v1/innovations")]
    [InlineData("/api/v1/innovations/{id}")]
    [InlineData("/api/v1/regions/13")]
    public async Task With_a_token_a_public_answer_must_be_revalidated(string template) =>
        (await app.ClientWith("NATIONAL_ADMIN").Get(await Url(template))).Header("Cache-Control").ShouldBe("private, no-cache");

    [Fact]
    public async Task Problems_are_not_cached() =>
        (await app.Anonymous().Get("/api/v1/innovations/tidak-ada")).Header("Cache-Control").ShouldBe("no-store");

    private async Task<string> Url(string template)
    {
        var card = (await app.Anonymous().Get("/api/v1/innovations?q=sitarang")).Items[0];
        return template
            .Replace("{id}", (string)card["id"]!, StringComparison.Ordinal)
            .Replace("{number}", (string)card["registryNumber"]!, StringComparison.Ordinal)
            .Replace("{institution}", (string)card["institution"]!["id"]!, StringComparison.Ordinal);
    }
}
