using System.Text.RegularExpressions;
using JippApi.Application.Search;

namespace JippApi.Application.Tests.Search;

public sealed partial class SearchDocumentTests
{
    [Fact]
    public void Each_field_is_a_list_of_distinct_roots_between_spaces()
    {
        var document = SearchDocument.Of("Aksi Gizi", null, ["Kota Malang", null, "Kota Malang"], ["Melayani dan layanan", "", "gizi"]);

        document.Title.ShouldBe(" aksi gizi aksigizi ");
        document.Keys.ShouldBe(" kota malang ");
        document.Body.ShouldBe(" layan gizi aksigizi kotamalang ");
    }

    [Fact]
    public void The_combined_field_contains_each_root_once() =>
        SearchDocument.Of("Aksi Gizi", "AJI", ["gizi anak"], ["aksi ibu"]).All.ShouldBe(" aksi gizi aji anak ibu aksigizi gizianak ");

    [Fact]
    public void The_title_contains_the_short_forms_of_the_name()
    {
        var title = SearchDocument.Of("Pendidikan Jarak Jauh Untuk SIswa", "SAD TO HAPPY", [], []).Title;

        foreach (var form in new[] { "sadtohappy", "sad", "happy", "pjjs", "pjjsi" })
            title.ShouldContain($" {form} ");
    }

    [Fact]
    public void A_document_without_words_is_empty()
    {
        var document = SearchDocument.Of("", null, [null], ["🎉"]);

        document.ShouldBe(new SearchDocument("", "", ""));
        document.All.ShouldBeEmpty();
    }

    [Fact]
    public void Random_texts_keep_the_format()
    {
        foreach (var text in HostileText.Samples())
        {
            var document = SearchDocument.Of(text, text, [text], [text, null]);

            foreach (var line in new[] { document.Title, document.Keys, document.Body, document.All })
                line.ShouldMatch(Format().ToString());
        }
    }

    [Fact]
    public void Random_texts_are_found_by_a_query_for_themselves()
    {
        foreach (var text in HostileText.Samples())
            SearchQuery.Parse(text).Finds(SearchDocument.Of(text, null, [], [])).ShouldBeTrue(text);
    }

    [GeneratedRegex("^( ([a-z0-9]+ )+)?$")]
    private static partial Regex Format();
}
