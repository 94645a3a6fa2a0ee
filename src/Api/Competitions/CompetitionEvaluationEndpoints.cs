using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Files;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Judging;
using JippApi.Application.Operations;
using JippApi.Domain.Competitions.Judging;
using JippApi.Domain.Files;

namespace JippApi.Api.Competitions;

/// <summary>
/// Judging: the draw and the figures for those who run an edition, and the worklist of evaluators. Nobody needs a
/// permission for the latter: the duty in the edition decides.
/// </summary>
internal static class CompetitionEvaluationEndpoints
{
    private const string Tag = "Competitions";

    private const string Edition = "competitions/{competitionId:guid}";

    private const string One = "{evaluationId:guid}";

    private static readonly string[] MediaTypesOfFiles = [.. FileType.All.Select(type => type.MediaType)];

    private static readonly Parameter Status = Parameter.CodesOf<EvaluationStatus>(
        "status",
        "evaluation-statuses",
        "Status penilaian. — Status of the evaluation.",
        "ASSIGNED"
    );

    private static readonly IReadOnlyList<Parameter> ListParameters =
    [
        new(
            "mine",
            ParameterType.Boolean,
            "Hanya penilaian sendiri; bawaannya false bagi penyelenggara dan sekretariat, true bagi penilai. — "
                + "Only one's own evaluations; by default false for organisers and the secretariat, true for evaluators."
        ),
        Status,
        Parameter.Text("stage", "Kode tahap. — Code of the stage.", "PROPOSAL", Evaluation.StageMaxLength),
        Paging.Limit,
        Paging.Cursor,
    ];

    public static void MapCompetitionEvaluations(this IEndpointRouteBuilder api)
    {
        var edition = api.MapGroup(Edition).WithTags(Tag);

        edition
            .MapPost("stages/{stage}/draws", Draw)
            .Writes(nameof(DrawEvaluators), "Draw evaluators for the entries of a stage", Policies.SignedIn)
            .Takes<EmptyRequest>(MediaTypes.Json)
            .Answers<OperationItem>(StatusCodes.Status202Accepted)
            .Fails(404);
        edition
            .MapGet("evaluations", List)
            .Guarded(nameof(ListEvaluations), "List the evaluations of an edition", Policies.SignedIn)
            .WithQuery(ListParameters)
            .Exports<Listing<CompetitionEvaluationItem>>(EvaluationTable.Evaluations)
            .Fails(404);
        edition
            .MapGet("figures", (Guid competitionId, ApiCall call) => call.GetAsync(new GetCompetitionFigures(competitionId)))
            .Guarded(nameof(GetCompetitionFigures), "Count the entries and evaluations of an edition", Policies.SignedIn)
            .Answers<CompetitionFigures>()
            .Fails(404);

        var evaluations = api.MapGroup("competition-evaluations").WithTags(Tag);

        evaluations
            .MapGet(
                "",
                (ApiCall call) =>
                    call.ExportAsync((limit, cursor) => new ListMyEvaluations(call.Query.Codes<EvaluationStatus>("status"), limit, cursor))
            )
            .Guarded(nameof(ListMyEvaluations), "List one's own evaluations in all editions", Policies.SignedIn)
            .WithQuery(Status, Paging.Limit, Paging.Cursor)
            .Exports<Listing<CompetitionEvaluationItem>>(EvaluationTable.Evaluations);
        evaluations
            .MapGet(One, (Guid evaluationId, ApiCall call) => call.GetAsync(new GetEvaluation(evaluationId)))
            .Guarded(nameof(GetEvaluation), "Get an evaluation with the entry to judge", Policies.SignedIn)
            .Answers<EvaluationDocument>()
            .Fails(404);
        evaluations
            .MapPut(
                $"{One}/scores",
                (Guid evaluationId, ApiCall call) =>
                    call.ChangeAsync((int? version, ScoresInput input) => new ScoreEvaluation(evaluationId, version, input))
            )
            .Writes(nameof(ScoreEvaluation), "Save the scores of one's own evaluation as a draft", Policies.SignedIn)
            .Takes<ScoresInput>(MediaTypes.Json)
            .Changes<EvaluationDocument>();
        evaluations
            .MapPost(
                $"{One}/transitions",
                (Guid evaluationId, ApiCall call) =>
                    call.ChangeAsync(
                        (int? version, EvaluationTransitionRequest body) => new MoveEvaluation(evaluationId, version, body.To, body.Reason)
                    )
            )
            .Writes(nameof(MoveEvaluation), "Submit one's own evaluation, or step back from the entry", Policies.SignedIn)
            .Takes<EvaluationTransitionRequest>(MediaTypes.Json)
            .Changes<EvaluationDocument>();
        evaluations
            .MapGet($"{One}/files/{{fileNumber:int}}", ReadFile)
            .Guarded(nameof(ReadEvaluationFile), "Download a file of an entry that one judges", Policies.SignedIn)
            .Produces<Stream>(StatusCodes.Status200OK, MediaTypesOfFiles[0], MediaTypesOfFiles[1..])
            .Produces<Stream>(StatusCodes.Status206PartialContent, MediaTypesOfFiles[0], MediaTypesOfFiles[1..])
            .Fails(404, 409, 416, 503);
    }

    private static async Task<Answer> Draw(Guid competitionId, string stage, ApiCall call)
    {
        await call.BodyAsync<EmptyRequest>();
        var operation = await call.SendAsync(new DrawEvaluators(competitionId, stage));
        return call.Written(operation, StatusCodes.Status202Accepted, operation.Links.Self);
    }

    private static Task<Answer> List(Guid competitionId, ApiCall call) =>
        call.ExportAsync(
            (limit, cursor) =>
                new ListEvaluations(
                    competitionId,
                    call.Query.Text("mine") is { } mine ? mine == "true" : null,
                    call.Query.Codes<EvaluationStatus>("status"),
                    call.Query.Text("stage"),
                    limit,
                    cursor
                )
        );

    private static async Task<FileAnswer> ReadFile(Guid evaluationId, int fileNumber, ApiCall call) =>
        new(await call.SendAsync(new ReadEvaluationFile(evaluationId, fileNumber)), isForAnybody: false);
}

/// <summary>A request to submit an evaluation, or to step back from the entry.</summary>
/// <param name="To"><c>SUBMITTED</c> makes the scores count, for ever; <c>RECUSED</c> gives the entry to another
/// evaluator.</param>
/// <param name="Reason">Why; required for a recusal.</param>
[CheckedBy(typeof(MoveEvaluation))]
internal sealed record EvaluationTransitionRequest(EvaluationStatus? To = null, string? Reason = null);
