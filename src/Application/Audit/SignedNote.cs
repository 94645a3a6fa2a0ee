using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace JippApi.Application.Audit;

/// <summary>
/// The text of a signed head: a checkpoint (C2SP tlog-checkpoint) in a signed note (C2SP signed-note), as other
/// transparency logs publish it.
/// </summary>
public static class SignedNote
{
    /// <summary>The byte by which notes name the algorithm Ed25519.</summary>
    private const byte Ed25519 = 1;

    /// <summary>Returns the text that is signed: name of the log, size and root, each on a line.</summary>
    public static string Body(string origin, long size, byte[] rootHash) =>
        string.Create(CultureInfo.InvariantCulture, $"{origin}\n{size}\n{Convert.ToBase64String(rootHash)}\n");

    /// <summary>Returns the whole note.</summary>
    public static string Of(string origin, AuditTreeHead head)
    {
        var signature = Convert.ToBase64String([.. Convert.FromHexString(head.KeyId), .. head.Signature]);
        return $"{Body(origin, head.Size, head.RootHash)}\n— {origin} {signature}\n";
    }

    /// <summary>
    /// Returns the id of a key: the first four bytes of the hash of its name and itself, in hexadecimal.
    /// </summary>
    public static string KeyIdOf(string origin, byte[] publicKey) =>
        Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes($"{origin}\n"), Ed25519, .. publicKey]).AsSpan(0, 4));

    /// <summary>Returns the text by which verifiers are told the key.</summary>
    public static string VerifierKey(string origin, byte[] publicKey) =>
        $"{origin}+{KeyIdOf(origin, publicKey)}+{Convert.ToBase64String([Ed25519, .. publicKey])}";
}
