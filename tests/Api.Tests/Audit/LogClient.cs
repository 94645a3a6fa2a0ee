using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using JippApi.Api.Tests.Hosting;
using Org.BouncyCastle.Math.EC.Rfc8032;

namespace JippApi.Api.Tests.Audit;

/// <summary>What an outsider does with the audit log: keeps heads and checks proofs, by RFC 9162 alone.</summary>
public sealed class LogClient(HttpClient client)
{
    private const string Url = "/api/v1/audit-log";

    public sealed record Head(long Size, byte[] Root, string Note);

    /// <summary>Returns the newest head, after checking that it is signed by the pinned key.</summary>
    public async Task<Head> HeadAsync(string verifierKey)
    {
        var note = (await client.Get($"{Url}/checkpoint")).Text;
        var (text, signature) = (note[..(note.IndexOf("\n\n", StringComparison.Ordinal) + 1)], note.Split(' ')[^1].Trim());
        var key = Convert.FromBase64String(verifierKey.Split('+', 3)[2])[1..];
        var signed = Convert.FromBase64String(signature);
        var message = Encoding.UTF8.GetBytes(text);
        Convert.ToHexStringLower(signed.AsSpan(0, 4)).ShouldBe(verifierKey.Split('+')[1], "signed by another key");
        Ed25519.Verify(signed, 4, key, 0, message, 0, message.Length).ShouldBeTrue("the signature is wrong");
        var lines = text.Split('\n');
        return new(long.Parse(lines[1], CultureInfo.InvariantCulture), Convert.FromBase64String(lines[2]), note);
    }

    public async Task<string> KeyAsync() => (string)(await client.Get($"{Url}/keys")).Json!["keys"]![0]!["verifierKey"]!;

    /// <summary>Whether the log still begins with the log of a kept head.</summary>
    public async Task<bool> ContinuesAsync(Head kept, Head now)
    {
        if (now.Size < kept.Size)
            return false;
        var proof = await client.Get($"{Url}/consistency?from={kept.Size}&to={now.Size}");
        return Consistent(
            kept.Size,
            now.Size,
            kept.Root,
            now.Root,
            [.. proof.Json!["path"]!.AsArray().Select(h => Convert.FromBase64String((string)h!))]
        );
    }

    /// <summary>Whether an event with this leaf text is in the log of a head.</summary>
    public async Task<bool> IncludesAsync(Head head, long leafIndex, string leaf)
    {
        var proof = await client.Get($"{Url}/inclusion/{leafIndex}?size={head.Size}");
        var (hash, index, last) = (Hash([0, .. Encoding.UTF8.GetBytes(leaf)]), leafIndex, head.Size - 1);
        foreach (var step in proof.Json!["path"]!.AsArray().Select(h => Convert.FromBase64String((string)h!)))
        {
            if (index % 2 == 1 || index == last)
            {
                hash = Hash([1, .. step, .. hash]);
                while (index % 2 == 0 && index > 0)
                    (index, last) = (index >> 1, last >> 1);
            }
            else
                hash = Hash([1, .. hash, .. step]);
            (index, last) = (index >> 1, last >> 1);
        }

        return last == 0 && hash.AsSpan().SequenceEqual(head.Root);
    }

    /// <summary>The check of RFC 9162 §2.1.4.2.</summary>
    private static bool Consistent(long from, long to, byte[] fromRoot, byte[] toRoot, byte[][] path)
    {
        if (from == to)
            return path.Length == 0 && fromRoot.AsSpan().SequenceEqual(toRoot);
        byte[][] steps = long.PopCount(from) == 1 ? [fromRoot, .. path] : path;
        var (fn, sn) = (from - 1, to - 1);
        while (fn % 2 == 1)
            (fn, sn) = (fn >> 1, sn >> 1);
        var (fr, sr) = (steps[0], steps[0]);
        foreach (var step in steps.Skip(1))
        {
            if (sn == 0)
                return false;
            if (fn % 2 == 1 || fn == sn)
            {
                (fr, sr) = (Hash([1, .. step, .. fr]), Hash([1, .. step, .. sr]));
                while (fn % 2 == 0 && fn > 0)
                    (fn, sn) = (fn >> 1, sn >> 1);
            }
            else
                sr = Hash([1, .. sr, .. step]);
            (fn, sn) = (fn >> 1, sn >> 1);
        }

        return sn == 0 && fr.AsSpan().SequenceEqual(fromRoot) && sr.AsSpan().SequenceEqual(toRoot);
    }

    private static byte[] Hash(byte[] data) => SHA256.HashData(data);
}
