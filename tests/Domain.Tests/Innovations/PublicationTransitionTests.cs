using JippApi.Domain.Innovations;
using JippApi.Domain.Tests.Common;
using static JippApi.Domain.Tests.Innovations.Sample;

namespace JippApi.Domain.Tests.Innovations;

public sealed class PublicationTransitionTests
{
    private const string Table = """
        from       InReview  Draft  Published  Withdrawn  Merged
        Draft      open      -      -          -          -
        InReview   -         open   open       -          -
        Published  -         -      -          open       open
        Withdrawn  -         -      -          -          -
        Merged     -         -      -          -          -
        """;

    public static TheoryData<Publication, InnovationMove, bool> Cells => MoveTable.Read<Publication, bool>(Table, cell => cell == "open");

    public static IEnumerable<object[]> OpenCells => ((IEnumerable<object[]>)Cells).Where(cell => (bool)cell[2]).Select(cell => cell[..2]);

    [Theory]
    [MemberData(nameof(Cells))]
    public void Listed_transitions_follow_the_table(Publication from, InnovationMove move, bool open) =>
        In(from).BlockingRule(move, Floor).ShouldBe(open ? null : InnovationRules.TransitionAllowed);

    [Theory]
    [MemberData(nameof(Cells))]
    public void Transitions_follow_the_table(Publication from, InnovationMove move, bool open)
    {
        var innovation = In(from);
        Action moving = () => innovation.Make(move);

        if (!open)
        {
            moving.ShouldBreak(InnovationRules.TransitionAllowed, unchanged: innovation);
            return;
        }

        moving();
        innovation.HasEntered(move).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(OpenCells))]
    public void A_transition_raises_one_event_and_records_author_and_time(Publication from, InnovationMove move)
    {
        var innovation = In(from);
        innovation.ClearEvents();

        innovation.Make(move);

        innovation
            .Events.ShouldHaveSingleItem()
            .GetType()
            .Name.ShouldBe(
                move switch
                {
                    InnovationMove.InReview => nameof(InnovationSubmitted),
                    InnovationMove.Draft => nameof(InnovationReturned),
                    _ => $"Innovation{move}",
                }
            );
        (innovation.UpdatedBy, innovation.UpdatedAt, innovation.CreatedAt).ShouldBe((Budi.UserId, Later, Noon));
    }

    [Fact]
    public void A_closed_transition_names_the_open_ones()
    {
        var draft = Draft();

        var broken = new Action(() => draft.Withdraw("Ganda", Budi, Later)).ShouldBreak(InnovationRules.TransitionAllowed);

        broken.Details.ShouldBe([nameof(InnovationMove.InReview), nameof(InnovationMove.Development)]);
    }
}
