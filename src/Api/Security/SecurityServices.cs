using JippApi.Api.Conventions;
using JippApi.Application.Common;
using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace JippApi.Api.Security;

/// <summary>Registers who may do what.</summary>
internal static class SecurityServices
{
    public static IServiceCollection AddSecurity(this IServiceCollection services)
    {
        services.AddSettings<AuthenticationOptions>("Authentication");
        services.AddHttpContextAccessor().AddScoped<ICurrentUser, CurrentUser>().AddSingleton<Tokens>();
        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer();
        services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme).Configure<Tokens>((bearer, tokens) => tokens.Configure(bearer));
        return services.AddAuthorization(Policies.Add);
    }
}
