using System.Text.Json;
using JippApi.Domain.Innovations;
using JippApi.Domain.Sources;

namespace JippApi.Application.Sources;

/// <summary>Compares states, so that nothing is undone that somebody has changed since.</summary>
internal static class RecordingState
{
    public static string HashOf(Innovation innovation) =>
        ListedContents.HashOf(JsonSerializer.Serialize(innovation.Remember(), SourceJson.Readable.InnovationState));

    public static string HashOf(ListedRecord record) =>
        ListedContents.HashOf(JsonSerializer.Serialize(record.Remember(), SourceJson.Readable.ListedState));

    /// <summary>Databases keep milliseconds; anything finer would be lost, and the state would look changed.</summary>
    public static DateTimeOffset Stored(DateTimeOffset at) => new(at.UtcTicks - at.UtcTicks % TimeSpan.TicksPerMillisecond, TimeSpan.Zero);
}
