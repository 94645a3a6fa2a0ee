using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Escalations;

namespace JippApi.Api.Escalations;

/// <summary>After how many days late who hears.</summary>
internal static class EscalationPolicyEndpoints
{
    private const string Address = "/api/v1/escalation-policies";

    public static void MapEscalationPolicies(this IEndpointRouteBuilder api)
    {
        var policies = api.MapGroup("escalation-policies").WithTags("Escalation");
        policies
            .MapGet("", (ApiCall call) => call.GetAsync(new ListEscalationPolicies()))
            .Guarded(nameof(ListEscalationPolicies), "List the escalation policies, that of the nation first", Policies.SignedIn)
            .Answers<EscalationPolicyList>();
        policies
            .MapGet("{id:guid}", (Guid id, ApiCall call) => call.GetAsync(new GetEscalationPolicy(id)))
            .Guarded(nameof(GetEscalationPolicy), "Read one escalation policy", Policies.SignedIn)
            .Answers<EscalationPolicyItem>()
            .Fails(404);
        policies
            .MapPost(
                "",
                (ApiCall call) =>
                    call.CreateAsync((NewEscalationPolicyInput input) => new AddEscalationPolicy(input), policy => $"{Address}/{policy.Id}")
            )
            .Writes(nameof(AddEscalationPolicy), "Give a province an escalation policy of its own", Permissions.WriteEscalationPolicies)
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
            .Writes(nameof(ReviseEscalationPolicy), "Change an escalation policy (merge patch)", Permissions.WriteEscalationPolicies)
            .Takes<EscalationPolicyInput>(MediaTypes.MergePatch)
            .Changes<EscalationPolicyItem>();
        policies
            .MapPost(
                "{id:guid}/simulations",
                (Guid id, ApiCall call) => call.AskAsync((SimulationRequest body) => new SimulateEscalations(id, body.AsOf, body.Limit))
            )
            .Writes(
                nameof(SimulateEscalations),
                "Say who would be told what on a day; nothing is kept",
                Permissions.WriteEscalationPolicies
            )
            .Takes<SimulationRequest>(MediaTypes.Json)
            .Answers<EscalationSimulation>()
            .Fails(404);
    }
}
