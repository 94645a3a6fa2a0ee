using System.Text.Json;
using JippApi.Api.Access;
using JippApi.Api.Errors;
using JippApi.Api.Http;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;
using Catalogue = JippApi.Api.Errors.Problems;

namespace JippApi.Api.OpenApi;

/// <summary>
/// Describes refusals. Operations of one kind share a response for each status, unless they have problems of their own;
/// every problem has one example, named by its code.
/// </summary>
internal static class ProblemResponses
{
    /// <summary>The refusals of an operation.</summary>
    /// <param name="operation">Its id.</param>
    /// <param name="statuses">The statuses that its endpoint declares.</param>
    /// <param name="isRead">Whether it only reads.</param>
    /// <param name="context">Its place.</param>
    public static IEnumerable<(string Status, IOpenApiResponse Response)> Of(
        string operation,
        IEnumerable<int> statuses,
        bool isRead,
        OperationFilterContext context
    )
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        var (kind, own) = (ProblemCodes.KindOf(metadata, isRead), ProblemCodes.Of(operation));
        var isOAuth = metadata.OfType<OAuthMetadata>().Any();
        foreach (var status in statuses.Concat(own.Select(type => type.Status)).Distinct().Order())
        {
            var special = own.Where(type => type.Status == status).ToList();
            yield return (
                $"{status}",
                special.Count == 0 && !isOAuth
                    ? new OpenApiResponseReference(NameOf(status, kind), context.Document)
                    : Response(status, [.. ProblemCodes.General(status, kind).Union(special)], isOAuth, context.Document)
            );
        }
    }

    /// <summary>The responses that operations share.</summary>
    public static IDictionary<string, IOpenApiResponse> Shared(OpenApiDocument document) =>
        Catalogue
            .All.Select(type => type.Status)
            .Distinct()
            .Order()
            .SelectMany(status => ProblemCodes.Kinds.Select(kind => (Status: status, Kind: kind)))
            .DistinctBy(shared => NameOf(shared.Status, shared.Kind))
            .ToDictionary(
                shared => NameOf(shared.Status, shared.Kind),
                IOpenApiResponse (shared) => Response(shared.Status, ProblemCodes.General(shared.Status, shared.Kind), false, document)
            );

    /// <summary>An example of each problem, in Indonesian.</summary>
    public static IDictionary<string, IOpenApiExample> Examples(ProblemExamples examples) =>
        Catalogue
            .All.OrderBy(type => type.Code, StringComparer.Ordinal)
            .ToDictionary(
                type => type.Code,
                IOpenApiExample (type) =>
                    new OpenApiExample
                    {
                        Summary = $"{type.IndonesianTitle}. — {type.EnglishTitle}.",
                        Value = JsonSerializer.SerializeToNode(examples.Of(type, Language.Indonesian), Json.Of<ProblemDocument>()),
                    }
            );

    /// <summary>The kinds whose general problems are the same share a response.</summary>
    private static string NameOf(int status, string kind)
    {
        var codes = ProblemCodes.General(status, kind);
        var first = ProblemCodes.Kinds.First(other => ProblemCodes.General(status, other).SequenceEqual(codes));
        return first == ProblemCodes.Kinds[0] ? $"Problem{status}" : $"Problem{status}{first}";
    }

    private static OpenApiResponse Response(int status, IReadOnlyList<ProblemType> problems, bool isOAuth, OpenApiDocument document)
    {
        var type = Catalogue.OfStatus(status);
        var media = new OpenApiMediaType
        {
            Schema = new OpenApiSchemaReference("Problem", document),
            Examples = problems.ToDictionary(
                problem => problem.Code,
                IOpenApiExample (problem) => new OpenApiExampleReference(problem.Code, document)
            ),
        };
        var response = new OpenApiResponse
        {
            Description = $"{type.IndonesianTitle}. — {type.EnglishTitle}.",
            Headers = BodyTexts.Headers(status, document),
            Content = new Dictionary<string, IOpenApiMediaType> { [MediaTypes.Problem] = media },
        };
        if (isOAuth)
            response.Content[MediaTypes.Json] = media;
        return response;
    }
}
