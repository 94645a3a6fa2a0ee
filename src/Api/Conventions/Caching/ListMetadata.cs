namespace JippApi.Api.Conventions.Caching;

/// <summary>Marks an endpoint that returns a list.</summary>
internal sealed class ListMetadata
{
    public static readonly ListMetadata Instance = new();
}
