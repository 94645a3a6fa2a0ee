using JippApi.Api.Errors;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations.Directory;

namespace JippApi.Api.Innovations;

/// <summary>Lists of innovations that are not public.</summary>
internal static class WorkspaceAccess
{
    /// <summary>Refuses callers who neither write nor review, and counts that only the directory has.</summary>
    public static void Require(HttpContext http, ListInnovations request)
    {
        if (http.Caller() is not { } caller)
            throw new ProblemException(Problems.Unauthorized)
            {
                Headers = new Dictionary<string, string> { ["WWW-Authenticate"] = "Bearer" },
            };
        if (!caller.Has(Permissions.ReadInnovations))
            throw new ForbiddenException(Permissions.ReadInnovations);
        if (request.Facets.Count > 0)
            throw new ProblemException(Problems.InvalidParameter)
            {
                Faults = [new("facets", "INVALID_VALUE", string.Join(',', request.Facets))],
                FaultLocation = "parameter",
            };
    }
}
