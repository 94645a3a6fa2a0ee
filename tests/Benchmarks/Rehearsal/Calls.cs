using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace JippApi.Benchmarks.Rehearsal;

/// <summary>Calls that must succeed.</summary>
internal static class Calls
{
    private const int Attempts = 10;
    private const int PageSize = 200;
    private const string MergePatch = "application/merge-patch+json";

    public static Task<JsonNode> ReadAsync(this HttpClient client, string url) => client.CallAsync(HttpMethod.Get, url, null);

    public static Task<JsonNode> CreateAsync(this HttpClient client, string url, object body) =>
        client.CallAsync(HttpMethod.Post, url, body);

    /// <summary>Changes a resource, whatever its version.</summary>
    public static Task<JsonNode> ChangeAsync(this HttpClient client, string url, object body) =>
        client.CallAsync(HttpMethod.Post, url, body, isChange: true);

    /// <summary>Changes members of a resource, whatever its version.</summary>
    public static Task<JsonNode> PatchAsync(this HttpClient client, string url, object body) =>
        client.CallAsync(HttpMethod.Patch, url, body, isChange: true);

    /// <summary>Reads the items of all pages of a list.</summary>
    public static async Task<IReadOnlyList<JsonNode>> ReadAllAsync(this HttpClient client, string url)
    {
        List<JsonNode> items = [];
        var (join, cursor) = (url.Contains('?', StringComparison.Ordinal) ? '&' : '?', (string?)null);
        do
        {
            var next = cursor is null ? "" : $"&cursor={Uri.EscapeDataString(cursor)}";
            var page = await client.ReadAsync($"{url}{join}limit={PageSize}{next}");
            items.AddRange(page["items"]!.AsArray().Select(item => item!));
            cursor = (string?)page["page"]?["nextCursor"];
        } while (cursor is not null);

        return items;
    }

    /// <summary>
    /// Sends it again for a while if another writer, such as the worker of the server, came first.
    /// </summary>
    private static async Task<JsonNode> CallAsync(
        this HttpClient client,
        HttpMethod method,
        string url,
        object? body,
        bool isChange = false
    )
    {
        for (var attempt = 1; ; attempt++)
        {
            using var request = new HttpRequestMessage(method, url);
            if (body is not null)
                request.Content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, MediaTypeOf(method));
            if (isChange)
                request.Headers.IfMatch.Add(EntityTagHeaderValue.Any);
            using var response = await client.SendAsync(request);
            var text = await response.Content.ReadAsStringAsync();
            if (response.IsSuccessStatusCode)
                return JsonNode.Parse(text.Length == 0 ? "{}" : text)!;
            if (!IsPassing(response.StatusCode) || attempt == Attempts)
                throw new InvalidOperationException($"{method} {url} is answered with {(int)response.StatusCode}: {text}");
            await Task.Delay(TimeSpan.FromMilliseconds(50 * attempt));
        }
    }

    private static bool IsPassing(HttpStatusCode status) =>
        status is HttpStatusCode.PreconditionFailed or HttpStatusCode.ServiceUnavailable;

    private static string MediaTypeOf(HttpMethod method) => method == HttpMethod.Patch ? MergePatch : "application/json";
}
