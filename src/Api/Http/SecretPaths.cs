namespace JippApi.Api.Http;

/// <summary>
/// Paths that contain a secret: whoever knows one needs no token. Logs, traces and problems name them without it.
/// </summary>
internal static class SecretPaths
{
    /// <summary>Addresses of calendars, and pages on which owners answer.</summary>
    private static readonly string[] Starts = ["/calendars/", "/attest/"];

    /// <summary>Returns a path without its secret.</summary>
    public static string Redacted(string? path)
    {
        if (path is null)
            return "";
        foreach (var secret in Starts)
            if (path.IndexOf(secret, StringComparison.OrdinalIgnoreCase) is var start and >= 0)
                return $"{path[..(start + secret.Length)]}…";
        return path;
    }
}
