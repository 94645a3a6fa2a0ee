using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Audit;
using JippApi.Application.AuditTrail;
using JippApi.Application.Common;

namespace JippApi.Api.Audit;

internal static class AuditEndpoints
{
    private static readonly IReadOnlyList<Parameter> Parameters =
    [
        Parameter.Text(
            "actor",
            "Pelaku: id akun, client id, atau tugas sistem. — Actor: account id, client id or system task.",
            "demo-kemendagri",
            100
        ),
        Parameter.Text("actingFor", "Atas nama siapa: id akun. — Account for which the actor acted: account id.", null, 36),
        Parameter.Text("client", "Sistem mitra: client id. — Partner client: client id.", "demo-kemendagri", 60),
        Parameter.Text(
            "resourceType",
            "Jenis data: innovation, institution, user, client, dan lain-lain. — "
                + "Type of the resource: innovation, institution, user, client and others.",
            "innovation",
            60
        ),
        Parameter.Text("resourceId", "Id data. — Id of the resource.", null, 100),
        Parameter.Text(
            "action",
            "Tindakan, misalnya INNOVATION_PUBLISHED. — Action, such as INNOVATION_PUBLISHED.",
            "INNOVATION_PUBLISHED",
            60
        ),
        Parameter.Time("from", TimeRole.Start, "Pada atau setelah waktu ini. — At or after this time.", "2026-01-01"),
        Parameter.Time("to", TimeRole.End, "Sebelum waktu ini. — Before this time.", "2999-01-01"),
        Parameter.Text("requestId", "Id permintaan (X-Request-Id). — Id of the request (X-Request-Id).", null, 128),
        Paging.Limit,
        Paging.Cursor,
    ];

    public static void MapAudit(this IEndpointRouteBuilder api)
    {
        var audit = api.MapGroup("audit-events").WithTags("Audit");

        audit
            .MapGet("", List)
            .Guarded(nameof(ListAuditEvents), "List the audit events that the caller may see, newest first", Policies.SignedIn)
            .Audited("audit")
            .WithQuery(Parameters)
            .Answers<Listing<AuditItem>>();
        audit
            .MapGet("verification", (ApiCall call) => call.GetAsync(new VerifyAudit()))
            .Guarded(nameof(VerifyAudit), "Verify the audit log since its last verification", Permissions.ReadAudit)
            .Answers<AuditVerification>();
        audit
            .MapGet("{eventId:guid}", (Guid eventId, ApiCall call) => call.GetAsync(new GetAuditEvent(eventId)))
            .Guarded(nameof(GetAuditEvent), "Get an audit event with the text that is hashed", Policies.SignedIn)
            .Answers<AuditRecord>()
            .Fails(404);
        audit
            .MapPost(
                "{eventId:guid}/erasure",
                (Guid eventId, ApiCall call) => call.RunAsync((AuditErasureInput input) => new EraseAuditText(eventId, input))
            )
            .Writes(nameof(EraseAuditText), "Erase the text that people wrote from an audit event", Permissions.EraseAudit)
            .Takes<AuditErasureInput>(MediaTypes.Json)
            .Answers<AuditRecord>()
            .Fails(404, 409);
    }

    private static Task<Answer> List(ApiCall call) =>
        call.ListAsync(
            new ListAuditEvents(
                call.Query.Text("actor"),
                call.Query.Text("actingFor"),
                call.Query.Text("client"),
                call.Query.Text("resourceType"),
                call.Query.Text("resourceId"),
                call.Query.Text("action"),
                call.Query.Time("from"),
                call.Query.Time("to"),
                call.Query.Text("requestId"),
                call.Limit,
                call.Cursor
            )
        );
}
