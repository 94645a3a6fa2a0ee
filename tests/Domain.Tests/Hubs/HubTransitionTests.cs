using JippApi.Domain.Hubs;
using JippApi.Domain.Institutions;
using JippApi.Domain.Tests.Common;

namespace JippApi.Domain.Tests.Hubs;

public class HubTransitionTests
{
    private static readonly Dictionary<HubStatus, HubMove[]> Open = new()
    {
        [HubStatus.Proposed] = [HubMove.Designated, HubMove.Ended],
        [HubStatus.Designated] = [HubMove.Active, HubMove.Ended],
        [HubStatus.Active] = [HubMove.Suspended, HubMove.Ended],
        [HubStatus.Suspended] = [HubMove.Active, HubMove.Ended],
        [HubStatus.Ended] = [],
    };

    public static TheoryData<HubStatus, HubMove> Every()
    {
        TheoryData<HubStatus, HubMove> all = [];
        foreach (var status in Enum.GetValues<HubStatus>())
        {
            foreach (var move in Enum.GetValues<HubMove>())
                all.Add(status, move);
        }
        return all;
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void Transitions_follow_the_table(HubStatus from, HubMove to)
    {
        var hub = SampleHub.In(from);
        if (from == HubStatus.Proposed)
            SampleHub.Assess(hub);
        hub.ClearEvents();

        if (Open[from].Contains(to))
        {
            SampleHub.Move(hub, to);

            hub.Status.ToString().ShouldBe(to.ToString());
            hub.Events.Count.ShouldBe(1);
        }
        else
        {
            var broken = new Action(() => SampleHub.Move(hub, to)).ShouldBreak(HubRules.TransitionAllowed, hub);

            broken.Details.ShouldBe(Open[from].Select(move => move.ToString()), ignoreOrder: true);
        }
    }

    [Fact]
    public void Designation_requires_an_assessment_by_all_three_criteria()
    {
        var hub = SampleHub.Proposed();
        hub.Assess(HubCriterion.PotentialFitsNeed, 70, "Peta inovasi", SampleHub.By, SampleHub.At);

        new Action(() => hub.Designate(SampleHub.Decree, SampleHub.By, SampleHub.At))
            .ShouldBreak(HubRules.AllCriteriaAssessed, hub)
            .Details.ShouldBe(["LeaderCommitment", "BureaucracySupport"]);
    }

    [Fact]
    public void Designation_requires_a_decree()
    {
        var hub = SampleHub.Assess(SampleHub.Proposed());

        new Action(() => hub.Designate(null, SampleHub.By, SampleHub.At)).ShouldBreak(HubRules.DesignatedByDecree, hub);
    }

    [Fact]
    public void The_decree_may_be_given_with_the_proposal()
    {
        var hub = SampleHub.Assess(SampleHub.Proposed(SampleHub.Decree));

        hub.Designate(null, SampleHub.By, SampleHub.At);

        hub.Decree.ShouldBe(SampleHub.Decree);
    }

    [Fact]
    public void An_ended_hub_frees_its_host()
    {
        var hub = SampleHub.In(HubStatus.Active);
        hub.OpenHostId.ShouldBe(hub.HostId);

        hub.End("Provinsi dimekarkan", SampleHub.By, SampleHub.At);

        (hub.OpenHostId, hub.StatusReason).ShouldBe((null, "Provinsi dimekarkan"));
    }

    [Theory]
    [InlineData(InstitutionKind.Province, true)]
    [InlineData(InstitutionKind.Ministry, true)]
    [InlineData(InstitutionKind.Agency, true)]
    [InlineData(InstitutionKind.City, false)]
    [InlineData(InstitutionKind.University, false)]
    public void Only_provinces_ministries_and_agencies_can_be_hosts(InstitutionKind kind, bool fits)
    {
        var propose = () => Hub.Propose(SampleHub.Host(kind), "Hub", null, SampleHub.By, SampleHub.At);

        if (fits)
            propose().Status.ShouldBe(HubStatus.Proposed);
        else
            new Action(() => propose()).ShouldBreak(HubRules.HostFits);
    }

    [Fact]
    public void A_hub_from_the_public_record_is_imported_as_it_is()
    {
        var hub = Hub.TakeOver(
            SampleHub.Host(),
            "Hub JIPP",
            SampleHub.Decree,
            HubStatus.Active,
            new(new(2020, 7, 17)),
            SampleHub.By,
            SampleHub.At,
            HubId.New()
        );

        (hub.Status, hub.Decree, hub.Assessments.Count).ShouldBe((HubStatus.Active, SampleHub.Decree, 0));
        hub.Events.ShouldBe([new HubTakenOver(hub.Id, hub.HostId, HubStatus.Active, SampleHub.At)]);
    }

    [Fact]
    public void The_decree_of_a_designated_hub_can_be_corrected_but_not_removed()
    {
        var hub = SampleHub.In(HubStatus.Designated);

        new Action(() => hub.Revise("Hub", null, SampleHub.By, SampleHub.At)).ShouldBreak(HubRules.DecreeRemains, hub);
    }
}
