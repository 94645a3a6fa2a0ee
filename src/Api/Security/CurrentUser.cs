using JippApi.Application.Common;
using JippApi.Domain.Common;

namespace JippApi.Api.Security;

/// <summary>The caller, from the access token.</summary>
internal sealed class CurrentUser(IHttpContextAccessor http) : ICurrentUser
{
    public UserId Id => new(http.HttpContext?.User.FindFirst("sub")?.Value ?? throw new InvalidOperationException("No policy guards this endpoint."));

    public bool SeesUnpublished =>
        http.HttpContext?.User is { } user && Policies.RolesOf[Policies.MoveInnovations].Any(user.IsInRole);
}
