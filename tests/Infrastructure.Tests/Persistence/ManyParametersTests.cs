using System.Data.Common;
using System.Text.Json;
using JippApi.Domain.Access;
using JippApi.Domain.ActionItems;
using JippApi.Domain.ReplicationPlans;
using JippApi.Infrastructure.Persistence;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SQLitePCL;

namespace JippApi.Infrastructure.Tests.Persistence;

/// <summary>SQL Server takes 2,100 parameters in a statement; here SQLite is limited to as many.</summary>
public sealed class ManyParametersTests : IAsyncLifetime
{
    private const int SqlServerMaxParameters = 2_100;

    private readonly Database database = Database.On(Databases.Sqlite);

    public Task InitializeAsync() => database.InitializeAsync();

    public Task DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task Items_with_very_many_dependencies_can_be_read()
    {
        var (person, waitsFor) = (
            AccountId.New(),
            Enumerable.Range(0, SqlServerMaxParameters * 2).Select(_ => Guid.CreateVersion7()).ToList()
        );
        var (origin, adopter) = (Given.Published(), Given.Institution());
        var plan = ReplicationPlan.Draft(
            origin.Id,
            1,
            new(true, true, false, false),
            adopter.Id,
            null,
            new()
            {
                Kind = ReplicationKind.Adapt,
                Extent = ReplicationExtent.Full,
                BudgetYear = 2027,
            },
            Given.Noon
        );
        var item = ActionItem.Plan(
            plan,
            1,
            new() { Activity = "Latih petugas", AssigneeId = person },
            new(new Dictionary<ActionItemId, IReadOnlyList<ActionItemId>>()),
            Given.Noon
        );
        await database.AddAsync(origin, adopter);
        await database.AddAsync(plan);
        await database.AddAsync(item);
        var list = JsonSerializer.Serialize(waitsFor.Select(id => new { Value = id }));
        await database.WithDbAsync(db => db.Database.ExecuteSqlAsync($"UPDATE ActionItems SET DependsOn = {list}"));

        var items = await Items()
            .ReadAsync(
                new() { AssigneeId = person.Value },
                new(new(2027, 1, 1), false),
                default,
                backwards: false,
                10,
                CancellationToken.None
            );

        items.ShouldHaveSingleItem().BlockedBy.Count.ShouldBe(waitsFor.Count);
    }

    private AssignedItems Items() => new(new(new Narrow(database.ConnectionString), Options.Create(new DatabaseOptions())));

    private sealed class Narrow(string connectionString) : DbDataSource
    {
        private const int VariableNumber = 9; // SQLITE_LIMIT_VARIABLE_NUMBER

        public override string ConnectionString => connectionString;

        protected override DbConnection CreateDbConnection() => new SqliteConnection(connectionString);

        protected override DbConnection OpenDbConnection()
        {
            var connection = (SqliteConnection)base.OpenDbConnection();
            raw.sqlite3_limit(connection.Handle, VariableNumber, SqlServerMaxParameters);
            return connection;
        }

        protected override ValueTask<DbConnection> OpenDbConnectionAsync(CancellationToken cancellationToken = default) =>
            new(OpenDbConnection());
    }
}
