using Microsoft.OpenApi;

namespace JippApi.Api.OpenApi;

/// <summary>Describes bodies that are files.</summary>
internal static class FileLimits
{
    public static OpenApiSchema Bytes => new() { Type = JsonSchemaType.String, Format = "binary" };
}
