using System.Security.Cryptography;
using JippApi.Application.Common;
using JippApi.Application.Files;
using JippApi.Application.Pulls;
using JippApi.Domain.Operations;
using JippApi.Domain.Pulls;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Work.Jobs;

/// <summary>
/// Reads source lists from the systems of the ministries, page by page. A page is fetched and kept outside of any
/// transaction; then a step records where the next one begins. While a system does not answer, the operation is put
/// back, so that no worker waits.
/// </summary>
internal sealed class PullJob(IEnumerable<ISourceConnector> connectors, IFileStore store, TimeProvider clock) : IJob
{
    private const string Phase = "PAGES";
    private const string Failed = "PULL_FAILED";

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    public OperationKind Kind => OperationKind.Pull;

    public async Task RunAsync(JobRun run, CancellationToken ct)
    {
        var pulls = await SendAsync(run, new StartPulls(run.Id.Value), ct);
        var (paused, failed) = (new List<JobPausedException>(), false);
        foreach (var pull in pulls)
        {
            try
            {
                failed |= !await ReadAsync(run, pull, ct);
            }
            catch (JobPausedException pause)
            {
                paused.Add(pause); // the lists of the others are read meanwhile
            }
        }

        if (paused.Count > 0)
            throw paused.MinBy(pause => pause.Pause)!;
        if (failed)
            throw new JobFailedException(Failed);
    }

    /// <summary>Reads a list to its end.</summary>
    /// <returns>Whether it could be read.</returns>
    private async Task<bool> ReadAsync(JobRun run, PullToRead toRead, CancellationToken ct)
    {
        var pull = toRead.Pull;
        var connector = connectors.FirstOrDefault(c => c.Source == pull.Source && c.Bounds is not null);
        if (connector is null)
            return await MeetAsync(run, pull, new(PullFault.Refused), ct); // it was configured when the pull was requested
        foreach (var failed in toRead.Failed) // cancelled or given up while no worker held them
            await new PulledParts(store, failed.Id).RemoveAsync(failed.Pages);
        var parts = new PulledParts(store, pull.Id);
        await parts.RememberAsync(pull, connector.KeyOf, ct);
        try
        {
            while (!pull.IsComplete)
            {
                if (await FetchAsync(connector, pull, toRead.Known, ct) is not { } page)
                    return await SendAsync(run, new EndUnchangedPull(pull.Id, null), ct)
                        ? true
                        : throw new PullFaultException(PullFault.CutShort); // the last import was undone meanwhile
                var (added, repeated, bytes) = await parts.KeepAsync(pull.Pages + 1, page.Rows, ct);
                var next = NextOf(pull, page, added, parts.AllHaveKeys);
                pull = await SendAsync(run, new RecordPage(pull.Id, new(added, repeated, bytes, next, page.Tag)), ct);
                RequireWhole(pull, page, parts);
            }
        }
        catch (PullFaultException fault)
        {
            return await MeetAsync(run, pull, fault, ct);
        }

        await HandOverAsync(run, pull, parts, ct);
        return true;
    }

    private static async Task<SourcePage?> FetchAsync(ISourceConnector connector, Pull pull, PageTag? known, CancellationToken ct)
    {
        var bounds = connector.Bounds!;
        if (pull.Pages >= bounds.MaxPages)
            throw new PullFaultException(PullFault.TooManyPages);
        return pull.Bytes >= bounds.MaxBytes
            ? throw new PullFaultException(PullFault.TooLarge)
            : await connector.ReadAsync(pull.Cursor, known, bounds.MaxBytes - pull.Bytes, ct);
    }

    /// <summary>
    /// A system that ignores the number of the page sends the same rows for ever: two pages in a row with nothing new are
    /// the end, unless it said how many rows there are.
    /// </summary>
    private static string? NextOf(Pull pull, SourcePage page, int added, bool allHaveKeys)
    {
        if (page.Total is { } total && allHaveKeys)
            return pull.Rows + added >= total ? null : page.Next;
        return added == 0 && pull.Parts is [.., 0] ? null : page.Next;
    }

    private static void RequireWhole(Pull pull, SourcePage page, PulledParts parts)
    {
        if (!pull.IsComplete)
            return;
        if (pull.Rows == 0)
            throw new PullFaultException(PullFault.Empty);
        if (parts.AllHaveKeys && pull.Rows < page.Total)
            throw new PullFaultException(PullFault.Incomplete);
    }

    private async Task HandOverAsync(JobRun run, Pull pull, PulledParts parts, CancellationToken ct)
    {
        var hash = parts.ContentHash;
        if (!await SendAsync(run, new EndUnchangedPull(pull.Id, hash), ct))
        {
            var content = await PulledContent.StoreAsync(store, parts, pull, clock.GetUtcNow(), ct);
            await SendAsync(run, new ImportPull(pull.Id, hash, parts.AllHaveKeys ? parts.Keys : null, content), ct);
        }

        await parts.RemoveAsync(pull.Pages);
    }

    private async Task<bool> MeetAsync(JobRun run, Pull pull, PullFaultException fault, CancellationToken ct)
    {
        var now = await SendAsync(run, new RecordPullFault(pull.Id, fault.Fault), ct);
        if (now.Status == PullStatus.Reading)
            throw new JobPausedException(Code.Of(fault.Fault), fault.RetryAfter ?? PauseAfter(now.FaultsInARow));
        await new PulledParts(store, pull.Id).RemoveAsync(now.Pages);
        return false;
    }

    /// <summary>Twice as long after each fault, and never the same for all that wait for a system.</summary>
    private static TimeSpan PauseAfter(int faults)
    {
        var pause = TimeSpan.FromTicks(Math.Min(LongestPause.Ticks, FirstPause.Ticks << Math.Clamp(faults - 1, 0, 12)));
        return pause * (1 + (RandomNumberGenerator.GetInt32(0, 26) / 100.0));
    }

    private static async Task<T> SendAsync<T>(JobRun run, IRequest<T> request, CancellationToken ct)
    {
        T result = default!;
        await run.StepAsync(
            async services =>
            {
                result = await services.GetRequiredService<IMediator>().Send(request, ct);
                return result is Pull pull ? new(pull.Rows, null, Phase, null) : run.Progress with { Phase = Phase };
            },
            ct
        );
        return result;
    }
}
