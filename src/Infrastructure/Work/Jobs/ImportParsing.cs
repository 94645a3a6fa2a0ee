using JippApi.Application.Files;
using JippApi.Application.Imports;
using JippApi.Application.Statements;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Work.Jobs;

/// <summary>Stores the rows of a file as they stand there, read once and in bounded memory.</summary>
internal sealed class ImportParsing(IServiceScopeFactory scopes, ISourceFiles files, ImportPolicy policy)
{
    private const string Name = "PARSE";
    private const string NoRows = "NO_ROWS";
    private const string TooManyRows = "TOO_MANY_ROWS";

    public async Task RunAsync(JobRun run, ImportWork work, CancellationToken ct)
    {
        await using var content = await OpenAsync(work, ct);
        await using var table = await files.OpenAsync(content, ct);
        // Rows that another worker has stored are read again, but not stored again
        var (stored, count) = (ImportJob.AfterOf(run, Name), run.Progress.Phase == Name ? run.Progress.Done : 0);
        List<SourceRow> waiting = new(policy.StepRows);
        await foreach (var row in table.ReadAsync(ct))
        {
            if (row.Number <= stored)
                continue;
            waiting.Add(row);
            if (count + waiting.Count > policy.MaxRows)
                throw new UnreadableFileException(TooManyRows, row.Number);
            if (waiting.Count == policy.StepRows)
                count = await StoreAsync(run, work, waiting, count, ct);
        }

        if (waiting.Count > 0)
            count = await StoreAsync(run, work, waiting, count, ct);
        if (count == 0)
            throw new UnreadableFileException(NoRows);
        await run.StepAsync(
            async services =>
            {
                await ImportJob.SendAsync(services, new ParseImport(work.ImportId, table.Form, table.Columns, count), ct);
                return new(count, count, $"{Name}_ENDED", null);
            },
            ct
        );
    }

    private static async Task<int> StoreAsync(JobRun run, ImportWork work, List<SourceRow> rows, int count, CancellationToken ct)
    {
        var done = count + rows.Count;
        await run.StepAsync(
            async services =>
            {
                await ImportJob.SendAsync(services, new StoreImportRows(work.ImportId, [.. rows]), ct);
                return ImportJob.ProgressOf(Name, rows[^1].Number, null) with { Done = done };
            },
            ct
        );
        rows.Clear();
        return done;
    }

    private async Task<Stream> OpenAsync(ImportWork work, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await ImportJob.SendAsync(scope.ServiceProvider, new OpenDelivery(work.FileId), ct);
    }
}
