using System.Text.Json.Nodes;
using JippApi.Api.Http;
using JippApi.Api.OpenApi;

namespace JippApi.Api.Pages.Catalogue;

/// <summary>An operation that can answer with a problem.</summary>
internal sealed record ProblemOperation(string Method, string Path, string Id, string Tag);

/// <summary>
/// Which operations can answer with which problem, as the API description says: an operation refers to an example for
/// each code that it can answer.
/// </summary>
internal sealed class ProblemOperations(Descriptions descriptions)
{
    private readonly Lazy<Task<ILookup<string, ProblemOperation>>> byCode = new(() => ReadAsync(descriptions));

    /// <summary>The operations that can answer with a code; none if the description does not say.</summary>
    public async Task<IReadOnlyList<ProblemOperation>> AnsweringAsync(string code) => [.. (await byCode.Value)[code]];

    private static async Task<ILookup<string, ProblemOperation>> ReadAsync(Descriptions descriptions)
    {
        var document = JsonNode.Parse(await descriptions.WholeAsync())!;
        return Entries(document).Distinct().ToLookup(entry => entry.Code, entry => entry.Operation);
    }

    private static IEnumerable<(string Code, ProblemOperation Operation)> Entries(JsonNode document) =>
        from path in document["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        from response in operation.Value!["responses"]!.AsObject()
        let shared = (string?)response.Value?["$ref"]
        let own = shared is null ? response.Value : document["components"]!["responses"]![shared.Split('/')[^1]]
        from code in own?["content"]?[MediaTypes.Problem]?["examples"]?.AsObject() ?? []
        select (
            code.Key,
            new ProblemOperation(
                operation.Key.ToUpperInvariant(),
                path.Key,
                (string)operation.Value["operationId"]!,
                (string)operation.Value["tags"]![0]!
            )
        );
}
