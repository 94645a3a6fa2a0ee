using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using JippApi.Application.Common;

namespace JippApi.Api.Http;

/// <summary>
/// Reads and writes records as JSON with source-generated contracts. Each feature has a context with the types of its
/// bodies; they are all combined here by discovery, so that no list of features is needed.
/// </summary>
internal static class Json
{
    public static readonly JsonSerializerOptions Options = new(JsonConventions.Create())
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine([.. Contexts(typeof(Json)), .. Contexts(typeof(JsonConventions))]),
    };

    public static JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    public static byte[] Bytes(object value) => JsonSerializer.SerializeToUtf8Bytes(value, Options.GetTypeInfo(value.GetType()));

    private static IEnumerable<JsonSerializerContext> Contexts(Type assembly) =>
        assembly
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(JsonSerializerContext)))
            .Select(type => (JsonSerializerContext)type.GetProperty("Default")!.GetValue(null)!);
}
