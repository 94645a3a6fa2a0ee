using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.SqlClient;

namespace JippApi.Infrastructure.Tests.SqlServer;

/// <summary>A fake SQL Server that records statements and answers like an empty database.</summary>
internal sealed class RecordingServer : DbDataSource
{
    private readonly List<SentStatement> sent = [];

    public IReadOnlyList<SentStatement> Sent => sent;

    public override string ConnectionString => "Server=nowhere";

    /// <summary>The statements since the last call.</summary>
    public IReadOnlyList<SentStatement> Take()
    {
        SentStatement[] taken = [.. sent];
        sent.Clear();
        return taken;
    }

    protected override DbConnection CreateDbConnection() => new Connection(this);

    /// <summary>An aggregate over no rows is a row: COUNT is 0, and MAX is NULL.</summary>
    private static DataTable Empty(string statement)
    {
        var table = new DataTable();
        if (statement.StartsWith("SELECT COUNT", StringComparison.Ordinal))
            table.Columns.Add("n", typeof(int)).Table!.Rows.Add(0);
        if (statement.StartsWith("SELECT MAX", StringComparison.Ordinal))
            table.Columns.Add("n", typeof(long)).Table!.Rows.Add(DBNull.Value);
        return table;
    }

    private sealed class Connection(RecordingServer server) : DbConnection
    {
        private ConnectionState state;

        [AllowNull]
        public override string ConnectionString { get; set; } = server.ConnectionString;

        public override string Database => "jipp";

        public override string DataSource => "nowhere";

        public override string ServerVersion => "15.0";

        public override ConnectionState State => state;

        public override void ChangeDatabase(string databaseName) { }

        public override void Open() => state = ConnectionState.Open;

        public override void Close() => state = ConnectionState.Closed;

        protected override DbCommand CreateDbCommand() => new Command(server, this);

        protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => new Transaction(this, isolationLevel);
    }

    private sealed class Transaction(DbConnection connection, IsolationLevel level) : DbTransaction
    {
        public override IsolationLevel IsolationLevel => level;

        protected override DbConnection DbConnection => connection;

        public override void Commit() { }

        public override void Rollback() { }
    }

    /// <summary>Its parameters are those of the real driver, which the product and EF inspect.</summary>
    private sealed class Command(RecordingServer server, DbConnection connection) : DbCommand
    {
        private readonly SqlCommand real = new();

        [AllowNull]
        public override string CommandText
        {
            get => real.CommandText;
#pragma warning disable CA2100 // it is never sent
            set => real.CommandText = value;
#pragma warning restore CA2100
        }

        public override int CommandTimeout { get; set; }

        public override CommandType CommandType { get; set; } = CommandType.Text;

        public override bool DesignTimeVisible { get; set; }

        public override UpdateRowSource UpdatedRowSource { get; set; }

        protected override DbConnection? DbConnection { get; set; } = connection;

        protected override DbParameterCollection DbParameterCollection => real.Parameters;

        protected override DbTransaction? DbTransaction { get; set; }

        public override void Cancel() { }

        public override void Prepare() { }

        public override int ExecuteNonQuery()
        {
            Note();
            return 1;
        }

        public override object? ExecuteScalar()
        {
            Note();
            return null;
        }

        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior)
        {
            Note();
            return Empty(CommandText).CreateDataReader();
        }

        protected override DbParameter CreateDbParameter() => real.CreateParameter();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                real.Dispose();
            base.Dispose(disposing);
        }

        private void Note() => server.sent.Add(new(CommandText, real.Parameters.Count));
    }
}

internal sealed record SentStatement(string Text, int Parameters)
{
    /// <summary>The parts that SQL Server would reject, followed by the whole statement.</summary>
    public IEnumerable<string> Faults => TSql.FaultsOfStatement(Text, Parameters).Select(fault => $"{fault}\n{Text}");
}
