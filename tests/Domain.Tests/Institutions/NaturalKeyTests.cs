using JippApi.Domain.Institutions;

namespace JippApi.Domain.Tests.Institutions;

public sealed class NaturalKeyTests
{
    [Theory]
    [InlineData("RSUD dr. Moewardi")]
    [InlineData("rsud DR Moewardi")]
    [InlineData("  RSUD  Dr.Moewardi ")]
    [InlineData("RSUD \"dr. Moewardi\"")]
    public void Spellings_of_one_name_share_it(string name) => Institution.KeyOf(name, "33").ShouldBe("rsuddrmoewardi|33");

    [Fact]
    public void Namesakes_of_two_regions_do_not() =>
        Institution.KeyOf("Dinas Kesehatan", "61.01").ShouldNotBe(Institution.KeyOf("Dinas Kesehatan", "61.02"));

    [Fact]
    public void National_institutions_have_one_without_region() =>
        Institution.KeyOf("Kementerian PANRB", null).ShouldBe("kementerianpanrb|");

    [Fact]
    public void A_name_cannot_pretend_to_be_of_a_region() =>
        Institution.KeyOf("Dinas|61", null).ShouldNotBe(Institution.KeyOf("Dinas", "61"));

    [Fact]
    public void Numbers_tell_institutions_apart() => Institution.KeyOf("SMPN 1", "61.01").ShouldNotBe(Institution.KeyOf("SMPN 2", "61.01"));
}
