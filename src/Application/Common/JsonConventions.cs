using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace JippApi.Application.Common;

/// <summary>How all features serialise their records.</summary>
public static class JsonConventions
{
    /// <summary>
    /// Creates the options of a context, which cannot share them with another. Accents and punctuation are not escaped:
    /// answers are JSON, never part of a page.
    /// </summary>
    public static JsonSerializerOptions Create() =>
        new(JsonSerializerDefaults.Web)
        {
            NumberHandling = JsonNumberHandling.Strict,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new UtcConverter(), new CodeEnums(), new WholeNumbers<int>(), new WholeNumbers<long>() },
        };
}
