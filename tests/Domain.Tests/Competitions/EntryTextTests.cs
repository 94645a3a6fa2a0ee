using JippApi.Domain.Competitions.Entries;

namespace JippApi.Domain.Tests.Competitions;

public class EntryTextTests
{
    [Theory]
    [InlineData(null, 0)]
    [InlineData("  \n ", 0)]
    [InlineData("Waktu tunggu turun.", 3)]
    [InlineData("- satu\n- dua\n\n## tiga", 3)]
    [InlineData("30 → 10 menit", 3)]
    [InlineData("pra-nikah, dll.", 2)]
    public void Words_are_what_has_a_letter_or_a_digit_between_white_space(string? text, int words) => WordCount.Of(text).ShouldBe(words);

    [Fact]
    public void Ten_thousand_words_are_counted() => WordCount.Of(string.Join(' ', Enumerable.Repeat("kata", 10_000))).ShouldBe(10_000);

    [Theory]
    [InlineData("Warga Pontianak senang")]
    [InlineData("warga PONTIANAK, senang")]
    [InlineData("Warga Pon**tia**nak")]
    [InlineData("Warga Kota_Pontianak")]
    [InlineData("Warga Pon\u200Btianak")]
    [InlineData("Warga P\u00f3ntianak")]
    [InlineData("Warga P&#111;ntianak")]
    [InlineData("Warga Pont\u0456anak")]
    [InlineData("Warga P o n t i a n a k")]
    [InlineData("Warga P.o.n.t.i.a.n.a.k.")]
    [InlineData("Warga Pon<!-- x -->tianak")]
    [InlineData("Warga Pon<b>tia</b>nak")]
    [InlineData("Warga Ponti\\anak")]
    [InlineData("Warga Pon[tia](https://example.org/a)nak")]
    [InlineData("Warga P0ntianak")]
    public void A_name_is_found_however_it_is_written(string text) => BarredNames.AreIn(text, ["Pontianak"]).ShouldBeTrue();

    [Theory]
    [InlineData("Lihat kabupatensambas.go.id")]
    [InlineData("Kabupaten-Sambas")]
    [InlineData("Tulis ke dinas@kabupaten-sambas.go.id")]
    public void A_long_name_is_found_without_its_spaces(string text) => BarredNames.AreIn(text, ["Kabupaten Sambas"]).ShouldBeTrue();

    [Fact]
    public void A_long_text_of_single_letters_is_read_at_a_bounded_cost() =>
        BarredNames.AreIn(string.Concat(Enumerable.Repeat("a ", 50_000)) + "<!--", ["Pontianak"]).ShouldBeFalse();

    [Theory]
    [InlineData("Orang Pontianakan")]
    [InlineData("Kota itu")]
    [InlineData("Sambas Raya lain")]
    public void Parts_of_words_and_other_words_are_no_names(string text) =>
        BarredNames.AreIn(text, ["Pontianak", "Kabupaten Sambas"]).ShouldBeFalse();

    [Fact]
    public void Names_of_fewer_than_four_letters_are_words_of_the_language() =>
        BarredNames.AreIn("Ani dan Adi", ["Ani", "Adi"]).ShouldBeFalse();
}
