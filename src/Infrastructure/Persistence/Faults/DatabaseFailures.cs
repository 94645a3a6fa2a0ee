using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace JippApi.Infrastructure.Persistence;

/// <summary>Recognises failures by each engine's error codes, never by their messages.</summary>
public static class DatabaseFailures
{
    private const int SqliteConstraintUnique = 2067;
    private const int SqliteConstraintPrimaryKey = 1555;
    private const int SqlServerCancelled = 0;
    private const byte SqlServerLostConnection = 20; // errors of this class and above end the connection
    private const int LongestLine = 200;

    /// <summary>Whether the save failed because another row has the same unique key.</summary>
    public static bool IsUniqueViolation(this DbUpdateException failure) =>
        failure.InnerException is DbException e && e.IsUniqueViolation();

    public static bool IsUniqueViolation(this DbException failure) =>
        failure switch
        {
            SqliteException e => e.SqliteExtendedErrorCode is SqliteConstraintUnique or SqliteConstraintPrimaryKey,
            SqlException e => e.Number is 2601 or 2627,
            PostgresException e => e.SqlState == PostgresErrorCodes.UniqueViolation,
            _ => false,
        };

    /// <summary>Whether the database is at fault, so that the same request may succeed later.</summary>
    public static bool IsUnavailable(this Exception failure) => failure.FaultOf() is not null;

    /// <summary>Whether the fault is likely to pass in a moment, so that retrying at once is worthwhile.</summary>
    public static bool IsTransient(this Exception failure) =>
        failure is not RetryLimitExceededException
        && failure.FaultOf() is DatabaseFault.Conflict or DatabaseFault.Overloaded or DatabaseFault.Unreachable or DatabaseFault.ReadOnly;

    /// <summary>
    /// Whether the work ended because it was cancelled. SqlClient reports a cancelled statement as a server error.
    /// </summary>
    public static bool IsCancellation(this Exception failure, CancellationToken ct) => ct.IsCancellationRequested && failure.IsCancelled();

    /// <summary>The innermost failure on one line, so that an outage does not flood the log.</summary>
    public static string InOneLine(this Exception failure)
    {
        var cause = failure.GetBaseException();
        var line = $"{cause.GetType().Name}: {cause.Message.ReplaceLineEndings(" ")}";
        return line.Length <= LongestLine ? line : line[..LongestLine];
    }

    /// <summary>Returns what was wrong with the database, or null for any other kind of failure.</summary>
    public static DatabaseFault? FaultOf(this Exception failure) =>
        failure switch
        {
            OperationCanceledException => null,
            SqliteException e => FaultOf(e),
            SqlException e => e.Errors.Cast<SqlError>().Select(FaultOf).FirstOrDefault(fault => fault is not null),
            PostgresException e => FaultOf(e),
            NpgsqlException { InnerException: TimeoutException } => DatabaseFault.TimedOut,
            NpgsqlException { IsTransient: true } => DatabaseFault.Unreachable,
            InvalidOperationException { Source: "Microsoft.Data.SqlClient" } => DatabaseFault.Overloaded, // the pool is exhausted
            { InnerException: { } inner } => inner.FaultOf(),
            _ => null,
        };

    private static DatabaseFault? FaultOf(SqliteException failure) =>
        failure.SqliteErrorCode switch
        {
            5 or 6 or 15 => DatabaseFault.Conflict, // BUSY, LOCKED, PROTOCOL
            8 => DatabaseFault.ReadOnly,
            10 => DatabaseFault.BrokenStorage,
            13 => DatabaseFault.Full,
            14 => DatabaseFault.Unreachable, // CANTOPEN
            _ => null,
        };

    private static DatabaseFault? FaultOf(SqlError error) =>
        error.Number switch
        {
            // Deadlock, lock timeout, snapshots; serialization on Babelfish
            1205 or 1222 or 3960 or 3961 or 33557097 => DatabaseFault.Conflict,
            701 or 8645 or 8651 or 10928 or 10929 or 10936 or 40501 or 49918 or 49919 or 49920 => DatabaseFault.Overloaded,
            921 or 922 or 4060 or 4221 or 6005 or 10053 or 10054 or 10060 or 10061 or 11001 or 40143 or 40197 or 40540 or 40613 =>
                DatabaseFault.Unreachable,
            978 or 3906 or 3908 => DatabaseFault.ReadOnly,
            18401 or 18456 => DatabaseFault.LoginRefused,
            -2 => DatabaseFault.TimedOut,
            1101 or 1105 or 9002 or 40544 => DatabaseFault.Full,
            823 or 824 => DatabaseFault.BrokenStorage,
            _ => error.Class >= SqlServerLostConnection ? DatabaseFault.Unreachable : null,
        };

    private static DatabaseFault? FaultOf(PostgresException failure) =>
        failure.SqlState switch
        {
            PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.LockNotAvailable =>
                DatabaseFault.Conflict,
            PostgresErrorCodes.DiskFull => DatabaseFault.Full,
            PostgresErrorCodes.ReadOnlySqlTransaction => DatabaseFault.ReadOnly,
            PostgresErrorCodes.QueryCanceled or "25P04" => DatabaseFault.TimedOut, // statement_timeout, transaction_timeout
            PostgresErrorCodes.IoError => DatabaseFault.BrokenStorage,
            // Idle for too long; the database is gone or renamed; it accepts no connections at the moment.
            "25P03" or PostgresErrorCodes.InvalidCatalogName or PostgresErrorCodes.ObjectNotInPrerequisiteState =>
                DatabaseFault.Unreachable,
            ['2', '8', ..] => DatabaseFault.LoginRefused,
            ['5', '3', ..] => DatabaseFault.Overloaded, // connections, memory
            ['0', '8', ..] or ['5', '7', 'P', ..] => DatabaseFault.Unreachable, // connections; shutdown, crash, start
            _ => null,
        };

    private static bool IsCancelled(this Exception failure) =>
        failure switch
        {
            OperationCanceledException => true,
            SqlException e => e.Number is SqlServerCancelled && e.Class < SqlServerLostConnection,
            SqliteException e => e.SqliteErrorCode is 9, // INTERRUPT
            { InnerException: { } inner } => inner.IsCancelled(),
            _ => false,
        };
}
