namespace JippApi.Domain.ReplicationKits;

/// <summary>A step of a kit with its days.</summary>
public sealed record ScheduledStep(KitStep Step, DateOnly StartsOn, DateOnly DueOn);

/// <summary>Lays out the steps of a kit one after the other.</summary>
public static class KitSchedule
{
    /// <summary>
    /// Returns the steps from that day on. Each takes the most days that are usual, so that the dates can be kept, and
    /// begins on the day after the one before it.
    /// </summary>
    public static IReadOnlyList<ScheduledStep> Of(IReadOnlyList<KitStep> steps, DateOnly from)
    {
        List<ScheduledStep> scheduled = [];
        foreach (var step in steps)
        {
            var next = from.AddDays(step.UsualDays.Maximum);
            scheduled.Add(new(step, from, next.AddDays(-1)));
            from = next;
        }

        return scheduled;
    }
}
