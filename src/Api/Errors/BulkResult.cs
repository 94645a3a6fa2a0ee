namespace JippApi.Api.Errors;

/// <summary>The results of a bulk request.</summary>
internal sealed record BulkResult(IReadOnlyList<BulkItem> Items, BulkSummary Summary);

/// <summary>The result of one operation.</summary>
/// <param name="Index">Position of the operation in the request, from 0.</param>
/// <param name="Status">Status that the corresponding single write would have had.</param>
/// <param name="Id">Id of the written resource.</param>
/// <param name="Etag">New entity tag of the resource.</param>
/// <param name="Problem">Why the operation failed.</param>
internal sealed record BulkItem(int Index, int Status, string? Id, string? Etag, ProblemDocument? Problem);

/// <summary>How many operations succeeded and failed.</summary>
internal sealed record BulkSummary(int Total, int Succeeded, int Failed);

/// <summary>An atomic bulk request was rolled back because some of its operations failed.</summary>
internal sealed class BulkFailedException(BulkResult result) : Exception("Nothing was saved because some operations failed.")
{
    public BulkResult Result { get; } = result;
}
