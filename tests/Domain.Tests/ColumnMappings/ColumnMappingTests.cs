using JippApi.Domain.ColumnMappings;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Domain.Tests.ColumnMappings;

public sealed class ColumnMappingTests
{
    private static readonly ColumnUse Title = new("Judul", StatedMember.Title);

    [Fact]
    public void A_mapping_is_the_next_version_of_its_source()
    {
        var mapping = Record(Title, new("Catatan", StatedMember.Notes), new("Keterangan", StatedMember.Notes));

        mapping.Number.ShouldBe(4);
        mapping.Events.ShouldHaveSingleItem().ShouldBeOfType<ColumnsMapped>().Number.ShouldBe(4);
    }

    [Fact]
    public void One_column_states_the_title() =>
        Should
            .Throw<RuleBrokenException>(() => Record(new ColumnUse("Nama", StatedMember.None)))
            .Rule.ShouldBe(ColumnMappingRules.TitleStated);

    [Fact]
    public void Two_columns_cannot_state_the_same_year()
    {
        var broken = Should.Throw<RuleBrokenException>(() =>
            Record(Title, new("Tahun", StatedMember.Year), new("Mulai", StatedMember.Year))
        );

        broken.Rule.ShouldBe(ColumnMappingRules.StatedOnce);
        broken.Details.ShouldBe(["Tahun", "Mulai"]);
    }

    private static ColumnMapping Record(params ColumnUse[] columns) =>
        ColumnMapping.Record(InnovationSource.Iga, 3, columns, null, new("ani"), DateTimeOffset.UnixEpoch);
}
