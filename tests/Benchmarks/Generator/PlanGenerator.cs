using JippApi.Domain.Access;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Benchmarks.Generator;

/// <summary>
/// Fills a new database with the common data and synthetic replication plans of the sample innovations by the
/// governments of all regions.
/// </summary>
internal sealed class PlanGenerator(Engine engine, int seed)
{
    /// <summary>A person with enough items for a list of their own; requests use their token.</summary>
    public const string Person = "editor61.71" + NewDatabase.Domain;

    private const string City = "61.71";
    private const int BatchSize = 1_000;

    private static readonly InstitutionKind[] Governments = [InstitutionKind.Province, InstitutionKind.Regency, InstitutionKind.City];

    public async Task FillAsync(string database, int plans)
    {
        await using var product = Product.On(engine.Provider, engine.ConnectionString(database));
        using var scope = product.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        await NewDatabase.FillAsync(scope.ServiceProvider, db);

        var tables = new PlanTables(db);
        using var writer = engine.BulkWriter(database, tables.All);
        await writer.WriteAllAsync(Batches(tables, await SyntheticAsync(db), plans).Select(batch => batch.Rows));
        Console.WriteLine("  indexes and statistics");
        writer.Finish();
    }

    /// <summary>Ordered independently of ids, so that the same seed makes the same plans.</summary>
    private async Task<SyntheticPlans> SyntheticAsync(JippDb db)
    {
        var origins = await db
            .Innovations.Where(i => i.Publication == Publication.Published)
            .OrderBy(i => i.RegistryNumber)
            .ThenBy(i => i.Content.Title)
            .Select(i => new SyntheticOrigin(i.Id, i.Revision))
            .ToListAsync();
        var adopters = await db
            .Institutions.Where(i => i.RegionCode != null && Governments.Contains(i.Kind))
            .OrderBy(i => i.NaturalKey)
            .Select(i => new { i.Id, i.RegionCode })
            .ToListAsync();
        var person = await db.Accounts.Where(a => a.Email == Person).Select(a => new AccountId(a.Id)).SingleAsync();
        return new(seed, origins, [.. adopters.Select(a => a.Id)], new(person, adopters.First(a => a.RegionCode == City).Id));
    }

    private static IEnumerable<PlanBatch> Batches(PlanTables tables, SyntheticPlans synthetic, int count)
    {
        var number = 0;
        while (number < count)
        {
            var batch = new PlanBatch(tables);
            var end = Math.Min(number + BatchSize, count);
            while (number < end)
                batch.Add(synthetic.Next(++number));
            if (number % 20_000 == 0)
                Console.WriteLine($"  {number:N0} of {count:N0}");
            yield return batch;
        }
    }
}
