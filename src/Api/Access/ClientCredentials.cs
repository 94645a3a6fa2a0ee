using System.Text;
using JippApi.Api.Conventions.Bodies;
using JippApi.Application.Access;

namespace JippApi.Api.Access;

/// <summary>The credentials of a partner client (RFC 6749 §2.3.1).</summary>
/// <param name="Id">The client id.</param>
/// <param name="Secret">The client secret.</param>
internal sealed record ClientCredentials(string Id, string Secret)
{
    private const string Basic = "Basic ";

    /// <summary>
    /// Reads the credentials from the header or the form, but not from both; null if neither has them.
    /// </summary>
    /// <exception cref="SignInRefusedException">The header cannot be read, or there are credentials in both
    /// places.</exception>
    public static ClientCredentials? Of(HttpContext http, FormBody form)
    {
        var header = http.Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Basic, StringComparison.OrdinalIgnoreCase))
            return form["client_id"] is { } id ? new(id, form["client_secret"] ?? "") : null;

        var given = Read(header[Basic.Length..].Trim()) ?? throw new SignInRefusedException(SignInRefusedException.InvalidClient);
        if (form["client_secret"] is not null || (form["client_id"] ?? given.Id) != given.Id)
            throw new SignInRefusedException(SignInRefusedException.InvalidRequest);
        return given;
    }

    private static ClientCredentials? Read(string text)
    {
        var bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, bytes, out var length))
            return null;
        var pair = Encoding.UTF8.GetString(bytes, 0, length);
        var colon = pair.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 || pair.Any(char.IsControl)
            ? null
            : new(Uri.UnescapeDataString(pair[..colon]), Uri.UnescapeDataString(pair[(colon + 1)..]));
    }
}
