using JippApi.Domain.Innovations;
using JippApi.Domain.Tests.Common;
using static JippApi.Domain.Tests.Innovations.Sample;

namespace JippApi.Domain.Tests.Innovations;

/// <summary>A withdrawn or merged record never changes again.</summary>
public sealed class EndedInnovationTests
{
    [Theory]
    [InlineData(Publication.Withdrawn)]
    [InlineData(Publication.Merged)]
    public void An_ended_record_cannot_be_revised(Publication end)
    {
        var innovation = In(end);

        new Action(() => innovation.Revise(Full, 0, Budi, Later)).ShouldBreak(InnovationRules.Editable, unchanged: innovation);
    }

    [Theory]
    [InlineData(Publication.Withdrawn)]
    [InlineData(Publication.Merged)]
    public void An_ended_record_has_no_open_transition(Publication end)
    {
        var innovation = In(end);

        Enum.GetValues<InnovationMove>().Where(move => innovation.BlockingRule(move, 0) is null).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Publication.Withdrawn)]
    [InlineData(Publication.Merged)]
    public void An_ended_record_enters_no_phase(Publication end)
    {
        var innovation = In(end);

        new Action(() => innovation.Enter(Phase.Development, Budi, Later)).ShouldBreak(
            InnovationRules.TransitionAllowed,
            unchanged: innovation
        );
    }

    [Theory]
    [InlineData(Publication.Withdrawn)]
    [InlineData(Publication.Merged)]
    public void An_ended_record_keeps_its_number_and_revision(Publication end)
    {
        var innovation = In(end);

        (innovation.RegistryNumber, innovation.Revision).ShouldBe((Number, 1));
    }
}
