using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Faults;

/// <summary>
/// The outbox events and audit events that a database has recorded since a moment: one of each for every change of its
/// rows.
/// </summary>
public sealed class EventLedger
{
    private readonly ServerProcess server;
    private readonly Dictionary<string, (long Events, long Notes)> before = [];

    private EventLedger(ServerProcess server) => this.server = server;

    public static async Task<EventLedger> OpenAsync(ServerProcess server, params string[] events)
    {
        var ledger = new EventLedger(server);
        foreach (var happened in events)
            ledger.before[happened] = await ledger.CountAsync(happened);
        return ledger;
    }

    /// <summary>The outbox and the audit trail have as many events as the rows say there were changes.</summary>
    public async Task ShouldAgreeAsync(string happened, int times)
    {
        var (now, then) = (await CountAsync(happened), before[happened]);
        (now.Events - then.Events, now.Notes - then.Notes).ShouldBe((times, times), happened);
    }

    /// <summary>The newest revision of every plan equals the plan.</summary>
    public async Task RevisionsShouldAgreeAsync() =>
        (
            await server.CountAsync(
                """
                SELECT COUNT(*) FROM "ReplicationPlans" p
                WHERE NOT EXISTS (SELECT 1 FROM "PlanStates" s WHERE s."PlanId" = p."Id" AND s."Version" = p."Version" AND s."Status" = p."Status")
                   OR EXISTS (SELECT 1 FROM "PlanStates" s WHERE s."PlanId" = p."Id" AND s."Version" > p."Version")
                """
            )
        ).ShouldBe(0);

    private async Task<(long Events, long Notes)> CountAsync(string happened) =>
        (
            await server.CountAsync($"""SELECT COUNT(*) FROM "Outbox" WHERE "Type" = '{happened}'"""),
            await server.CountAsync($"""SELECT COUNT(*) FROM "AuditLog" WHERE "Action" = '{Application.Common.Code.OfName(happened)}'""")
        );
}
