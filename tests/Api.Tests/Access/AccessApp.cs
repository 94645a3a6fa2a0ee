using JippApi.Api.Tests.Hosting;
using JippApi.Application.Access;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Access;

/// <summary>A server with a clock that tests can advance, which counts password comparisons.</summary>
public sealed class AccessApp : ClockedApp
{
    public CountingHasher Hasher { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton<IPasswordHasher<Account>>(Hasher));
    }
}

/// <summary>The real hasher, counting its calls.</summary>
public sealed class CountingHasher : IPasswordHasher<Account>
{
    private readonly PasswordHasher<Account> hasher = new(CheapHashing.Options);
    private int compared;

    public int Compared => Volatile.Read(ref compared);

    public string HashPassword(Account user, string password) => hasher.HashPassword(user, password);

    public PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
    {
        Interlocked.Increment(ref compared);
        return hasher.VerifyHashedPassword(user, hashedPassword, providedPassword);
    }
}
