using JippApi.Domain.Innovations;
using JippApi.Domain.Lineage;

namespace JippApi.Domain.Tests.Lineage;

public class LineageMeasureTests
{
    private static readonly DateOnly Day = new(2026, 6, 1);

    [Fact]
    public void Unknown_measures_are_reported_as_unknown()
    {
        ReplicaSurvivalFacts[] lives =
        [
            new(new(2025, 6, 1), Existence.Unconfirmed, null),
            new(new(2025, 6, 2), Existence.Active, null),
            new(new(2024, 1, 1), Existence.Active, null),
            new(new(2024, 1, 1), Existence.Stopped, null),
            new(new(2024, 1, 1), Existence.Stopped, new(2025, 1, 1)),
            new(new(2024, 1, 1), Existence.Unconfirmed, new(2024, 12, 31)),
        ];

        Survival.AtAge(12, lives, Day).ShouldBe(new(12, Due: 5, Alive: 2, Ended: 1, Unknown: 2));
        Survival.AtAge(24, lives, Day).ShouldBe(new(24, Due: 4, Alive: 1, Ended: 2, Unknown: 1));
        Survival.AtAge(36, lives, Day).Percent.ShouldBeNull();
    }

    [Fact]
    public void The_median_is_the_middle_value()
    {
        TimeToGoLive.MedianMonths([]).ShouldBeNull();
        TimeToGoLive.MedianMonths([(new(2025, 1, 1), new(2026, 1, 1))]).ShouldBe(12.0m);
        TimeToGoLive.MedianMonths([(new(2025, 1, 1), new(2026, 1, 1)), (new(2025, 1, 1), new(2025, 7, 2))]).ShouldBe(9.0m);
    }
}
