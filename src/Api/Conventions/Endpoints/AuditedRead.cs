using JippApi.Api.Conventions.Responses;
using JippApi.Application.Common;

namespace JippApi.Api.Conventions.Endpoints;

/// <summary>The type of the resource whose reads are audited.</summary>
internal sealed record AuditedMetadata(string ResourceType);

/// <summary>Records reads of data that is not public in the audit trail.</summary>
internal sealed class AuditedRead(IAppDb db) : IEndpointFilter
{
    private const string All = "all";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var result = await next(context);
        if (result is not Answer { Status: StatusCodes.Status200OK } answer || answer.CacheControl == Answer.PublicCaching)
            return result;

        var http = context.HttpContext;
        var type = http.GetEndpoint()!.Metadata.GetRequiredMetadata<AuditedMetadata>().ResourceType;
        db.AddAuditEvent(new($"{type.ToUpperInvariant()}_READ", type, http.GetRouteValue("id")?.ToString() ?? All));
        await db.SaveChangesAsync(http.RequestAborted);
        return result;
    }
}
