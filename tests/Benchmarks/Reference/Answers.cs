using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace JippApi.Benchmarks.Reference;

internal static class Answers
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    public static Utf8JsonWriter Json(HttpContext http)
    {
        http.Response.ContentType = "application/json";
        return new(http.Response.BodyWriter, Options);
    }
}
