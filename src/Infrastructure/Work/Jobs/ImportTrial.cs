using JippApi.Application.Imports;
using JippApi.Domain.Imports;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Work.Jobs;

/// <summary>
/// Finds out what would become of the rows of an import, by taking them over in transactions that are rolled back: the
/// dry run is the code of the commit.
/// </summary>
internal sealed class ImportTrial(IServiceScopeFactory scopes, ImportPolicy policy)
{
    private const string Name = "TRY";
    private const string RowFailed = "ROW_FAILED";

    public async Task RunAsync(JobRun run, ImportWork work, CancellationToken ct)
    {
        int? last = ImportJob.AfterOf(run, Name);
        while (last is { } after)
        {
            var tried = await TryAsync(work, after, ct);
            await run.StepAsync(
                async services =>
                {
                    await ImportJob.SendAsync(services, new PlanImportRows(work.ImportId, tried.Outcomes), ct);
                    return ImportJob.ProgressOf(Name, tried.Last ?? work.Rows, work.Rows);
                },
                ct
            );
            last = tried.Last;
        }

        await ImportJob.EndPhaseAsync(Name, run, work, ct);
    }

    /// <summary>Tries rows together; if that fails, one by one, and whichever fails alone would fail.</summary>
    private async Task<RowAdvance> TryAsync(ImportWork work, int after, CancellationToken ct)
    {
        try
        {
            return await DryRunAsync(work, after, policy.StepRows, ct);
        }
        catch (Exception e) when (JobRun.IsFailureOfRow(e, ct))
        {
            // which of its rows is found below
        }

        List<TriedRow> tried = [];
        int? last = after;
        for (var rows = 0; rows < policy.StepRows && last is { } next; rows++)
        {
            try
            {
                var one = await DryRunAsync(work, next, 1, ct);
                tried.AddRange(one.Outcomes);
                last = one.Last;
            }
            catch (Exception e) when (JobRun.IsFailureOfRow(e, ct))
            {
                last = await NextAsync(work, next, ct);
                if (last is { } refused)
                    tried.Add(new(refused, RecordOutcome.Rejected, RowFailed));
            }
        }

        return new(last, tried);
    }

    private async Task<int?> NextAsync(ImportWork work, int after, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var id = new ImportId(work.ImportId);
        return await scope
            .ServiceProvider.GetRequiredService<JippDb>()
            .ImportRows.Where(row => row.ImportId == id && row.Number > after && row.Planned == null)
            .OrderBy(row => row.Number)
            .Select(row => (int?)row.Number)
            .FirstOrDefaultAsync(ct);
    }

    private async Task<RowAdvance> DryRunAsync(ImportWork work, int after, int take, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        return await db.RunUnitAsync(
            () => db.DryRunAsync(() => ImportJob.TakeOverAsync(scope.ServiceProvider, new(work.ImportId, after, take, true), ct), ct),
            ct
        );
    }
}
