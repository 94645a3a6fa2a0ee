using JippApi.Application.Search;

namespace JippApi.Application.Tests.Search;

public sealed class IndonesianStemmerTests
{
    [Theory]
    [InlineData("pelayanan", "layan")]
    [InlineData("menyapu", "sapu")]
    [InlineData("memakai", "pakai")]
    [InlineData("mengelola", "kelola")]
    [InlineData("pengemasan", "kemas")]
    [InlineData("penularan", "tular")]
    [InlineData("bekerja", "kerja")]
    [InlineData("belajar", "ajar")]
    [InlineData("mempelajari", "ajar")]
    [InlineData("perizinan", "izin")]
    [InlineData("rumahnya", "rumah")]
    [InlineData("kependudukan", "duduk")]
    [InlineData("memperekonomikan", "ekonomi")]
    [InlineData("wisatawan", "wisata")]
    [InlineData("mendigitalisasikan", "digital")]
    [InlineData("diperjualbelikan", "jualbeli")]
    [InlineData("pertanggungjawabannyalah", "tanggungjawab")]
    [InlineData("berikan", "beri")]
    [InlineData("gerakan", "gerak")]
    [InlineData("makanan", "makan")]
    [InlineData("kinerja", "kerja")]
    public void A_word_loses_all_affixes(string word, string root) => IndonesianStemmer.Stem(word).ShouldBe(root);

    [Theory]
    [InlineData("mengadukan", "adu")]
    [InlineData("mengukur", "ukur")]
    [InlineData("mengemas", "kemas")]
    [InlineData("memasak", "masak")]
    public void Of_two_possible_roots_the_verb_is_meant(string word, string root) => IndonesianStemmer.Stems(word).ShouldBe([root]);

    [Theory]
    [InlineData("pengarang", "karang", "arang")]
    [InlineData("mengunggahkannya", "unggah")]
    [InlineData("mengoblogkan", "oblog", "koblog")]
    [InlineData("anakanak", "anakanak", "anak")]
    [InlineData("perundangundangan", "undangundang", "undang")]
    public void A_word_of_two_equal_readings_has_both_roots(string word, params string[] roots) =>
        IndonesianStemmer.Stems(word).ShouldBe(roots);

    [Theory]
    [InlineData("gizi")]
    [InlineData("112")]
    [InlineData("")]
    [InlineData("eopen")]
    [InlineData("medan")]
    [InlineData("kemarin")]
    [InlineData("pesan")]
    [InlineData("peran")]
    [InlineData("berau")]
    [InlineData("karo")]
    [InlineData("meranti")]
    [InlineData("kediri")]
    [InlineData("perbaungan")]
    [InlineData("pekalongan")]
    [InlineData("director")]
    [InlineData("mention")]
    [InlineData("bappeda")]
    public void A_root_a_name_and_a_foreign_word_stay_the_same_instance(string word) => IndonesianStemmer.Stem(word).ShouldBeSameAs(word);

    [Fact]
    public void Case_is_ignored() => IndonesianStemmer.Stem("PELAYANAN").ShouldBe("layan");

    [Fact]
    public void An_absurdly_long_word_stays_whole() =>
        IndonesianStemmer.Stem("ME" + new string('a', 5000) + "kan").ShouldBe("me" + new string('a', 5000) + "kan");

    [Theory]
    [InlineData("perbankan", true)]
    [InlineData("pernikahan", true)]
    [InlineData("literasi", true)]
    [InlineData("kebakaran", true)]
    [InlineData("pelayanannya", true)]
    [InlineData("payakumbuh", true)]
    [InlineData("kebakarn", false)]
    [InlineData("plyanan", false)]
    [InlineData("xyzzy", false)]
    public void Roots_and_their_forms_are_words(string word, bool expected) => IndonesianWords.IsWord(word).ShouldBe(expected);

    [Theory]
    [InlineData("kelola", true)]
    [InlineData("pengelolaan", false)]
    [InlineData("kinerja", false)]
    public void Derived_forms_are_no_roots(string word, bool expected) => RootWords.Contains(word).ShouldBe(expected);
}
