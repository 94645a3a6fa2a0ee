using System.Globalization;
using JippApi.Application.Finding;
using JippApi.Domain.Operations;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Work.Jobs;

/// <summary>
/// Rebuilds the directory of published innovations, in the order of its entries. An entry that fails alone is set aside
/// and stays as it is.
/// </summary>
internal sealed class ReindexJob : IJob
{
    private const string Entries = "ENTRIES";
    private const string Index = "INDEX";

    public OperationKind Kind => OperationKind.Reindex;

    public async Task RunAsync(JobRun run, CancellationToken ct)
    {
        var rows = RowsOf(run, ct);
        while (!rows.IsOver(run.Progress))
            await run.StepAsync(rows, ct);

        await WriteSearchEntriesAsync(run, ct);
        await run.StepAsync(
            async services =>
            {
                await services.GetRequiredService<JippDb>().RebuildIndexAsync(ct);
                return run.Progress;
            },
            ct
        );
    }

    /// <summary>Starts again with the first batch after an interruption: writing an entry twice is harmless.</summary>
    private static async Task WriteSearchEntriesAsync(JobRun run, CancellationToken ct)
    {
        IReadOnlyList<(IEntryWriter Writer, Guid[] Ids)> batches = [];
        await run.StepAsync(
            async services =>
            {
                batches = await SearchWriter.BatchesAsync(services.GetRequiredService<JippDb>(), ct);
                return run.Progress;
            },
            ct
        );
        foreach (var (writer, ids) in batches)
            await run.StepAsync(
                async services =>
                {
                    var db = services.GetRequiredService<JippDb>();
                    await writer.RewriteAsync(db, ids, ct);
                    await db.SaveChangesAsync(ct);
                    return run.Progress;
                },
                ct
            );
    }

    private static RowStep RowsOf(JobRun run, CancellationToken ct)
    {
        return new(
            async (services, size) =>
            {
                var (before, after) = (run.Progress, After());
                var total = before.Total ?? await services.GetRequiredService<JippDb>().Directory.CountAsync(ct);
                var (written, last) = await services.GetRequiredService<DirectoryRebuild>().WriteNextAsync(after, size, ct);
                var done = before.Done + written;
                return written == 0 ? new(done, done, Index, before.Checkpoint) : new(done, Math.Max(total, done), Entries, Text(last));
            },
            async services =>
            {
                var (before, after) = (run.Progress, After());
                var next = await services
                    .GetRequiredService<JippDb>()
                    .Directory.Where(e => e.Number > after)
                    .OrderBy(e => e.Number)
                    .Select(e => new { e.Number, e.Id })
                    .FirstOrDefaultAsync(ct);
                return next is null ? null : new($"{Entries} {next.Id}", before with { Phase = Entries, Checkpoint = Text(next.Number) });
            },
            progress => progress.Phase == Index
        );

        long After() => run.Progress.Checkpoint is { } text ? long.Parse(text, CultureInfo.InvariantCulture) : 0;

        static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
    }
}
