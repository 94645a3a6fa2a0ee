using JippApi.Application;
using JippApi.Infrastructure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Benchmarks;

/// <summary>The product's own services on a database, for migrating and filling it.</summary>
internal static class Product
{
    public static readonly DateTimeOffset StartOfTime = new(2019, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static ServiceProvider On(string provider, string connectionString)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?> { ["Database:Provider"] = provider, ["ConnectionStrings:Jipp"] = connectionString }
            )
            .Build();
        return new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddLogging()
            .AddApplication(null)
            .AddSingleton<TimeProvider>(new StoppedClock())
            .AddInfrastructure(configuration)
            .BuildServiceProvider();
    }

    /// <summary>Makes generated data reproducible.</summary>
    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => StartOfTime;
    }
}
