using JippApi.Api.Tests.Competitions.Entries;
using JippApi.Api.Tests.Hosting;
using Microsoft.AspNetCore.Routing;

namespace JippApi.Api.Tests.Contract;

public class WriteContractTests(JippApp app) : IClassFixture<JippApp>
{
    [Fact]
    public async Task Every_write_requires_a_token() =>
        await EachWrite(
            app.Anonymous(),
            async (client, method, url, name) => (await client.Send(method, url, "{}", ("If-Match", "*"))).Status.ShouldBe(401, name)
        );

    [Fact]
    public async Task Every_write_requires_a_permitted_role() =>
        await EachWrite(
            app.ClientWith("MENTOR"),
            async (client, method, url, name) => (await client.Send(method, url, "{}", ("If-Match", "*"))).Status.ShouldBe(403, name),
            write => !Routes.IsForAnyPerson(write)
        );

    [Fact]
    public async Task Every_write_refuses_a_body_of_another_media_type() =>
        await EachBody(
            Admin,
            async (client, method, url, name) =>
            {
                var problem = await client.Send(method, url, "{}", ("If-Match", "*"), ("Content-Type", "text/plain"));

                problem.Status.ShouldBe(415, name);
                problem.Header(method == HttpMethod.Patch ? "Accept-Patch" : "Accept-Post").ShouldNotBeNullOrEmpty(name);
            }
        );

    [Fact]
    public async Task Every_write_refuses_a_body_without_a_media_type() =>
        await EachBody(
            Admin,
            async (client, method, url, name) => (await client.Send(method, url, null, ("If-Match", "*"))).Status.ShouldBe(415, name)
        );

    [Fact]
    public async Task Every_write_refuses_a_body_that_is_not_json() =>
        await EachBody(
            Admin,
            async (client, method, url, name) =>
            {
                var problem = await client.Send(method, url, "{\"a\":", ("If-Match", "*"));

                problem.Status.ShouldBe(400, name);
                problem.Code.ShouldBe("MALFORMED_JSON", name);
            }
        );

    [Fact]
    public async Task Every_write_refuses_a_body_that_is_not_an_object() =>
        await EachBody(
            Admin,
            async (client, method, url, name) => (await client.Send(method, url, "[]", ("If-Match", "*"))).Status.ShouldBe(422, name)
        );

    [Fact]
    public async Task Every_write_refuses_a_field_that_it_does_not_know()
    {
        var entrant = await app.SampleEntrant();
        await EachBody(
            Admin,
            async (client, method, url, name) =>
            {
                var by = name.EndsWith("/competition-entries/{entryId:guid}", StringComparison.Ordinal) ? entrant : client;
                (await by.Send(method, url, """{"warna":"biru"}""", ("If-Match", "*"))).Faults.ShouldContain("/warna UNKNOWN_FIELD", name);
            }
        );
    }

    [Fact]
    public async Task Every_write_refuses_a_parameter() =>
        await EachWrite(
            Admin,
            async (client, method, url, name) =>
                (await client.Send(method, $"{url}?warna=biru", "{}", ("If-Match", "*"))).Code.ShouldBe("UNKNOWN_PARAMETER", name)
        );

    [Fact]
    public async Task Every_change_of_an_unknown_resource_is_not_found()
    {
        foreach (var write in app.Writes().Where(Routes.HasParameters))
        {
            var url = Routes.WrongAddresses(write).ElementAt(1);
            var body = OpenApi.Examples.Read(Routes.OperationId(write)!)["body"];
            (await Admin.Send(new(Routes.Method(write)), url, body?.ToJsonString(), ("If-Match", "*"))).Status.ShouldBe(404, url);
        }
    }

    [Fact]
    public async Task Every_change_requires_an_entity_tag() =>
        await EachWrite(
            Admin,
            async (client, method, url, name) =>
                (await client.Send(method, url, method == HttpMethod.Delete ? null : "{}")).Status.ShouldBe(428, name),
            Routes.RequiresEntityTag
        );

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    private Task EachBody(HttpClient client, Func<HttpClient, HttpMethod, string, string, Task> test) =>
        EachWrite(client, test, Routes.TakesBody);

    private async Task EachWrite(
        HttpClient client,
        Func<HttpClient, HttpMethod, string, string, Task> test,
        Func<RouteEndpoint, bool>? which = null
    )
    {
        var card = (await app.Anonymous().Get("/api/v1/innovations?q=sitarang")).Items[0];
        var named = await app.CreatedIds();
        foreach (var write in app.Writes().Where(which ?? (_ => true)))
        {
            var url = named(Routes.Address(write, (string)card["id"]!, (string)card["institution"]!["id"]!));
            await test(client, new(Routes.Method(write)), url, Routes.Name(write));
        }
    }
}
