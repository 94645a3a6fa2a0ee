using System.Data.Common;
using System.Text.Json;
using JippApi.Domain.Common;

namespace JippApi.Benchmarks.Reference;

internal readonly record struct PlanSums(
    long Items,
    long Done,
    long Overdue,
    long Weight,
    long Points,
    DateOnly? NextDue,
    DateTime? LastReport
)
{
    /// <summary>Today and the first moment after it.</summary>
    public static (DateOnly Day, DateTime End) Today()
    {
        var day = Wib.DayOf(TimeProvider.System.GetUtcNow());
        return (day, Wib.EndOf(day).UtcDateTime);
    }

    public static async Task<Dictionary<Guid, PlanSums>> ReadAsync(DbCommand command, int capacity)
    {
        var sums = new Dictionary<Guid, PlanSums>(capacity);
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            sums.Add(
                rows.GetGuid(0),
                new(
                    rows.GetInt64(1),
                    rows.GetInt64(2),
                    rows.GetInt64(3),
                    rows.GetInt64(4),
                    rows.GetInt64(5),
                    rows.IsDBNull(6) ? null : rows.GetFieldValue<DateOnly>(6),
                    rows.IsDBNull(7) ? null : rows.GetDateTime(7)
                )
            );
        }

        return sums;
    }

    public PlanSums And(PlanSums other) =>
        new(
            Items + other.Items,
            Done + other.Done,
            Overdue + other.Overdue,
            Weight + other.Weight,
            Points + other.Points,
            NextDue is null || other.NextDue < NextDue ? other.NextDue ?? NextDue : NextDue,
            LastReport is null || other.LastReport > LastReport ? other.LastReport ?? LastReport : LastReport
        );

    public void WriteProgress(Utf8JsonWriter json)
    {
        json.WriteStartObject("progress"u8);
        if (Items > 0)
            json.WriteNumber("percent"u8, Weight == 0 ? 0 : Points / Weight);
        json.WriteNumber("items"u8, Items);
        json.WriteNumber("done"u8, Done);
        json.WriteNumber("overdue"u8, Overdue);
        json.WriteEndObject();
    }

    public void WriteAll(Utf8JsonWriter json)
    {
        WriteProgress(json);
        if (NextDue is { } due)
            json.WriteDay("nextDue"u8, due);
        if (LastReport is { } at)
            json.WriteTime("lastReportAt"u8, at);
    }
}
