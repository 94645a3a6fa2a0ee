using System.Text.Json;
using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Conventions.Limits;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Common;
using MediatR;

namespace JippApi.Api.Access;

/// <summary>What a partner's system can see and do for itself.</summary>
internal static class PartnerEndpoints
{
    private const string Address = "/api/v1/partners/me";

    public static void MapPartner(this IEndpointRouteBuilder api)
    {
        var partner = api.MapGroup("partners/me").WithTags("Clients");

        partner
            .MapGet("", Get)
            .Guarded(nameof(GetPartner), "Read one's own limits, secrets and last failed calls", Policies.Partner)
            .Answers<PartnerProfile>();
        partner
            .MapPost("secrets", Rotate)
            .Writes("RotateOwnSecret", "Get a new secret for oneself, shown once", Policies.Partner)
            .Takes<SecretRequest>(MediaTypes.Json)
            .Creates<ClientItem>()
            .Fails(412, 428);
    }

    private static async Task<Answer> Get(
        HttpContext http,
        IMediator mediator,
        CallerLimits limits,
        FailedCallQueue failed,
        CancellationToken ct
    )
    {
        await failed.SaveAsync(ct); // so that a partner sees what it has just done
        var caller = http.Caller()!;
        var profile = await mediator.Send(new GetPartner(caller.Client!.Value), ct);
        var body = JsonSerializer.SerializeToUtf8Bytes(
            profile with
            {
                RateLimits = await limits.StateOfAsync(caller, ct),
            },
            JippJson.Readable.PartnerProfile
        );
        return Answers.Private(body, version: profile.Version);
    }

    private static async Task<Answer> Rotate(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var body = await JsonBody.ReadAsync(http, ApiJson.Readable.SecretRequest);
        var rotation = new RotateClientSecret(
            http.Caller()!.Client!.Value.Value,
            version,
            body.OverlapHours ?? RotateClientSecret.UsualOverlap
        );
        return ClientEndpoints.WithSecret(await mediator.Send(rotation, ct), Address);
    }
}
