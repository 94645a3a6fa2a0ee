namespace JippApi.Api.OpenApi;

/// <summary>Registers and serves the API's description.</summary>
internal static class OpenApiServices
{
    public static IServiceCollection AddOpenApiDocument(this IServiceCollection services) => services;

    public static void MapOpenApiDocument(this IEndpointRouteBuilder app) => _ = app;
}
