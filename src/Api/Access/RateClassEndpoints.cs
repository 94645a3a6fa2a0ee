using System.Text.Json;
using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Application.Access;
using JippApi.Application.Common;
using MediatR;

namespace JippApi.Api.Access;

/// <summary>How often callers may ask.</summary>
internal static class RateClassEndpoints
{
    private const string Address = "/api/v1/rate-classes";

    public static void MapRateClasses(this IEndpointRouteBuilder api)
    {
        var classes = api.MapGroup("rate-classes").WithTags("Clients");

        classes
            .MapGet("", List)
            .Guarded(nameof(ListRateClasses), "List rate classes by code", Permissions.ManageClients)
            .Answers<RateClassList>();
        classes
            .MapGet("{code}", Get)
            .Guarded(nameof(GetRateClass), "Read one rate class", Permissions.ManageClients)
            .Answers<RateClassItem>()
            .Fails(404);
        classes
            .MapPost("", Add)
            .Writes(nameof(AddRateClass), "Add a rate class, such as a partner's contract", Permissions.ManageClients)
            .Takes<NewRateClassInput>(MediaTypes.Json)
            .Creates<RateClassItem>()
            .Fails(409);
        classes
            .MapPatch("{code}", Revise)
            .Writes(nameof(ReviseRateClass), "Change the limits of a rate class (merge patch)", Permissions.ManageClients)
            .Takes<RateClassInput>(MediaTypes.MergePatch)
            .Answers<RateClassItem>()
            .Fails(404, 409, 412, 428);
    }

    private static async Task<Answer> List(IMediator mediator, CancellationToken ct) =>
        Answers.Private(
            JsonSerializer.SerializeToUtf8Bytes(await mediator.Send(new ListRateClasses(), ct), JippJson.Readable.RateClassList)
        );

    private static async Task<Answer> Get(string code, IMediator mediator, CancellationToken ct)
    {
        var item = await mediator.Send(new GetRateClass(code), ct);
        return Answers.Private(JsonSerializer.SerializeToUtf8Bytes(item, JippJson.Readable.RateClassItem), version: item.Version);
    }

    private static async Task<Answer> Add(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var input = await JsonBody.ReadAsync(http, JippJson.Readable.NewRateClassInput);
        var item = await mediator.Send(new AddRateClass(input), ct);
        return Written(http, StatusCodes.Status201Created, item, $"{Address}/{item.Code}");
    }

    private static async Task<Answer> Revise(string code, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var input = await JsonBody.PatchAsync(
            http,
            () => mediator.Send(new GetRateClassInput(code, version), ct),
            JippJson.Readable.RateClassInput
        );
        return Written(http, StatusCodes.Status200OK, await mediator.Send(new ReviseRateClass(code, version, input), ct));
    }

    private static Answer Written(HttpContext http, int status, RateClassItem item, string? location = null) =>
        Preferences.Written(http.Request, status, JippJson.Text(item, JippJson.Readable.RateClassItem), item.Version, location);
}
