namespace JippApi.Api.Conventions.Caching;

/// <summary>Marks a list.</summary>
internal sealed class ListMetadata
{
    public static readonly ListMetadata Instance = new();
}
