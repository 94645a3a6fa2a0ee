namespace JippApi.Api.OpenApi;

/// <summary>
/// Names of schemas: that of the type, and for a page of something the name of the thing and <c>List</c>.
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
