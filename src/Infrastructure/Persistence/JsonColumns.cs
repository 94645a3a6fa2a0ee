using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace JippApi.Infrastructure.Persistence;

/// <summary>Stores a list as JSON text.</summary>
internal sealed class JsonList<T>(JsonSerializerOptions options)
    : ValueConverter<IReadOnlyList<T>, string>(list => JsonSerializer.Serialize(list, options), text => Of(text, options))
{
    public JsonList()
        : this(Conventions.Json) { }

    /// <summary>Most lists are empty, and those need no deserializer.</summary>
    public static T[] Of(string text, JsonSerializerOptions options) => text == "[]" ? [] : JsonSerializer.Deserialize<T[]>(text, options)!;
}

/// <summary>Compares lists by their items.</summary>
internal sealed class ListComparer<T>()
    : ValueComparer<IReadOnlyList<T>>(
        (a, b) => ReferenceEquals(a, b) || (a != null && b != null && a.SequenceEqual(b)),
        list => list.Count,
        list => list
    );

/// <summary>Stores a value as JSON text.</summary>
internal sealed class JsonValue<T>()
    : ValueConverter<T?, string?>(
        value => JsonSerializer.Serialize(value, Conventions.Json),
        text => JsonSerializer.Deserialize<T>(text!, Conventions.Json)
    )
    where T : class;
