using System.Security.Claims;
using JippApi.Application.Access;
using JippApi.Domain.Common;

namespace JippApi.Api.Security;

/// <summary>The caller of the current request, or the person in whose name background work acts.</summary>
internal sealed class CurrentUser(IHttpContextAccessor http, ActingCaller acting) : ICurrentUser
{
    private static readonly UserId Nobody = new("system");

    public UserId Id => Caller?.Id ?? Nobody;

    public Caller? Caller => acting.Current ?? http.HttpContext?.Caller();

    public string? RequestId => http.HttpContext is { } context ? context.TraceIdentifier : null;
}

/// <summary>Stores the caller with the request.</summary>
internal static class CallerFeature
{
    private static readonly ClaimsPrincipal SignedIn = new(new ClaimsIdentity("Bearer"));

    public static Caller? Caller(this HttpContext http) => http.Features.Get<Caller>();

    public static void SetCaller(this HttpContext http, Caller caller)
    {
        http.Features.Set(caller);
        http.User = SignedIn;
    }
}
