using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Caching;

[Collection(Shared.Counting)]
public class DataVersionHeaderTests(CountingApp app)
{
    private const string Header = "Data-Version";
    private const string List = "/api/v1/innovations?limit=1";

    [Fact]
    public async Task A_write_of_public_data_announces_the_versions_it_has_made()
    {
        var institution = await app.Institution();
        var published = await app.Published(ownerId: institution.Id);

        institution.Header(Header).ShouldNotBeNull().ShouldMatch(@"^institutions=\d+$");
        published.Header(Header).ShouldNotBeNull().ShouldMatch(@"^innovations=\d+$");
    }

    [Fact]
    public async Task A_write_of_data_that_is_not_public_announces_none()
    {
        (await app.CompleteDraft()).Header(Header).ShouldBeNull();
        (await app.Partner()).Header(Header).ShouldBeNull();
    }

    [Fact]
    public async Task A_repeated_answer_announces_the_versions_of_all_public_data()
    {
        var (body, key) = (
            new { name = $"Instansi Ulang {Given.Next()}", kind = "COMMUNITY" },
            ("Idempotency-Key", $"versi-{Given.Next()}")
        );
        var first = await app.ClientWith("NATIONAL_ADMIN").Post("/api/v1/institutions", body, key);

        var again = await app.ClientWith("NATIONAL_ADMIN").Post("/api/v1/institutions", body, key);

        again.Header("Idempotency-Replayed").ShouldBe("true");
        again.Header(Header).ShouldNotBeNull().ShouldMatch(@"^innovations=\d+, institutions=\d+, regions=\d+, hubs=\d+, quality=\d+$");
        again.Header(Header)!.ShouldContain(first.Header(Header)!);
    }

    [Theory]
    [InlineData(List, @"^innovations=\d+, regions=\d+$")]
    [InlineData("/api/v1/regions/13", @"^regions=\d+$")]
    public async Task A_public_answer_announces_the_versions_of_its_data(string url, string expected)
    {
        for (var asked = 0; asked < 3; asked++) // made, kept, and given from memory
            (await app.Anonymous().Get(url)).Header(Header).ShouldNotBeNull().ShouldMatch(expected);

        var known = (await app.Anonymous().Get(url)).ETag;
        (await app.Anonymous().Get(url, ("If-None-Match", known))).Header(Header).ShouldNotBeNull().ShouldMatch(expected);
    }

    [Fact]
    public async Task A_known_version_costs_no_query_and_an_impossible_one_costs_one()
    {
        var client = app.Anonymous();
        var version = "";
        for (var asked = 0; asked < 3; asked++)
            version = (await client.Get(List)).Header(Header)!;
        await client.Get(List); // reads the versions if they are no longer recent

        (await CommandsOf("innovations=0")).ShouldBeLessThanOrEqualTo(1); // at most they have just become old
        (await CommandsOf(version)).ShouldBeLessThanOrEqualTo(1);
        (await CommandsOf("innovations=999999999999999")).ShouldBeInRange(1, 2);

        async Task<int> CommandsOf(string demanded)
        {
            var before = app.Commands;
            (await client.Get(List, (Header, demanded))).Status.ShouldBe(200);
            return app.Commands - before;
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("innovations=1")]
    [InlineData("innovations=1,hubs=2")]
    [InlineData("innovations=1 ,\thubs=2")]
    [InlineData("plans=3, innovations=1")]
    [InlineData("access=999999999999999")]
    public async Task A_dictionary_of_numbers_is_understood_and_unknown_families_are_ignored(string value) =>
        (await app.Anonymous().Get(List, (Header, value))).Status.ShouldBe(200);

    [Theory]
    [InlineData("x")]
    [InlineData("innovations")]
    [InlineData("innovations=")]
    [InlineData("innovations=-1")]
    [InlineData("innovations=1.5")]
    [InlineData("innovations=1;a")]
    [InlineData("innovations=9999999999999999")]
    [InlineData("Innovations=1")]
    [InlineData("innovations = 1")]
    [InlineData("innovations=1,")]
    [InlineData("innovations=\"1\"")]
    public async Task A_malformed_version_is_refused(string value)
    {
        var problem = await app.Anonymous().Get(List, (Header, value));

        (problem.Status, problem.Code).ShouldBe((400, "INVALID_HEADER"));
        problem.Faults.ShouldBe(["Data-Version INVALID_VALUE"]);
    }

    [Fact]
    public async Task An_overlong_version_is_refused() =>
        (await app.Anonymous().Get(List, (Header, string.Join(',', Enumerable.Repeat("innovations=1", 50))))).Status.ShouldBe(400);
}
