using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.ProblemMatching;
using JippApi.Application.ProblemStatements;
using JippApi.Domain.Innovations;
using JippApi.Domain.ProblemStatements;

namespace JippApi.Api.ProblemStatements;

internal static class ProblemEndpoints
{
    private const string One = "{problemId:guid}";

    private static readonly IReadOnlyList<Parameter> ListParameters =
    [
        Parameter.CodesOf<Sector>("sector", "sectors", "Urusan. — Sector.", "HEALTH"),
        Parameter.Region("masalah", "problem's region", "53*"),
        Parameter.CodesOf<ProblemStatus>("status", "problem-statuses", "Status. — Status.", "OPEN"),
        Paging.Limit,
        Paging.Cursor,
    ];

    public static void MapProblems(this IEndpointRouteBuilder api)
    {
        var problems = api.MapGroup("problem-statements").WithTags("Problem statements");

        problems
            .MapGet("", List)
            .Open(nameof(ListProblemStatements), "List problem statements, newest first")
            .WithQuery(ListParameters)
            .Answers<Listing<ProblemStatementItem>>();
        problems
            .MapGet(One, (Guid problemId, ApiCall call) => call.GetAsync(new GetProblemStatement(problemId)))
            .Open(nameof(GetProblemStatement), "Get a problem statement")
            .Answers<ProblemStatementItem>()
            .Fails(404);
        problems
            .MapGet($"{One}/matches", (Guid problemId, ApiCall call) => call.GetAsync(new FindProblemMatches(problemId, call.Limit)))
            .Open(nameof(FindProblemMatches), "List innovations that may solve a problem, with score and reasons")
            .WithQuery(Paging.Limit)
            .Answers<ProblemMatchList>()
            .Fails(404);
        problems
            .MapPost(
                "",
                (ApiCall call) =>
                    call.CreateAsync(
                        (ProblemStatementInput input) => new StateProblem(input),
                        problem => $"/api/v1/problem-statements/{problem.Id}"
                    )
            )
            .Writes(nameof(StateProblem), "State a problem for which innovations are sought", Permissions.WriteProblems)
            .Takes<ProblemStatementInput>(MediaTypes.Json)
            .Creates<ProblemStatementItem>();
        problems
            .MapPatch(
                One,
                (Guid problemId, ApiCall call) =>
                    call.ReviseAsync(
                        version => new GetProblemStatementInput(problemId, version),
                        (version, input) => new ReviseProblem(problemId, version, input)
                    )
            )
            .Writes(nameof(ReviseProblem), "Update a problem statement (merge patch)", Permissions.WriteProblems)
            .Takes<ProblemStatementInput>(MediaTypes.MergePatch)
            .Changes<ProblemStatementItem>();
        problems
            .MapPost(
                $"{One}/transitions",
                (Guid problemId, ApiCall call) =>
                    call.ChangeAsync(
                        (int? version, ProblemTransitionRequest body) => new CloseProblem(problemId, version, body.To, body.Reason)
                    )
            )
            .Writes(nameof(CloseProblem), "Close a problem statement", Permissions.WriteProblems)
            .Takes<ProblemTransitionRequest>(MediaTypes.Json)
            .Changes<ProblemStatementItem>();
        problems
            .MapPut(
                $"{One}/matches/{{innovationId:guid}}/feedback",
                (Guid problemId, Guid innovationId, ApiCall call) =>
                    call.ChangeAsync(
                        (int? version, MatchFeedbackRequest body) =>
                            new JudgeProblemMatch(problemId, innovationId, version, body.Verdict, body.Reason)
                    )
            )
            .Writes(nameof(JudgeProblemMatch), "Take or reject an innovation for a problem", Permissions.WriteProblems)
            .Takes<MatchFeedbackRequest>(MediaTypes.Json)
            .Changes<ProblemStatementItem>();
    }

    private static Task<Answer> List(ApiCall call) =>
        call.ListAsync(
            new ListProblemStatements(
                call.Query.Codes<Sector>("sector"),
                call.Query.Text("regionCode")?.TrimEnd('*'),
                call.Query.Codes<ProblemStatus>("status"),
                call.Limit,
                call.Cursor
            )
        );
}

/// <summary>A request to close a problem statement.</summary>
/// <param name="To">New status: <c>CLOSED</c>.</param>
/// <param name="Reason">Why.</param>
[CheckedBy(typeof(CloseProblem))]
internal sealed record ProblemTransitionRequest(ProblemStatus? To = null, string? Reason = null);

/// <summary>A verdict on an innovation for a problem.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Reason">Why; required for a rejection.</param>
[CheckedBy(typeof(JudgeProblemMatch))]
internal sealed record MatchFeedbackRequest(MatchVerdict? Verdict = null, string? Reason = null);
