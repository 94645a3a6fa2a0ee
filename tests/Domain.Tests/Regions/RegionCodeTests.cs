using JippApi.Domain.Regions;

namespace JippApi.Domain.Tests.Regions;

public sealed class RegionCodeTests
{
    [Theory]
    [InlineData("11")]
    [InlineData("13.71")]
    [InlineData("00.00")]
    public void A_code_has_two_digits_or_two_plus_two(string code) => RegionCode.IsValid(code).ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1a")]
    [InlineData(" 1")]
    [InlineData("-1")]
    [InlineData("١٣")]
    [InlineData("131")]
    [InlineData("1371")]
    [InlineData("13,71")]
    [InlineData("13.7")]
    [InlineData("13.7 ")]
    [InlineData("13.7x")]
    [InlineData(".1371")]
    [InlineData("13.71.")]
    [InlineData("13.71.01")]
    public void Anything_else_is_not_a_code(string text) => RegionCode.IsValid(text).ShouldBeFalse();

    [Theory]
    [InlineData("13", "13")]
    [InlineData("13.71", "13")]
    public void A_code_begins_with_the_code_of_its_province(string code, string province) => RegionCode.ProvinceOf(code).ShouldBe(province);
}
