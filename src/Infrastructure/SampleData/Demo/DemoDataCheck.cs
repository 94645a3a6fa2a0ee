using JippApi.Application.Access;
using JippApi.Domain.Access;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.SampleData;

/// <summary>
/// Finds what is left in a database from trying it out: accounts with a published password, and invented records. The
/// innovations, institutions and regions of the public record do not count, since they are true everywhere.
/// </summary>
public sealed class DemoDataCheck(JippDb db)
{
    /// <summary>Returns what was found, described for whoever runs the server. Changes nothing.</summary>
    public async Task<IReadOnlyList<string>> FindAsync(CancellationToken ct)
    {
        var accounts = await db
            .Accounts.Where(a =>
                a.Email != null
                && a.Email.EndsWith(DemoSignIns.Domain)
                && (a.Status == AccountStatus.Active || a.Status == AccountStatus.Invited)
            )
            .Select(a => a.Email!)
            .OrderBy(email => email)
            .ToListAsync(ct);
        var client = await db.Clients.AnyAsync(c => c.ClientId == DemoSignIns.ClientId && c.DisabledAt == null, ct);
        var plans = await CountAsync(db.ReplicationPlans.Select(p => p.Id), id => id.Value, ct);
        var sheets = await CountAsync(db.Commitments.Select(s => s.Id), id => id.Value, ct);
        var links = await CountAsync(db.ReplicationLinks.Select(l => l.Id), id => id.Value, ct);
        var entries = await CountAsync(db.CompetitionEntries.Select(e => e.Id), id => id.Value, ct);

        List<string> found = [];
        if (accounts.Count > 0)
            found.Add($"The database holds {accounts.Count} demo accounts with a published password ({string.Join(", ", accounts)}).");
        if (client)
            found.Add($"The database holds the demo client {DemoSignIns.ClientId}, whose secret is published.");
        if (plans + sheets + links + entries > 0)
            found.Add(
                $"The database holds invented records: {plans} replication plans, {sheets} commitment sheets, "
                    + $"{links} replication links, {entries} entries of competitions."
            );
        return found;
    }

    /// <summary>Reads the ids one by one: every start does this, and there may be a million.</summary>
    private static async Task<int> CountAsync<TId>(IQueryable<TId> ids, Func<TId, Guid> valueOf, CancellationToken ct)
    {
        var count = 0;
        await foreach (var id in ids.AsAsyncEnumerable().WithCancellation(ct))
            count += SampleIds.Contains(valueOf(id)) ? 1 : 0;
        return count;
    }
}
