using System.Text.RegularExpressions;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Contract;

public partial class ReadContractTests(JippApp app) : IClassFixture<JippApp>
{
    private static readonly string AnyId = Guid.Empty.ToString();

    /// <summary>Addresses in which the sample has something only for drafts, which are not public.</summary>
    private static readonly string[] Drafts = ["/replication-links/", "/institutionalisation-evidence"];

    [Fact]
    public async Task Every_read_is_answered() =>
        await EachRead(async (client, url, name) => (await client.Get(url)).Status.ShouldBe(200, name));

    [Fact]
    public async Task Every_read_answers_HEAD_as_GET_without_the_body() =>
        await EachRead(
            async (client, url, name) =>
            {
                var head = await client.Send(HttpMethod.Head, url, null);

                (head.Status, head.Bytes.Length).ShouldBe((200, 0), name);
                head.Header("Content-Type").ShouldNotBeNull(name);
            }
        );

    [Fact]
    public async Task Every_read_refuses_an_unknown_parameter() =>
        await EachRead(
            async (client, url, name) =>
            {
                var problem = await client.Get($"{url}{(url.Contains('?', StringComparison.Ordinal) ? '&' : '?')}warna=biru");

                problem.Status.ShouldBe(400, name);
                problem.Code.ShouldBe("UNKNOWN_PARAMETER", name);
                problem.Faults.ShouldBe(["warna UNKNOWN_PARAMETER"], name);
            }
        );

    [Theory]
    [InlineData("/api/v1/innovations?limmit=5", "limit")]
    [InlineData("/api/v1/institutions?knd=CITY", "kind")]
    [InlineData("/api/v1/regions?parentcode=13", "parentCode")]
    [InlineData("/api/v1/innovations/suggestions?qq=x", "q")]
    [InlineData("/api/v1/innovations/JIPP-2026-000001?asof=2026-01-01", "asOf")]
    public async Task The_nearest_parameter_is_suggested(string url, string nearest) =>
        (await app.Anonymous().Get(url, ("Accept-Language", "en")))["errors"]![0]!["message"]!.ToString().ShouldEndWith(nearest);

    [Fact]
    public async Task Every_read_refuses_an_unsupported_method() =>
        await EachRead(
            async (client, url, name) =>
            {
                var problem = await client.Send(new("MOVE"), url, null);

                problem.Status.ShouldBe(405, name);
                problem.Code.ShouldBe("METHOD_NOT_ALLOWED", name);
                problem.Header("Allow")!.ShouldContain("GET", Case.Sensitive, name);
            }
        );

    [Fact]
    public async Task Every_read_refuses_an_unsupported_media_type() =>
        await EachRead(
            async (client, url, name) =>
            {
                var problem = await client.Get(url, ("Accept", "application/xml"));

                problem.Status.ShouldBe(406, name);
                problem["allowed"]!.AsArray().Select(type => (string?)type).ShouldContain(TypeOf(name), name);
            }
        );

    [Fact]
    public async Task Every_read_of_an_unknown_resource_is_not_found()
    {
        foreach (var url in app.Reads().Where(Routes.HasParameters).SelectMany(Routes.WrongAddresses))
            (await app.ClientWith("NATIONAL_ADMIN").Get(url)).Status.ShouldBe(404, url);
    }

    [Fact]
    public async Task Every_guarded_read_requires_a_token()
    {
        foreach (var read in app.Reads().Where(read => !Routes.IsOpen(read)))
        {
            var address = Routes.Address(read, AnyId, AnyId).Replace("{version:int:min(1)}", "1", StringComparison.Ordinal);
            (await app.Anonymous().Get(CreatedId().Replace(address, AnyId))).Status.ShouldBe(401, Routes.Name(read));
        }
    }

    [Theory]
    [InlineData("/api")]
    [InlineData("/api/v1")]
    [InlineData("/api/v2/innovations")]
    [InlineData("/api/v1/inovasi")]
    [InlineData("/api/v1/innovations/x/y/z")]
    public async Task An_unknown_address_is_not_found(string url) => (await app.Anonymous().Get(url)).Code.ShouldBe("NOT_FOUND");

    [Fact]
    public async Task Every_json_answer_has_an_object_at_the_top() =>
        await EachRead(
            async (client, url, name) =>
            {
                var answer = await client.Get(url);

                answer.Http.Content.Headers.ContentType!.MediaType.ShouldBe(TypeOf(name), name);
                if (TypeOf(name) == "application/json")
                    answer.Json.GetValueKind().ShouldBe(System.Text.Json.JsonValueKind.Object, name);
            }
        );

    private string TypeOf(string name) =>
        Routes.Types(app.Reads().Single(read => Routes.Name(read) == name)).FirstOrDefault("application/json");

    private async Task EachRead(Func<HttpClient, string, string, Task> test)
    {
        var (anybody, admin) = (app.Anonymous(), app.ClientWith("NATIONAL_ADMIN"));
        var card = (await anybody.Get("/api/v1/innovations?q=sitarang")).Items[0];
        var named = await app.CreatedIds();
        foreach (var read in app.Reads().Where(Routes.IsForPeople))
        {
            var url = named(Routes.Address(read, (string)card["id"]!, (string)card["institution"]!["id"]!));
            var isPublic = Routes.IsOpen(read) && !Drafts.Any(part => url.Contains(part, StringComparison.Ordinal));
            await test(isPublic ? anybody : admin, url, Routes.Name(read));
        }
    }

    /// <summary>The name of a resource that exists only once a test has created it.</summary>
    [GeneratedRegex("""\{\w+:guid\}""")]
    private static partial Regex CreatedId();
}
