using System.Text.Json.Nodes;

namespace JippApi.Api.Tests.OpenApi.Described;

/// <summary>The API description, to check what the server answers.</summary>
public sealed class Description
{
    private static readonly SemaphoreSlim Turn = new(1);
    private static Description? read;

    private readonly JsonNode document;
    private readonly Dictionary<string, Schema> components = [];
    private readonly ILookup<int, Operation> operations;

    public Description(JsonNode document)
    {
        this.document = document;
        operations = (
            from path in document["paths"]!.AsObject()
            from operation in path.Value!.AsObject()
            select new Operation(operation.Key.ToUpperInvariant(), Parts(path.Key), operation.Value!, this)
        ).ToLookup(operation => operation.Path.Length);
    }

    public JsonNode Document => document;

    public IEnumerable<Operation> Operations => operations.SelectMany(group => group);

    /// <summary>The description, which is the same on all servers of a test run.</summary>
    public static async Task<Description> ReadAsync(HttpClient client)
    {
        await Turn.WaitAsync();
        try
        {
            return read ??= new(JsonNode.Parse(await client.GetStringAsync("/openapi/v1.json"))!);
        }
        finally
        {
            Turn.Release();
        }
    }

    /// <summary>The operation that a request means; null for an address or method that is not described.</summary>
    public Operation? Find(HttpMethod method, string path)
    {
        var parts = Parts(path);
        return operations[parts.Length]
            .Where(operation => operation.Method == method.Method && operation.Fits(parts))
            .MinBy(operation => operation.Path.Count(part => part[0] == '{'));
    }

    /// <summary>The component that a reference stands for.</summary>
    public JsonNode Resolve(JsonNode node) =>
        (string?)node["$ref"] is { } reference ? reference[2..].Split('/').Aggregate(document, (at, part) => at[part]!) : node;

    public Schema SchemaOf(JsonNode schema)
    {
        lock (components)
            return Schema.Of(schema, document, components);
    }

    private static string[] Parts(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>An operation of the description.</summary>
public sealed class Operation(string method, string[] path, JsonNode node, Description description)
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<(string, string), Schema> schemas = [];

    public string Id { get; } = (string)node["operationId"]!;

    public string Method => method;

    public string[] Path => path;

    public JsonNode Node => node;

    public bool Fits(string[] parts) => path.Zip(parts).All(pair => pair.First[0] == '{' || pair.First == pair.Second);

    /// <summary>The described answer of a status.</summary>
    public JsonNode? Answer(int status) => node["responses"]![$"{status}"] is { } answer ? description.Resolve(answer) : null;

    /// <summary>The codes of the problems that it can answer with a status.</summary>
    public IEnumerable<string> Codes(int status) =>
        Answer(status)
            ?["content"]?.AsObject()
            .SelectMany(media => media.Value!["examples"]?.AsObject().Select(example => example.Key) ?? [])
        ?? [];

    /// <summary>Why a body is not as described; null if it is.</summary>
    public string? FaultOf(int status, string mediaType, JsonNode? body)
    {
        var schema = schemas.GetOrAdd(
            ($"{status}", mediaType),
            _ => description.SchemaOf(Answer(status)!["content"]![mediaType]!["schema"] ?? new JsonObject())
        );
        return schema.FaultOf(body);
    }
}
