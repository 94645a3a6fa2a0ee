using JippApi.Api.Errors;

namespace JippApi.Api.OpenApi;

/// <summary>
/// What a person has written about an operation. Each feature has a table, <c>operation-texts.tsv</c>; the English
/// summary stands at the endpoint.
/// </summary>
/// <param name="IndonesianSummary">What it does, in Indonesian.</param>
/// <param name="English">What one uses it for and what is special about it, in English.</param>
/// <param name="Indonesian">The same in Indonesian.</param>
internal sealed record OperationText(string IndonesianSummary, string English, string Indonesian)
{
    private static readonly Lazy<Dictionary<string, OperationText>> All = new(() =>
        TextFiles
            .Rows("operation-texts.tsv")
            .ToDictionary(cells => cells[0], cells => new OperationText(cells[1], cells[2], cells[3]), StringComparer.Ordinal)
    );

    public static OperationText? Of(string operationId) => All.Value.GetValueOrDefault(operationId);
}
