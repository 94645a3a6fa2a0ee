using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Audit;
using JippApi.Application.Common;

namespace JippApi.Api.Audit;

/// <summary>Who did what.</summary>
internal static class AuditEndpoints
{
    private static readonly IReadOnlyList<Parameter> Parameters =
    [
        Parameter.Text(
            "actor",
            "Pelaku: id akun, client id, atau tugas sistem. — Who: id of an account, client id, or task of the system.",
            "demo-kemendagri",
            100
        ),
        Parameter.Text("actingFor", "Atas nama: id akun. — In whose name: id of an account.", null, 36),
        Parameter.Text("client", "Sistem mitra: client id. — Partner's system: client id.", "demo-kemendagri", 60),
        Parameter.Text("resourceType", "Jenis hal: innovation, institution, user, client. — Kind of thing.", "innovation", 60),
        Parameter.Text("resourceId", "Id hal itu. — Id of the thing.", null, 100),
        Parameter.Text("action", "Tindakan, misalnya INNOVATION_PUBLISHED. — What was done.", "INNOVATION_PUBLISHED", 60),
        new("from", ParameterType.Time, "Sejak, termasuk. — Since, inclusive.") { Example = "2026-01-01" },
        new("to", ParameterType.Time, "Sampai, tidak termasuk. — Until, exclusive.") { Example = "2999-01-01" },
        Parameter.Text("requestId", "Nama permintaan (X-Request-Id). — Name of the request.", null, 128),
        Paging.Limit,
        Paging.Cursor,
    ];

    public static void MapAudit(this IEndpointRouteBuilder api)
    {
        var audit = api.MapGroup("audit-events").WithTags("Audit");

        audit
            .MapGet("", List)
            .Guarded(nameof(ListAuditEvents), "List what was done, newest first, as far as the caller may know", Policies.SignedIn)
            .Audited("audit")
            .WithQuery(Parameters)
            .Answers<Listing<AuditItem>>();
        audit
            .MapGet("verification", (ApiCall call) => call.GetAsync(new VerifyAudit()))
            .Guarded(nameof(VerifyAudit), "Prove that no audit event was changed, removed or put in between", Permissions.ReadAudit)
            .Answers<AuditVerification>();
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
