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
        var plans = (await db.ReplicationPlans.Select(p => p.Id).ToListAsync(ct)).Count(id => SampleIds.Contains(id.Value));
        var sheets = (await db.Commitments.Select(s => s.Id).ToListAsync(ct)).Count(id => SampleIds.Contains(id.Value));
        var links = (await db.ReplicationLinks.Select(l => l.Id).ToListAsync(ct)).Count(id => SampleIds.Contains(id.Value));

        List<string> found = [];
        if (accounts.Count > 0)
            found.Add($"The database holds {accounts.Count} demo accounts with a published password ({string.Join(", ", accounts)}).");
        if (client)
            found.Add($"The database holds the demo client {DemoSignIns.ClientId}, whose secret is published.");
        if (plans + sheets + links > 0)
            found.Add(
                $"The database holds invented records: {plans} replication plans, {sheets} commitment sheets, {links} replication links."
            );
        return found;
    }
}
