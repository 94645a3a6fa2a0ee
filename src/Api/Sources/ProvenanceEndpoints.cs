using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Http;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Sources;

namespace JippApi.Api.Sources;

internal static class ProvenanceEndpoints
{
    private const string Tag = "Sources";
    private const string Policies = "/api/v1/survivorship-policies";

    public static void MapProvenance(this IEndpointRouteBuilder api)
    {
        var innovation = api.MapGroup("innovations/{id:guid}").WithTags(Tag);
        innovation
            .MapGet("provenance", (Guid id, ApiCall call) => call.GetAsync(new GetProvenance(id)))
            .Open(nameof(GetProvenance), "Get where each fact of an innovation is from, and what else was stated")
            .Answers<Provenance>()
            .Fails(301, 404, 410);
        innovation
            .MapPut(
                "pins/{member}",
                (Guid id, string member, ApiCall call) =>
                    call.ChangeAsync((int? version, PinInput input) => new PinMember(id, member, version, input))
            )
            .Writes(nameof(PinMember), "Choose which source's value of a member is shown", Permissions.ReviewInnovations)
            .Takes<PinInput>(MediaTypes.Json)
            .Changes<Provenance>()
            .Fails(301, 410);
        innovation
            .MapDelete(
                "pins/{member}",
                (Guid id, string member, ApiCall call) => call.DeleteAsync(version => new UnpinMember(id, member, version))
            )
            .Writes(nameof(UnpinMember), "Let the policy choose the value of a member again", Permissions.ReviewInnovations)
            .Changes<Provenance>()
            .Fails(301, 410);

        var policies = api.MapGroup("survivorship-policies").WithTags(Tag);
        policies
            .MapGet("", (ApiCall call) => call.ListAsync(new ListSurvivorshipPolicies(call.Limit, call.Cursor)))
            .Open(nameof(ListSurvivorshipPolicies), "List how values are chosen where sources differ, newest version first")
            .WithQuery(Paging.Limit, Paging.Cursor)
            .Answers<Listing<SurvivorshipPolicyItem>>();
        policies
            .MapGet("{number:int:min(1)}", (int number, ApiCall call) => call.GetAsync(new GetSurvivorshipPolicy(number)))
            .Open(nameof(GetSurvivorshipPolicy), "Get a version of how values are chosen where sources differ")
            .Answers<SurvivorshipPolicyItem>()
            .Fails(404);
        policies
            .MapPost(
                "",
                (ApiCall call) =>
                    call.CreateAsync(
                        (SurvivorshipPolicyInput input) => new AddSurvivorshipPolicy(input),
                        policy => $"{Policies}/{policy.Number}"
                    )
            )
            .Writes(nameof(AddSurvivorshipPolicy), "Change how values are chosen where sources differ", Permissions.ManageOperations)
            .Takes<SurvivorshipPolicyInput>(MediaTypes.Json)
            .Creates<SurvivorshipPolicyItem>();
    }
}
