using JippApi.Application.Sources;
using JippApi.Application.Statements;
using JippApi.Domain.Innovations;
using JippApi.Domain.Sources;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Tests.Sources;

/// <summary>Rows of lists, recorded as an import would: in transactions of their own.</summary>
internal static class Rows
{
    public static StatedRecord Of(InnovationSource source, string key, SourceStatement? statement = null) =>
        new(source, key, statement ?? new() { Title = $"Inovasi {key}" }, new Dictionary<string, string> { ["judul"] = key }, []);

    /// <summary>A published innovation with a number that recording does not give.</summary>
    public static Innovation Published(InnovationContent? content = null) =>
        Innovation.TakeOver(content ?? Given.Content(), Given.Number().Replace("2026", "2020"), TestUser.Writer, Given.Noon);

    public static Task<Recorded> RecordAsync(this Database database, StatedRecord row, RecordingTerms? terms = null) =>
        database.RecordingAsync(row.Source, [row.Key], recording => recording.RecordAsync(row, terms ?? new(Publishes: true), default));

    /// <summary>Records in one transaction.</summary>
    public static async Task<T> RecordingAsync<T>(
        this Database database,
        InnovationSource source,
        IReadOnlyCollection<string> keys,
        Func<Recording, Task<T>> work
    )
    {
        await using var scope = database.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        var recording = scope.ServiceProvider.GetRequiredService<Recording>();
        return await db.InTransactionAsync(
            async () =>
            {
                await recording.PrepareAsync(source, keys, default);
                var result = await work(recording);
                await db.SaveChangesAsync(default);
                return result;
            },
            default
        );
    }

    /// <summary>Undoes recordings in one transaction, in the order given.</summary>
    public static Task<List<bool>> UndoAsync(this Database database, params IEnumerable<string?> befores) =>
        database.RecordingAsync(
            InnovationSource.Kipp,
            [],
            async recording =>
            {
                List<bool> done = [];
                foreach (var before in befores.OfType<string>())
                    done.Add(await recording.UndoAsync(before, default));
                return done;
            }
        );

    public static Task<Innovation> ReadAsync(this Database database, InnovationId id) =>
        database.WithDbAsync(db => db.Innovations.AsNoTracking().SingleAsync(i => i.Id == id));

    public static Task<List<Proposal>> ProposalsAsync(this Database database, InnovationId id) =>
        database.WithDbAsync(db => db.Proposals.AsNoTracking().Where(p => p.InnovationId == id).OrderBy(p => p.ProposedAt).ToListAsync());

    public static Task<ListedRecord> ListedAsync(this Database database, InnovationSource source, string key) =>
        database.WithDbAsync(db => db.ListedRecords.AsNoTracking().SingleAsync(r => r.Source == source && r.Key == key));
}
