using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Access;

/// <summary>A separate server, because every other national administrator must be disabled.</summary>
public class NationalAdminTests(AccessApp app) : IClassFixture<AccessApp>
{
    [Fact]
    public async Task Concurrent_changes_never_remove_the_last_national_administrator()
    {
        var pairs = new List<(Person Person, HttpClient Client, string Grant)>();
        for (var i = 0; i < 4; i++)
        {
            var person = await app.Person();
            var grant = (await app.GrantRole(person.Id, "NATIONAL_ADMIN")).Id;
            pairs.Add((person, await app.SignedIn(person), grant));
        }

        var first = pairs[0];
        foreach (
            var other in (await first.Client.Get("/api/v1/users?role=NATIONAL_ADMIN&limit=200")).Ids.Except(
                pairs.Select(pair => pair.Person.Id)
            )
        )
            (await app.Disable(other, first.Client)).Status.ShouldBe(200);

        var answers = await Task.WhenAll(
            app.Disable(pairs[1].Person.Id, pairs[0].Client),
            pairs[2].Client.Send(HttpMethod.Delete, $"/api/v1/users/{pairs[0].Person.Id}/grants/{pairs[0].Grant}", null, ("If-Match", "*")),
            pairs[3].Client.Post("/api/v1/me/erasure", new { password = People.Password }),
            app.Disable(pairs[2].Person.Id, pairs[1].Client),
            app.Disable(pairs[3].Person.Id, pairs[2].Client)
        );

        answers
            .Select(answer => answer.Status)
            .ShouldAllBe(status =>
                status == 200 || status == 204 || status == 401 || status == 403 || status == 404 || status == 409 || status == 412
            );
        var remaining = await Task.WhenAll(pairs.Select(async pair => (await pair.Client.Get("/api/v1/users?limit=1")).Status == 200));
        remaining.ShouldContain(true);

        var last = pairs[Array.IndexOf(remaining, true)];
        foreach (var pair in pairs.Where(pair => pair != last))
            await app.Disable(pair.Person.Id, last.Client);
        (await app.Disable(last.Person.Id, last.Client)).Code.ShouldBe("LAST_NATIONAL_ADMIN");
        (await last.Client.Post("/api/v1/me/erasure", new { password = People.Password })).Code.ShouldBe("LAST_NATIONAL_ADMIN");
        (
            await last.Client.Send(HttpMethod.Delete, $"/api/v1/users/{last.Person.Id}/grants/{last.Grant}", null, ("If-Match", "*"))
        ).Code.ShouldBe("LAST_NATIONAL_ADMIN");
        var moves = (await last.Client.Get($"/api/v1/users/{last.Person.Id}/transitions"))["moves"]!.AsArray();
        ((string?)moves.Single(move => (string?)move!["to"] == "DISABLED")!["obstacle"]).ShouldBe("LAST_NATIONAL_ADMIN");
        (await last.Client.Get("/api/v1/me")).Status.ShouldBe(200);
    }
}
