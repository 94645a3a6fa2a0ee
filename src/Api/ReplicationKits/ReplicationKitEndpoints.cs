using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Application.Access;
using JippApi.Application.ReplicationKits;

namespace JippApi.Api.ReplicationKits;

internal static class ReplicationKitEndpoints
{
    public static void MapReplicationKits(this IEndpointRouteBuilder api)
    {
        var innovation = api.MapGroup("innovations/{id:guid}").WithTags("Replication plans");

        innovation
            .MapGet("kit", Get)
            .Open(nameof(GetReplicationKit), "Get the replication kit of an innovation, as JSON or as a printable document (PDF)")
            .Answers<ReplicationKitItem>(MediaTypes.Pdf)
            .Fails(301, 404, 410);
        innovation
            .MapPut("kit", Put)
            .Writes(nameof(PutReplicationKit), "Create or replace the replication kit of an innovation", Permissions.WriteInnovations)
            .Takes<ReplicationKitInput>(MediaTypes.Json)
            .Answers<ReplicationKitItem>()
            .Creates<ReplicationKitItem>()
            .WithMetadata(OptionalMatchMetadata.Instance)
            .Fails(404, 409, 412, 428);
    }

    private static async Task<Answer> Get(Guid id, ApiCall call)
    {
        if (Negotiation.Choose(call.Http.Request, MediaTypes.Json, MediaTypes.Pdf) == MediaTypes.Json)
            return await call.GetAsync(new GetReplicationKit(id));
        var language = Language.PreferredBy(call.Http.Request);
        var file = await call.SendAsync(new PrintReplicationKit(id, language == Language.English));
        return Answers.Document(call.Http, file, MediaTypes.Pdf, "pdf", language);
    }

    private static async Task<Answer> Put(Guid id, ApiCall call)
    {
        var isKnown = call.Http.Request.Headers.IfMatch.Count > 0 || await call.SendAsync(new HasReplicationKit(id));
        return isKnown
            ? await call.ChangeAsync(
                (int? version, ReplicationKitInput input) => new PutReplicationKit(id, MustBeNew: false, version, input)
            )
            : await call.CreateAsync(
                (ReplicationKitInput input) => new PutReplicationKit(id, MustBeNew: true, null, input),
                kit => kit.Links.Self
            );
    }
}
