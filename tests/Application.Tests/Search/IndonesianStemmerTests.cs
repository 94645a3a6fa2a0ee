using JippApi.Application.Search;

namespace JippApi.Application.Tests.Search;

public sealed class IndonesianStemmerTests
{
    [Theory]
    [InlineData("pelayanan", "layan")]
    [InlineData("melayani", "layan")]
    [InlineData("menyapu", "sapu")]
    [InlineData("memakai", "paka")]
    [InlineData("bekerja", "kerja")]
    [InlineData("belajar", "ajar")]
    [InlineData("pelajar", "ajar")]
    [InlineData("perizinan", "izin")]
    [InlineData("rumahnya", "rumah")]
    [InlineData("kependudukan", "nduduk")]
    [InlineData("memekonomikan", "pekonomi")]
    [InlineData("digitalisasi", "gitalisasi")]
    public void A_word_loses_the_affixes_that_PostgreSQL_strips(string word, string root) => IndonesianStemmer.Stem(word).ShouldBe(root);

    [Theory]
    [InlineData("gizi")]
    [InlineData("112")]
    [InlineData("")]
    [InlineData("eopen")]
    public void A_root_stays_the_same_instance(string word) => IndonesianStemmer.Stem(word).ShouldBeSameAs(word);

    [Fact]
    public void Case_is_ignored() => IndonesianStemmer.Stem("PELAYANAN").ShouldBe("layan");

    [Fact]
    public void An_absurdly_long_word_is_stemmed_too() =>
        IndonesianStemmer.Stem("me" + new string('a', 5000) + "kan").ShouldBe(new string('a', 5000));
}
