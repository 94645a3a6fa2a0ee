using System.Text.Json.Nodes;
using JippApi.Api.Tests.OpenApi.Described;

namespace JippApi.Api.Tests.Hosting;

/// <summary>The codes of all problems the API declares.</summary>
public sealed class Catalogue(Func<HttpClient> client)
{
    private readonly Lazy<Task<HashSet<string>>> codes = new(() => ReadAsync(client()));

    /// <summary>The API description.</summary>
    public Task<Description> DescriptionAsync() => Description.ReadAsync(client());

    public Task<HashSet<string>> CodesAsync() => codes.Value;

    private static async Task<HashSet<string>> ReadAsync(HttpClient client)
    {
        var problems = JsonNode.Parse(await client.GetStringAsync("/api/v1/problems"))!;
        return [.. problems["items"]!.AsArray().Select(item => (string)item!["code"]!)];
    }
}
