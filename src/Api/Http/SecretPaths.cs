namespace JippApi.Api.Http;

/// <summary>
/// Paths that contain a secret: whoever knows one needs no token. Logs, traces and problems name them without it.
/// </summary>
internal static class SecretPaths
{
    private const string Calendars = "/calendars/";

    /// <summary>Returns a path without its secret.</summary>
    public static string Redacted(string? path)
    {
        if (path is null)
            return "";
        var start = path.IndexOf(Calendars, StringComparison.OrdinalIgnoreCase);
        return start < 0 ? path : $"{path[..(start + Calendars.Length)]}…";
    }
}
