using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace JippApi.Infrastructure.Access;

/// <summary>
/// How the keys that sign access tokens are stored; configuration section <c>Authentication:Keys</c>.
/// </summary>
public sealed record SigningKeyOptions
{
    /// <summary>
    /// Encrypts the private keys in the database; must be the same in every process. Without it, only access to the
    /// database protects them.
    /// </summary>
    [MinLength(16)]
    public string? Password { get; init; }

    /// <summary>The age in days after which the newest key is replaced.</summary>
    [Range(1, 365)]
    public int RotateAfterDays { get; init; } = 30;
}

/// <param name="Key">An elliptic-curve key (P-256).</param>
public sealed record NamedKey(string Id, ECDsa Key, DateTimeOffset CreatedAt);

/// <summary>
/// Reads the keys that sign access tokens from the database, and creates a new one when the newest is old. A new key is
/// published at once but signs only after <see cref="PublicationLead"/>, so that everyone who caches our public keys
/// has it by then. An old key stays published until every token it signed has expired.
/// </summary>
public sealed class SigningKeys(IServiceScopeFactory scopes, TimeProvider clock, IOptions<SigningKeyOptions> options) : IDisposable
{
    private static readonly TimeSpan PublicationLead = TimeSpan.FromHours(1);
    private static readonly TimeSpan CacheAge = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LeastAge = TimeSpan.FromSeconds(5);
    private static readonly PbeParameters Cipher = new(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 100_000);

    private readonly SemaphoreSlim reading = new(1);
    private volatile Snapshot snapshot = new([], DateTimeOffset.MinValue);

    /// <summary>Returns the key that currently signs.</summary>
    public async ValueTask<NamedKey> CurrentAsync(CancellationToken ct)
    {
        var keys = await AllAsync(ct);
        return keys.FirstOrDefault(key => key.CreatedAt <= clock.GetUtcNow() - PublicationLead) ?? keys[^1];
    }

    /// <summary>Returns all published keys, newest first.</summary>
    public async ValueTask<IReadOnlyList<NamedKey>> AllAsync(CancellationToken ct)
    {
        var known = snapshot;
        return clock.GetUtcNow() - known.ReadAt < CacheAge ? known.Keys : await ReadAsync(CacheAge, ct);
    }

    /// <summary>Returns the key with this id, which another process may just have created, or null.</summary>
    public async ValueTask<NamedKey?> FindAsync(string id, CancellationToken ct) =>
        (await AllAsync(ct)).FirstOrDefault(key => key.Id == id) ?? (await ReadAsync(LeastAge, ct)).FirstOrDefault(key => key.Id == id);

    public void Dispose() => reading.Dispose();

    private async Task<IReadOnlyList<NamedKey>> ReadAsync(TimeSpan age, CancellationToken ct)
    {
        await reading.WaitAsync(ct);
        try
        {
            if (clock.GetUtcNow() - snapshot.ReadAt < age)
                return snapshot.Keys;
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<JippDb>();
            var now = clock.GetUtcNow();
            var rotation = TimeSpan.FromDays(options.Value.RotateAfterDays);
            if (!await db.SigningKeys.AnyAsync(key => key.CreatedAt > now - rotation, ct))
                await MakeAsync(db, now, ct);
            var published = now - rotation - rotation;
            var rows = await db
                .SigningKeys.AsNoTracking()
                .Where(key => key.CreatedAt > published)
                .OrderByDescending(key => key.CreatedAt)
                .ToListAsync(ct);
            var known = snapshot.Keys.ToDictionary(key => key.Id);
            snapshot = new(
                [.. rows.Select(row => known.GetValueOrDefault(row.Id) ?? new(row.Id, Read(row.PrivateKey), row.CreatedAt))],
                now
            );
            return snapshot.Keys;
        }
        finally
        {
            reading.Release();
        }
    }

    private async Task MakeAsync(JippDb db, DateTimeOffset now, CancellationToken ct)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var bytes = options.Value.Password is { } password
            ? key.ExportEncryptedPkcs8PrivateKey(password, Cipher)
            : key.ExportPkcs8PrivateKey();
        var id = Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo()).AsSpan(0, 8));
        db.SigningKeys.Add(
            new SigningKey
            {
                Id = id,
                PrivateKey = bytes,
                CreatedAt = now,
            }
        );
        await db.SaveChangesAsync(ct); // two processes may both create one: both are valid
    }

    private ECDsa Read(byte[] bytes)
    {
        var key = ECDsa.Create();
        if (options.Value.Password is { } password)
            key.ImportEncryptedPkcs8PrivateKey(password, bytes, out _);
        else
            key.ImportPkcs8PrivateKey(bytes, out _);
        return key;
    }

    private sealed record Snapshot(IReadOnlyList<NamedKey> Keys, DateTimeOffset ReadAt);
}
