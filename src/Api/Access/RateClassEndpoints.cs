using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Http;
using JippApi.Application.Access;

namespace JippApi.Api.Access;

internal static class RateClassEndpoints
{
    private const string Address = "/api/v1/rate-classes";

    public static void MapRateClasses(this IEndpointRouteBuilder api)
    {
        var classes = api.MapGroup("rate-classes").WithTags("Clients");

        classes
            .MapGet("", (ApiCall call) => call.GetAsync(new ListRateClasses()))
            .Guarded(nameof(ListRateClasses), "List rate classes by code", Permissions.ManageClients)
            .Answers<RateClassList>();
        classes
            .MapGet("{code}", (string code, ApiCall call) => call.GetAsync(new GetRateClass(code)))
            .Guarded(nameof(GetRateClass), "Get a rate class", Permissions.ManageClients)
            .Answers<RateClassItem>()
            .Fails(404);
        classes
            .MapPost(
                "",
                (ApiCall call) => call.CreateAsync((NewRateClassInput input) => new AddRateClass(input), item => $"{Address}/{item.Code}")
            )
            .Writes(nameof(AddRateClass), "Create a rate class", Permissions.ManageClients)
            .Takes<NewRateClassInput>(MediaTypes.Json)
            .Creates<RateClassItem>()
            .Fails(409);
        classes
            .MapPatch(
                "{code}",
                (string code, ApiCall call) =>
                    call.ReviseAsync(
                        version => new GetRateClassInput(code, version),
                        (version, input) => new ReviseRateClass(code, version, input)
                    )
            )
            .Writes(nameof(ReviseRateClass), "Update the limits of a rate class (merge patch)", Permissions.ManageClients)
            .Takes<RateClassInput>(MediaTypes.MergePatch)
            .Changes<RateClassItem>();
    }
}
