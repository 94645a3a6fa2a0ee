using System.Globalization;
using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Competitions.Results;
using JippApi.Domain.Escalations;
using JippApi.Domain.Tests.Common;

namespace JippApi.Domain.Tests.Competitions;

/// <summary>Results, and the appeals that can change them.</summary>
public class ResultRecordTests
{
    private static readonly DateTimeOffset Now = SampleEdition.Now;
    private static readonly DateOnly Today = Wib.DayOf(Now);
    private static readonly Actor Entrant = new(new("peserta"), new("kepala dinas"));
    private static readonly Actor Panel = new(new("panel"));
    private static readonly EditionStage Stage = SampleEdition.Rules.Stages[2];

    [Fact]
    public void An_upheld_appeal_admits_an_entry_to_the_widest_tier()
    {
        var result = Result(goesOn: false);
        var appeal = AppealId.New();

        result.Admit(Stage, appeal, Now);

        (result.GoesOn, result.Reason, result.AppealId).ShouldBe((true, AdvanceReason.AdmittedOnAppeal, appeal));
        result.Tiers.ShouldBe(["FINALIS"]);
        result.Events.ShouldHaveSingleItem().ShouldBeOfType<StageResultChanged>().Reason.ShouldBe(AdvanceReason.AdmittedOnAppeal);
    }

    [Fact]
    public void An_upheld_objection_takes_an_entry_out_with_its_tiers()
    {
        var result = Result(goesOn: true);

        result.Exclude(AppealId.New(), Now);

        (result.GoesOn, result.Reason, result.Tiers.Count).ShouldBe((false, AdvanceReason.ExcludedOnAppeal, 0));
    }

    [Fact]
    public void What_is_already_so_is_not_decided_again()
    {
        var (inside, outside) = (Result(goesOn: true), Result(goesOn: false));

        new Action(() => inside.Admit(Stage, AppealId.New(), Now)).ShouldBreak(ResultRules.EffectFits, inside);
        new Action(() => outside.Exclude(AppealId.New(), Now)).ShouldBreak(ResultRules.EffectFits, outside);
    }

    [Fact]
    public void A_result_is_contested_until_the_last_day_of_the_period()
    {
        File(until: Today).Status.ShouldBe(AppealStatus.Open);

        new Action(() => File(until: Today.AddDays(-1))).ShouldBreak(ResultRules.ObjectionsOpen);
        new Action(() => File(until: null)).ShouldBreak(ResultRules.ObjectionsOpen);
    }

    [Fact]
    public void Nobody_behind_an_appeal_decides_on_it()
    {
        var appeal = File(Today);

        foreach (var person in Entrant.UserIds)
            new Action(() => appeal.Decide(true, AppealEffect.GoesOn, "Benar.", new(person), Now)).ShouldBreak(
                ResultRules.DecidedByAnother,
                appeal
            );
    }

    [Fact]
    public void An_appeal_is_decided_once_and_only_an_upheld_one_changes_anything()
    {
        var appeal = File(Today);
        new Action(() => appeal.Decide(false, AppealEffect.GoesOn, "Tidak.", Panel, Now)).ShouldBreak(ResultRules.EffectOfUpheld, appeal);

        appeal.Decide(true, AppealEffect.GoesOn, " Nilai keliru dijumlah. ", Panel, Now);

        (appeal.Status, appeal.Effect, appeal.DecisionReason).ShouldBe(
            (AppealStatus.Upheld, AppealEffect.GoesOn, "Nilai keliru dijumlah.")
        );
        new Action(() => appeal.Decide(false, AppealEffect.None, "Tidak.", Panel, Now)).ShouldBreak(ResultRules.AppealOpen, appeal);
    }

    [Theory]
    [InlineData(false, "2027-03-10")] // a Wednesday; five days
    [InlineData(true, "2027-03-12")] // the weekend does not count
    public void The_period_counts_days_or_working_days(bool countsWorkDays, string last)
    {
        var stage = Stage with { CountsWorkDays = countsWorkDays };

        ObjectionPeriod.LastDay(stage, new(2027, 3, 5), new WorkCalendar([])).ShouldBe(DateOnly.Parse(last, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Holidays_do_not_count_as_working_days() =>
        ObjectionPeriod
            .LastDay(Stage with { CountsWorkDays = true }, new(2027, 3, 5), new WorkCalendar([new(2027, 3, 8)]))
            .ShouldBe(new(2027, 3, 15));

    private static CompetitionAppeal File(DateOnly? until) =>
        CompetitionAppeal.File(Result(goesOn: false), AppealKind.Appeal, " Nilai keliru dijumlah. ", [], until, Entrant, Now);

    private static StageResult Result(bool goesOn) =>
        StageResult.Of(
            CompetitionId.New(),
            Stage.Code,
            new(CompetitionEntryId.New(), "UMUM", goesOn, goesOn ? AdvanceReason.WithinNumber : AdvanceReason.OutOfNumber)
            {
                Rank = 3,
                Total = 70,
                Tiers = goesOn ? ["FINALIS"] : [],
            }
        );
}
