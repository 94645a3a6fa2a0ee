using JippApi.Infrastructure.SampleData;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Tests;

/// <summary>A database with the sample data in it.</summary>
public class SampleDatabase : Database
{
    public SampleDatabase() { }

    private SampleDatabase(string engine)
        : base(engine) { }

    /// <summary>The sample data on an engine other than the chosen one.</summary>
    public static async Task<SampleDatabase> OnAsync(string engine)
    {
        var database = new SampleDatabase(engine);
        await database.InitializeAsync();
        return database;
    }

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await LoadAsync();
    }

    /// <summary>Loads what is missing of the sample data.</summary>
    public async Task<int> LoadAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SampleDataLoader>().LoadAsync(CancellationToken.None);
    }
}
