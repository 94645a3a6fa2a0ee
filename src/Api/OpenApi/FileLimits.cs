using System.Globalization;
using System.Text.Json.Nodes;
using JippApi.Application.Files;
using JippApi.Domain.Files;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace JippApi.Api.OpenApi;

/// <summary>
/// Describes the accepted sizes, names and types of files, as this server is configured.
/// </summary>
internal sealed class FileLimits(FilePolicy policy) : ISchemaFilter
{
    /// <summary>Bytes up to the maximum file size.</summary>
    public static OpenApiSchema Bytes =>
        new()
        {
            Type = JsonSchemaType.String,
            Format = "binary",
            MaxLength = int.MaxValue,
        };

    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema open)
            return;
        if (context.Type == typeof(UploadInput))
        {
            Of(open, "name").MaxLength = FileName.MaxLength;
            (Of(open, "size").Minimum, Of(open, "size").Maximum) = ("1", policy.MaxBytes.ToString(CultureInfo.InvariantCulture));
            Of(open, "contentType").Enum = [.. FileType.All.Select(type => (JsonNode)JsonValue.Create(type.MediaType)!)];
            Of(open, "sha256").MaxLength = StoredFile.HashLength;
        }

        if (context.Type == typeof(EvidenceInput))
            Of(open, "caption").MaxLength = Evidence.CaptionMaxLength;
    }

    private static OpenApiSchema Of(OpenApiSchema schema, string member) => (OpenApiSchema)schema.Properties![member];
}
