using System.Text;
using JippApi.Api.Errors;
using JippApi.Application.Common;
using Microsoft.AspNetCore.WebUtilities;

namespace JippApi.Api.Conventions;

/// <summary>A body of form fields, as the standards for tokens ask for.</summary>
internal sealed class FormBody(IReadOnlyDictionary<string, string> fields)
{
    private const string Basic = "Basic ";

    /// <summary>The value of a field; null when it is missing or empty.</summary>
    public string? this[string name] => fields.GetValueOrDefault(name) is { Length: > 0 } value ? value : null;

    /// <summary>Reads the body.</summary>
    /// <exception cref="InvalidFieldsException">Some field is unknown or repeated.</exception>
    public static async Task<FormBody> ReadAsync(HttpContext http, params string[] known)
    {
        if (http.Request.ContentType?.Split(';')[0].Trim().Equals(MediaTypes.Form, StringComparison.OrdinalIgnoreCase) != true)
        {
            throw new ProblemException(Problems.UnsupportedMediaType)
            {
                Allowed = [MediaTypes.Form],
                Headers = new Dictionary<string, string> { ["Accept-Post"] = MediaTypes.Form },
            };
        }

        var form = QueryHelpers.ParseQuery(Encoding.UTF8.GetString(await JsonBody.BytesAsync(http)));
        List<Fault> faults = [];
        faults.AddRange(form.Keys.Except(known).Select(name => new Fault($"/{name}", "UNKNOWN_FIELD", Nearest.To(name, known))));
        faults.AddRange(form.Where(field => field.Value.Count > 1).Select(field => new Fault($"/{field.Key}", "REPEATED")));
        if (faults.Count > 0) throw new InvalidFieldsException(faults);
        return new(form.ToDictionary(field => field.Key, field => field.Value.ToString()));
    }

    /// <summary>Name and secret of a client in the header (RFC 6749 §2.3.1).</summary>
    public static (string Id, string Secret)? BasicCredentials(HttpContext http)
    {
        var header = http.Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Basic, StringComparison.OrdinalIgnoreCase)) return null;
        try
        {
            var pair = Encoding.UTF8.GetString(Convert.FromBase64String(header[Basic.Length..].Trim()));
            var colon = pair.IndexOf(':', StringComparison.Ordinal);
            return colon < 0 ? null : (Uri.UnescapeDataString(pair[..colon]), Uri.UnescapeDataString(pair[(colon + 1)..]));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
