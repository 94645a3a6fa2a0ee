using JippApi.Api.Errors;

namespace JippApi.Api.OpenApi;

/// <summary>
/// The texts about an operation that people write. Each feature has a table of them, <c>operation-texts.tsv</c>; the
/// English summary stands at the endpoint.
/// </summary>
/// <param name="IndonesianSummary">The summary in Indonesian.</param>
/// <param name="English">Its use and its particulars, in English.</param>
/// <param name="Indonesian">The same in Indonesian.</param>
internal sealed record HandwrittenText(string IndonesianSummary, string English, string Indonesian)
{
    private static readonly Lazy<Dictionary<string, HandwrittenText>> All = new(() =>
        TextFiles
            .Rows("operation-texts.tsv")
            .ToDictionary(cells => cells[0], cells => new HandwrittenText(cells[1], cells[2], cells[3]), StringComparer.Ordinal)
    );

    public static HandwrittenText? Of(string operationId) => All.Value.GetValueOrDefault(operationId);
}
