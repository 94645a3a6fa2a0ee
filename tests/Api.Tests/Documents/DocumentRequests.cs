using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Documents;

internal static class DocumentRequests
{
    /// <summary>The resource in this media type, which must be available.</summary>
    public static async Task<Reply> ReadAs(this HttpClient client, string url, string type)
    {
        var reply = await client.Get(url, ("Accept", type));
        reply.Status.ShouldBe(200, reply.Status == 200 ? null : reply.Text);
        reply.Header("Content-Type").ShouldBe(type);
        return reply;
    }
}
