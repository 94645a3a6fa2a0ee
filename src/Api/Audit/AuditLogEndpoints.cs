using System.Text;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Application.AuditTrail;
using JippApi.Application.Common;

namespace JippApi.Api.Audit;

/// <summary>
/// The audit log for everybody: it shows hashes only. Whoever keeps a head notices any later change to what it covers.
/// </summary>
internal static class AuditLogEndpoints
{
    private const int MaxLeaves = 1_000;

    private static readonly Parameter Size = Parameter.Integer(
        "size",
        "Ukuran log; tanpa ini yang terbaru. — Size of the log; the newest without it.",
        1,
        int.MaxValue
    );

    private static readonly IReadOnlyList<Parameter> Sizes =
    [
        Parameter.Integer("from", "Ukuran yang lebih kecil. — The smaller size.", 0, int.MaxValue, "1") with
        {
            Required = true,
        },
        Parameter.Integer(
            "to",
            "Ukuran yang lebih besar; tanpa ini yang terbaru. — The larger size; the newest without it.",
            0,
            int.MaxValue
        ),
    ];

    private static readonly IReadOnlyList<Parameter> Leaves =
    [
        Parameter.Integer("from", "Tempat peristiwa pertama, mulai 0. — Place of the first event, starting at 0.", 0, int.MaxValue, "0"),
        Parameter.Integer("limit", "Jumlah maksimum. — Maximum number.", 1, MaxLeaves, "100") with
        {
            Default = "1000",
        },
    ];

    public static void MapAuditLog(this IEndpointRouteBuilder api)
    {
        var log = api.MapGroup("audit-log").WithTags("Audit");
        log.MapGet("heads", (ApiCall call) => call.ListAsync(new ListTreeHeads(call.Limit, call.Cursor)))
            .Open(nameof(ListTreeHeads), "List the signed heads of the audit log, newest first")
            .WithQuery(Paging.Limit, Paging.Cursor)
            .Answers<Listing<TreeHeadItem>>();
        log.MapGet("heads/latest", (ApiCall call) => call.GetAsync(new GetTreeHead(null)))
            .Open("GetLatestTreeHead", "Get the newest signed head of the audit log")
            .Answers<TreeHeadItem>()
            .Fails(404);
        log.MapGet("heads/{size:long}", (long size, ApiCall call) => call.GetAsync(new GetTreeHead(size)))
            .Open(nameof(GetTreeHead), "Get the signed head of the audit log at a size")
            .Answers<TreeHeadItem>()
            .Fails(404);
        log.MapGet("checkpoint", Checkpoint)
            .Open("GetCheckpoint", "Get the newest signed head of the audit log as a signed note")
            .WithMetadata(UntaggedMetadata.Instance)
            .AnswersFile(MediaTypes.Text)
            .Fails(404);
        log.MapGet("keys", (ApiCall call) => call.GetAsync(new ListAuditKeys()))
            .Open(nameof(ListAuditKeys), "List the keys that sign the heads of the audit log, newest first")
            .Answers<AuditKeySet>();
        log.MapGet(
                "leaves",
                (ApiCall call) => call.GetAsync(new ListLeaves(call.Query.Integer("from") ?? 0, call.Query.Integer("limit") ?? MaxLeaves))
            )
            .Open(nameof(ListLeaves), "List the hashes of the events in the audit log, in order")
            .WithQuery(Leaves)
            .Answers<LeafRange>();
        log.MapGet(
                "inclusion/{leafIndex:long}",
                (long leafIndex, ApiCall call) => call.GetAsync(new ProveInclusion(leafIndex, call.Query.Integer("size")))
            )
            .Open(nameof(ProveInclusion), "Prove that an event is in the audit log")
            .WithQuery(Size)
            .Answers<InclusionProof>()
            .Fails(404);
        log.MapGet(
                "consistency",
                (ApiCall call) => call.GetAsync(new ProveConsistency(call.Query.Integer("from") ?? 0, call.Query.Integer("to")))
            )
            .Open(nameof(ProveConsistency), "Prove that the audit log continues a smaller one")
            .WithQuery(Sizes)
            .Answers<ConsistencyProof>()
            .Fails(404);
    }

    private static async Task<Answer> Checkpoint(ApiCall call) =>
        new()
        {
            ContentType = MediaTypes.Text,
            Body = Encoding.UTF8.GetBytes((await call.SendAsync(new GetTreeHead(null))).Note),
            CacheControl = Answer.NoStore,
        };
}
