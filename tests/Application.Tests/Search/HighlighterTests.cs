using System.Net;
using System.Text.RegularExpressions;
using JippApi.Application.Search;

namespace JippApi.Application.Tests.Search;

public sealed partial class HighlighterTests
{
    [Fact]
    public void Words_with_the_same_root_are_marked() =>
        Mark("Layanan gizi yang melayani ibu", "pelayanan").ShouldBe("<mark>Layanan</mark> gizi yang <mark>melayani</mark> ibu");

    [Fact]
    public void Nothing_is_returned_when_nothing_matches() => Mark("Layanan gizi", "nelayan").ShouldBeNull();

    [Fact]
    public void An_empty_query_marks_nothing() => Mark("Layanan gizi", "%").ShouldBeNull();

    [Fact]
    public void A_word_with_punctuation_inside_is_marked_whole() =>
        Mark("Program e-OPen kota", "open").ShouldBe("Program <mark>e-OPen</mark> kota");

    [Fact]
    public void A_synonym_is_marked_when_all_its_words_occur() =>
        Mark("Di pusat kesehatan masyarakat", "puskesmas").ShouldBe("Di <mark>pusat</mark> <mark>kesehatan</mark> <mark>masyarakat</mark>");

    [Fact]
    public void A_part_of_a_synonym_is_not_marked() =>
        Mark("Puskesmas bagi kesehatan", "puskesmas").ShouldBe("<mark>Puskesmas</mark> bagi kesehatan");

    [Fact]
    public void A_name_spelt_with_spaces_is_marked() =>
        Mark("Inovasi SADTOHAPPY", "sad to happy").ShouldBe("Inovasi <mark>SADTOHAPPY</mark>");

    [Fact]
    public void The_text_is_escaped_and_keeps_its_accents() =>
        Mark("<b>gizi</b> & \"é\" 'x'", "gizi").ShouldBe("&lt;b&gt;<mark>gizi</mark>&lt;/b&gt; &amp; &quot;é&quot; &#x27;x&#x27;");

    [Fact]
    public void A_long_text_is_cut_at_words_around_the_first_hit()
    {
        var text = $"{string.Concat(Enumerable.Repeat("depan ", 50))}gizi {string.Concat(Enumerable.Repeat("belakang ", 50))}".Trim();

        Mark(text, "gizi", 40).ShouldBe("…depan depan depan <mark>gizi</mark> belakang belakang…");
    }

    [Fact]
    public void A_word_longer_than_the_snippet_is_not_a_hit() => Mark(new string('x', 500), new string('x', 500), 100).ShouldBeNull();

    [Fact]
    public void Random_texts_yield_no_markup_but_marks_within_the_length()
    {
        foreach (var text in HostileText.Samples())
        {
            if (Mark(text, "gizi dan covid-19 script", 50) is not { } html)
                continue;

            var plain = html.Replace("<mark>", "", StringComparison.Ordinal).Replace("</mark>", "", StringComparison.Ordinal);
            plain.ShouldNotMatch(Markup().ToString());
            WebUtility.HtmlDecode(plain).Trim('…').Length.ShouldBeLessThanOrEqualTo(50);
        }
    }

    private static string? Mark(string text, string query, int maxLength = 200) =>
        Highlighter.Mark(text, SearchQuery.Parse(query), maxLength);

    [GeneratedRegex("[<>\"']")]
    private static partial Regex Markup();
}
