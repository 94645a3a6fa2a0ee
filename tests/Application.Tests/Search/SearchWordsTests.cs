using JippApi.Application.Search;

namespace JippApi.Application.Tests.Search;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("e-OPen", "eopen e open")]
    [InlineData("INA-CBG's", "inacbgs ina cbg s")]
    [InlineData("Sat'Setma", "satsetma sat setma")]
    [InlineData("1 PK-100 KK", "1 pk100 pk 100 kk")]
    [InlineData("PetaBencana.id", "petabencanaid petabencana id")]
    [InlineData("simPADU-PMI", "simpadupmi simpadu pmi")]
    [InlineData("K/L", "kl k l")]
    [InlineData("Qur’an", "quran qur an")]
    public void A_word_with_punctuation_inside_yields_joined_form_and_parts(string text, string words) =>
        string.Join(' ', SearchWords.Of(text)).ShouldBe(words);

    [Theory]
    [InlineData("Kesehatan, (gizi); \"anak\"!", "kesehatan gizi anak")]
    [InlineData("gizi- -anak 'ibu' bapak...", "gizi anak ibu bapak")]
    [InlineData("gizi,anak:ibu", "gizi anak ibu")]
    [InlineData("satu--dua", "satu dua")]
    public void Other_punctuation_separates_words(string text, string words) => string.Join(' ', SearchWords.Of(text)).ShouldBe(words);

    [Theory]
    [InlineData("Café ÉCLAIR Šibenik ḥadīṡ", "cafe eclair sibenik hadis")]
    [InlineData("Cafe\u0301 gi\u00ADzi", "cafe gizi")]
    public void Accents_and_invisible_characters_are_ignored(string text, string words) =>
        string.Join(' ', SearchWords.Of(text)).ShouldBe(words);

    [Fact]
    public void Stop_words_are_dropped() =>
        SearchWords.Of("Pelayanan untuk ibu dan anak di desa").ShouldBe(["pelayanan", "ibu", "anak", "desa"]);

    [Fact]
    public void Stop_words_are_dropped_from_the_parts_of_a_word() => SearchWords.Of("di-replikasi").ShouldBe(["direplikasi", "replikasi"]);

    [Fact]
    public void A_text_of_stop_words_only_keeps_them() => SearchWords.Of("Dari Untuk").ShouldBe(["dari", "untuk"]);

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n\0\u0007 🎉 % _ ' \" -- 中文")]
    public void A_text_without_letters_has_no_words(string text) => SearchWords.Of(text).ShouldBeEmpty();

    [Fact]
    public void An_endless_word_is_truncated() => SearchWords.Of(new string('a', 10_000)).ShouldBe([new string('a', 64)]);

    [Fact]
    public void Random_texts_yield_words_of_plain_letters_and_digits()
    {
        foreach (var text in HostileText.Samples())
            SearchWords
                .Of(text)
                .ShouldAllBe(word => word.Length > 0 && word.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)));
    }
}
