using JippApi.Infrastructure.SampleData;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Tests;

public class SampleDatabase : Database
{
    public SampleDatabase() { }

    private SampleDatabase(string engine)
        : base(engine) { }

    /// <summary>The sample data on another engine than the chosen one.</summary>
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

    /// <summary>Loads the missing part of the sample data.</summary>
    public async Task<int> LoadAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SampleDataLoader>().LoadAsync(CancellationToken.None);
    }
}
