using System.Text.Json.Nodes;
using JippApi.Benchmarks.Load;
using JippApi.Benchmarks.Servers;

namespace JippApi.Benchmarks.Measuring;

/// <summary>
/// Both servers must give the same answers before anything is measured; otherwise the comparison is meaningless.
/// </summary>
internal static class Agreement
{
    private const int Samples = 20;

    public static async Task CheckAsync(ServerProcess product, ServerProcess reference, Case measured)
    {
        var load = measured.WarmUp(0);
        if (load.Body)
            return;

        using var client = new HttpClient();
        if (load.Account is { } account)
            client.DefaultRequestHeaders.Authorization = new("Bearer", await ApiServer.TokenAsync(product.Address, account));
        foreach (var header in load.Headers ?? [])
            client.DefaultRequestHeaders.Add(header.Split(": ")[0], header.Split(": ")[1]);
        foreach (var path in load.Lines.Take(Samples))
        {
            var (ours, theirs) = (Compared(await ReadAsync(product)), Compared(await ReadAsync(reference)));
            if (JsonNode.DeepEquals(ours, theirs))
                continue;
            throw new InvalidOperationException($"{path} is answered differently:\n{ours}\n{theirs}");

            async Task<JsonObject> ReadAsync(ServerProcess server) =>
                JsonNode.Parse(await client.GetStringAsync(server.Address + path))!.AsObject();
        }
    }

    /// <summary>
    /// The parts that must agree. Each side has its own cursors, and each search ranks, expands and highlights in its
    /// own way; only its counts could agree, and not for words with synonyms.
    /// </summary>
    private static JsonObject Compared(JsonObject answer)
    {
        if (answer["page"] is JsonObject page)
        {
            if (page["count"] is not null)
                return [];
            page.Remove("nextCursor");
        }

        return answer;
    }
}
