using JippApi.Domain.AttestationCampaigns;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Operations;
using JippApi.Domain.Tests.Common;

namespace JippApi.Domain.Tests.AttestationCampaigns;

public class AttestationCampaignTests
{
    private static readonly UserId By = new("hub");
    private static readonly DateTimeOffset Now = new(2027, 3, 1, 2, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = Wib.DayOf(Now);

    [Theory]
    [InlineData(6)]
    [InlineData(367)]
    [InlineData(-1)]
    public void Owners_have_a_week_at_least_and_a_year_at_most(int days) =>
        ShouldBreak(AttestationCampaignRules.DueAhead, () => Requested(days));

    [Fact]
    public void It_is_opened_closed_and_ended_in_this_order()
    {
        var campaign = Requested();
        ShouldBreak(AttestationCampaignRules.TransitionAllowed, () => campaign.Close("Cukup", null, Now));
        ShouldBreak(AttestationCampaignRules.TransitionAllowed, () => campaign.End(Now));

        campaign.Open(Now);
        campaign.Close("Cukup", null, Now);
        ShouldBreak(AttestationCampaignRules.TransitionAllowed, () => campaign.Cancel("Terlambat", Now));
        campaign.End(Now);

        (campaign.Status, campaign.OpenedAt, campaign.EndedAt).ShouldBe((AttestationCampaignStatus.Closed, Now, Now));
        campaign
            .Events.Select(happened => happened.GetType())
            .ShouldBe([
                typeof(AttestationCampaignRequested),
                typeof(AttestationCampaignOpened),
                typeof(AttestationCampaignClosing),
                typeof(AttestationCampaignClosed),
            ]);
    }

    [Fact]
    public void It_takes_answers_up_to_its_last_day_and_not_once_it_is_closed()
    {
        var campaign = Requested(10);
        campaign.TakesAnswersOn(Today).ShouldBeTrue("an owner can answer while others are still being asked");
        campaign.Open(Now);

        campaign.TakesAnswersOn(Today.AddDays(10)).ShouldBeTrue();
        campaign.TakesAnswersOn(Today.AddDays(11)).ShouldBeFalse();
        campaign.Close("Cukup", null, Now);
        campaign.TakesAnswersOn(Today).ShouldBeFalse();
    }

    [Theory]
    [InlineData(31, 0)]
    [InlineData(30, 1)]
    [InlineData(8, 1)]
    [InlineData(7, 2)]
    [InlineData(0, 2)]
    public void Reminders_are_due_thirty_and_seven_days_before_the_last_one(int daysLeft, int reminders) =>
        Requested(60).RemindersBy(Today.AddDays(60 - daysLeft)).ShouldBe((byte)reminders);

    [Fact]
    public void The_sample_follows_from_the_ids()
    {
        List<InnovationId> records = [.. Enumerable.Range(0, 2_000).Select(_ => InnovationId.New())];
        var campaign = Requested(share: 25);

        var chosen = records.FindAll(campaign.Samples);

        chosen.Count.ShouldBeInRange(400, 600);
        records.FindAll(campaign.Samples).ShouldBe(chosen);
        records.FindAll(Requested(share: 25).Samples).ShouldNotBe(chosen, "each campaign has a sample of its own");
        records.FindAll(Requested(share: 0).Samples).ShouldBeEmpty();
        records.FindAll(Requested(share: 100).Samples).Count.ShouldBe(2_000);
    }

    [Fact]
    public void A_question_is_answered_once()
    {
        var entry = Asked();

        entry.RecordAnswer(Guid.CreateVersion7(), Existence.Active, Now);

        (entry.Status, entry.Answer, entry.IsOpen).ShouldBe((AttestationEntryStatus.Answered, Existence.Active, false));
        ShouldBreak(AttestationCampaignRules.Unanswered, () => entry.RecordAnswer(Guid.CreateVersion7(), Existence.Stopped, Now));
        ShouldBreak(AttestationCampaignRules.Unanswered, () => entry.Disown(null, Now));
        ShouldBreak(AttestationCampaignRules.Unanswered, () => entry.HandOut(By, Now));
    }

    [Fact]
    public void A_rejected_answer_is_asked_for_again_but_no_other()
    {
        var (entry, answer) = (Asked(), Guid.CreateVersion7());
        entry.RecordAnswer(answer, Existence.Active, Now);

        entry.AskAgain(Guid.CreateVersion7()).ShouldBeFalse();
        entry.AskAgain(answer).ShouldBeTrue();

        (entry.Status, entry.Answer, entry.AttestationId).ShouldBe((AttestationEntryStatus.Asked, null, null));
    }

    [Fact]
    public void A_link_that_is_handed_out_replaces_those_before_it()
    {
        var entry = Asked();

        entry.HandOut(By, Now);
        entry.HandOut(By, Now);

        (entry.LinkGeneration, entry.HandedBy, entry.Status).ShouldBe((3, By, AttestationEntryStatus.Asked));
        entry.Events.OfType<AttestationLinkHandedOut>().Count().ShouldBe(2);
    }

    [Fact]
    public void A_dropped_question_is_taken_up_as_it_was_and_an_answered_one_is_not_dropped()
    {
        var (entry, answered) = (Asked(), Asked());
        answered.RecordAnswer(Guid.CreateVersion7(), Existence.Active, Now);

        answered.Drop().ShouldBeFalse();
        entry.Drop().ShouldBeTrue();
        entry.Status.ShouldBe(AttestationEntryStatus.Settled);
        entry.TakeUp(AttestationEntryStatus.Asked);

        entry.Status.ShouldBe(AttestationEntryStatus.Asked);
    }

    [Fact]
    public void An_entry_remembers_the_lists_and_the_province_of_its_record()
    {
        var entry = AttestationEntry.Of(
            Requested(),
            new(InnovationId.New(), null, "13.71", [InnovationSource.Iga, InnovationSource.Kipp, InnovationSource.Iga])
        );

        (entry.ProvinceCode, entry.SourceList).ShouldBe(("13", "Kipp Iga"));
        entry.Sources.ShouldBe([InnovationSource.Kipp, InnovationSource.Iga]);
    }

    private static void ShouldBreak(Rule rule, Action action) => action.ShouldBreak(rule);

    private static AttestationCampaign Requested(int days = 60, int share = 0) =>
        AttestationCampaign.Request(
            "Masih berjalan?",
            new(),
            Today.AddDays(days),
            share,
            Operation.Request(OperationKind.AttestationCampaign, By, Now),
            By,
            Now
        );

    private static AttestationEntry Asked()
    {
        var entry = AttestationEntry.Of(Requested(), new(InnovationId.New(), null, null, []));
        entry.Ask(0, Now);
        return entry;
    }
}
