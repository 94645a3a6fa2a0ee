using System.Globalization;
using JippApi.Domain.Operations;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Work.Jobs;

/// <summary>Rebuilds the directory of published innovations, in the order of its entries.</summary>
internal sealed class ReindexJob(WorkerOptions options) : IJob
{
    private const string Entries = "ENTRIES";
    private const string Index = "INDEX";

    public OperationKind Kind => OperationKind.Reindex;

    public async Task RunAsync(JobRun run, CancellationToken ct)
    {
        while (run.Progress.Phase != Index)
        {
            await run.StepAsync(
                async services =>
                {
                    var db = services.GetRequiredService<JippDb>();
                    var (before, after) = (
                        run.Progress,
                        run.Progress.Checkpoint is { } text ? long.Parse(text, CultureInfo.InvariantCulture) : 0
                    );
                    var total = before.Total ?? await db.Directory.CountAsync(ct);
                    var (written, last) = await services.GetRequiredService<DirectoryRebuild>().WriteNextAsync(after, options.StepSize, ct);
                    var done = before.Done + written;
                    return written == 0
                        ? new(done, done, Index, before.Checkpoint)
                        : new(done, Math.Max(total, done), Entries, last.ToString(CultureInfo.InvariantCulture));
                },
                ct
            );
        }

        await run.StepAsync(
            async services =>
            {
                await services.GetRequiredService<JippDb>().RebuildIndexAsync(ct);
                return run.Progress;
            },
            ct
        );
    }
}
