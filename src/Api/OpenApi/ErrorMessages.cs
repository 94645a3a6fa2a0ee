using JippApi.Api.Errors;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace JippApi.Api.OpenApi;

/// <summary>Tells Kiota which member of a problem is the message of the exception that its clients throw.</summary>
internal sealed class ErrorMessages : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (context.Type != typeof(ProblemDocument) || schema.Properties?["detail"] is not OpenApiSchema detail)
            return;
        detail.Extensions ??= new Dictionary<string, IOpenApiExtension>();
        detail.Extensions["x-ms-primary-error-message"] = new JsonNodeExtension(true);
    }
}
