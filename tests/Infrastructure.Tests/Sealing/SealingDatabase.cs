using JippApi.Application.Audit;
using JippApi.Infrastructure.Persistence.Audit;
using JippApi.Infrastructure.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Tests.Sealing;

/// <summary>A database with audit events, and what seals and verifies them.</summary>
public abstract class SealingDatabase : IAsyncLifetime
{
    private protected readonly Database database = Database.On(Databases.Chosen);

    public Task InitializeAsync() => database.InitializeAsync();

    public Task DisposeAsync() => database.DisposeAsync();

    private protected static AuditKeys Keys(Database on) => on.Services.GetRequiredService<AuditKeys>();

    private protected AuditSealer NewSealer(Database? on = null) =>
        ActivatorUtilities.CreateInstance<AuditSealer>((on ?? database).Services);

    private protected Task<AuditTreeHead> HeadAsync() =>
        database.WithDbAsync(db => db.AuditTreeHeads.AsNoTracking().OrderByDescending(h => h.Size).FirstAsync());

    private protected Task<AuditVerification> VerifyAsync() =>
        database.WithDbAsync(db =>
            ActivatorUtilities
                .CreateInstance<AuditLog>(database.Services, db, ActivatorUtilities.CreateInstance<AuditWitness>(database.Services))
                .VerifyNewAsync(default)
        );

    private protected async Task WriteAsync(string actor, int count, Database? on = null)
    {
        for (var number = 0; number < count; number++)
        {
            var id = $"{actor}{number}";
            await (on ?? database).WithDbAsync(async db =>
            {
                db.AddAuditEvent(new("TRIED", "t", id) { Actor = actor, Details = """{"reason":"karena"}""" });
                return await db.SaveChangesAsync();
            });
        }
    }

    private protected Task<List<AuditEvent>> EventsAsync(Database? on = null) =>
        (on ?? database).WithDbAsync(db => db.AuditEvents.AsNoTracking().OrderBy(e => e.Number).ToListAsync());
}

internal static class VerificationAssertions
{
    public static void ShouldBeWhole(this AuditVerification verified, long size) =>
        (verified.Whole, verified.Size, verified.Unsealed, verified.Fault).ShouldBe((true, size, 0, null));
}
