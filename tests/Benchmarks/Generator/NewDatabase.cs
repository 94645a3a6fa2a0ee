using JippApi.Infrastructure.Persistence;
using JippApi.Infrastructure.SampleData;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Benchmarks.Generator;

/// <summary>The data that every generated database starts with.</summary>
internal static class NewDatabase
{
    public static async Task FillAsync(IServiceProvider product, JippDb db)
    {
        await db.Database.MigrateAsync();
        await product.GetRequiredService<SampleDataLoader>().LoadAsync(default);
        await product.GetRequiredService<DemoAccounts>().LoadAsync(default);
        await SyntheticInstitutions.AddAsync(db, Product.StartOfTime);
    }
}
