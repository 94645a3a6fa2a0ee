using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.Swagger;

namespace JippApi.Api.Pages.Catalogue;

/// <summary>An operation that can answer with a problem.</summary>
internal sealed record ProblemOperation(string Method, string Path, string Id, string Tag);

/// <summary>
/// Which operations can answer with which problem, as the API description says: an operation refers to an example for
/// each code that it can answer.
/// </summary>
internal sealed class ProblemOperations(IServiceScopeFactory scopes)
{
    private readonly Lazy<Task<ILookup<string, ProblemOperation>>> byCode = new(() => Task.Run(() => Read(scopes)));

    /// <summary>The operations that can answer with a code; none if the description does not say.</summary>
    public async Task<IReadOnlyList<ProblemOperation>> AnsweringAsync(string code) => [.. (await byCode.Value)[code]];

    private static ILookup<string, ProblemOperation> Read(IServiceScopeFactory scopes)
    {
        using var scope = scopes.CreateScope();
        var description = scope.ServiceProvider.GetRequiredService<ISwaggerProvider>().GetSwagger("v1");
        return Entries(description).Distinct().ToLookup(entry => entry.Code, entry => entry.Operation);
    }

    private static IEnumerable<(string Code, ProblemOperation Operation)> Entries(OpenApiDocument description) =>
        from path in description.Paths
        from operation in path.Value.Operations ?? []
        from response in operation.Value.Responses ?? []
        where response.Value is OpenApiResponse // shared responses name what any operation can answer
        from media in response.Value.Content ?? new Dictionary<string, IOpenApiMediaType>()
        where media.Key == Http.MediaTypes.Problem
        from code in media.Value.Examples?.Keys ?? []
        select (
            code,
            new ProblemOperation(
                operation.Key.Method.ToUpperInvariant(),
                path.Key,
                operation.Value.OperationId ?? "",
                operation.Value.Tags?.FirstOrDefault()?.Name ?? ""
            )
        );
}
