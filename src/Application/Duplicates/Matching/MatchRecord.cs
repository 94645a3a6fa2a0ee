using System.Buffers.Binary;
using System.Text.Json;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Duplicates;

/// <summary>The form of an innovation that can be found as a duplicate, and its keys.</summary>
public sealed class MatchRecord
{
    /// <summary>The innovation.</summary>
    public required InnovationId InnovationId { get; init; }

    /// <summary>A short number made from the id, by which the keys refer to it; two records may share one.</summary>
    public required long Number { get; init; }

    /// <summary>Whether the innovation is published; otherwise it waits for a reviewer.</summary>
    public required bool IsPublic { get; set; }

    /// <summary>The form, in JSON.</summary>
    public required string Form { get; set; }

    /// <summary>The keys, eight bytes each.</summary>
    public required byte[] Keys { get; set; }

    /// <summary>Returns the record of an innovation; null when it cannot be found.</summary>
    public static MatchRecord? Of(Innovation innovation)
    {
        if (innovation.Publication is not (Publication.Published or Publication.InReview))
            return null;
        var form = MatchForms.Of(innovation.Content);
        return new()
        {
            InnovationId = innovation.Id,
            Number = NumberOf(innovation.Id),
            IsPublic = innovation.Publication == Publication.Published,
            Form = JsonSerializer.Serialize(form, MatchFormJson.Default.MatchForm),
            Keys = Pack(MatchKeys.Of(form)),
        };
    }

    internal MatchForm ReadForm() => JsonSerializer.Deserialize(Form, MatchFormJson.Default.MatchForm)!;

    public IReadOnlyList<long> ReadKeys() =>
        [
            .. Enumerable
                .Range(0, Keys.Length / sizeof(long))
                .Select(at => BinaryPrimitives.ReadInt64LittleEndian(Keys.AsSpan(at * sizeof(long)))),
        ];

    /// <summary>Returns the number of an innovation: the random part of its id.</summary>
    internal static long NumberOf(InnovationId id) => BinaryPrimitives.ReadInt64LittleEndian(id.Value.ToByteArray().AsSpan(sizeof(long)));

    private static byte[] Pack(IReadOnlyList<long> keys)
    {
        var bytes = new byte[keys.Count * sizeof(long)];
        for (var at = 0; at < keys.Count; at++)
            BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(at * sizeof(long)), keys[at]);
        return bytes;
    }
}

/// <summary>A key of a record; two records are compared only if they share one.</summary>
/// <param name="Key">The key.</param>
/// <param name="Record">Number of the record.</param>
public sealed record MatchKey(long Key, long Record);
