using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Escalations;

namespace JippApi.Api.Escalations;

internal static class EscalationPolicyEndpoints
{
    private const string Address = "/api/v1/escalation-policies";

    public static void MapEscalationPolicies(this IEndpointRouteBuilder api)
    {
        var policies = api.MapGroup("escalation-policies").WithTags("Escalation");
        policies
            .MapGet("", (ApiCall call) => call.GetAsync(new ListEscalationPolicies()))
            .Guarded(nameof(ListEscalationPolicies), "List the escalation policies, the national one first", Policies.SignedIn)
            .Answers<EscalationPolicyList>();
        policies
            .MapGet("{id:guid}", (Guid id, ApiCall call) => call.GetAsync(new GetEscalationPolicy(id)))
            .Guarded(nameof(GetEscalationPolicy), "Get an escalation policy", Policies.SignedIn)
            .Answers<EscalationPolicyItem>()
            .Fails(404);
        policies
            .MapPost(
                "",
                (ApiCall call) =>
                    call.CreateAsync((NewEscalationPolicyInput input) => new AddEscalationPolicy(input), policy => $"{Address}/{policy.Id}")
            )
            .Writes(nameof(AddEscalationPolicy), "Create an escalation policy for a province", Permissions.WriteEscalationPolicies)
            .Takes<NewEscalationPolicyInput>(MediaTypes.Json)
            .Creates<EscalationPolicyItem>()
            .Fails(409);
        policies
            .MapPatch(
                "{id:guid}",
                (Guid id, ApiCall call) =>
                    call.ReviseAsync(
                        version => new GetEscalationPolicyInput(id, version),
                        (version, input) => new ReviseEscalationPolicy(id, version, input)
                    )
            )
            .Writes(nameof(ReviseEscalationPolicy), "Update an escalation policy (merge patch)", Permissions.WriteEscalationPolicies)
            .Takes<EscalationPolicyInput>(MediaTypes.MergePatch)
            .Changes<EscalationPolicyItem>();
        policies
            .MapPost(
                "{id:guid}/simulations",
                (Guid id, ApiCall call) => call.QueryAsync((SimulationRequest body) => new SimulateEscalations(id, body.AsOf, body.Limit))
            )
            .Writes(nameof(SimulateEscalations), "Simulate the notifications of an escalation policy", Permissions.WriteEscalationPolicies)
            .Takes<SimulationRequest>(MediaTypes.Json)
            .Answers<EscalationSimulation>()
            .Fails(404);
    }
}
