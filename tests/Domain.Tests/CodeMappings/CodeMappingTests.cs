using JippApi.Domain.CodeMappings;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Domain.Tests.CodeMappings;

public class CodeMappingTests
{
    private static readonly UserId Keeper = new("keeper");
    private static readonly DateOnly Today = new(2026, 12, 1);
    private static readonly DateTimeOffset Noon = Wib.At(Today, new(12, 0));

    private static CodeMapping Mapped(DateOnly from) =>
        CodeMapping.State(
            new(InnovationSource.Iga, MappedSets.Sectors, "Dukcapil", "dukcapil", "CIVIL_REGISTRATION", from, "Asked"),
            Keeper,
            Noon
        );

    [Fact]
    public void A_mapping_holds_from_its_first_day_until_it_is_closed()
    {
        var mapping = Mapped(Today);

        mapping.Close(Today.AddDays(3), "Wrong", Keeper, Noon);

        mapping.HoldsOn(Today.AddDays(-1)).ShouldBeFalse();
        mapping.HoldsOn(Today).ShouldBeTrue();
        mapping.HoldsOn(Today.AddDays(2)).ShouldBeTrue();
        mapping.HoldsOn(Today.AddDays(3)).ShouldBeFalse();
    }

    [Fact]
    public void A_mistake_is_undone_on_the_day_it_was_made()
    {
        var mapping = Mapped(Today);

        mapping.Close(Today, "Wrong", Keeper, Noon);

        mapping.HoldsOn(Today).ShouldBeFalse();
    }

    [Fact]
    public void A_mapping_is_closed_once()
    {
        var mapping = Mapped(Today);
        mapping.Close(Today, "Wrong", Keeper, Noon);

        Should
            .Throw<RuleBrokenException>(() => mapping.Close(Today.AddDays(1), "Again", Keeper, Noon))
            .Rule.ShouldBe(CodeMappingRules.Open);
    }

    [Theory]
    [InlineData(0, -1)]
    [InlineData(5, 4)]
    public void A_mapping_does_not_end_in_the_past_or_before_it_begins(int begins, int ends)
    {
        var mapping = Mapped(Today.AddDays(begins));

        Should
            .Throw<RuleBrokenException>(() => mapping.Close(Today.AddDays(ends), "Wrong", Keeper, Noon))
            .Rule.ShouldBe(CodeMappingRules.NotClosedInThePast);
        mapping.ValidTo.ShouldBeNull();
    }

    [Fact]
    public void Only_open_mappings_share_a_slot()
    {
        var mapping = Mapped(Today);
        mapping.Slot.ShouldBe(Guid.Empty);

        mapping.Close(Today, "Wrong", Keeper, Noon);

        mapping.Slot.ShouldBe(mapping.Id.Value);
    }
}
