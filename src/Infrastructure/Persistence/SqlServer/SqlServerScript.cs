using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace JippApi.Infrastructure.Persistence.SqlServer;

internal static class SqlServerScript
{
    /// <summary>
    /// Filtered indexes require these options, and <c>sqlcmd</c> turns QUOTED_IDENTIFIER off. The first error ends the
    /// script, and with it the open transaction.
    /// </summary>
    private const string Start = """
        :on error exit
        SET QUOTED_IDENTIFIER, ANSI_NULLS, ANSI_PADDING, ANSI_WARNINGS, CONCAT_NULL_YIELDS_NULL, ARITHABORT, XACT_ABORT, NOCOUNT ON;
        SET NUMERIC_ROUNDABORT OFF;
        GO

        IF DB_NAME() IN (N'master', N'model', N'msdb', N'tempdb') THROW 50000, N'Choose the database: sqlcmd -d NAME', 1;
        GO


        """;

    public static string Of(SqlServerDb db)
    {
        var history = db.GetService<IHistoryRepository>();
        var script = Start + db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);
        return db
            .Database.GetMigrations()
            .Aggregate(script, (text, migration) => EachAlone(text, history.GetBeginIfNotExistsScript(migration)));
    }

    /// <summary>
    /// Puts each step in its own batch. Columns are resolved before a batch starts, so one added by a step is unknown
    /// to the rest of its batch.
    /// </summary>
    private static string EachAlone(string script, string guard) =>
        script.Replace(guard, $"GO{Environment.NewLine}{Environment.NewLine}{guard}", StringComparison.Ordinal);
}
