using JippApi.Api.Tests.Access;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Caching;

/// <summary>Two servers on one database; neither is told what the other does.</summary>
public sealed class TwoServers : IAsyncLifetime
{
    public JippApp First { get; } = new();

    public JippApp Second { get; private set; } = null!;

    public IReadOnlyList<JippApp> Both => [First, Second];

    /// <summary>A client of a server with the token of the same national administrator.</summary>
    public HttpClient SignedIn(JippApp server) => server.ClientWithToken(First.Accounts.TokenOf("NATIONAL_ADMIN", "penguji"));

    /// <summary>The published innovation after a change through a server, which must succeed.</summary>
    public async Task<Reply> Revised(JippApp server, string id, string summary)
    {
        var reply = await SignedIn(server).Patch($"/api/v1/innovations/{id}", new { summary }, ("If-Match", "*"));
        reply.Status.ShouldBe(200, reply.Text);
        return reply;
    }

    public async Task InitializeAsync()
    {
        await First.InitializeAsync();
        Second = new SameDatabase(First);
        await Second.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        if (Second is IAsyncLifetime second)
            await second.DisposeAsync();
        await ((IAsyncLifetime)First).DisposeAsync();
    }
}
