using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Tests.Common;
using static JippApi.Domain.Tests.Competitions.SampleEdition;

namespace JippApi.Domain.Tests.Competitions;

public class CompetitionMemberTests
{
    private static readonly AccountId Person = AccountId.New();

    [Theory]
    [InlineData(CompetitionDuty.Organiser, CompetitionDuty.Evaluator)]
    [InlineData(CompetitionDuty.Secretariat, CompetitionDuty.Panel)]
    [InlineData(CompetitionDuty.Evaluator, CompetitionDuty.Organiser)]
    public void Those_who_organise_never_evaluate_not_even_later(CompetitionDuty before, CompetitionDuty after)
    {
        var competition = SampleEdition.Open();
        var former = Member(competition, before, Person);
        former.Leave("Pindah", Now);

        ShouldBreak(CompetitionRules.DutiesApart, () => Member(competition, after, Person, former));
    }

    [Fact]
    public void A_person_has_one_duty_at_a_time()
    {
        var competition = SampleEdition.Open();
        var member = Member(competition, CompetitionDuty.Evaluator, Person);
        ShouldBreak(CompetitionRules.MemberOnce, () => Member(competition, CompetitionDuty.Panel, Person, member));

        member.Leave("Pindah ke panel", Now);

        (member.IsLiving, member.LivingAccountId).ShouldBe((false, null));
        Member(competition, CompetitionDuty.Panel, Person, member).LivingAccountId.ShouldBe(Person.Value);
        ShouldBreak(CompetitionRules.MemberLiving, () => member.Leave("Lagi", Now));
    }

    [Fact]
    public void Nobody_appoints_themselves_or_the_person_they_act_for_to_evaluate()
    {
        var competition = SampleEdition.Open();
        UserId person = new(Person.Value.ToString());

        ShouldBreak(CompetitionRules.DutiesApart, () => AddedBy(competition, new(person)));
        ShouldBreak(CompetitionRules.DutiesApart, () => AddedBy(competition, new(Organiser, person)));
    }

    [Fact]
    public void Whoever_drafted_the_edition_does_not_evaluate_in_it()
    {
        UserId drafter = new(Person.Value.ToString());
        var competition = Competition.Draft(Details, Rules, null, drafter, Now);

        ShouldBreak(CompetitionRules.DutiesApart, () => Member(competition, CompetitionDuty.Panel, Person));
        Member(competition, CompetitionDuty.Organiser, Person).Duty.ShouldBe(CompetitionDuty.Organiser);
    }

    [Fact]
    public void Nobody_joins_an_edition_that_is_over()
    {
        var competition = SampleEdition.Open();
        competition.Cancel("Batal", Now);

        ShouldBreak(CompetitionRules.TakesMembers, () => Member(competition, CompetitionDuty.Evaluator));
    }

    private static CompetitionMember AddedBy(Competition competition, Actor by) =>
        CompetitionMember.Add(competition, Person, CompetitionDuty.Evaluator, [], null, [], by, Now);

    private static void ShouldBreak(Rule rule, Action action) => action.ShouldBreak(rule);
}
