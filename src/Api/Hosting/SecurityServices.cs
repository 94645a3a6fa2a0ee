using JippApi.Api.Security;
using JippApi.Application.Access;
using Microsoft.AspNetCore.Authorization;

namespace JippApi.Api.Hosting;

/// <summary>Registers authentication and authorization.</summary>
internal static class SecurityServices
{
    public static IServiceCollection AddSecurity(this IServiceCollection services)
    {
        services.AddSettings<AuthenticationOptions>("Authentication");
        services.AddHttpContextAccessor().AddSingleton<ICurrentUser, CurrentUser>();
        services.AddSingleton<AccessTokens>().AddSingleton<IAccessTokens>(provider => provider.GetRequiredService<AccessTokens>());
        services.AddSingleton<ExternalTokens>().AddSingleton<Callers>();
        services.AddSingleton<FailedCallQueue>().AddHostedService(provider => provider.GetRequiredService<FailedCallQueue>());
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, AuthorizationDenials>();
        return services.AddAuthorization(Policies.Add);
    }
}
