using JippApi.Application.Access;
using JippApi.Domain.Access;
using JippApi.Infrastructure.Persistence;
using MediatR;

namespace JippApi.Api.Security;

/// <summary>
/// Buffers failed calls and saves those of all clients in one transaction every two seconds: a failing request does not
/// wait for the database, and many failures cost the database no more than a few do. For each client only the newest
/// are buffered, since older ones would be deleted anyway.
/// </summary>
internal sealed class FailedCallQueue(IServiceScopeFactory scopes, TimeProvider clock, ILogger<FailedCallQueue> log) : BackgroundService
{
    private static readonly TimeSpan SaveInterval = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim saving = new(1);
    private readonly Lock changing = new();
    private Dictionary<PartnerClientId, Queue<FailedCall>> waiting = [];

    /// <summary>Buffers a call.</summary>
    public void Add(FailedCall call)
    {
        lock (changing)
        {
            if (!waiting.TryGetValue(call.ClientId, out var calls))
                waiting[call.ClientId] = calls = new();
            calls.Enqueue(call);
            if (calls.Count > FailedCall.MaxPerClient)
                calls.Dequeue();
        }
    }

    /// <summary>Saves the buffered calls.</summary>
    public async Task SaveAsync(CancellationToken ct)
    {
        await saving.WaitAsync(ct);
        try
        {
            var calls = Taken();
            if (calls.Count == 0)
                return;
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new RecordFailedCalls(calls), CancellationToken.None);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Failed calls only help partners to debug, so saving them must never make anything else fail
            log.LogWarning("Failed calls of partners could not be saved: {Failure}", e.InOneLine());
        }
        finally
        {
            saving.Release();
        }
    }

    public override void Dispose()
    {
        saving.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(SaveInterval, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await SaveAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            await SaveAsync(CancellationToken.None);
        }
    }

    private List<FailedCall> Taken()
    {
        lock (changing)
        {
            var taken = waiting;
            if (taken.Count > 0)
                waiting = [];
            return [.. taken.Values.SelectMany(calls => calls)];
        }
    }
}
