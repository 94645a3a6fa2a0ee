using JippApi.Api.Errors;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace JippApi.Api.OpenApi;

/// <summary>Orders the paths by tag and adds what all operations share.</summary>
internal sealed class DocumentTexts(ProblemExamples examples) : IDocumentFilter
{
    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        swaggerDoc.Tags = new HashSet<OpenApiTag>(
            ApiDescription.Tags.Select(tag => new OpenApiTag { Name = tag.Name, Description = tag.Text })
        );
        swaggerDoc.Servers =
        [
            new OpenApiServer
            {
                Url = "/",
                Description = "Server ini, lokal atau produksi. — This server, local or production.",
                Extensions = new Dictionary<string, IOpenApiExtension> { ["x-internal"] = new JsonNodeExtension(false) },
            },
        ];

        context.SchemaGenerator.GenerateSchema(typeof(ProblemDocument), context.SchemaRepository);
        swaggerDoc.Components!.Headers = BodyTexts.SharedHeaders;
        swaggerDoc.Components.Responses = ProblemResponses.Shared(swaggerDoc);
        swaggerDoc.Components.Examples = ProblemResponses.Examples(examples);

        var order = ApiDescription.Tags.Select(tag => tag.Name).ToList();
        var paths = swaggerDoc.Paths.OrderBy(path => order.IndexOf(path.Value.Operations!.Values.First().Tags!.First().Name!)).ToList();
        swaggerDoc.Paths = [];
        foreach (var (key, value) in paths)
            swaggerDoc.Paths[key] = value;
    }
}
