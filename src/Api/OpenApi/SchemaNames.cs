namespace JippApi.Api.OpenApi;

/// <summary>
/// Names a schema after its type; a page is named after its items, with <c>List</c> appended.
/// </summary>
internal static class SchemaNames
{
    public static string Of(Type type) =>
        type.IsGenericType
            ? string.Concat(type.GetGenericArguments().Select(Of))
                + type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)].Replace("Listing", "List", StringComparison.Ordinal)
        : type.Name.EndsWith("Document", StringComparison.Ordinal) && type.Name is "ProblemDocument" or "FaultDocument"
            ? type.Name[..^"Document".Length]
        : type.Name;
}
