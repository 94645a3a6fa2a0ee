using JippApi.Api.Tests.Faults;
using JippApi.Domain.Common;
using JippApi.Domain.Operations;
using JippApi.Infrastructure.Persistence;
using JippApi.Infrastructure.Work;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace JippApi.Infrastructure.Tests.Work;

public sealed class StoppedWorkerTests(Database database) : IClassFixture<Database>
{
    [Fact]
    public async Task A_statement_cancelled_by_a_stop_is_not_a_failed_attempt()
    {
        using var stop = new CancellationTokenSource();
        var operation = Operation.Request(OperationKind.Purge, new UserId("uji"), Given.Noon);
        await database.AddAsync(operation);
        var runner = new OperationRunner(
            new Cancelled(stop),
            database.Services.GetRequiredService<IServiceScopeFactory>(),
            new WorkerOptions(),
            TimeProvider.System,
            NullLogger<OperationRunner>.Instance
        );

        await Should.ThrowAsync<SqlException>(() => runner.RunOnceAsync(stop.Token));

        var after = await database.WithDbAsync(db => db.Operations.SingleAsync(o => o.Id == operation.Id));
        (after.Status, after.Attempts).ShouldBe((OperationStatus.Queued, 0));
    }

    [Fact]
    public void The_same_error_without_a_stop_is_a_failure()
    {
        using var stop = new CancellationTokenSource();
        EngineErrors.SqlServer(0, 11).IsCancellation(stop.Token).ShouldBeFalse();
    }

    /// <summary>A job that is stopped while SQL Server executes a statement.</summary>
    private sealed class Cancelled(CancellationTokenSource stop) : IJob
    {
        public OperationKind Kind => OperationKind.Purge;

        public async Task RunAsync(JobRun run, CancellationToken ct)
        {
            await stop.CancelAsync();
            throw EngineErrors.SqlServer(0, 11);
        }
    }
}
