using JippApi.Api.Errors;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Access;

namespace JippApi.Api.Conventions.Responses;

/// <summary>
/// The problem of a call that is not allowed. A caller without the permission learns which one it takes; one who has it,
/// but not for this record, learns where it applies.
/// </summary>
internal static class ForbiddenProblem
{
    public static ProblemDocument Of(HttpContext http, ForbiddenException refusal)
    {
        var problem = ProblemWriter.Document(http, Problems.Forbidden);
        if (!IsHeld(http, refusal))
            return problem with { RequiredScopes = refusal.Permissions.Count == 0 ? null : refusal.Permissions };

        var language = Language.PreferredBy(http.Request);
        var scopes = ScopesOf(http.Caller()!, refusal).Distinct().ToList();
        return problem.WithFaults(refusal.Faults, "pointer", language) with { Detail = ReasonOf(scopes, language), Allowed = scopes };
    }

    private static string ReasonOf(IReadOnlyList<string> scopes, string language)
    {
        var isEnglish = language == Language.English;
        if (scopes.Contains(Code.Of(ScopeKind.National)))
            return isEnglish
                ? "Your permission does not cover this action on this record."
                : "Izin Anda tidak mencakup tindakan ini pada data ini.";
        var names = string.Join(", ", scopes);
        return isEnglish
            ? $"Your permission applies to {names}, and this record lies outside it."
            : $"Izin Anda berlaku untuk {names}, dan data ini di luarnya.";
    }

    /// <summary>The challenge (RFC 6750 §3) to a caller whose token lacks the permission; null if it has it.</summary>
    public static string? ChallengeOf(HttpContext http, ForbiddenException refusal) =>
        refusal.Permissions.Count == 0 || IsHeld(http, refusal)
            ? null
            : $"Bearer error=\"insufficient_scope\", scope=\"{string.Join(' ', refusal.Permissions)}\"";

    private static bool IsHeld(HttpContext http, ForbiddenException refusal) =>
        http.Caller() is { } caller && refusal.Permissions.Any(caller.Has);

    private static IEnumerable<string> ScopesOf(Caller caller, ForbiddenException refusal)
    {
        if (caller.Client is not null)
            return [caller.Source is { } source ? $"{Code.Of(ScopeKind.Source)} {Code.Of(source)}" : Code.Of(ScopeKind.National)];
        return caller
            .Grants.Where(grant => refusal.Permissions.Any(Permissions.OfRoles[grant.Role].Contains))
            .Select(grant => grant.Scope)
            .Concat(refusal.Permissions.Any(Permissions.OfProvincialSecretaries.Contains) ? caller.Provinces : [])
            .Select(scope => $"{Code.Of(scope.Kind)} {scope.Value}".Trim());
    }
}
