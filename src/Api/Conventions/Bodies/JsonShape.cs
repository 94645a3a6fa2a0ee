using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using JippApi.Api.Conventions.Requests;
using JippApi.Application.Common;
using JippApi.Domain.Common;

namespace JippApi.Api.Conventions.Bodies;

/// <summary>
/// Compares JSON with its target type and finds all differences, not only the first, up to the number that a response
/// lists.
/// </summary>
internal static class JsonShape
{
    /// <summary>All differences, or one more than a response lists, which shows that there are more.</summary>
    public static List<Fault> FaultsOf(JsonElement element, JsonTypeInfo type)
    {
        List<Fault> faults = [];
        Compare(element, type, "", faults);
        return faults;
    }

    private static void Compare(JsonElement element, JsonTypeInfo type, string pointer, List<Fault> faults)
    {
        if (type.Kind == JsonTypeInfoKind.Object && element.ValueKind == JsonValueKind.Object)
            CompareMembers(element, type, pointer, faults);
        else if (type.Kind == JsonTypeInfoKind.Enumerable && element.ValueKind == JsonValueKind.Array)
        {
            var items = type.Options.GetTypeInfo(type.ElementType!);
            var index = 0;
            foreach (var item in element.EnumerateArray())
            {
                if (IsFull(faults))
                    return;
                var place = $"{pointer}/{index++}";
                if (item.ValueKind == JsonValueKind.Null)
                    faults.Add(new(place, "REQUIRED"));
                else
                    Compare(item, items, place, faults);
            }
        }
        else if (element.ValueKind == JsonValueKind.String && !Characters.AreAllowed(element.GetString()!))
            faults.Add(new(pointer, "INVALID_CHARACTER"));
        else if (!Fits(element, type, out var value) && IsTimeWithoutOffset(element, type))
            faults.Add(new(pointer, "TIME_WITHOUT_OFFSET", element.GetString()));
        else if (value is null)
            faults.Add(new(pointer, "WRONG_TYPE", NameOf(type.Type), EnumCodes(type.Type)));
        else if (!Times.IsPlausible(value))
            faults.Add(new(pointer, "TIME_OUT_OF_RANGE", Times.Years));
    }

    private static void CompareMembers(JsonElement element, JsonTypeInfo type, string pointer, List<Fault> faults)
    {
        var known = type.Properties.ToDictionary(property => property.Name);
        foreach (var member in element.EnumerateObject())
        {
            if (IsFull(faults))
                return;
            var place = $"{pointer}/{Escaped(member.Name)}";
            if (!known.Remove(member.Name, out var property))
                faults.Add(new(place, "UNKNOWN_FIELD", NearestName.Find(member.Name, type.Properties.Select(p => p.Name))));
            else if (member.Value.ValueKind != JsonValueKind.Null)
                Compare(member.Value, type.Options.GetTypeInfo(property.PropertyType), place, faults);
            else if (property.IsRequired || !AcceptsNull(property))
                faults.Add(new(place, "REQUIRED"));
        }

        faults.AddRange(
            known.Values.Where(property => property.IsRequired).Select(property => new Fault($"{pointer}/{property.Name}", "REQUIRED"))
        );
    }

    /// <summary>Escapes a name for a JSON pointer (RFC 6901 §3).</summary>
    public static string Escaped(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>Whether null stands for absence; it does not where absence stands for a value.</summary>
    public static bool AcceptsNull(JsonPropertyInfo member) =>
        member.PropertyType.IsValueType
            ? Nullable.GetUnderlyingType(member.PropertyType) is not null || member.PropertyType == typeof(JsonElement)
            : member.AssociatedParameter?.IsNullable ?? member.IsSetNullable;

    private static bool IsFull(List<Fault> faults) => faults.Count > Fault.MaxNamed;

    private static bool Fits(JsonElement element, JsonTypeInfo type, out object? value)
    {
        value = null;
        if (type.Kind != JsonTypeInfoKind.None)
            return false;
        try
        {
            value = element.Deserialize(type);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsTimeWithoutOffset(JsonElement element, JsonTypeInfo type) =>
        (Nullable.GetUnderlyingType(type.Type) ?? type.Type) == typeof(DateTimeOffset)
        && element.ValueKind == JsonValueKind.String
        && Rfc3339.LacksOffset(element.GetString());

    private static string NameOf(Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        if (bare.IsEnum)
            return "enum";
        if (bare == typeof(Guid))
            return "uuid";
        if (bare == typeof(DateOnly))
            return "date";
        if (bare == typeof(DateTimeOffset))
            return "date-time";
        if (bare == typeof(bool))
            return "boolean";
        if (bare == typeof(string))
            return "string";
        if (bare == typeof(decimal))
            return "number";
        if (bare.IsPrimitive)
            return "integer";
        return typeof(System.Collections.IEnumerable).IsAssignableFrom(bare) ? "array" : "object";
    }

    private static IReadOnlyList<string>? EnumCodes(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } bare ? [.. Enum.GetNames(bare).Select(Code.OfName)] : null;
}
