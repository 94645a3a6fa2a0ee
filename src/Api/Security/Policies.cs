using JippApi.Domain.Common;
using Microsoft.AspNetCore.Authorization;

namespace JippApi.Api.Security;

/// <summary>The names of the permissions, and the roles that have them.</summary>
internal static class Policies
{
    public const string WriteInnovations = nameof(WriteInnovations);
    public const string MoveInnovations = nameof(MoveInnovations);
    public const string ReviewInnovations = nameof(ReviewInnovations);
    public const string WriteInstitutions = nameof(WriteInstitutions);

    private static readonly string[] Writers = [Roles.NationalAdmin, Roles.SourceAdmin, Roles.HubAdmin, Roles.InstitutionEditor];
    private static readonly string[] Reviewers = [Roles.NationalAdmin, Roles.SourceAdmin, Roles.HubAdmin, Roles.Validator];

    /// <summary>Which roles have which permission.</summary>
    public static IReadOnlyDictionary<string, string[]> RolesOf { get; } = new Dictionary<string, string[]>
    {
        [WriteInnovations] = Writers,
        [ReviewInnovations] = Reviewers,
        [MoveInnovations] = [.. Writers.Union(Reviewers)],
        [WriteInstitutions] = [Roles.NationalAdmin, Roles.SourceAdmin, Roles.HubAdmin],
    };

    public static void Add(AuthorizationOptions options)
    {
        foreach (var (name, roles) in RolesOf) options.AddPolicy(name, policy => policy.RequireRole(roles).RequireAssertion(HasUsableSubject));
    }

    private static bool HasUsableSubject(AuthorizationHandlerContext context) =>
        context.User.FindFirst("sub")?.Value is { Length: > 0 and <= UserId.MaxLength };
}

/// <summary>Roles as tokens carry them in the claim <c>role</c>.</summary>
internal static class Roles
{
    public const string NationalAdmin = "NATIONAL_ADMIN";
    public const string SourceAdmin = "SOURCE_ADMIN";
    public const string HubAdmin = "HUB_ADMIN";
    public const string InstitutionEditor = "INSTITUTION_EDITOR";
    public const string Validator = "VALIDATOR";

    public static IReadOnlyList<string> All { get; } =
        [NationalAdmin, SourceAdmin, HubAdmin, InstitutionEditor, Validator, "MENTOR", "EVALUATOR", "SIGNATORY", "CONTENT_EDITOR"];
}
