using System.Text;
using JippApi.Domain.Common;

namespace JippApi.Domain.Tests.Common;

public class CharactersTests
{
    [Theory]
    [InlineData("Pelayanan\tterpadu\r\nsatu pintu", true)]
    [InlineData("كتاب 😀", true)]
    [InlineData("a\0", false)]
    [InlineData("a\u0007", true)]
    [InlineData("a\uFFFE", false)]
    [InlineData("a\uFFFF", false)]
    [InlineData("a\uFDD0", false)]
    [InlineData("a\uD83F\uDFFE", false)]
    public void Only_characters_are_allowed(string text, bool allowed) => Characters.AreAllowed(text).ShouldBe(allowed);

    [Theory]
    [InlineData("a", true)]
    [InlineData("—", true)]
    [InlineData(" \u200B\u00AD\u00A0", false)]
    [InlineData("", false)]
    public void Blanks_and_invisible_characters_are_not_visible(string text, bool visible) => Characters.AreVisible(text).ShouldBe(visible);

    [Theory]
    [InlineData("e\u0301", "é")]
    [InlineData("a\uFFFEb", "a\uFFFDb")]
    public void Any_text_can_be_normalised(string text, string normal) =>
        Characters.Normalized(text, NormalizationForm.FormC).ShouldBe(normal);

    [Fact]
    public void Half_a_character_can_be_normalised() =>
        Characters.Normalized(new string(['a', '\uD800', 'b']), NormalizationForm.FormC).ShouldBe("a\uFFFDb");
}
