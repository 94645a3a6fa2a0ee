using JippApi.Api.Errors;
using JippApi.Application.Access;
using JippApi.Application.Common;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace JippApi.Api.Security;

/// <summary>
/// The policies of endpoints: the name of each is the permission that it asks for, or what kind of caller.
/// </summary>
internal static class Policies
{
    /// <summary>Any person with an account here.</summary>
    public const string SignedIn = "signed-in";

    /// <summary>Any person, and any partner's system: what they may do depends on what it is done to.</summary>
    public const string AnyCaller = "any-caller";

    /// <summary>A partner's system.</summary>
    public const string Partner = "partner";

    /// <summary>Whoever may write or review: which of them a move needs, the move decides.</summary>
    public const string MoveInnovations = "innovations:write innovations:review";

    /// <summary>Whoever may write or answer plans: which of them a move or a comment needs, those decide.</summary>
    public const string MovePlans = "plans:write plans:answer";

    /// <summary>Whoever may be on one of the sides of a plan.</summary>
    public const string FollowPlans = "plans:read plans:answer";

    /// <summary>Whoever may designate hubs or write about them: which of them a move needs, the move decides.</summary>
    public const string MoveHubs = "hubs:write hubs:designate";

    /// <summary>Whoever may sign, or keep sheets: which of them a signature needs, its method decides.</summary>
    public const string SignCommitments = "commitments:sign commitments:write";

    /// <summary>Whoever looks for a mentor: the hub, or the adopter's people.</summary>
    public const string SeekMentors = "mentoring:write plans:write";

    /// <summary>Whoever measures: at the origin its owner's people, in a plan the adopter's.</summary>
    public const string RecordActuals = "innovations:write plans:write";

    /// <summary>
    /// Whoever may write for a replica, answer for an origin or review: which of them a move needs, the move decides.
    /// </summary>
    public const string MoveLinks = "innovations:write plans:answer innovations:review";

    private static readonly string[] Several =
    [
        MoveInnovations,
        MovePlans,
        FollowPlans,
        MoveHubs,
        SignCommitments,
        SeekMentors,
        RecordActuals,
        MoveLinks,
    ];

    public static void Add(AuthorizationOptions options)
    {
        foreach (var permission in Permissions.OfRoles.Values.SelectMany(permissions => permissions).Distinct().Concat(Several))
            options.AddPolicy(permission, policy => policy.AddRequirements(new PermissionRequirement(permission.Split(' '))));
        options.AddPolicy(SignedIn, policy => policy.RequireAssertion(context => CallerOf(context)?.Account is not null));
        options.AddPolicy(AnyCaller, policy => policy.RequireAssertion(context => CallerOf(context) is not null));
        options.AddPolicy(Partner, policy => policy.RequireAssertion(context => CallerOf(context)?.Client is not null));
    }

    public static Caller? CallerOf(AuthorizationHandlerContext context) => (context.Resource as HttpContext)?.Caller();
}

/// <summary>Any of these permissions will do.</summary>
internal sealed class PermissionRequirement(IReadOnlyList<string> permissions)
    : AuthorizationHandler<PermissionRequirement>,
        IAuthorizationRequirement
{
    public IReadOnlyList<string> Permissions { get; } = permissions;

    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (Policies.CallerOf(context) is { } caller && Permissions.Any(caller.Has))
            context.Succeed(requirement);
        return Task.CompletedTask;
    }
}

/// <summary>
/// Answers whom a policy turned away: 401 without a token, 403 with one, and which permission is missing.
/// </summary>
internal sealed class Denials : IAuthorizationMiddlewareResultHandler
{
    public Task HandleAsync(
        RequestDelegate next,
        HttpContext context,
        AuthorizationPolicy policy,
        PolicyAuthorizationResult authorizeResult
    )
    {
        if (authorizeResult.Succeeded)
            return next(context);
        if (authorizeResult.Challenged)
        {
            throw new ProblemException(Problems.Unauthorized)
            {
                Headers = new Dictionary<string, string> { ["WWW-Authenticate"] = "Bearer" },
            };
        }

        throw new ForbiddenException([
            .. policy.Requirements.OfType<PermissionRequirement>().SelectMany(requirement => requirement.Permissions),
        ]);
    }
}
