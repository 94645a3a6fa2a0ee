using JippApi.Application.Search;

namespace JippApi.Application.Tests.Search;

public sealed class SearchQueryTests
{
    [Fact]
    public void Each_word_is_a_group_that_a_document_must_match() => Written("layanan untuk nelayan").ShouldBe("layan & nelayan");

    [Fact]
    public void A_word_with_punctuation_inside_matches_joined_or_in_parts() =>
        Written("simPADU-Nelayan").ShouldBe("simpadunelayan | simpadu+nelayan");

    [Theory]
    [InlineData("bumil", "bumil | ibu+hamil")]
    [InlineData("tengkes di desa", "tengkes | stunting | kerdil | gizi+buruk | kurang+gizi+kronis & desa")]
    [InlineData(
        "kependudukan dan pencatatan sipil kota",
        "duduk+catat+sipil | adminduk | administrasi+duduk | dukcapil | disdukcapil | catat+sipil & kota"
    )]
    [InlineData("hiv/aids", "hivaids | hiv+aids | hiv | aids")]
    public void A_phrase_with_synonyms_is_one_group_with_the_users_own_words_first(string text, string groups) =>
        Written(text).ShouldBe(groups);

    [Fact]
    public void The_longest_phrase_wins() => Written("rumah sakit umum daerah").ShouldStartWith("rumah+sakit+umum+daerah | rumah+sakit | ");

    [Fact]
    public void A_repeated_word_is_one_group() => Written("desa DESA desanya").ShouldBe("desa");

    [Theory]
    [InlineData("sad to happy", "sadtohappy")]
    [InlineData("1 PK-100 KK", "1pk100kk")]
    [InlineData("happy", null)]
    [InlineData("a b c d e f g", null)]
    public void Two_to_six_words_are_also_tried_as_one_name(string text, string? joined) =>
        SearchQuery.Parse(text).JoinedWords.ShouldBe(joined);

    [Theory]
    [InlineData("sad to happy", "SADTOHAPPY")]
    [InlineData("sadtohappy", "SAD TO HAPPY")]
    [InlineData("sad-to-happy", "SAD TO HAPPY")]
    [InlineData("e open", "e-OPen")]
    [InlineData("eopen", "e-OPen")]
    [InlineData("ktp-el", "e-KTP")]
    [InlineData("peta bencana", "PetaBencana.id")]
    public void A_name_is_found_however_it_is_spaced(string text, string shortName) =>
        SearchQuery.Parse(text).Finds(SearchDocument.Of("Judul", shortName, [], [])).ShouldBeTrue();

    [Fact]
    public void A_document_without_one_of_the_words_is_not_found() =>
        SearchQuery.Parse("gizi nelayan").Finds(SearchDocument.Of("Aksi Gizi", null, [], ["anak"])).ShouldBeFalse();

    [Fact]
    public void A_query_of_stop_words_only_keeps_them() => Written("yang untuk").ShouldBe("yang & untuk");

    [Fact]
    public void Words_keep_the_order_and_the_stop_words_of_the_text() =>
        SearchQuery.Parse("Layanan untuk e-KTP").Words.ShouldBe(["layanan", "untuk", "e-ktp"]);

    [Theory]
    [InlineData("pengolahan sampah desa", "olah+sampah | kelola+sampah & desa & olah & sampah")]
    [InlineData("desa wisata", "desa & wisata | pariwisata | ekowisata")]
    public void Loosened_the_words_of_a_phrase_count_one_by_one(string text, string groups) =>
        Written(SearchQuery.Parse(text).Loosened()).ShouldBe(groups);

    [Fact]
    public void Corrected_words_are_read_like_a_text() => SearchQuery.WithWords(["rumah", "sakit", "e-ktp"]).Groups.Count.ShouldBe(2);

    [Theory]
    [InlineData("")]
    [InlineData(" \t ")]
    [InlineData("%%%")]
    [InlineData("🎉 ' \" ( ) * \0")]
    public void Unusable_text_makes_an_empty_query(string text) => SearchQuery.Parse(text).IsEmpty.ShouldBeTrue();

    [Fact]
    public void Operators_are_ordinary_words() => Written("\"desa OR NEAR(").ShouldBe("desa & near");

    [Fact]
    public void At_most_sixteen_words_are_used() =>
        SearchQuery.Parse(string.Join(' ', Enumerable.Range(100, 500))).Groups.Count.ShouldBe(16);

    [Fact]
    public void Random_texts_make_small_queries_of_plain_roots()
    {
        foreach (var text in HostileText.Samples().Append(new string('x', 10_000)).Append(string.Concat(Enumerable.Repeat("dan ", 2500))))
        {
            var query = SearchQuery.Parse(text);

            query.Groups.Count.ShouldBeLessThanOrEqualTo(16);
            query.Groups.ShouldAllBe(group => group.Alternatives.Count > 0 && group.Alternatives.All(roots => roots.Count > 0));
            query
                .Groups.SelectMany(group => group.Alternatives)
                .SelectMany(roots => roots)
                .ShouldAllBe(root => root.Length > 0 && root.All(char.IsAsciiLetterOrDigit));
        }
    }

    private static string Written(string text) => Written(SearchQuery.Parse(text));

    private static string Written(SearchQuery query) =>
        string.Join(" & ", query.Groups.Select(group => string.Join(" | ", group.Alternatives.Select(roots => string.Join('+', roots)))));
}
