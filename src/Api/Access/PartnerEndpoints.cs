using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Limits;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Access;

namespace JippApi.Api.Access;

/// <summary>What a partner client can see and do for itself.</summary>
internal static class PartnerEndpoints
{
    private const string Address = "/api/v1/partners/me";

    public static void MapPartner(this IEndpointRouteBuilder api)
    {
        var partner = api.MapGroup("partners/me").WithTags("Clients");

        partner
            .MapGet("", Get)
            .Guarded(nameof(GetPartner), "Get the calling client's limits, secrets and latest failed calls", Policies.Partner)
            .Answers<PartnerProfile>();
        partner
            .MapPost("secrets", Rotate)
            .Writes("RotateOwnSecret", "Rotate the calling client's secret", Policies.Partner)
            .Takes<SecretRequest>(MediaTypes.Json)
            .Creates<ClientItem>()
            .Fails(412, 428);
    }

    private static async Task<Answer> Get(ApiCall call, CallerLimits limits, FailedCallQueue failed, CancellationToken ct)
    {
        await failed.SaveAsync(ct); // so that a partner sees the call that has just failed
        var caller = call.Http.Caller()!;
        var profile = await call.SendAsync(new GetPartner(caller.Client!.Value));
        return call.Read(profile with { RateLimits = await limits.StateOfAsync(caller, ct) });
    }

    private static async Task<Answer> Rotate(ApiCall call)
    {
        var version = call.RequiredVersion();
        var body = await call.BodyAsync<SecretRequest>();
        var client = call.Http.Caller()!.Client!.Value.Value;
        var rotation = new RotateClientSecret(client, version, body.OverlapHours ?? RotateClientSecret.DefaultOverlapHours);
        return ClientEndpoints.WithSecret(await call.SendAsync(rotation), Address);
    }
}
