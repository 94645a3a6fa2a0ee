using JippApi.Application.Search;

namespace JippApi.Application.Tests.Search;

public sealed class SynonymsTests
{
    private static readonly string[][] Groups = [.. WordList.Lines("synonyms.txt").Select(line => line.Split('|'))];

    [Fact]
    public void There_are_at_least_fifty_groups_of_at_least_two_phrases()
    {
        Groups.Length.ShouldBeGreaterThanOrEqualTo(50);
        Groups.ShouldAllBe(phrases => phrases.Length > 1);
    }

    [Fact]
    public void A_phrase_belongs_to_one_group_only() =>
        Groups
            .SelectMany(phrases => phrases.Select(Roots).Distinct())
            .GroupBy(roots => roots)
            .Where(same => same.Count() > 1)
            .Select(same => same.Key)
            .ShouldBeEmpty();

    [Theory]
    [InlineData("mengadukan", "keluhan")]
    [InlineData("wisatawan", "pariwisata")]
    [InlineData("mengelola sampah", "tempat olah sampah")]
    [InlineData("mencatatkan sipil", "dukcapil")]
    public void A_phrase_is_known_in_any_form_of_its_words(string text, string other) =>
        SearchQuery.Parse(text).Finds(SearchDocument.Of(other, null, [], [])).ShouldBeTrue();

    [Fact]
    public void No_phrase_shrinks_to_one_word_without_its_stop_words() =>
        Groups.SelectMany(phrases => phrases).Where(phrase => phrase.Contains(' ') && !Content(phrase).Contains(' ')).ShouldBeEmpty();

    [Fact]
    public void Each_phrase_finds_all_others_of_its_group()
    {
        foreach (var phrases in Groups)
        {
            foreach (var phrase in phrases)
            {
                foreach (var other in phrases)
                    SearchQuery.Parse(phrase).Finds(SearchDocument.Of(other, null, [], [])).ShouldBeTrue($"{phrase} -> {other}");
            }
        }
    }

    [Fact]
    public void Stop_words_are_in_normalised_form() =>
        WordList.Lines("stopwords.txt").ShouldAllBe(word => word.All(char.IsAsciiLetterLower));

    private static string Content(string phrase) =>
        string.Join(' ', SearchWords.WithoutStopWords(SearchWords.Read(phrase)).Select(word => word.Joined));

    private static string Roots(string phrase) => string.Join(' ', Content(phrase).Split(' ').Select(IndonesianStemmer.Stem));
}
