using System.Text.Json.Nodes;
using JippApi.Api.Tests.Access;
using JippApi.Api.Tests.Hosting;
using JippApi.Infrastructure.SampleData;

namespace JippApi.Api.Tests.OpenApi;

/// <summary>In which order the examples are sent, and by whom.</summary>
internal static class ExampleCallers
{
    private const string Partner = "PARTNER";

    /// <summary>
    /// Reads come before writes, the partner's before others', and resources made by other examples are read and
    /// changed last.
    /// </summary>
    public static int Place(string name, string method) =>
        4 * Examples.Depth(name) + (method == "GET" ? 0 : 2) + ((string?)Examples.Read(name)["as"] == Partner ? 0 : 1);

    /// <summary>
    /// The client that sends the example: the demo client, a demo account, or by default an administrator. If the
    /// example shows what a worker has done, the worker runs first.
    /// </summary>
    public static async Task<HttpClient> OfAsync(JippApp app, JsonObject example)
    {
        if (Examples.IsWorked(example))
            await app.Work();
        return (string?)example["as"] switch
        {
            null => app.ClientWith("NATIONAL_ADMIN"),
            Partner => await PartnerAsync(app),
            { } name => app.ClientWithToken((await app.SignIn(name, DemoAccounts.Password)).Access()),
        };
    }

    /// <summary>The demo client, with a failed call on record.</summary>
    private static async Task<HttpClient> PartnerAsync(JippApp app)
    {
        var tokens = await app.Anonymous().SignInClient("demo-kemendagri", "demo-secret-2026");
        var client = app.ClientWithToken((string)tokens["access_token"]!);
        await client.Post(
            "/api/v1/innovations",
            new { titel = "Antrean Ramah Lansia", year = "dua ribu" },
            ("Idempotency-Key", Guid.CreateVersion7().ToString())
        );
        return client;
    }
}
