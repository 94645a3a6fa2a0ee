using JippApi.Application.Innovations.Directory;

namespace JippApi.Application.Tests.Innovations;

public sealed class TitleKeyTests
{
    [Theory]
    [InlineData("Sapa Ibu Hamil", "sapa ibu hamil")]
    [InlineData("  SAPA\tIbu\n Hamil ", "sapa ibu hamil")]
    [InlineData("\"e-KTP\" (2.0)", "e ktp 2 0")]
    [InlineData("SI-APIK: Sistem", "si apik sistem")]
    [InlineData("🎉 Pesta", "pesta")]
    [InlineData("…", "")]
    [InlineData("", "")]
    public void A_title_sorts_by_letters_and_digits(string title, string key) => DirectoryProjection.TitleKey(title).ShouldBe(key);

    [Theory]
    [InlineData("Médiasi Désa", "mediasi desa")]
    [InlineData("Me\u0301diasi De\u0301sa", "mediasi desa")]
    public void Accents_are_ignored(string title, string key) => DirectoryProjection.TitleKey(title).ShouldBe(key);

    [Fact]
    public void A_long_title_sorts_by_its_beginning()
    {
        DirectoryProjection
            .TitleKey(string.Concat(Enumerable.Repeat("layanan ", 50)))
            .ShouldBe(string.Concat(Enumerable.Repeat("layanan ", 15)).TrimEnd());
        DirectoryProjection.TitleKey(new string('a', 119) + " b").Length.ShouldBeLessThanOrEqualTo(120);
    }

    [Fact]
    public void Malformed_text_is_tolerated() => DirectoryProjection.TitleKey("a\ud800b").ShouldBe("a b");

    [Fact]
    public void A_key_is_its_own_key() =>
        DirectoryProjection.TitleKey(DirectoryProjection.TitleKey("Médan: Kota 7")).ShouldBe(DirectoryProjection.TitleKey("Médan: Kota 7"));
}
