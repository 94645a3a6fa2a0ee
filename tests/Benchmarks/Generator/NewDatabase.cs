using JippApi.Application.Access;
using JippApi.Infrastructure.Persistence;
using JippApi.Infrastructure.SampleData;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Benchmarks.Generator;

/// <summary>The data that every generated database starts with.</summary>
internal static class NewDatabase
{
    public const string Domain = "@benchmark.jipp";

    public static async Task FillAsync(IServiceProvider product, JippDb db)
    {
        await db.Database.MigrateAsync();
        await product.GetRequiredService<SampleDataLoader>().LoadAsync(default);
        await product.GetRequiredService<DemoAccounts>().LoadAsync(default);
        await RenameDemoAccountsAsync(db);
        await SyntheticInstitutions.AddAsync(db, Product.StartOfTime);
    }

    /// <summary>The server refuses demo accounts outside Development, and is measured as it runs in production.</summary>
    private static async Task RenameDemoAccountsAsync(JippDb db)
    {
        var (from, to) = (DemoSignIns.Domain.ToUpperInvariant(), Domain.ToUpperInvariant());
        await db.Accounts.ExecuteUpdateAsync(set =>
            set.SetProperty(a => a.Email, a => a.Email!.Replace(DemoSignIns.Domain, Domain))
                .SetProperty(a => a.UserName, a => a.UserName!.Replace(DemoSignIns.Domain, Domain))
                .SetProperty(a => a.NormalizedEmail, a => a.NormalizedEmail!.Replace(from, to))
                .SetProperty(a => a.NormalizedUserName, a => a.NormalizedUserName!.Replace(from, to))
        );
        await db
            .Clients.Where(client => client.ClientId == DemoSignIns.ClientId)
            .ExecuteUpdateAsync(set => set.SetProperty(client => client.DisabledAt, Product.StartOfTime));
    }
}
