using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Competitions.Results;

namespace JippApi.Domain.Tests.Competitions;

public class AdvancingTests
{
    private static readonly Dictionary<CompetitionEntryId, PlenaryChange> None = [];

    private static readonly EditionStage Stage = new()
    {
        Code = "FINAL",
        Name = "Final",
        Kind = StageKind.Scoring,
        Advances = [new("UMUM", 3, 60)],
        Tiers = [new("TOP_1", "Top 1", null, "UMUM", 1), new("TOP_2", "Top 2", null, "UMUM", 2)],
    };

    [Fact]
    public void As_many_go_on_as_the_stage_says_with_enough_points() =>
        Advancing
            .Of(Stage, [Place(1, 90), Place(2, 80), Place(3, 59), Place(4, 50)], None)
            .Select(one => (one.GoesOn, one.Reason))
            .ShouldBe([
                (true, AdvanceReason.WithinNumber),
                (true, AdvanceReason.WithinNumber),
                (false, AdvanceReason.BelowThreshold),
                (false, AdvanceReason.BelowThreshold),
            ]);

    [Fact]
    public void Who_stands_behind_the_number_does_not_go_on() =>
        Advancing.Of(Stage, [Place(1, 90), Place(2, 80), Place(3, 70), Place(4, 70)], None)[^1].Reason.ShouldBe(AdvanceReason.OutOfNumber);

    [Fact]
    public void Tiers_go_to_the_first_the_widest_named_first() =>
        Advancing
            .Of(Stage, [Place(1, 90), Place(2, 80), Place(3, 70)], None)
            .Select(one => string.Join(' ', one.Tiers))
            .ShouldBe(["TOP_2 TOP_1", "TOP_2", ""]);

    [Fact]
    public void A_stage_that_only_has_tiers_lets_those_go_on_who_reach_one() =>
        Advancing
            .Of(Stage with { Advances = [] }, [Place(1, 90), Place(2, 80), Place(3, 70)], None)
            .Select(one => one.GoesOn)
            .ShouldBe([true, true, false]);

    [Fact]
    public void The_place_of_one_who_has_left_is_taken_by_the_next()
    {
        var left = Place(1, 90) with { Left = AdvanceReason.Withdrawn };

        var outcome = Advancing.Of(Stage, [left, Place(2, 80), Place(3, 70), Place(4, 65)], None);

        outcome
            .Select(one => (one.Rank, one.Reason))
            .ShouldBe([
                (1, AdvanceReason.Withdrawn),
                (2, AdvanceReason.WithinNumber),
                (3, AdvanceReason.WithinNumber),
                (4, AdvanceReason.WithinNumber),
            ]);
    }

    [Fact]
    public void A_plenary_raises_and_lowers_with_a_reason_and_tiers_follow_those_who_go_on()
    {
        var stage = Stage with { Kind = StageKind.Plenary, Advances = [new("UMUM", 2)] };
        Dictionary<CompetitionEntryId, PlenaryChange> changes = new()
        {
            [Id(1)] = new(false, "Belum berjalan.", new("panel")),
            [Id(3)] = new(true, "Dampaknya terbukti.", new("panel")),
        };

        var outcome = Advancing.Of(stage, [Place(1, 90), Place(2, 80), Place(3, 70)], changes);

        outcome
            .Select(one => (one.GoesOn, one.Reason, string.Join(' ', one.Tiers), one.Change?.Reason))
            .ShouldBe([
                (false, AdvanceReason.LoweredByPlenary, "", "Belum berjalan."),
                (true, AdvanceReason.WithinNumber, "TOP_2 TOP_1", null),
                (true, AdvanceReason.RaisedByPlenary, "TOP_2", "Dampaknya terbukti."),
            ]);
    }

    [Fact]
    public void A_decision_that_changes_nothing_is_none()
    {
        Dictionary<CompetitionEntryId, PlenaryChange> changes = new() { [Id(1)] = new(true, "Layak.", new("panel")) };

        var outcome = Advancing.Of(Stage with { Kind = StageKind.Plenary }, [Place(1, 90)], changes).Single();

        (outcome.Reason, outcome.Change).ShouldBe((AdvanceReason.WithinNumber, null));
    }

    [Fact]
    public void The_administrative_check_lets_those_pass_who_were_let_pass()
    {
        var stage = Stage with { Kind = StageKind.Administrative, Advances = [], Tiers = [] };
        Placed[] entries =
        [
            new(Id(1), "UMUM", null, null, null) { Passes = true },
            new(Id(2), "UMUM", null, null, null) { Passes = false },
        ];

        Advancing
            .Of(stage, entries, None)
            .Select(one => one.Reason)
            .ShouldBe([AdvanceReason.PassedAdministration, AdvanceReason.FailedAdministration]);
    }

    private static CompetitionEntryId Id(int number) => new(new Guid(number, 0, 0, new byte[8]));

    private static Placed Place(int rank, decimal total) => new(Id(rank), "UMUM", rank, total, null);
}
