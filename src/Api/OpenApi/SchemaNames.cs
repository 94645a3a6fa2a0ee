namespace JippApi.Api.OpenApi;

/// <summary>
/// Names a schema after its type; a page is named after its items, with <c>List</c> appended.
/// </summary>
internal static class SchemaNames
{
    private const string Input = nameof(Input);

    public static string Of(Type type) =>
        type.IsGenericType
            ? string.Concat(type.GetGenericArguments().Select(Of))
                + type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)].Replace("Listing", "List", StringComparison.Ordinal)
        : type.Name.EndsWith("Document", StringComparison.Ordinal) && type.Name is "ProblemDocument" or "FaultDocument"
            ? type.Name[..^"Document".Length]
        // Inputs have a schema of their own in requests (RequestSchemas); in answers they are terms somebody has stated.
        : type.Name.EndsWith(Input, StringComparison.Ordinal) ? $"{type.Name[..^Input.Length]}Terms"
        : type.Name;
}
