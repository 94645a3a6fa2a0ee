using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Http;
using JippApi.Application.Access;
using JippApi.Application.Commitments;
using JippApi.Application.Common;

namespace JippApi.Api.Commitments;

internal static class BudgetDeadlineEndpoints
{
    private const string Tag = "Commitments";
    private const string Address = "/api/v1/budget-deadlines";

    public static void MapBudgetDeadlines(this IEndpointRouteBuilder api)
    {
        var deadlines = api.MapGroup("budget-deadlines").WithTags(Tag);

        deadlines
            .MapGet(
                "",
                (ApiCall call) =>
                    call.ExportAsync(
                        (limit, cursor) =>
                            new ListBudgetDeadlines(call.Query.Text("provinceCode"), call.Query.Integer("budgetYear"), limit, cursor)
                    )
            )
            .Open(nameof(ListBudgetDeadlines), "List the decisions on budget deadlines, latest first")
            .WithQuery(CommitmentParameters.Deadline)
            .Exports<Listing<BudgetDeadlineItem>>(CommitmentTables.Deadlines);
        deadlines
            .MapGet("{deadlineId:guid}", (Guid deadlineId, ApiCall call) => call.GetAsync(new GetBudgetDeadline(deadlineId)))
            .Open(nameof(GetBudgetDeadline), "Get a decision on a budget deadline")
            .Answers<BudgetDeadlineItem>()
            .Fails(404);
        deadlines
            .MapPost(
                "",
                (ApiCall call) =>
                    call.CreateAsync((BudgetDeadlineInput input) => new DecideBudgetDeadline(input), decision => $"{Address}/{decision.Id}")
            )
            .Writes(nameof(DecideBudgetDeadline), "Decide on the budget deadline of a province", Permissions.WriteCommitments)
            .Takes<BudgetDeadlineInput>(MediaTypes.Json)
            .Creates<BudgetDeadlineItem>();
    }
}
