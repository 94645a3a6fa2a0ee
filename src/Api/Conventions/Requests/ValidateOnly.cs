namespace JippApi.Api.Conventions.Requests;

/// <summary>
/// The parameter <c>validateOnly</c> of writes: the write runs to its end, and nothing of it is saved
/// (docs/decisions/0059-trying-a-write.md).
/// </summary>
internal static class ValidateOnly
{
    public static readonly Parameter Parameter = new(
        "validateOnly",
        ParameterType.Boolean,
        "true: periksa saja. Jawabannya seperti penulisan yang sebenarnya, tetapi tidak ada yang disimpan; statusnya 200 "
            + "menggantikan 201. — "
            + "true: only check. The answer is that of the real write, but nothing is saved; the status is 200 instead of 201."
    );

    /// <summary>Whether the request asks for it, on any route.</summary>
    public static bool IsAsked(HttpRequest request) =>
        request.Query.TryGetValue(Parameter.Name, out var value) && value.ToString() == "true";
}
