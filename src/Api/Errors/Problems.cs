namespace JippApi.Api.Errors;

/// <summary>The problem types that do not come from a domain rule.</summary>
internal static class Problems
{
    public static readonly ProblemType MalformedJson = Of("malformed-json", 400);
    public static readonly ProblemType UnknownParameter = Of("unknown-parameter", 400);
    public static readonly ProblemType InvalidParameter = Of("invalid-parameter", 400);
    public static readonly ProblemType InvalidHeader = Of("invalid-header", 400);
    public static readonly ProblemType BadCursor = Of("bad-cursor", 400);
    public static readonly ProblemType CursorMismatch = Of("cursor-mismatch", 400);
    public static readonly ProblemType BadRequest = Of("bad-request", 400);
    public static readonly ProblemType TokenInAddress = Of("token-in-address", 400);
    public static readonly ProblemType InvalidToken = Of("invalid-token", 401);
    public static readonly ProblemType SignInRefused = Of("sign-in-refused", 400);
    public static readonly ProblemType ClientRefused = Of("client-refused", 401);
    public static readonly ProblemType Unauthorized = Of("unauthorized", 401);
    public static readonly ProblemType Forbidden = Of("forbidden", 403);
    public static readonly ProblemType StatedByOthers = Of("stated-by-others", 403);
    public static readonly ProblemType NotFound = Of("not-found", 404);
    public static readonly ProblemType MethodNotAllowed = Of("method-not-allowed", 405);
    public static readonly ProblemType NotAcceptable = Of("not-acceptable", 406);
    public static readonly ProblemType IdempotencyInProgress = Of("idempotency-in-progress", 409);
    public static readonly ProblemType Conflict = Of("conflict", 409);
    public static readonly ProblemType Withdrawn = Of("withdrawn", 410);
    public static readonly ProblemType PreconditionFailed = Of("precondition-failed", 412);
    public static readonly ProblemType TooLarge = Of("too-large", 413);
    public static readonly ProblemType UnsupportedMediaType = Of("unsupported-media-type", 415);
    public static readonly ProblemType RangeNotSatisfiable = Of("range-not-satisfiable", 416);
    public static readonly ProblemType ValidationFailed = Of("validation-failed", 422);
    public static readonly ProblemType IdempotencyKeyReused = Of("idempotency-key-reused", 422);
    public static readonly ProblemType BulkRolledBack = Of("bulk-rolled-back", 422);
    public static readonly ProblemType PreconditionRequired = Of("precondition-required", 428);
    public static readonly ProblemType QuotaExceeded = Of("quota-exceeded", 429);
    public static readonly ProblemType ServerError = Of("server-error", 500);
    public static readonly ProblemType Unavailable = Of("unavailable", 503);
    public static readonly ProblemType ScannerUnavailable = Of("scanner-unavailable", 503);
    public static readonly ProblemType FileStoreUnavailable = Of("file-store-unavailable", 503);
    public static readonly ProblemType MailUnavailable = Of("mail-unavailable", 503);

    /// <summary>All problem types, including those of domain rules.</summary>
    public static IReadOnlyList<ProblemType> All { get; } =
    [.. typeof(Problems).GetFields().Select(field => field.GetValue(null)).OfType<ProblemType>(), .. RuleProblems.All];

    private static ProblemType Of(string slug, int status)
    {
        var cells = Texts.Rows[slug];
        return new(slug, status, cells[1], cells[2], cells[3], cells[4]);
    }

    /// <summary>The problem of a bare status.</summary>
    public static ProblemType OfStatus(int status) =>
        status switch
        {
            StatusCodes.Status400BadRequest => BadRequest,
            StatusCodes.Status401Unauthorized => Unauthorized,
            StatusCodes.Status422UnprocessableEntity => ValidationFailed,
            StatusCodes.Status409Conflict => Conflict,
            _ => All.FirstOrDefault(type => type.Status == status) ?? BadRequest,
        };

    private static class Texts
    {
        public static readonly Dictionary<string, string[]> Rows = TextFiles.Rows("problem-texts.tsv").ToDictionary(cells => cells[0]);
    }
}
