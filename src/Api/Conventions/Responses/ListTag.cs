namespace JippApi.Api.Conventions.Responses;

/// <summary>The entity tag of the list being answered.</summary>
internal sealed record ListTag(string Value)
{
    public static string? Of(HttpContext http) => http.Features.Get<ListTag>()?.Value;
}
