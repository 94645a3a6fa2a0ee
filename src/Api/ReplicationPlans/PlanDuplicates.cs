using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Errors;
using JippApi.Api.Http;
using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using MediatR;

namespace JippApi.Api.ReplicationPlans;

/// <summary>Copies a plan for many adopters; a failure for one does not stop the others.</summary>
internal static class PlanDuplicates
{
    public const int MaxAdopters = 100;

    public static async Task<Answer> HandleAsync(Guid id, HttpContext http, IMediator mediator, IAppDb db, CancellationToken ct)
    {
        var request = await JsonBody.ReadAsync<DuplicateRequest>(http);
        var adopters = Checked(request.AdopterIds);
        await mediator.Send(new GetPlan(id), ct);

        return await db.InTransactionAsync(() => RunAsync(id, adopters, http, mediator, db, ct), ct);
    }

    private static async Task<Answer> RunAsync(
        Guid id,
        IReadOnlyList<Guid> adopters,
        HttpContext http,
        IMediator mediator,
        IAppDb db,
        CancellationToken ct
    )
    {
        List<BulkItem> items = [];
        var allowance = new FaultBudget();
        foreach (var (index, adopter) in adopters.Index())
        {
            try
            {
                items.Add(Done(index, await db.InTransactionAsync(() => mediator.Send(new DuplicatePlan(id, adopter), ct), ct)));
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                var problem = ProblemMiddleware.Describe(http, e);
                if (problem.Status >= StatusCodes.Status500InternalServerError)
                    throw;
                items.Add(new(index, problem.Status, null, null, allowance.Apply(problem)));
            }

            db.ClearTrackedChanges();
        }

        var failed = items.Count(item => item.Problem is not null);
        return new()
        {
            Status = StatusCodes.Status207MultiStatus,
            Body = Json.Bytes(new BulkResult(items, new(items.Count, items.Count - failed, failed))),
            CacheControl = Answer.PrivateCaching,
        };
    }

    private static IReadOnlyList<Guid> Checked(IReadOnlyList<Guid>? adopters)
    {
        if (adopters is not { Count: > 0 })
            throw new InvalidFieldsException([new("/adopterIds", "REQUIRED")]);
        if (adopters.Count > MaxAdopters)
            throw new InvalidFieldsException([new("/adopterIds", "TOO_MANY", MaxAdopters)]);
        if (adopters.Distinct().Count() < adopters.Count)
            throw new InvalidFieldsException([new("/adopterIds", "REPEATED")]);
        return adopters;
    }

    private static BulkItem Done(int index, PlanView view)
    {
        var json = Json.Bytes(view.Document);
        return new(index, StatusCodes.Status201Created, view.Document.Id.ToString(), ETags.OfResource(view.Version, json), null);
    }
}
