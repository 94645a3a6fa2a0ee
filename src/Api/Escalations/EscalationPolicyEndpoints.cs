using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Escalations;
using MediatR;

namespace JippApi.Api.Escalations;

/// <summary>After how many days late who hears.</summary>
internal static class EscalationPolicyEndpoints
{
    private const string Address = "/api/v1/escalation-policies";

    public static void MapEscalationPolicies(this IEndpointRouteBuilder api)
    {
        var policies = api.MapGroup("escalation-policies").WithTags("Escalation");
        policies
            .MapGet("", List)
            .Guarded(nameof(ListEscalationPolicies), "List the escalation policies, that of the nation first", Policies.SignedIn)
            .Answers<EscalationPolicyList>();
        policies
            .MapGet("{id:guid}", Get)
            .Guarded(nameof(GetEscalationPolicy), "Read one escalation policy", Policies.SignedIn)
            .Answers<EscalationPolicyItem>()
            .Fails(404);
        policies
            .MapPost("", Add)
            .Writes(nameof(AddEscalationPolicy), "Give a province an escalation policy of its own", Permissions.WriteEscalationPolicies)
            .Takes<NewEscalationPolicyInput>(MediaTypes.Json)
            .Creates<EscalationPolicyItem>()
            .Fails(409);
        policies
            .MapPatch("{id:guid}", Revise)
            .Writes(nameof(ReviseEscalationPolicy), "Change an escalation policy (merge patch)", Permissions.WriteEscalationPolicies)
            .Takes<EscalationPolicyInput>(MediaTypes.MergePatch)
            .Answers<EscalationPolicyItem>()
            .Fails(404, 409, 412, 428);
        policies
            .MapPost("{id:guid}/simulations", Simulate)
            .Writes(
                nameof(SimulateEscalations),
                "Say who would be told what on a day; nothing is kept",
                Permissions.WriteEscalationPolicies
            )
            .Takes<SimulationRequest>(MediaTypes.Json)
            .Answers<EscalationSimulation>()
            .Fails(404);
    }

    private static async Task<Answer> List(IMediator mediator, CancellationToken ct) =>
        Answers.Private(await mediator.Send(new ListEscalationPolicies(), ct), 0, JippJson.Readable.EscalationPolicyList);

    private static async Task<Answer> Get(Guid id, IMediator mediator, CancellationToken ct)
    {
        var policy = await mediator.Send(new GetEscalationPolicy(id), ct);
        return Answers.Private(policy, policy.Version, JippJson.Readable.EscalationPolicyItem);
    }

    private static async Task<Answer> Add(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var policy = await mediator.Send(
            new AddEscalationPolicy(await JsonBody.ReadAsync(http, JippJson.Readable.NewEscalationPolicyInput)),
            ct
        );
        return Written(http, StatusCodes.Status201Created, policy, $"{Address}/{policy.Id}");
    }

    private static async Task<Answer> Revise(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var input = await JsonBody.PatchAsync(
            http,
            () => mediator.Send(new GetEscalationPolicyInput(id, version), ct),
            JippJson.Readable.EscalationPolicyInput
        );
        return Written(http, StatusCodes.Status200OK, await mediator.Send(new ReviseEscalationPolicy(id, version, input), ct));
    }

    private static async Task<Answer> Simulate(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var body = await JsonBody.ReadAsync(http, ApiJson.Readable.SimulationRequest);
        return Answers.Private(
            await mediator.Send(new SimulateEscalations(id, body.AsOf, body.Limit), ct),
            0,
            JippJson.Readable.EscalationSimulation
        );
    }

    private static Answer Written(HttpContext http, int status, EscalationPolicyItem policy, string? location = null) =>
        Preferences.Written(http.Request, status, JippJson.Text(policy, JippJson.Readable.EscalationPolicyItem), policy.Version, location);
}
