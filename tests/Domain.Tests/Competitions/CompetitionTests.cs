using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Innovations;
using JippApi.Domain.Tests.Common;
using static JippApi.Domain.Tests.Competitions.SampleEdition;

namespace JippApi.Domain.Tests.Competitions;

public class CompetitionTests
{
    [Fact]
    public void A_draft_may_be_incomplete_but_is_not_opened_so()
    {
        var competition = Draft(new());

        var broken = ShouldBreak(CompetitionRules.RulesFit, () => competition.Open(Now));

        broken.Details.ShouldContain("/rules/groups REQUIRED");
        (competition.Status, competition.IsPublic).ShouldBe((CompetitionStatus.Draft, false));
    }

    [Fact]
    public void The_end_of_submissions_lies_ahead_when_it_is_opened() =>
        ShouldBreak(CompetitionRules.SubmissionsAhead, () => Draft().Open(Until));

    [Fact]
    public void Opened_it_is_public_with_all_stages_pending()
    {
        var competition = SampleEdition.Open();

        (competition.IsPublic, competition.Status).ShouldBe((true, CompetitionStatus.Open));
        competition.Stages.Select(stage => stage.Status).ShouldBe([StageStatus.Pending, StageStatus.Pending, StageStatus.Pending]);
    }

    [Fact]
    public void It_takes_entries_up_to_its_last_moment()
    {
        var competition = SampleEdition.Open();

        competition.TakesEntriesAt(Until).ShouldBeTrue();
        competition.TakesEntriesAt(After).ShouldBeFalse();
        ShouldBreak(CompetitionRules.TakesEntries, () => competition.NumberAfter(0, After));
        (competition.NumberAfter(0, Now), competition.NumberAfter(1, Until)).ShouldBe((1, 2));
    }

    [Fact]
    public void It_takes_no_entries_before_its_first_moment()
    {
        var competition = Competition.Draft(Details with { SubmissionsFrom = Now.AddDays(1) }, Rules, null, Organiser, Now);
        competition.Open(Now);

        competition.TakesEntriesAt(Now).ShouldBeFalse();
        competition.TakesEntriesAt(Now.AddDays(1)).ShouldBeTrue();
    }

    [Fact]
    public void An_open_edition_gets_a_new_version_of_its_rules()
    {
        var competition = SampleEdition.Open();

        competition.Revise(Details, Rules with { Notes = ["Diperjelas"] }, false, "Pertanyaan peserta", Now).ShouldBeTrue();

        competition.RulesVersion.ShouldBe(2);
    }

    [Fact]
    public void An_open_edition_stays_complete_and_keeps_what_it_was_announced_as()
    {
        var competition = SampleEdition.Open();

        ShouldBreak(CompetitionRules.RulesFit, () => competition.Revise(Details, new(), false, "Salah", Now));
        ShouldBreak(
            CompetitionRules.EditionFixed,
            () => competition.Revise(Details with { AwardName = "KIPP Lain" }, Rules, false, "Nama baru", Now)
        );
        ShouldBreak(CompetitionRules.EditionFixed, () => competition.Revise(Details with { Year = 2028 }, Rules, false, "Tahun baru", Now));
    }

    [Fact]
    public void The_first_submission_fixes_the_rules()
    {
        var competition = SampleEdition.Open();
        var late = new Action(() => competition.Revise(Details, Rules, true, "Terlambat", Now));

        late.ShouldBreak(CompetitionRules.EditionFixed, competition);
    }

    [Fact]
    public void Time_is_only_added()
    {
        var competition = SampleEdition.Open();
        ShouldBreak(CompetitionRules.EndLater, () => competition.ExtendSubmissions(Until, "Sama", Now));
        ShouldBreak(CompetitionRules.EndLater, () => competition.ExtendSubmissions(Until.AddDays(1), "Lewat", Until.AddDays(2)));

        competition.ExtendSubmissions(Until.AddDays(3), "Listrik padam", After);

        competition.TakesEntriesAt(Until.AddDays(3)).ShouldBeTrue();
    }

    [Fact]
    public void A_cancelled_draft_was_never_public()
    {
        var (draft, open) = (Draft(), SampleEdition.Open());

        draft.Cancel("Batal", Now);
        open.Cancel("Batal", Now);

        (draft.IsPublic, open.IsPublic).ShouldBe((false, true));
        ShouldBreak(CompetitionRules.TransitionAllowed, () => draft.Open(Now));
        ShouldBreak(CompetitionRules.TransitionAllowed, () => open.Cancel("Lagi", Now));
    }

    [Theory]
    [InlineData(CompetitionLevel.National, "KIPP", InnovationSource.Kipp)]
    [InlineData(CompetitionLevel.Province, "KIPP Kalimantan Barat", InnovationSource.Regional)]
    [InlineData(CompetitionLevel.Ministry, "Innovative Government Award", InnovationSource.Iga)]
    public void A_province_gives_no_prizes_of_a_national_list(CompetitionLevel level, string award, InnovationSource source) =>
        CompetitionDetails.SourceOf(level, award).ShouldBe(source);

    private static RuleBrokenException ShouldBreak(Rule rule, Action action) => action.ShouldBreak(rule);
}
