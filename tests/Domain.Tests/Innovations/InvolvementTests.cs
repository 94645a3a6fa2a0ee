using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Tests.Common;
using static JippApi.Domain.Tests.Innovations.Sample;

namespace JippApi.Domain.Tests.Innovations;

public sealed class InvolvementTests
{
    private static readonly InstitutionId Other = InstitutionId.New();

    [Fact]
    public void Neither_writers_nor_those_they_act_for_publish()
    {
        var record = Draft();
        record.Submit(Citra with { OnBehalfOf = Budi.UserId }, Later);

        foreach (var involved in new[] { Ana, Budi, Citra, new(new("dewi"), Budi.UserId) })
            new Action(() => record.Publish(Number, 0, involved, Later)).ShouldBreak(InnovationRules.ReviewedByAnother, unchanged: record);
    }

    [Fact]
    public void Whoever_returns_a_record_may_publish_it_later()
    {
        var record = In(Publication.InReview);
        record.Return("Kurang data", Citra, Later);
        record.Submit(Ana, Later);

        record.Publish(Number, 0, Citra, Later);

        record.Writers.ShouldBeEmpty();
    }

    [Fact]
    public void Former_owners_are_remembered_until_it_is_published()
    {
        var record = Draft();
        record.Revise(Full with { OwnerId = Other }, 0, Ana, Later);
        record.InvolvedOwners.ShouldBe([Full.OwnerId!.Value, Other]);

        record.Submit(Ana, Later);
        record.Publish(Number, 0, Citra, Later);

        record.InvolvedOwners.ShouldBe([Other]);
    }
}
