using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Tests.Common;

public sealed class IdTests
{
    private static readonly Guid Plain = new("01900000-0000-7000-8000-000000000001");

    [Fact]
    public void New_ids_differ() => Enumerable.Range(0, 1_000).Select(_ => InnovationId.New()).Distinct().Count().ShouldBe(1_000);

    [Fact]
    public void New_ids_are_of_version_7()
    {
        InnovationId.New().Value.Version.ShouldBe(7);
        InstitutionId.New().Value.Version.ShouldBe(7);
    }

    [Fact]
    public void An_id_wraps_a_plain_one_and_gives_it_back()
    {
        RoundTrip<InnovationId>(Plain).ShouldBe(Plain);
        RoundTrip<InstitutionId>(Plain).ShouldBe(Plain);
    }

    [Fact]
    public void Ids_with_the_same_value_are_equal() => InnovationId.From(Plain).ShouldBe(new InnovationId(Plain));

    [Fact]
    public void Ids_of_different_types_are_never_equal() =>
        InnovationId.From(Plain).Equals((object)InstitutionId.From(Plain)).ShouldBeFalse();

    private static Guid RoundTrip<TId>(Guid value)
        where TId : struct, IEntityId<TId> => TId.From(value).Value;
}
