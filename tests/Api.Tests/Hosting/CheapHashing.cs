using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace JippApi.Api.Tests.Hosting;

/// <summary>
/// Hashes passwords and secrets of tests as the product does, but in fewer rounds: protecting them from guessing only
/// costs time here. A server in a process of its own uses the product's number of rounds.
/// </summary>
internal static class CheapHashing
{
    public static IOptions<PasswordHasherOptions> Options { get; } =
        Microsoft.Extensions.Options.Options.Create(new PasswordHasherOptions { IterationCount = 100 });

    /// <summary>Makes a server hash in this way.</summary>
    public static void Use(IServiceCollection services) => services.AddSingleton(Options);
}
