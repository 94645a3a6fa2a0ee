using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;

namespace JippApi.Infrastructure.Tests.SqlServer;

/// <summary>What EF Core sends to insert, change and delete rows of each table.</summary>
public sealed class SavedStatementTests
{
    /// <summary>So many rows that EF inserts them by one MERGE.</summary>
    private const int Many = 100;

    [Fact]
    public void Rows_of_every_table_are_inserted_changed_and_deleted_by_statements_that_a_SQL_Server_takes()
    {
        using var server = new RecordingServer();
        using var contexts = new SqlServerContexts(server);
        contexts.WithDb(db =>
        {
            var tables = db.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables.Where(table => !table.IsExcludedFromMigrations).ToList();
            tables.Count.ShouldBeGreaterThan(50);
            foreach (var table in tables)
            {
                Send(db, table, EntityState.Added, 1);
                Send(db, table, EntityState.Added, Many);
                Send(db, table, EntityState.Deleted, 1);
                if (table.Columns.Any(column => !IsKey(column))) Send(db, table, EntityState.Modified, 1);
            }
        });

        server.Sent.Count.ShouldBeGreaterThan(150);
        server.Sent.ShouldContain(statement => statement.Text.Contains("MERGE"));
        server.Sent.SelectMany(statement => statement.Faults).ShouldBeEmpty();
    }

    private static void Send(DbContext db, ITable table, EntityState state, int rows)
    {
        var batches = db.GetService<IModificationCommandBatchFactory>();
        var batch = batches.Create();
        for (var row = 0; row < rows; row++)
        {
            var command = CommandOn(db, table, state);
            if (batch.TryAddCommand(command)) continue;
            Send(db, batch);
            batch = batches.Create();
            batch.TryAddCommand(command).ShouldBeTrue();
        }

        Send(db, batch);
    }

    private static void Send(DbContext db, ModificationCommandBatch batch)
    {
        batch.Complete(moreBatchesExpected: false);
        try
        {
            batch.Execute(db.GetService<IRelationalConnection>());
        }
        catch (DbUpdateException)
        {
            // The server that is not there has changed no row.
        }
    }

    private static INonTrackedModificationCommand CommandOn(DbContext db, ITable table, EntityState state)
    {
        var command = db.GetService<IModificationCommandFactory>().CreateNonTrackedModificationCommand(new(table, sensitiveLoggingEnabled: false));
        command.EntityState = state;
        foreach (var column in table.Columns.Where(column => column.ComputedColumnSql is null && (state != EntityState.Deleted || IsKey(column))))
        {
            var value = ValueFor(column);
            command.AddColumnModification(new(
                column, originalValue: value, value, column.PropertyMappings[0].Property, column.PropertyMappings[0].TypeMapping, read: false,
                write: state != EntityState.Deleted && (state == EntityState.Added || !IsKey(column)), key: IsKey(column),
                condition: state != EntityState.Added && IsKey(column), sensitiveLoggingEnabled: false, column.IsNullable));
        }

        return command;
    }

    /// <summary>A value of the type that the property has, which EF turns into that of the column.</summary>
    private static object? ValueFor(IColumn column) => column.PropertyMappings[0].Property.ClrType is { IsValueType: true } type ? Activator.CreateInstance(type) : null;

    private static bool IsKey(IColumn column) => column.Table.PrimaryKey!.Columns.Contains(column);
}
