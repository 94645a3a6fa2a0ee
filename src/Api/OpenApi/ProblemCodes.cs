using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Errors;
using JippApi.Api.Http;
using Catalogue = JippApi.Api.Errors.Problems;

namespace JippApi.Api.OpenApi;

/// <summary>
/// The codes of the problems that an operation can answer: those that come with how it is called, and those recorded
/// from the test run (operation-problems.tsv), which fails on a code that is not described.
/// </summary>
internal static class ProblemCodes
{
    /// <summary>Problems that only some operations have, though they are of no domain rule.</summary>
    private static readonly ProblemType[] Special =
    [
        Catalogue.SignInRefused,
        Catalogue.ClientRefused,
        Catalogue.StatedByOthers,
        Catalogue.Withdrawn,
        Catalogue.BulkRolledBack,
        Catalogue.ScannerUnavailable,
        Catalogue.FileStoreUnavailable,
        Catalogue.MailUnavailable,
        .. RuleProblems.All,
    ];

    private static readonly Dictionary<string, ProblemType> ByCode = Catalogue.All.ToDictionary(type => type.Code);

    private static readonly Dictionary<string, ProblemType[]> Recorded = TextFiles
        .Rows("operation-problems.tsv")
        .ToDictionary(cells => cells[0], cells => cells[1].Split(' ').Select(code => ByCode[code]).ToArray());

    /// <summary>The kinds of calls, of which each has its own general problems.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["Read", "List", "Write", "Change"];

    /// <summary>The kind of an operation.</summary>
    public static string KindOf(IList<object> metadata, bool isRead) =>
        isRead
            ? metadata.OfType<QueryMetadata>().Any(query => query.Parameters.Any(parameter => parameter.Name == "cursor"))
                ? "List"
                : "Read"
            : metadata.OfType<BodyMetadata>().Any(body => body.MediaType is MediaTypes.Json or MediaTypes.MergePatch)
                ? "Change"
                : "Write";

    /// <summary>The problems of a status that all operations of a kind can answer.</summary>
    public static IReadOnlyList<ProblemType> General(int status, string kind) =>
        [.. Catalogue.All.Except(Special).Where(type => type.Status == status && IsOf(type, kind))];

    /// <summary>The recorded problems of an operation.</summary>
    public static IReadOnlyList<ProblemType> Of(string operation) => Recorded.GetValueOrDefault(operation, []);

    private static bool IsOf(ProblemType type, string kind) =>
        type == Catalogue.BadCursor || type == Catalogue.CursorMismatch ? kind == "List"
        : type == Catalogue.MalformedJson ? kind == "Change"
        : type != Catalogue.IdempotencyInProgress && type != Catalogue.IdempotencyKeyReused || kind is "Write" or "Change";
}
