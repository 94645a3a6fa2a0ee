namespace JippApi.Api.Tests.Access;

/// <summary>
/// For each operation, a request that is answered to an authorised caller with something other than 401, 403 or 404.
/// </summary>
internal static class MatrixRequests
{
    private static readonly Dictionary<string, Func<Target, (string Path, object? Body)>> Known = new(
        new[]
        {
            MatrixInnovations.Requests,
            MatrixInstruments.Requests,
            MatrixArticles.Requests,
            MatrixQuestions.Requests,
            MatrixReview.Requests,
            MatrixCodeMappings.Requests,
            MatrixSources.Requests,
            MatrixAccess.Requests,
            MatrixPlans.Requests,
            MatrixHubs.Requests,
            MatrixMentoring.Requests,
            MatrixFiles.Requests,
            MatrixEscalations.Requests,
            MatrixColumns.Requests,
            MatrixQuality.Requests,
            MatrixCompetitions.Requests,
            MatrixJudging.Requests,
        }.SelectMany(requests => requests)
    );

    public static IEnumerable<string> Names => Known.Keys;

    /// <summary>
    /// The request of an operation about a target; a suffix after a colon distinguishes several requests of one
    /// operation.
    /// </summary>
    public static (string Path, object? Body) Of(string name, Target target)
    {
        var (path, body) = Known[name](target);
        return ("/api/v1" + path, body);
    }
}
