using JippApi.Application.Search;

namespace JippApi.Application.Tests.Search;

public sealed class AcronymsTests
{
    [Theory]
    [InlineData("SAD TO HAPPY", "sadtohappy")]
    [InlineData("1 PK-100 KK", "1pk100kk")]
    [InlineData("Si Mira Bersantai", "simirabersantai")]
    public void A_name_of_several_words_is_joined(string name, string joined) => Acronyms.Joined(name).ShouldBe(joined);

    [Theory]
    [InlineData("")]
    [InlineData("Sidbankum")]
    [InlineData("satu dua tiga empat lima enam tujuh")]
    public void A_single_word_or_a_whole_sentence_is_not_joined(string name) => Acronyms.Joined(name).ShouldBeNull();

    [Fact]
    public void Capitals_inside_words_spell_the_acronym() =>
        Acronyms.FromCapitals("Suku Anak Dalam TerObos Hutan Demi Administrasi kePendudukan kabuPaten dharmasraYa").ShouldBe("sadtohappy");

    [Fact]
    public void Abbreviations_between_words_do_not_belong_to_the_acronym() =>
        Acronyms.FromCapitals("SIstem Bridging SIM RSMS, BPJS, dan INA-CBG's Menuju AkuNtabilitas").ShouldBe("sibinacbgman");

    [Theory]
    [InlineData("Pendidikan Jarak Jauh")]
    [InlineData("KAMI SETARA (Kampus Inklusif)")]
    [InlineData("Gerakan Anti-Stunting")]
    [InlineData("")]
    public void A_title_without_capitals_inside_words_has_no_acronym(string title) => Acronyms.FromCapitals(title).ShouldBeNull();

    [Theory]
    [InlineData("Pendidikan Jarak Jauh", "pjj")]
    [InlineData("Pelayanan untuk Ibu dan Anak", "pia")]
    public void Initials_come_from_content_words(string title, string initials) => Acronyms.Initials(title).ShouldBe(initials);

    [Theory]
    [InlineData("Kampung Media")]
    [InlineData("satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas")]
    public void A_very_short_or_long_title_has_no_initials(string title) => Acronyms.Initials(title).ShouldBeNull();
}
