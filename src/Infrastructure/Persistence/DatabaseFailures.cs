using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace JippApi.Infrastructure.Persistence;

/// <summary>Recognises failures by the codes of each engine, never by their texts.</summary>
public static class DatabaseFailures
{
    private const int SqliteConstraintUnique = 2067;
    private const int SqliteConstraintPrimaryKey = 1555;
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteCannotOpen = 14;
    private const int SqlServerDeadlock = 1205;

    /// <summary>Whether the save failed because another row has the same unique key.</summary>
    public static bool IsUniqueViolation(this DbUpdateException failure) => failure.InnerException switch
    {
        SqliteException e => e.SqliteExtendedErrorCode is SqliteConstraintUnique or SqliteConstraintPrimaryKey,
        SqlException e => e.Number is 2601 or 2627,
        PostgresException e => e.SqlState == PostgresErrorCodes.UniqueViolation,
        _ => false,
    };

    /// <summary>Whether the transaction was ended because it and another one waited for each other: what it did can be done again.</summary>
    public static bool IsDeadlock(this Exception failure) => failure switch
    {
        SqlException e => e.Number is SqlServerDeadlock,
        PostgresException e => e.SqlState == PostgresErrorCodes.DeadlockDetected,
        { InnerException: { } inner } => inner.IsDeadlock(),
        _ => false,
    };

    /// <summary>Whether the database could not be reached or was too busy, so that the same request may succeed later.</summary>
    public static bool IsUnavailable(this Exception failure) => failure switch
    {
        SqliteException e => e.SqliteErrorCode is SqliteBusy or SqliteLocked or SqliteCannotOpen,
        DbException e => e.IsTransient,
        { InnerException: { } inner } => inner.IsUnavailable(),
        _ => false,
    };
}
