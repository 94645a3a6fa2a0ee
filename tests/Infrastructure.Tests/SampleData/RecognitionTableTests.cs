using System.Globalization;
using JippApi.Infrastructure.SampleData;

namespace JippApi.Infrastructure.Tests.SampleData;

public class RecognitionTableTests
{
    private static readonly string[] Texts = [.. InnovationFile.Read().Select(row => row.Award).OfType<string>().Distinct()];

    [Fact]
    public void Every_award_in_the_file_is_parsed_as_expected() =>
        Texts
            .Where(text => Recognition.Parse(text).Awards.Count > 0)
            .Select(text => $"{text} -> {Describe(Recognition.Parse(text))}")
            .ShouldBe(ExpectedRecognitions.Awards.Split('\n'), ignoreOrder: true);

    [Fact]
    public void Every_other_text_becomes_a_note_verbatim()
    {
        var others = Texts.Where(text => Recognition.Parse(text).Awards.Count == 0).ToList();

        others.ShouldBe(ExpectedRecognitions.NotesOnly.Split('\n'), ignoreOrder: true);
        others.ShouldAllBe(text => Recognition.Parse(text).Notes.Single() == text);
    }

    [Fact]
    public void An_award_keeps_its_original_wording() =>
        Recognition
            .Parse("Top 45 KIPP 2019; Pemenang UNPSA 2024 (Tackling Climate Change)")
            .Awards.Select(award => award.Text)
            .ShouldBe(["Top 45 KIPP 2019", "Pemenang UNPSA 2024 (Tackling Climate Change)"]);

    [Fact]
    public void A_text_that_matches_no_rule_is_refused() =>
        Should.Throw<InvalidDataException>(() => Recognition.Parse("Top 45 KIPP 2019; Medali emas"));

    private static string Describe(Recognition recognition) =>
        string.Join(
            " + ",
            [
                .. recognition.Awards.Select(award =>
                    $"{award.Competition}, {award.EditionYear?.ToString(CultureInfo.InvariantCulture) ?? "-"}, {award.Tier}"
                ),
                .. recognition.Notes.Select(note => $"note: {note}"),
            ]
        );
}
