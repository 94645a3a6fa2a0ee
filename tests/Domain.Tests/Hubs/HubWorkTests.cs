using JippApi.Domain.Access;
using JippApi.Domain.Hubs;
using JippApi.Domain.Institutions;
using JippApi.Domain.Tests.Common;
using static JippApi.Domain.Tests.Hubs.SampleHub;

namespace JippApi.Domain.Tests.Hubs;

public class HubWorkTests
{
    private static readonly MentorDetails Mentor = new(
        "Pendamping Uji",
        "Universitas Uji",
        ["stunting"],
        3,
        new AccountId(Guid.CreateVersion7())
    );

    private static readonly HubActivityDetails Forum = new(
        HubActivityKind.Forum,
        HubActivityMode.Online,
        new(2026, 2, 3),
        "Forum replikasi",
        null,
        "Rencana aksi",
        40,
        [new("Tiga rencana aksi")],
        null
    );

    [Fact]
    public void Earlier_assessments_remain_on_record()
    {
        var hub = Proposed();

        hub.Assess(HubCriterion.LeaderCommitment, 40, "Pidato", By, At);
        hub.Assess(HubCriterion.LeaderCommitment, 90, "Peraturan gubernur", By, At);

        hub.Assessments.Select(assessment => assessment.Score).ShouldBe([40, 90]);
        hub.UnassessedCriteria.ShouldBe([HubCriterion.PotentialFitsNeed, HubCriterion.BureaucracySupport]);
    }

    [Fact]
    public void A_spoke_is_added_once_and_cannot_be_the_host()
    {
        var (hub, spoke) = (In(HubStatus.Active), InstitutionId.New());
        hub.AddSpoke(spoke, By, At);

        new Action(() => hub.AddSpoke(spoke, By, At)).ShouldBreak(HubRules.SpokeOnce, hub);
        new Action(() => hub.AddSpoke(hub.HostId, By, At)).ShouldBreak(HubRules.SpokeIsNotHost, hub);
    }

    [Fact]
    public void A_removed_spoke_can_be_added_again()
    {
        var (hub, spoke) = (In(HubStatus.Active), InstitutionId.New());
        hub.AddSpoke(spoke, By, At);

        hub.RemoveSpoke(hub.Spokes[0], By, At);
        hub.AddSpoke(spoke, By, At);

        hub.Spokes.Count.ShouldBe(1);
    }

    [Fact]
    public void A_mentor_with_an_account_is_added_once()
    {
        var hub = In(HubStatus.Active);
        var mentor = hub.AddMentor(Mentor, By, At);

        new Action(() => hub.AddMentor(Mentor with { Name = "Nama lain" }, By, At)).ShouldBreak(HubRules.MentorOnce, hub);
        hub.RemoveMentor(mentor, By, At);
        hub.AddMentor(Mentor, By, At).Id.ShouldNotBe(mentor.Id);
    }

    [Fact]
    public void The_number_of_mentors_is_limited()
    {
        var hub = In(HubStatus.Active);
        for (var i = 0; i < Hub.MaxMentors; i++)
            hub.AddMentor(Mentor with { AccountId = null }, By, At);

        new Action(() => hub.AddMentor(Mentor, By, At)).ShouldBreak(HubRules.WithinLimit, hub);
    }

    [Fact]
    public void An_ended_hub_cannot_be_changed()
    {
        var hub = In(HubStatus.Ended);
        Action[] changes =
        [
            () => hub.Assess(HubCriterion.LeaderCommitment, 1, "x", By, At),
            () => hub.RecordJointCommitment(new(new(2026, 1, 1)), By, At),
            () => hub.AddSpoke(InstitutionId.New(), By, At),
            () => hub.AddMentor(Mentor, By, At),
            () => hub.Revise("Hub", null, By, At),
            () => HubActivity.Record(hub, Forum, At),
        ];

        foreach (var change in changes)
            change.ShouldBreak(HubRules.NotEnded, hub);
    }

    [Fact]
    public void Events_contain_no_names()
    {
        var hub = Proposed();
        hub.AddMentor(Mentor, By, At);

        hub.Events.ShouldAllBe(happened => !happened.ToString()!.Contains(Mentor.Name));
    }

    [Fact]
    public void An_activity_keeps_its_position_until_its_date_changes()
    {
        var hub = In(HubStatus.Active);
        var activity = HubActivity.Record(hub, Forum, At);
        var key = activity.ListKey;

        activity.Revise(hub, Forum with { Attendance = 55 }, At);
        activity.ListKey.ShouldBe(key);
        activity.Revise(hub, Forum with { Date = new(2026, 2, 28) }, At);

        string.CompareOrdinal(activity.ListKey, key).ShouldBePositive();
        (activity.RegionCode, activity.HostId).ShouldBe((hub.RegionCode, hub.HostId));
    }
}
