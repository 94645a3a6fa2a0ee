using System.Security.Cryptography;
using JippApi.Application.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace JippApi.Infrastructure.Persistence.Audit;

/// <summary>
/// Reads the keys of the audit log from the database, and creates the first one. A key of another process is found when
/// an event or a head refers to it.
/// </summary>
internal sealed class AuditKeys(IServiceScopeFactory scopes, TimeProvider clock, IOptions<AuditLogOptions> options)
    : IAuditKeys,
        IDisposable
{
    private readonly SemaphoreSlim reading = new(1);
    private volatile List<(AuditKey Key, AuditKeyRow Row)> known = [];

    public string Origin => options.Value.Origin;

    /// <summary>Returns the key that signs and marks.</summary>
    public async ValueTask<AuditKey> CurrentAsync(CancellationToken ct) => (await KnownAsync(ct))[0].Key;

    /// <summary>Returns all keys, newest first.</summary>
    public async Task<IReadOnlyList<AuditKey>> AllAsync(bool again, CancellationToken ct) =>
        [.. (again ? await ReadAsync(again, ct) : await KnownAsync(ct)).Select(key => key.Key)];

    /// <exception cref="AuditPasswordException">The password is not that of the keys.</exception>
    public async Task RequireUsableAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        if (!(await db.Database.GetPendingMigrationsAsync(ct)).Any() && await UsableAsync(db, ct) is { Count: > 0 } keys)
            known = keys;
    }

    public async Task<IReadOnlyList<PublicAuditKey>> PublishedAsync(CancellationToken ct) =>
        [
            .. (await ReadAsync(again: true, ct)).Select(key => new PublicAuditKey(
                key.Key.Id,
                key.Key.PublicKey,
                key.Row.CreatedAt,
                key.Row.Endorsement
            )),
        ];

    public async Task<string> RotateAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        await EncryptAsync(db, ct);
        var before = (await ReadAsync(again: true, ct))[0].Key;
        var key = await AddAsync(db, before, ct);
        return SignedNote.VerifierKey(Origin, key.PublicKey);
    }

    public void Dispose() => reading.Dispose();

    private async ValueTask<List<(AuditKey Key, AuditKeyRow Row)>> KnownAsync(CancellationToken ct) =>
        known is { Count: > 0 } keys ? keys : await ReadAsync(again: false, ct);

    private async Task<List<(AuditKey Key, AuditKeyRow Row)>> ReadAsync(bool again, CancellationToken ct)
    {
        await reading.WaitAsync(ct);
        try
        {
            if (known.Count > 0 && !again)
                return known;
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<JippDb>();
            var keys = await UsableAsync(db, ct);
            if (keys.Count == 0)
            {
                await AddAsync(db, before: null, ct);
                keys = await UsableAsync(db, ct);
            }

            return known = keys;
        }
        finally
        {
            reading.Release();
        }
    }

    /// <summary>Returns the stored keys that count; none only if none is stored.</summary>
    private async Task<List<(AuditKey Key, AuditKeyRow Row)>> UsableAsync(JippDb db, CancellationToken ct)
    {
        var rows = await db.AuditKeys.AsNoTracking().OrderByDescending(key => key.CreatedAt).ThenBy(key => key.Id).ToListAsync(ct);
        var read = known.ToDictionary(key => key.Row.Id, key => key.Key);
        List<(AuditKey, AuditKeyRow)> keys = [];
        foreach (var row in rows)
        {
            if ((read.GetValueOrDefault(row.Id) ?? Read(row)) is { } key)
                keys.Add((key, row));
        }

        return keys.Count == 0 && rows.Count > 0
            ? throw new AuditPasswordException(
                "AuditLog:Password is set, but the keys of the audit log are not encrypted. Run rotate-audit-key with it."
            )
            : keys;
    }

    private AuditKey? Read(AuditKeyRow row)
    {
        try
        {
            return AuditKey.Read(Origin, row.Secret, options.Value.Password);
        }
        catch (CryptographicException e)
        {
            throw new AuditPasswordException(
                options.Value.Password is null
                    ? "AuditLog:Password is not set, but the keys of the audit log are encrypted. Set the password of the other processes."
                    : $"AuditLog:Password is not the password of the audit log's key {row.Id}. Set the one with which it was encrypted.",
                e
            );
        }
    }

    /// <summary>Encrypts keys that were made before there was a password: who runs the verb vouches for them.</summary>
    private async Task EncryptAsync(JippDb db, CancellationToken ct)
    {
        if (options.Value.Password is not { } password)
            return;
        foreach (var row in await db.AuditKeys.AsNoTracking().ToListAsync(ct))
        {
            if (AuditKey.IsProtected(row.Secret))
                continue;
            var secret = AuditKey.Read(Origin, row.Secret, password: null)!.ForStorage(password);
            await db.AuditKeys.Where(k => k.Id == row.Id).ExecuteUpdateAsync(k => k.SetProperty(x => x.Secret, secret), ct);
        }
    }

    /// <summary>Adds a key by a statement of its own: an audited save would need the key that it adds.</summary>
    private async Task<AuditKey> AddAsync(JippDb db, AuditKey? before, CancellationToken ct)
    {
        var key = AuditKey.Create(Origin);
        var (secret, now) = (key.ForStorage(options.Value.Password), clock.GetUtcNow());
        var endorsement = before?.Sign(SignedNote.VerifierKey(Origin, key.PublicKey));
        db.AuditKeys.Add(
            new()
            {
                Id = key.Id,
                Secret = secret,
                CreatedAt = now,
                Endorsement = endorsement,
            }
        );
        await db.SaveUnauditedAsync(ct); // two processes may both add a first key: both are valid
        return key;
    }
}
