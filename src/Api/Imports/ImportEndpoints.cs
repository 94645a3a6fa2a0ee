using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Imports;
using JippApi.Domain.Imports;
using JippApi.Domain.Innovations;

namespace JippApi.Api.Imports;

internal static class ImportEndpoints
{
    private const string Tag = "Imports";
    private const string Issue = "issue";

    private static readonly IReadOnlyList<Parameter> ListParameters =
    [
        Parameter.CodesOf<InnovationSource>("source", "sources", "Daftar sumber. — Source list.", "KIPP"),
        Parameter.CodesOf<ImportStatus>("status", "import-statuses", "Status impor. — Status of the import.", "AWAITING_APPROVAL"),
        Paging.Limit,
        Paging.Cursor,
    ];

    private static readonly IReadOnlyList<Parameter> RowParameters =
    [
        Parameter.CodesOf<RecordOutcome>(
            "outcome",
            "record-outcomes",
            "Hasil baris; sebelum diterapkan, hasil yang direncanakan. — What became of the row or, before, what would.",
            "REJECTED"
        ),
        Parameter.Text(Issue, "Kode masalah baris. — Code of an issue of the row.", max: 100),
        Parameter.CodesOf<RowMatch>("match", "row-matches", "Kemiripan dengan direktori. — How sure the best match is.", "CERTAIN"),
        Parameter.CodesOf<RowDecision>("decision", "row-decisions", "Keputusan atas baris. — Decision on the row.", "ATTACH"),
        Paging.Limit,
        Paging.Cursor,
    ];

    public static void MapImports(this IEndpointRouteBuilder api)
    {
        var imports = api.MapGroup("imports").WithTags(Tag);

        imports
            .MapPost("", (ApiCall call, ImportPolicy policy) => ImportIntake.ReceiveAsync(call, policy))
            .WritesWithoutIdempotency(nameof(RequestImport), "Import a file of a source list", Permissions.WriteInnovations)
            .Takes<ImportInput>(MediaTypes.Json)
            .TakesForm(ImportIntake.Form.File, ImportIntake.Form.Fields)
            .Answers<ImportItem>(StatusCodes.Status202Accepted)
            .Fails(404);
        imports
            .MapGet(
                "",
                (ApiCall call) =>
                    call.ListAsync(
                        new ListImports(
                            call.Query.Codes<InnovationSource>("source"),
                            call.Query.Codes<ImportStatus>("status"),
                            call.Limit,
                            call.Cursor
                        )
                    )
            )
            .Guarded(nameof(ListImports), "List imports, newest first", Policies.MoveInnovations)
            .WithQuery(ListParameters)
            .Answers<Listing<ImportItem>>();
        imports
            .MapGet("{importId:guid}", (Guid importId, ApiCall call) => call.GetAsync(new GetImport(importId)))
            .Guarded(nameof(GetImport), "Get an import with its counts", Policies.MoveInnovations)
            .Answers<ImportItem>()
            .Fails(404);
        imports
            .MapPatch(
                "{importId:guid}",
                (Guid importId, ApiCall call) =>
                    call.ReviseAsync(
                        version => new GetImportColumns(importId, version),
                        (int? version, ImportColumnsInput input) => new ReviseImport(importId, version, input)
                    )
            )
            .Writes(nameof(ReviseImport), "Correct what the columns of an import state", Permissions.WriteInnovations)
            .Takes<ImportColumnsInput>(MediaTypes.MergePatch)
            .Changes<ImportItem>();
        imports.MapImportRows();
        imports
            .MapGet("{importId:guid}/transitions", (Guid importId, ApiCall call) => call.GetAsync(new ListImportTransitions(importId)))
            .Guarded(nameof(ListImportTransitions), "List the transitions of an import", Policies.MoveInnovations)
            .Answers<ImportTransitions>()
            .Fails(404);
        imports
            .MapPost("{importId:guid}/transitions", Move)
            .Writes(nameof(MoveImport), "Approve, roll back or cancel an import", Policies.MoveInnovations)
            .Takes<ImportTransitionRequest>(MediaTypes.Json)
            .Answers<ImportItem>(StatusCodes.Status202Accepted)
            .Fails(404, 409, 412, 428);
        imports
            .MapGet("{importId:guid}/report", Report)
            .Guarded(nameof(ReadImportReport), "Get the delivered file with what is wrong with each row", Policies.MoveInnovations)
            .WithMetadata(UntaggedMetadata.Instance)
            .Produces<Stream>(StatusCodes.Status200OK, ReportAnswer.Type)
            .Fails(404, 409, 503);
    }

    private static void MapImportRows(this IEndpointRouteBuilder imports)
    {
        imports
            .MapGet(
                "{importId:guid}/rows",
                (Guid importId, ApiCall call) =>
                    call.ExportAsync(
                        (limit, cursor) =>
                            new ListImportRows(
                                importId,
                                call.Query.Codes<RecordOutcome>("outcome"),
                                call.Query.Text(Issue),
                                call.Query.Codes<RowMatch>("match"),
                                call.Query.Codes<RowDecision>("decision"),
                                limit,
                                cursor
                            )
                    )
            )
            .Guarded(nameof(ListImportRows), "List the rows of an import", Policies.MoveInnovations)
            .WithQuery(RowParameters)
            .Exports<Listing<ImportRowItem>>(ImportTable.Rows)
            .Fails(404);
        imports
            .MapGet(
                "{importId:guid}/rows/{number:int}",
                (Guid importId, int number, ApiCall call) => call.GetAsync(new GetImportRow(importId, number))
            )
            .Guarded(nameof(GetImportRow), "Get a row of an import", Policies.MoveInnovations)
            .Answers<ImportRowItem>()
            .Fails(404);
        imports
            .MapPatch(
                "{importId:guid}/rows/{number:int}",
                (Guid importId, int number, ApiCall call) =>
                    call.ReviseAsync(
                        version => new GetRowDecision(importId, number, version),
                        (int? version, RowDecisionInput input) => new DecideImportRow(importId, number, version, input)
                    )
            )
            .Writes(nameof(DecideImportRow), "Decide what is to be done with a row of an import", Policies.MoveInnovations)
            .Takes<RowDecisionInput>(MediaTypes.MergePatch)
            .Changes<ImportRowItem>();
    }

    private static async Task<Answer> Move(Guid importId, ApiCall call)
    {
        var version = call.RequiredVersion();
        var body = await call.BodyAsync<ImportTransitionRequest>();
        var import = await call.SendAsync(new MoveImport(importId, version, body.To, body.ConfirmSource, body.Reason));
        call.Http.Response.Headers.RetryAfter = "1";
        return call.Written(import, StatusCodes.Status202Accepted, import.Links.Operation);
    }

    private static async Task<IResult> Report(Guid importId, ApiCall call)
    {
        var language = Language.PreferredBy(call.Http.Request);
        return new ReportAnswer(await call.SendAsync(new ReadImportReport(importId, language == Language.Indonesian)), language);
    }
}

/// <summary>A request to approve, roll back or cancel an import.</summary>
/// <param name="To"><c>COMMITTED</c> approves it or lets it go on, <c>ROLLED_BACK</c> undoes it, <c>FAILED</c> cancels
/// it.</param>
/// <param name="ConfirmSource">Whether the file is of this list, though it looks like one of another.</param>
/// <param name="Reason">Why; required to roll back and to cancel.</param>
[CheckedBy(typeof(MoveImport))]
internal sealed record ImportTransitionRequest(ImportStatus? To = null, bool? ConfirmSource = null, string? Reason = null);
