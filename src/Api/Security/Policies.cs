using JippApi.Api.Errors;
using JippApi.Application.Access;
using JippApi.Application.Common;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace JippApi.Api.Security;

/// <summary>
/// The policies of endpoints. A name lists the permissions of which the caller needs one, or is a kind of caller.
/// </summary>
internal static class Policies
{
    /// <summary>A person with an account in this system.</summary>
    public const string SignedIn = "signed-in";

    /// <summary>Any person or partner client; the resource decides what they may do.</summary>
    public const string AnyCaller = "any-caller";

    /// <summary>A partner client.</summary>
    public const string Partner = "partner";

    /// <summary>Each transition decides which of these permissions it requires.</summary>
    public const string MoveInnovations = "innovations:write innovations:review";

    /// <summary>
    /// Each transition and each visibility of a comment decides which of these permissions it requires.
    /// </summary>
    public const string MovePlans = "plans:write plans:answer";

    /// <summary>Both sides of a plan: the adopter, and the owner who answers.</summary>
    public const string FollowPlans = "plans:read plans:answer";

    /// <summary>The kind and the parent of the institution decide which of these permissions it requires.</summary>
    public const string RegisterInstitutions = "institutions:write institutions:apparatus";

    /// <summary>Each transition decides which of these permissions it requires.</summary>
    public const string MoveHubs = "hubs:write hubs:designate";

    /// <summary>The method of a signature decides which of these permissions it requires.</summary>
    public const string SignCommitments = "commitments:sign commitments:write";

    /// <summary>A hub and an adopter may both look for a mentor.</summary>
    public const string MatchMentors = "mentoring:write plans:write";

    /// <summary>The owner records values of the origin, the adopter those of its plan.</summary>
    public const string RecordActuals = "innovations:write plans:write";

    /// <summary>
    /// Each transition decides which of these permissions it requires: that of the replica, the origin or the reviewer.
    /// </summary>
    public const string MoveLinks = "innovations:write plans:answer innovations:review";

    /// <summary>Each transition decides which of these permissions it requires.</summary>
    public const string MoveInstruments = "innovations:write evidence:verify";

    /// <summary>Each transition decides which of these permissions it requires.</summary>
    public const string MoveArticles = "articles:write articles:review";

    /// <summary>Each kind of review task decides which of these permissions it requires.</summary>
    public const string Review = "innovations:review innovations:write evidence:verify";

    private static readonly string[] AnyOfPolicies =
    [
        Review,
        MoveInnovations,
        MovePlans,
        FollowPlans,
        RegisterInstitutions,
        MoveHubs,
        SignCommitments,
        MatchMentors,
        RecordActuals,
        MoveLinks,
        MoveInstruments,
        MoveArticles,
    ];

    public static void Add(AuthorizationOptions options)
    {
        foreach (var permission in Permissions.OfRoles.Values.SelectMany(permissions => permissions).Distinct().Concat(AnyOfPolicies))
            options.AddPolicy(permission, policy => policy.AddRequirements(new PermissionRequirement(permission.Split(' '))));
        options.AddPolicy(SignedIn, policy => policy.RequireAssertion(context => CallerOf(context)?.Account is not null));
        options.AddPolicy(AnyCaller, policy => policy.RequireAssertion(context => CallerOf(context) is not null));
        options.AddPolicy(Partner, policy => policy.RequireAssertion(context => CallerOf(context)?.Client is not null));
    }

    public static Caller? CallerOf(AuthorizationHandlerContext context) => (context.Resource as HttpContext)?.Caller();
}

/// <summary>Requires any one of the permissions.</summary>
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
/// Answers calls that a policy denied: 401 without a token, otherwise 403 with the missing permissions.
/// </summary>
internal sealed class AuthorizationDenials : IAuthorizationMiddlewareResultHandler
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
