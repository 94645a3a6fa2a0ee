using JippApi.Api.Tests.Hosting;
using JippApi.Infrastructure.SampleData;

namespace JippApi.Api.Tests.Stories;

/// <summary>Demo accounts, signed in like anyone who follows a story in Swagger.</summary>
public static class DemoPeople
{
    public static async Task<HttpClient> Demo(this JippApp app, string name)
    {
        var tokens = await app.Anonymous()
            .Post(
                "/api/v1/auth/token",
                $"grant_type=password&username={name}@demo.jipp&password={DemoAccounts.Password}",
                ("Content-Type", "application/x-www-form-urlencoded")
            );
        tokens.Status.ShouldBe(200, tokens.Text);
        return app.ClientWithToken((string)tokens["access_token"]!);
    }

    /// <summary>The answer, which must be a success.</summary>
    public static async Task<Reply> Done(this Task<Reply> sending)
    {
        var reply = await sending;
        reply.Status.ShouldBeInRange(200, 299, reply.Text);
        return reply;
    }

    /// <summary>A change of a versioned resource, whatever its current version.</summary>
    public static Task<Reply> Change(this HttpClient client, string url, object body) => client.Post(url, body, ("If-Match", "*")).Done();
}
