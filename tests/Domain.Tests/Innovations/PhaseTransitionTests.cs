using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Tests.Common;
using static JippApi.Domain.Tests.Innovations.Sample;

namespace JippApi.Domain.Tests.Innovations;

public sealed class PhaseTransitionTests
{
    private const string Table = """
        from         Creation  Development  Institutionalised
        Unstated     open      open         evidence
        Creation     -         open         evidence
        Development  -         -            evidence
        """;

    public enum From
    {
        Unstated,
        Creation,
        Development,
    }

    public static TheoryData<From, InnovationMove, string> Cells => MoveTable.Read<From, string>(Table, cell => cell);

    [Theory]
    [MemberData(nameof(Cells))]
    public void Listed_transitions_follow_the_table(From from, InnovationMove move, string cell) =>
        PublishedIn(from).BlockingRule(move, Floor).ShouldBe(Obstacle(cell));

    [Theory]
    [MemberData(nameof(Cells))]
    public void Transitions_follow_the_table(From from, InnovationMove move, string cell)
    {
        var innovation = PublishedIn(from);
        Action moving = () => innovation.Make(move);

        if (Obstacle(cell) is { } rule)
        {
            moving.ShouldBreak(rule, unchanged: innovation);
            return;
        }

        moving();
        innovation.HasEntered(move).ShouldBeTrue();
    }

    [Fact]
    public void A_transition_of_a_published_record_adds_a_revision_and_one_event()
    {
        var innovation = PublishedIn(From.Creation);

        innovation.Enter(Phase.Development, Budi, Later);

        innovation.Revision.ShouldBe(3);
        innovation.Events.ShouldHaveSingleItem().ShouldBe(new InnovationEnteredPhase(innovation.Id, Phase.Development, Later));
        (innovation.UpdatedBy, innovation.UpdatedAt).ShouldBe((Budi.UserId, Later));
    }

    [Theory]
    [InlineData(Publication.Draft)]
    [InlineData(Publication.InReview)]
    public void A_transition_of_an_unpublished_record_adds_no_revision(Publication state)
    {
        var innovation = In(state);

        innovation.Enter(Phase.Development, Budi, Later);

        (innovation.Phase, innovation.Revision, innovation.Publication).ShouldBe((Phase.Development, 0, state));
    }

    [Fact]
    public void A_transition_leaves_the_publication_status_unchanged()
    {
        var innovation = Published();

        innovation.Enter(Phase.Development, Budi, Later);

        (innovation.Publication, innovation.RegistryNumber).ShouldBe((Publication.Published, Number));
    }

    private static Innovation PublishedIn(From from)
    {
        var innovation = TakenOver();
        if (from > From.Unstated)
            innovation.Enter(Phase.Creation, Ana, Noon);
        if (from > From.Creation)
            innovation.Enter(Phase.Development, Ana, Noon);
        innovation.ClearEvents();
        return innovation;
    }

    private static Rule? Obstacle(string cell) =>
        cell switch
        {
            "open" => null,
            "evidence" => InnovationRules.NeedsEvidence,
            _ => InnovationRules.TransitionAllowed,
        };
}
