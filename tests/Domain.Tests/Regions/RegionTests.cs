using JippApi.Domain.Regions;
using JippApi.Domain.Tests.Common;

namespace JippApi.Domain.Tests.Regions;

public sealed class RegionTests
{
    [Fact]
    public void A_province_has_no_parent()
    {
        var province = Region.FromOfficialList("13", "Sumatera Barat", RegionKind.Province);

        (province.Code, province.Name, province.Kind, province.ParentCode).ShouldBe(("13", "Sumatera Barat", RegionKind.Province, null));
    }

    [Theory]
    [InlineData("13.01", RegionKind.Regency)]
    [InlineData("13.71", RegionKind.City)]
    public void A_regency_or_city_belongs_to_its_province(string code, RegionKind kind) =>
        Region.FromOfficialList(code, "Padang", kind).ParentCode.ShouldBe("13");

    [Theory]
    [InlineData("13.71", RegionKind.Province)]
    [InlineData("13", RegionKind.City)]
    [InlineData("13", RegionKind.Regency)]
    [InlineData("1371", RegionKind.City)]
    [InlineData("", RegionKind.Province)]
    public void A_code_must_match_the_kind_of_region(string code, RegionKind kind) =>
        new Action(() => Region.FromOfficialList(code, "Padang", kind)).ShouldBreak(RegionRules.CodeFitsKind).Details.ShouldBe([code]);
}
