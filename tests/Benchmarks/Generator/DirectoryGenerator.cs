using JippApi.Application.Innovations;
using JippApi.Application.Innovations.Directory;
using JippApi.Application.Search;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Benchmarks.Generator;

/// <summary>
/// Fills a new database with migrations, sample data, institutions of every region, and the requested number of
/// synthetic innovations.
/// </summary>
internal sealed class DirectoryGenerator(Engine engine, int seed)
{
    private const int BatchSize = 2_000;
    private const int KnownWordMaxLength = 60;

    private readonly HashSet<string> words = new(StringComparer.Ordinal);

    public async Task FillAsync(string database, int rows)
    {
        await using var product = Product.On(engine.Provider, engine.ConnectionString(database));
        using var scope = product.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        await NewDatabase.FillAsync(scope.ServiceProvider, db);

        var innovations = new SyntheticInnovations(
            seed,
            await db.Institutions.AsNoTracking().ToListAsync(),
            await db.Regions.AsNoTracking().ToListAsync()
        );
        var (present, last) = (await db.Directory.CountAsync(), await db.Directory.MaxAsync(entry => entry.Number));
        var known = await db.KnownWords.Select(word => word.Word).ToListAsync();

        using var writer = engine.BulkWriter(database, new Tables(db).All);
        await writer.WriteAllAsync(Batches(new Tables(db), innovations, rows - present, last).Select(batch => batch.Rows));
        var learnt = new Batch(new Tables(db));
        foreach (var word in words.Except(known))
            learnt.Add(new KnownWord { Word = word });
        writer.Write(learnt.Rows);
        Console.WriteLine("  indexes and statistics");
        writer.Finish();
    }

    private IEnumerable<Batch> Batches(Tables tables, SyntheticInnovations innovations, int count, long last)
    {
        var number = 0;
        while (number < count)
        {
            var batch = new Batch(tables);
            for (var end = Math.Min(number + BatchSize, count); number < end; number++)
            {
                var view = innovations.Next(number + 1);
                batch.Add(view, last + number + 1);
                Learn(view);
            }

            if (number % 100_000 == 0)
                Console.WriteLine($"  {number:N0} of {count:N0}");
            yield return batch;
        }
    }

    /// <summary>Learns the words that the product would remember for spelling correction.</summary>
    private void Learn(InnovationView view)
    {
        string?[] texts = [.. view.KeyTexts(), view.Content.Title, view.Content.ShortName, view.Content.Summary];
        foreach (var word in texts.SelectMany(text => SearchWords.Of(text ?? "")))
            if (word.Length is > 2 and <= KnownWordMaxLength && !word.Any(char.IsDigit))
                words.Add(word);
    }
}
