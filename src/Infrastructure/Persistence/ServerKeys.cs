using System.Security.Cryptography;
using JippApi.Application.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Persistence;

/// <summary>Reads the shared secrets from the database, and creates missing ones.</summary>
public sealed class ServerKeys(IServiceScopeFactory scopes) : IServerKeys
{
    private const int Length = 32;
    private const string CursorKey = "cursors";
    private const string FileLinkKey = "file-links";
    private const string RefreshTokenKey = "refresh-tokens";
    private const string AttestationLinkKey = "attestation-links";

    /// <summary>This mode of <see cref="Lazy{T}"/> is the only one that does not cache a failed read.</summary>
    private readonly Lazy<Dictionary<string, byte[]>> keys = new(() => Read(scopes), LazyThreadSafetyMode.PublicationOnly);

    public byte[] Cursors => keys.Value[CursorKey];

    public byte[] FileLinks => keys.Value[FileLinkKey];

    public byte[] RefreshTokens => keys.Value[RefreshTokenKey];

    public byte[] AttestationLinks => keys.Value[AttestationLinkKey];

    private static Dictionary<string, byte[]> Read(IServiceScopeFactory scopes)
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        Ensure(db, CursorKey);
        Ensure(db, FileLinkKey);
        Ensure(db, RefreshTokenKey);
        Ensure(db, AttestationLinkKey);
        return db.ServerKeys.AsNoTracking().ToDictionary(key => key.Name, key => key.Value);
    }

    private static void Ensure(JippDb db, string name)
    {
        if (db.ServerKeys.Any(key => key.Name == name))
            return;
        db.ServerKeys.Add(new ServerKey { Name = name, Value = RandomNumberGenerator.GetBytes(Length) });
        try
        {
            db.SaveChanges();
        }
        catch (DbUpdateException) when (db.ServerKeys.AsNoTracking().Any(key => key.Name == name))
        {
            db.ChangeTracker.Clear(); // another process created it first; that one is read
        }
    }
}
