using JippApi.Application.Common;
using JippApi.Application.Events;
using JippApi.Domain.Innovations;
using JippApi.Infrastructure.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Tests.Work;

public sealed class DispatchTests(DispatchTests.ConsumingDatabase database) : IClassFixture<DispatchTests.ConsumingDatabase>, IAsyncLifetime
{
    public Task InitializeAsync()
    {
        database.Poison = null;
        return database.RunAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Each_event_is_dispatched_once_in_order_by_many_dispatchers()
    {
        var innovations = Enumerable.Range(0, 60).Select(_ => Given.Draft()).ToList();
        foreach (var innovation in innovations)
            await database.AddAsync(innovation);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(database.RunAsync)));

        (await database.FollowedAsync(innovations)).ShouldBe(innovations.Select(innovation => innovation.Id.Value));
    }

    [Fact]
    public async Task A_failing_event_is_retried_then_set_aside_without_blocking_others()
    {
        Innovation[] innovations = [Given.Draft(), Given.Draft(), Given.Draft()];
        foreach (var innovation in innovations)
            await database.AddAsync(innovation);
        database.Poison = innovations[1].Id;

        await database.RunAsync();
        (await database.FollowedAsync(innovations)).ShouldBe([innovations[0].Id.Value]);
        for (var attempt = 2; attempt <= new WorkerOptions().Attempts; attempt++)
        {
            database.Clock.By += TimeSpan.FromHours(1);
            await database.RunAsync();
        }

        (await database.FollowedAsync(innovations)).ShouldBe([innovations[0].Id.Value, innovations[2].Id.Value]);
        (await database.WithDbAsync(db => db.ParkedEvents.CountAsync(p => p.Consumer == "keeper"))).ShouldBe(1);
        (await database.WithDbAsync(db => WorkerLag.ReadAsync(db, database.Clock.GetUtcNow(), default)))
            .ToString()
            .ShouldBe("0 EVENTS WAITING, OLDEST 0 S, 1 SET ASIDE");
    }

    [Fact]
    public async Task An_event_of_a_long_transaction_is_not_missed()
    {
        if (database.Engine == Databases.Sqlite)
            return; // with a single writer nothing can overtake
        var (slow, fast) = (Given.Draft(), Given.Draft());
        var (begun, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());

        var open = database.WithDbAsync(db =>
            db.InTransactionAsync(
                async () =>
                {
                    db.Innovations.Add(slow);
                    await db.SaveChangesAsync(default);
                    begun.SetResult();
                    await goOn.Task;
                    return true;
                },
                default
            )
        );
        await begun.Task;
        await database.WithDbAsync(db =>
        {
            db.Innovations.Add(fast);
            return db.SaveChangesAsync(default);
        });
        await database.RunAsync();
        (await database.FollowedAsync([slow, fast])).ShouldBe([fast.Id.Value]);
        goOn.SetResult();
        await open;
        await database.RunAsync();

        (await database.FollowedAsync([slow, fast])).ShouldBe([fast.Id.Value, slow.Id.Value]);
        var places = await database.WithDbAsync(db =>
            db.Outbox.Where(m => m.Payload.Contains(slow.Id.Value.ToString()) || m.Payload.Contains(fast.Id.Value.ToString()))
                .OrderBy(m => m.Number)
                .Select(m => m.Position)
                .ToListAsync()
        );
        places[0]!.Value.ShouldBeGreaterThan(places[1]!.Value);
    }

    /// <summary>A database with a consumer that records its events as audit notes.</summary>
    public sealed class ConsumingDatabase : Database
    {
        public ConsumingDatabase()
            : base(Databases.Chosen, Register) { }

        private static void Register(IServiceCollection services) =>
            services
                .AddSingleton<Shared>()
                .AddSingleton<TimeProvider>(provider => provider.GetRequiredService<Shared>().Clock)
                .AddScoped<IEventConsumer, RecordingConsumer>();

        public InnovationId? Poison
        {
            set => Services.GetRequiredService<Shared>().Poison = value;
        }

        public AdvancedClock Clock => Services.GetRequiredService<Shared>().Clock;

        public async Task RunAsync()
        {
            var dispatch = ActivatorUtilities.CreateInstance<EventDispatcher>(Services); // a new instance each time, like another process
            while (await dispatch.RunOnceAsync(default)) { }
        }

        /// <summary>The events consumed so far, in order.</summary>
        public async Task<IReadOnlyList<Guid>> FollowedAsync(IReadOnlyList<Innovation> innovations)
        {
            List<string> ids = [.. innovations.Select(innovation => innovation.Id.Value.ToString())];
            return await WithDbAsync(async db =>
                (
                    await db
                        .AuditEvents.Where(e => e.Action == "HEARD" && ids.Contains(e.ResourceId))
                        .OrderBy(e => e.Number)
                        .Select(e => e.ResourceId)
                        .ToListAsync()
                ).ConvertAll(Guid.Parse)
            );
        }
    }

    internal sealed class Shared
    {
        public InnovationId? Poison { get; set; }

        public AdvancedClock Clock { get; } = new();
    }

    /// <summary>The real time plus an offset.</summary>
    public sealed class AdvancedClock : TimeProvider
    {
        public TimeSpan By { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + By;
    }

    private sealed class RecordingConsumer(IAppDb db, Shared shared) : IEventConsumer
    {
        public string Name => "keeper";

        public IReadOnlyCollection<Type> Types { get; } = [typeof(InnovationDrafted)];

        public Task HandleAsync(IReadOnlyList<HappenedEvent> events, CancellationToken ct)
        {
            foreach (var drafted in events.Select(happened => (InnovationDrafted)happened.Event))
            {
                db.AddAuditEvent(new("HEARD", "innovation", drafted.InnovationId.Value.ToString()));
                if (drafted.InnovationId == shared.Poison)
                    throw new InvalidOperationException("This event cannot be consumed.");
            }

            return Task.CompletedTask;
        }
    }
}
