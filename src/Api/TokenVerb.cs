using JippApi.Api.Security;
using Microsoft.Extensions.Options;

namespace JippApi.Api;

/// <summary>Prints an access token, in the embedded default only: <c>token --role NATIONAL_ADMIN [--subject name]</c>.</summary>
internal static class TokenVerb
{
    public static async Task<int> RunAsync(WebApplication app, IServiceProvider services)
    {
        if (!services.GetRequiredService<IOptions<AuthenticationOptions>>().Value.AllowTokenVerb)
            return await RefuseAsync("Authentication:AllowTokenVerb is off.");
        var role = app.Configuration["role"];
        if (role is null || !Roles.All.Contains(role))
            return await RefuseAsync($"Say --role with one of: {string.Join(", ", Roles.All)}.");

        await app.PrepareAsync();
        Console.WriteLine(services.GetRequiredService<Tokens>().Create(app.Configuration["subject"] ?? $"demo-{role.ToLowerInvariant()}", role));
        return 0;
    }

    private static async Task<int> RefuseAsync(string why)
    {
        await Console.Error.WriteLineAsync(why);
        return 2;
    }
}
