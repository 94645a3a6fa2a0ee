using System.Net;
using System.Text.RegularExpressions;

namespace JippApi.Application.DataQuality;

/// <summary>
/// References with an address that nobody but their author can open. Nothing is called: whether an address answers
/// today says little about tomorrow, and a check of the record must not depend on it.
/// </summary>
internal static partial class DeadReferences
{
    private static readonly string[] Reserved =
    [
        "example.com",
        "example.net",
        "example.org",
        "localhost",
        ".example",
        ".invalid",
        ".internal",
        ".lan",
        ".local",
        ".localhost",
        ".test",
    ];

    public static QualitySign? Find(QualityFacts facts)
    {
        var dead = facts.Content.References.Index().Where(place => IsDead(place.Item.Trim())).ToList();
        return dead.Count == 0 ? null : new([.. dead.Select(place => $"/references/{place.Index}")], dead[0].Item);
    }

    private static bool IsDead(string reference)
    {
        if (OwnDisk().IsMatch(reference))
            return true;
        if (!Web().IsMatch(reference))
            return false; // a citation
        if (reference.Contains(' ', StringComparison.Ordinal))
            return false; // an address with an explanation
        return !Uri.TryCreate(reference, UriKind.Absolute, out var address)
            || TwoSchemes().IsMatch(reference)
            || IsNobodysHost(address.Host);
    }

    private static bool IsNobodysHost(string host) =>
        IPAddress.TryParse(host.Trim('[', ']'), out var ip)
            ? IsInside(ip)
            : !host.Contains('.', StringComparison.Ordinal) || IsReserved(host);

    private static bool IsReserved(string host) =>
        Array.Exists(Reserved, name => host == name || host.EndsWith(name[0] == '.' ? name : $".{name}", StringComparison.Ordinal));

    private static bool IsInside(IPAddress ip) =>
        IPAddress.IsLoopback(ip)
        || ip.GetAddressBytes() is [10, ..] or [192, 168, ..] or [172, >= 16 and <= 31, ..] or [169, 254, ..] or [0, ..];

    [GeneratedRegex(@"^(?:file:|[a-z]:[\\/]|\\\\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnDisk();

    [GeneratedRegex("^https?:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Web();

    [GeneratedRegex("^https?:/*https?:?/", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TwoSchemes();
}
