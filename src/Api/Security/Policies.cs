using JippApi.Api.Errors;
using JippApi.Application.Access;
using JippApi.Application.Common;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace JippApi.Api.Security;

/// <summary>The policies of endpoints: the name of each is the permission that it asks for, or what kind of caller.</summary>
internal static class Policies
{
    /// <summary>Any person with an account here.</summary>
    public const string SignedIn = "signed-in";

    /// <summary>A partner's system.</summary>
    public const string Partner = "partner";

    /// <summary>Whoever may write or review: which of them a move needs, the move decides.</summary>
    public const string MoveInnovations = "innovations:write innovations:review";

    /// <summary>Whoever may designate hubs or write about them: which of them a move needs, the move decides.</summary>
    public const string MoveHubs = "hubs:write hubs:designate";

    public static void Add(AuthorizationOptions options)
    {
        foreach (var permission in Permissions.OfRoles.Values.SelectMany(permissions => permissions).Distinct().Append(MoveInnovations).Append(MoveHubs))
            options.AddPolicy(permission, policy => policy.AddRequirements(new PermissionRequirement(permission.Split(' '))));
        options.AddPolicy(SignedIn, policy => policy.RequireAssertion(context => CallerOf(context)?.Account is not null));
        options.AddPolicy(Partner, policy => policy.RequireAssertion(context => CallerOf(context)?.Client is not null));
    }

    public static Caller? CallerOf(AuthorizationHandlerContext context) => (context.Resource as HttpContext)?.Caller();
}

/// <summary>Any of these permissions will do.</summary>
internal sealed class PermissionRequirement(IReadOnlyList<string> permissions) : AuthorizationHandler<PermissionRequirement>, IAuthorizationRequirement
{
    public IReadOnlyList<string> Permissions { get; } = permissions;

    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (Policies.CallerOf(context) is { } caller && Permissions.Any(caller.Has)) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}

/// <summary>Answers whom a policy turned away: 401 without a token, 403 with one, and which permission is missing.</summary>
internal sealed class Denials : IAuthorizationMiddlewareResultHandler
{
    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded) return next(context);
        if (authorizeResult.Challenged)
        {
            throw new ProblemException(Problems.Unauthorized) { Headers = new Dictionary<string, string> { ["WWW-Authenticate"] = "Bearer" } };
        }

        throw new ForbiddenException([.. policy.Requirements.OfType<PermissionRequirement>().SelectMany(requirement => requirement.Permissions)]);
    }
}
