using System.Text.Json.Nodes;
using JippApi.Api.OpenApi.Rules;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace JippApi.Api.OpenApi;

/// <summary>Registers and serves the OpenAPI 3.1 document.</summary>
internal static class OpenApiServices
{
    public static IServiceCollection AddOpenApiDocument(this IServiceCollection services) =>
        services
            .AddSingleton<RequestSchemas>()
            .AddSingleton<ParameterSchemas>()
            .AddSingleton<Descriptions>()
            .AddEndpointsApiExplorer()
            .AddSwaggerGen(Configure);

    private static void Configure(SwaggerGenOptions swagger)
    {
        swagger.SwaggerDoc("v1", ApiDescription.Info);
        swagger.AddSecurityDefinition("bearer", ApiDescription.Bearer);
        swagger.AddSecurityDefinition("account", ApiDescription.SignIn);
        swagger.SupportNonNullableReferenceTypes();
        swagger.CustomSchemaIds(SchemaNames.Of);
        swagger.MapType<Stream>(() => FileLimits.Bytes);
        swagger.MapType<JsonNode>(() => new OpenApiSchema());
        swagger.UseAllOfToExtendReferenceSchemas();
        swagger.SchemaFilter<SchemaTexts>();
        swagger.DocumentFilter<DocumentTexts>();
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory, "JippApi.*.xml"))
            swagger.IncludeXmlComments(file);

        // Last: otherwise the doc comment of a handler would replace the summary that its endpoint states.
        swagger.OperationFilter<OperationTexts>();
    }
}
