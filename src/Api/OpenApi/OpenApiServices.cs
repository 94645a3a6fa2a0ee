using System.Text.Json.Nodes;
using JippApi.Api.OpenApi.Rules;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace JippApi.Api.OpenApi;

/// <summary>Registers and serves the OpenAPI 3.1 document and the page to explore it.</summary>
internal static class OpenApiServices
{
    public static IServiceCollection AddOpenApiDocument(this IServiceCollection services) =>
        services.AddSingleton<RequestSchemas>().AddSingleton<ParameterSchemas>().AddEndpointsApiExplorer().AddSwaggerGen(Configure);

    public static void MapOpenApiDocument(this WebApplication app)
    {
        app.UseSwagger(swagger =>
        {
            swagger.RouteTemplate = "openapi/{documentName}.json";
            swagger.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        });
        app.UseSwaggerUI(page =>
        {
            page.RoutePrefix = "swagger";
            page.SwaggerEndpoint("/openapi/v1.json", "JippApi v1");
            page.DocumentTitle = "JippApi — Jaringan Inovasi Pelayanan Publik";
            page.DisplayRequestDuration();
            page.DefaultModelsExpandDepth(0);
            page.EnableTryItOutByDefault();
            page.EnablePersistAuthorization();
        });
    }

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
        swagger.SchemaFilter<ErrorMessages>();
        swagger.DocumentFilter<DocumentTexts>();
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory, "JippApi.*.xml"))
            swagger.IncludeXmlComments(file);

        // Last: otherwise the doc comment of a handler would replace the summary that its endpoint states.
        swagger.OperationFilter<OperationTexts>();
    }
}
