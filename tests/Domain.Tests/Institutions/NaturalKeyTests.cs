using JippApi.Domain.Institutions;

namespace JippApi.Domain.Tests.Institutions;

public sealed class NaturalKeyTests
{
    [Theory]
    [InlineData("RSUD dr. Moewardi")]
    [InlineData("rsud DR Moewardi")]
    [InlineData("  RSUD  Dr.Moewardi ")]
    [InlineData("RSUD \"dr. Moewardi\"")]
    public void Spellings_of_one_name_share_a_key(string name) => Institution.KeyOf(name, "33").ShouldBe("rsuddrmoewardi|33");

    [Fact]
    public void Namesakes_in_two_regions_have_different_keys() =>
        Institution.KeyOf("Dinas Kesehatan", "61.01").ShouldNotBe(Institution.KeyOf("Dinas Kesehatan", "61.02"));

    [Fact]
    public void National_institutions_have_a_key_without_region() =>
        Institution.KeyOf("Kementerian PANRB", null).ShouldBe("kementerianpanrb|");

    [Fact]
    public void A_name_cannot_imitate_a_region() => Institution.KeyOf("Dinas|61", null).ShouldNotBe(Institution.KeyOf("Dinas", "61"));

    [Fact]
    public void Numbers_distinguish_institutions() =>
        Institution.KeyOf("SMPN 1", "61.01").ShouldNotBe(Institution.KeyOf("SMPN 2", "61.01"));
}
