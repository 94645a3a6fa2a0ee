using System.Text;
using System.Text.Json.Nodes;

namespace JippApi.Api.Tests.Hosting;

/// <summary>An answer with its body already read.</summary>
public sealed class Reply(HttpResponseMessage http, byte[] bytes)
{
    private readonly Lazy<JsonNode> json = new(() => JsonNode.Parse(bytes)!);

    public HttpResponseMessage Http => http;

    public byte[] Bytes => bytes;

    public int Status => (int)Http.StatusCode;

    public string Text => Encoding.UTF8.GetString(Bytes);

    public JsonNode Json => json.Value;

    public string ETag => Header("ETag").ShouldNotBeNull();

    public string? Code => (string?)Json["code"];

    public string Id => (string)Json["id"]!;

    public IReadOnlyList<JsonNode> Items => [.. Json["items"]!.AsArray().Select(item => item!)];

    public IReadOnlyList<string> Titles => [.. Items.Select(item => (string)item["title"]!)];

    public IReadOnlyList<string> Ids => [.. Items.Select(item => (string)item["id"]!)];

    /// <summary>Pointer and code of each fault of a problem, such as <c>/title REQUIRED</c>.</summary>
    public IReadOnlyList<string> Faults =>
        [.. (Json["errors"]?.AsArray() ?? []).Select(e => $"{e!["pointer"] ?? e["parameter"] ?? e["header"]} {e["code"]}")];

    /// <summary>The member at a path, such as <c>page.count.value</c>; null if absent.</summary>
    public JsonNode? this[string path] => path.Split('.').Aggregate((JsonNode?)Json, (node, name) => node?[name]);

    public string? Header(string name) =>
        Http.Headers.NonValidated.TryGetValues(name, out var values) || Http.Content.Headers.NonValidated.TryGetValues(name, out values)
            ? values.ToString()
            : null;

    public override string ToString() => $"{Status} {Text}";
}
