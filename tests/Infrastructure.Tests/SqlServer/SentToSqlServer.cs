using System.Collections.Concurrent;
using System.Data;
using System.Diagnostics;
using Microsoft.Data.SqlClient.Diagnostics;

namespace JippApi.Infrastructure.Tests.SqlServer;

/// <summary>
/// Checks every statement this process sends to a T-SQL server, which may be more lenient than SQL Server or older than
/// the target version.
/// </summary>
internal sealed class SentToSqlServer : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private static readonly ConcurrentDictionary<string, byte> Read = new(StringComparer.Ordinal);
    private static readonly ConcurrentQueue<string> Found = new();
    private static readonly Lazy<IDisposable> Watching = new(() => DiagnosticListener.AllListeners.Subscribe(new SentToSqlServer()));

    /// <summary>Starts watching, once for the process.</summary>
    public static void Watch() => _ = Watching.Value;

    public static IReadOnlyList<string> TakeFaults()
    {
        List<string> taken = [];
        while (Found.TryDequeue(out var fault))
            taken.Add(fault);
        return taken;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "SqlClientDiagnosticListener")
            value.Subscribe(this);
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (
            value.Value is not SqlClientCommandBefore { Command: { CommandType: CommandType.Text } command }
            || !Read.TryAdd(command.CommandText, 0)
        )
            return;
        foreach (var fault in new SentStatement(command.CommandText, command.Parameters.Count).Faults)
            Found.Enqueue(fault);
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }
}
