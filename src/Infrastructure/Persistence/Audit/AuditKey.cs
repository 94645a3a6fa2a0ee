using System.Security.Cryptography;
using System.Text;
using JippApi.Application.Audit;
using Org.BouncyCastle.Math.EC.Rfc8032;

namespace JippApi.Infrastructure.Persistence.Audit;

/// <summary>
/// A key of the audit log: it signs heads (Ed25519, RFC 8032) and marks events as written by a server.
/// </summary>
internal sealed class AuditKey
{
    private const int SeedLength = 32;
    private const byte Unprotected = 0;
    private const byte Protected = 1;
    private const int SaltLength = 16;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int Iterations = 100_000;

    private readonly byte[] seed;
    private readonly byte[] macKey;

    private AuditKey(string origin, byte[] seed)
    {
        this.seed = seed;
        macKey = HKDF.DeriveKey(HashAlgorithmName.SHA256, seed, SeedLength, info: "audit events"u8.ToArray());
        PublicKey = new byte[Ed25519.PublicKeySize];
        Ed25519.GeneratePublicKey(seed, 0, PublicKey, 0);
        Id = SignedNote.KeyIdOf(origin, PublicKey);
    }

    public string Id { get; }

    public byte[] PublicKey { get; }

    public static AuditKey Create(string origin) => new(origin, RandomNumberGenerator.GetBytes(SeedLength));

    public static bool IsProtected(byte[] stored) => stored[0] == Protected;

    /// <summary>Reads a stored key.</summary>
    /// <returns>The key; null if it is not encrypted although a password is configured, so anyone may have put it
    /// there.</returns>
    /// <exception cref="CryptographicException">The password is another one, or the key was changed.</exception>
    public static AuditKey? Read(string origin, byte[] stored, string? password)
    {
        if (stored[0] == Unprotected)
            return password is null ? new(origin, stored[1..]) : null;
        if (password is null)
            throw new CryptographicException("The key of the audit log is encrypted: set AuditLog:Password.");
        var salt = stored.AsSpan(1, SaltLength);
        var nonce = stored.AsSpan(1 + SaltLength, NonceLength);
        var tag = stored.AsSpan(1 + SaltLength + NonceLength, TagLength);
        var seed = new byte[SeedLength];
        using var cipher = CipherOf(password, salt);
        cipher.Decrypt(nonce, stored.AsSpan(1 + SaltLength + NonceLength + TagLength), tag, seed);
        return new(origin, seed);
    }

    /// <summary>Returns the key as it is stored.</summary>
    public byte[] ForStorage(string? password)
    {
        if (password is null)
            return [Unprotected, .. seed];
        var (salt, nonce) = (RandomNumberGenerator.GetBytes(SaltLength), RandomNumberGenerator.GetBytes(NonceLength));
        var (encrypted, tag) = (new byte[SeedLength], new byte[TagLength]);
        using var cipher = CipherOf(password, salt);
        cipher.Encrypt(nonce, seed, encrypted, tag);
        return [Protected, .. salt, .. nonce, .. tag, .. encrypted];
    }

    public byte[] Sign(string text)
    {
        var (message, signature) = (Encoding.UTF8.GetBytes(text), new byte[Ed25519.SignatureSize]);
        Ed25519.Sign(seed, 0, message, 0, message.Length, signature, 0);
        return signature;
    }

    public bool HasSigned(string text, byte[] signature)
    {
        var message = Encoding.UTF8.GetBytes(text);
        return signature.Length == Ed25519.SignatureSize && Ed25519.Verify(signature, 0, PublicKey, 0, message, 0, message.Length);
    }

    /// <summary>Returns the mark of an event that a server writes.</summary>
    public byte[] MacOf(byte[] leafHash) => HMACSHA256.HashData(macKey, leafHash);

    public bool HasMarked(byte[] leafHash, byte[] mac) => CryptographicOperations.FixedTimeEquals(MacOf(leafHash), mac);

    private static AesGcm CipherOf(string password, ReadOnlySpan<byte> salt) =>
        new(Rfc2898DeriveBytes.Pbkdf2(password, salt, Iterations, HashAlgorithmName.SHA256, SeedLength), TagLength);
}
