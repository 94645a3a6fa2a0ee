using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;
using JippApi.Application.Audit;
using JippApi.Application.Common;
using JippApi.Infrastructure.Persistence.Audit;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace JippApi.Infrastructure.Sealing;

/// <summary>
/// What this process remembers of the audit log, outside the database: the last head it has seen, and what it found
/// wrong.
/// </summary>
internal sealed class AuditWitness(IOptions<AuditLogOptions> options, ILogger<AuditWitness> log)
{
    private static readonly Gauge<long> Unsealed = Telemetry.Meter.CreateGauge<long>(
        "jipp.audit.unsealed",
        "{event}",
        "Events that waited to be sealed when this process last looked."
    );

    private static readonly Gauge<long> Sealed = Telemetry.Meter.CreateGauge<long>(
        "jipp.audit.size",
        "{event}",
        "Sealed events, as far as this process has seen."
    );

    private static readonly Counter<long> Faults = Telemetry.Meter.CreateCounter<long>(
        "jipp.audit.faults",
        "{fault}",
        "Faults found in the audit log, by kind."
    );

    private readonly Lock writing = new();

    /// <summary>The last head seen; null before the first.</summary>
    public LogHead? Seen { get; private set; }

    /// <summary>The first fault found; null while there is none.</summary>
    public AuditFault? Fault { get; private set; }

    /// <summary>Reads the head that was kept when the server was last stopped.</summary>
    public void Recall()
    {
        if (options.Value.HeadFile is not { } path || !File.Exists(path))
            return;
        var lines = File.ReadAllLines(path);
        Seen = new(long.Parse(lines[1], CultureInfo.InvariantCulture), Convert.FromBase64String(lines[2]));
    }

    /// <summary>Keeps a head that the sealer has committed, or found right.</summary>
    public void Remember(AuditTreeHead head)
    {
        lock (writing)
        {
            if (Seen?.Size >= head.Size)
                return;
            Seen = new(head.Size, head.RootHash);
            Sealed.Record(head.Size);
            if (options.Value.HeadFile is not { } path)
                return;
            var next = $"{path}.next";
            File.WriteAllText(next, SignedNote.Of(options.Value.Origin, head), new UTF8Encoding(false));
            File.Move(next, path, overwrite: true);
        }
    }

    /// <summary>Records how many events wait.</summary>
    public static void Waiting(int count) => Unsealed.Record(count);

    /// <summary>Reports what is wrong; the first fault stays until the process is restarted.</summary>
    public void Report(AuditFault fault)
    {
        if (Fault is not null)
            return;
        Fault = fault;
        Faults.Add(1, new KeyValuePair<string, object?>("kind", Code.Of(fault.Kind)));
        log.LogCritical("The audit log is broken: {Fault} at {LeafIndex}", fault.Kind, fault.LeafIndex);
    }
}
