using System.Text.Json;
using JippApi.Infrastructure.Persistence;
using JippApi.Infrastructure.Tests.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Tests.Persistence;

public sealed class DirectoryRebuildTests(SampleDatabase database) : IClassFixture<SampleDatabase>
{
    private const int Innovations = 154;

    [Fact]
    public async Task A_rebuild_writes_the_entries_and_documents_that_the_saves_wrote()
    {
        var before = await DirectoryAsync();

        (await RebuildAsync()).ShouldBe(Innovations);

        (await DirectoryAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_rebuild_repairs_damaged_words_cards_terms_and_documents()
    {
        var before = await DirectoryAsync();
        var found = await database.FindAsync("stunting");
        await database.WithDbAsync(async db =>
        {
            await db.Directory.ExecuteUpdateAsync(e =>
                e.SetProperty(x => x.Words, " rusak ").SetProperty(x => x.TitleWords, "").SetProperty(x => x.Card, "{}")
            );
            await db.DirectoryTerms.ExecuteDeleteAsync();
            await db.PublicDocuments.ExecuteUpdateAsync(d => d.SetProperty(x => x.Json, "{}"));
        });
        (await database.FindAsync("stunting")).ShouldBeEmpty();

        await RebuildAsync();

        (await DirectoryAsync()).ShouldBe(before);
        (await database.FindAsync("stunting")).ShouldBe(found);
        (await database.FindAsync("rusak")).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_entry_that_cannot_be_rebuilt_does_not_keep_the_others_from_it()
    {
        var before = await DirectoryAsync();
        var (id, tags) = await database.WithDbAsync(async db =>
        {
            var bad = await db.Directory.OrderBy(e => e.Number).Skip(20).Select(e => e.Id).FirstAsync();
            var text = await db
                .Database.SqlQuery<string>($"SELECT \"Tags\" AS \"Value\" FROM \"Innovations\" WHERE \"Id\" = {bad}")
                .FirstAsync();
            await db.Database.ExecuteSqlAsync($"UPDATE \"Innovations\" SET \"Tags\" = {"{"} WHERE \"Id\" = {bad}");
            await db.Directory.Where(e => e.Id != bad).ExecuteUpdateAsync(e => e.SetProperty(x => x.Words, " rusak "));
            return (bad, text);
        });

        var failure = await Should.ThrowAsync<AggregateException>(RebuildAsync);

        failure.InnerExceptions.Count.ShouldBe(1);
        (
            await database.WithDbAsync(db =>
                db.Database.ExecuteSqlAsync($"UPDATE \"Innovations\" SET \"Tags\" = {tags} WHERE \"Id\" = {id}")
            )
        ).ShouldBe(1);
        (await DirectoryAsync()).ShouldBe(before);
    }

    private async Task<int> RebuildAsync()
    {
        await using var scope = database.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DirectoryRebuild>().RunAsync(CancellationToken.None);
    }

    /// <summary>Everything that a rebuild writes, as text.</summary>
    private Task<List<string>> DirectoryAsync() =>
        database.WithDbAsync(async db =>
        {
            var entries = await db
                .Directory.AsNoTracking()
                .Include(e => e.Terms.OrderBy(t => t.Kind).ThenBy(t => t.Value))
                .OrderBy(e => e.Number)
                .ToListAsync();
            var documents = await db.PublicDocuments.AsNoTracking().OrderBy(d => d.RegistryNumber).ToListAsync();
            return entries
                .Select(entry => JsonSerializer.Serialize(entry))
                .Concat(documents.Select(document => JsonSerializer.Serialize(document)))
                .ToList();
        });
}
