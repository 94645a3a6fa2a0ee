using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using JippApi.Domain.Innovations;

namespace JippApi.Benchmarks.Reference;

/// <summary>Writes columns as members of the product's answers and omits nulls.</summary>
internal static class RowWriter
{
    public const int SharedColumns = 16;

    /// <summary>The members that lists and documents begin with, from the first columns on.</summary>
    public static void WriteShared(this Utf8JsonWriter json, DbDataReader row)
    {
        json.WriteString("id"u8, row.GetGuid(0));
        json.WriteText("registryNumber"u8, row, 1);
        json.WriteText("title"u8, row, 2);
        json.WriteText("shortName"u8, row, 3);
        json.WriteText("summary"u8, row, 4);
        if (!row.IsDBNull(5))
        {
            json.WriteStartObject("institution"u8);
            json.WriteString("id"u8, row.GetGuid(5));
            json.WriteText("name"u8, row, 6);
            json.WriteText("kind"u8, row, 7);
            json.WriteEndObject();
        }

        if (!row.IsDBNull(8))
        {
            json.WriteStartObject("region"u8);
            json.WriteText("code"u8, row, 8);
            json.WriteText("name"u8, row, 9);
            json.WriteText("kind"u8, row, 10);
            json.WriteText("provinceName"u8, row, 11);
            json.WriteEndObject();
        }

        if (!row.IsDBNull(12))
            json.WriteNumber("year"u8, row.GetInt32(12));
        json.WriteText("sector"u8, row, 13);
        json.WriteJson("sdgs"u8, row, 14);
    }

    public static void WriteText(this Utf8JsonWriter json, ReadOnlySpan<byte> name, DbDataReader row, int column)
    {
        if (!row.IsDBNull(column))
            json.WriteString(name, row.GetString(column));
    }

    public static void WriteTime(this Utf8JsonWriter json, ReadOnlySpan<byte> name, DbDataReader row, int column)
    {
        if (!row.IsDBNull(column))
            json.WriteTime(name, row.GetDateTime(column));
    }

    public static void WriteDay(this Utf8JsonWriter json, ReadOnlySpan<byte> name, DateOnly day)
    {
        Span<char> text = stackalloc char[10];
        day.TryFormat(text, out _, "O", CultureInfo.InvariantCulture);
        json.WriteString(name, text);
    }

    public static void WriteTime(this Utf8JsonWriter json, ReadOnlySpan<byte> name, DateTime time)
    {
        Span<char> text = stackalloc char[24];
        time.TryFormat(text, out _, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        json.WriteString(name, text);
    }

    /// <summary>A column that already contains JSON.</summary>
    public static void WriteJson(this Utf8JsonWriter json, ReadOnlySpan<byte> name, DbDataReader row, int column)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(row.GetString(column), skipInputValidation: true);
    }

    /// <summary>Awards, which are stored under the names of the domain.</summary>
    public static void WriteAwards(this Utf8JsonWriter json, DbDataReader row, int column, bool withText)
    {
        json.WriteStartArray("awards"u8);
        var stored = row.GetString(column);
        if (stored != "[]")
        {
            foreach (var award in JsonSerializer.Deserialize(stored, StoredJson.Default.AwardArray)!)
            {
                json.WriteStartObject();
                json.WriteString("competition"u8, award.Competition);
                if (award.EditionYear is { } year)
                    json.WriteNumber("editionYear"u8, year);
                if (award.Tier is { } tier)
                    json.WriteString("tier"u8, tier);
                if (withText)
                    json.WriteString("text"u8, award.Text);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }
}

[System.Text.Json.Serialization.JsonSerializable(typeof(Award[]))]
internal sealed partial class StoredJson : System.Text.Json.Serialization.JsonSerializerContext;
