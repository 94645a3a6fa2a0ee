using JippApi.Application.Common;

namespace JippApi.Application.Tests.Common;

public sealed class PointersTests
{
    [Theory]
    [InlineData("Input.Title", "/title")]
    [InlineData("Input.Sections.Problem", "/sections/problem")]
    [InlineData("Input.Sdgs[2]", "/sdgs/2")]
    [InlineData("Input.Awards[10].EditionYear", "/awards/10/editionYear")]
    [InlineData("To", "/to")]
    [InlineData("SurvivorId", "/survivorId")]
    [InlineData("Input", "")]
    public void A_property_becomes_a_pointer_into_the_body(string path, string expected) => Pointers.Of(path).ShouldBe(expected);
}
