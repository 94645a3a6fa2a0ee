using System.Globalization;
using JippApi.Application.Common;
using JippApi.Application.Imports;
using JippApi.Application.Statements;
using JippApi.Domain.Imports;
using JippApi.Domain.Operations;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Work.Jobs;

/// <summary>
/// Does what an import is waiting for: reads, compares and tries its rows, takes them over, or undoes them. The status of
/// the import says which phase is next, the checkpoint which row, so that any worker can go on where another died.
/// </summary>
internal sealed class ImportJob(IServiceScopeFactory scopes, ISourceFiles files, ImportPolicy policy) : IJob
{
    /// <summary>The import says why.</summary>
    private const string Failed = "IMPORT_FAILED";

    private const string Forbidden = "FORBIDDEN";

    public OperationKind Kind => OperationKind.Import;

    public async Task RunAsync(JobRun run, CancellationToken ct)
    {
        while (await ReadAsync(run, ct) is { } work && PhaseOf(work.Status) is { } phase)
        {
            try
            {
                await phase(run, work, ct);
            }
            catch (UnreadableFileException fault)
            {
                await FailAsync(run, work, fault.Code, fault.Row, ct);
            }
            catch (Exception e) when (e is ForbiddenException or JobFailedException { Code: Forbidden })
            {
                await FailAsync(run, work, Forbidden, null, ct);
            }
            catch (DbUpdateConcurrencyException)
            {
                // Somebody has decided something about the import in the meantime: see what is to be done now
            }
        }
    }

    private delegate Task Phase(JobRun run, ImportWork work, CancellationToken ct);

    private Phase? PhaseOf(ImportStatus status) =>
        status switch
        {
            ImportStatus.Received => new ImportParsing(scopes, files, policy).RunAsync,
            ImportStatus.Parsed => (run, work, ct) =>
                OverRowsAsync("VALIDATE", (id, after) => new ValidateImportRows(id, after, policy.StepRows), run, work, ct),
            ImportStatus.Validated => (run, work, ct) =>
                OverRowsAsync("MATCH", (id, after) => new MatchImportRows(id, after, policy.StepRows), run, work, ct),
            ImportStatus.Matched => new ImportTrial(scopes, policy).RunAsync,
            ImportStatus.Committing => CommitAsync,
            ImportStatus.RollingBack => RollBackAsync,
            _ => null,
        };

    /// <summary>Runs a step over all rows, and ends the phase.</summary>
    private static async Task OverRowsAsync(
        string name,
        Func<Guid, int, IRequest<RowAdvance>> step,
        JobRun run,
        ImportWork work,
        CancellationToken ct
    )
    {
        int? last = AfterOf(run, name);
        while (last is { } after)
            await run.StepAsync(
                async services =>
                {
                    last = (await SendAsync(services, step(work.ImportId, after), ct)).Last;
                    return ProgressOf(name, last ?? after, work.Rows);
                },
                ct
            );
        await EndPhaseAsync(name, run, work, ct);
    }

    private async Task CommitAsync(JobRun run, ImportWork work, CancellationToken ct)
    {
        const string name = "COMMIT";
        var isOver = false;
        var step = new RowStep(
            async (services, size) =>
            {
                var rows = size == 1 ? 1 : policy.StepRows;
                return Next(await TakeOverAsync(services, new(work.ImportId, AfterOf(run, name), rows, false), ct));
            },
            async services =>
            {
                var advance = await SendAsync(services, new LeaveOutImportRow(work.ImportId, AfterOf(run, name)), ct);
                return advance.Last is { } row ? new($"{name} {row}", Next(advance)) : null;
            },
            _ => isOver
        );
        while (!isOver)
            await run.StepAsync(step, ct);
        await EndPhaseAsync("RECONCILE", run, work, ct);

        JobProgress Next(RowAdvance advance)
        {
            isOver = advance.Last is null;
            return ProgressOf(name, advance.Last ?? work.Rows, work.Rows);
        }
    }

    private async Task RollBackAsync(JobRun run, ImportWork work, CancellationToken ct)
    {
        const string name = "ROLL_BACK";
        var undone = policy.StepRows;
        while (undone == policy.StepRows)
            await run.StepAsync(
                async services =>
                {
                    undone = await AllowedAsync(() => SendAsync(services, new UndoImportRows(work.ImportId, policy.StepRows), ct));
                    var done = run.Progress.Phase == name ? run.Progress.Done : 0;
                    return new(done + undone, work.Rows, name, null);
                },
                ct
            );
        await EndPhaseAsync(name, run, work, ct);
    }

    /// <summary>Takes rows over, or tries to.</summary>
    internal static Task<RowAdvance> TakeOverAsync(IServiceProvider services, TakeOverImportRows command, CancellationToken ct) =>
        AllowedAsync(() => SendAsync(services, command, ct));

    /// <summary>
    /// That nobody has the right to it any more is not the fault of a row, so that none is set aside for it.
    /// </summary>
    private static async Task<T> AllowedAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (ForbiddenException)
        {
            throw new JobFailedException(Forbidden);
        }
    }

    private static async Task FailAsync(JobRun run, ImportWork work, string problem, int? row, CancellationToken ct)
    {
        await run.StepAsync(
            async services =>
            {
                await SendAsync(services, new FailImport(work.ImportId, problem, row), ct);
                return run.Progress;
            },
            ct
        );
        throw new JobFailedException(Failed);
    }

    private async Task<ImportWork?> ReadAsync(JobRun run, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await SendAsync(scope.ServiceProvider, new ReadImportWork(run.Id.Value), ct);
    }

    internal static async Task<ImportStatus> EndPhaseAsync(string name, JobRun run, ImportWork work, CancellationToken ct)
    {
        var status = work.Status;
        await run.StepAsync(
            async services =>
            {
                status = await SendAsync(services, new EndImportPhase(work.ImportId), ct);
                return new(work.Rows, work.Rows, $"{name}_ENDED", work.ImportId.ToString()); // the result of the operation
            },
            ct
        );
        return status == ImportStatus.Failed ? throw new JobFailedException(Failed) : status;
    }

    internal static Task<T> SendAsync<T>(IServiceProvider services, IRequest<T> request, CancellationToken ct) =>
        services.GetRequiredService<IMediator>().Send(request, ct);

    /// <summary>The number of the row after which the phase goes on.</summary>
    internal static int AfterOf(JobRun run, string phase) =>
        run.Progress.Phase == phase && run.Progress.Checkpoint is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : 0;

    internal static JobProgress ProgressOf(string phase, int last, int? rows) =>
        new(last, rows, phase, last.ToString(CultureInfo.InvariantCulture));
}
