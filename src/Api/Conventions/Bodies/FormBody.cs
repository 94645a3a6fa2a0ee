using System.Net;
using System.Text;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Errors;
using JippApi.Api.Http;
using JippApi.Application.Common;
using JippApi.Domain.Common;

namespace JippApi.Api.Conventions.Bodies;

/// <summary>A form body, which RFC 6749 and RFC 7009 prescribe for requests about tokens.</summary>
internal sealed class FormBody(IReadOnlyDictionary<string, string> fields)
{
    private const int MaxBodyBytes = 16_384;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The value of a field; null if it is missing or empty.</summary>
    public string? this[string name] => fields.GetValueOrDefault(name);

    /// <exception cref="InvalidFieldsException">The body is not a form, or a field is unknown or repeated.</exception>
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

        var pairs = PairsOf(await JsonBody.ReadBytesAsync(http, MaxBodyBytes));
        var faults = pairs
            .CountBy(pair => pair.Name)
            .SelectMany(field => FaultsOf(field.Key, field.Value, known))
            .Concat(pairs.Where(pair => !Characters.AreAllowed(pair.Value)).Select(pair => new Fault($"/{pair.Name}", "INVALID_CHARACTER")))
            .Take(Fault.MaxNamed + 1)
            .ToList();
        if (faults.Count > 0)
            throw new InvalidFieldsException(faults);
        return new(pairs.Where(pair => pair.Value.Length > 0).ToDictionary(pair => pair.Name, pair => pair.Value));
    }

    private static IEnumerable<Fault> FaultsOf(string name, int times, string[] known)
    {
        if (!known.Contains(name))
            yield return new($"/{name}", "UNKNOWN_FIELD", NearestName.Find(name, known));
        else if (times > 1)
            yield return new($"/{name}", "REPEATED");
    }

    private static List<(string Name, string Value)> PairsOf(byte[] body)
    {
        try
        {
            return
            [
                .. Strict
                    .GetString(body)
                    .Split('&', StringSplitOptions.RemoveEmptyEntries)
                    .Select(pair => pair.Split('=', 2))
                    .Select(pair => (Decoded(pair[0]), Decoded(pair.ElementAtOrDefault(1) ?? ""))),
            ];
        }
        catch (Exception e) when (e is FormatException or DecoderFallbackException)
        {
            throw new InvalidFieldsException([new("", "NOT_A_FORM")]);
        }
    }

    private static string Decoded(string text)
    {
        for (var at = text.IndexOf('%', StringComparison.Ordinal); at >= 0; at = text.IndexOf('%', at + 1))
            if (at + 2 >= text.Length || !char.IsAsciiHexDigit(text[at + 1]) || !char.IsAsciiHexDigit(text[at + 2]))
                throw new FormatException("A % is not followed by two hexadecimal digits.");
        var bytes = Encoding.UTF8.GetBytes(text);
        return Strict.GetString(WebUtility.UrlDecodeToBytes(bytes, 0, bytes.Length));
    }
}
