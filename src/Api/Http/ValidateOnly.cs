namespace JippApi.Api.Http;

/// <summary>
/// The parameter <c>validateOnly</c> of writes: the write runs to its end, and nothing of it is saved
/// (docs/decisions/0059-dry-runs.md).
/// </summary>
internal static class ValidateOnly
{
    public const string Name = "validateOnly";

    /// <summary>Whether the request asks for it, on any route.</summary>
    public static bool IsAsked(HttpRequest request) => request.Query.TryGetValue(Name, out var value) && value.ToString() == "true";
}
