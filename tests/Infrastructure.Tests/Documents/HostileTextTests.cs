using System.Text;
using System.Xml.Linq;
using JippApi.Infrastructure.Documents.Commitments;
using JippApi.Infrastructure.Documents.Layout;
using JippApi.Infrastructure.Documents.Papers;
using JippApi.Infrastructure.Documents.Plans;
using JippApi.Infrastructure.Documents.Reports;
using JippApi.Infrastructure.Documents.Text;

namespace JippApi.Infrastructure.Tests.Documents;

public class HostileTextTests
{
    private const double Tolerance = 0.6;

    private static readonly string[] Pieces =
    [
        "kata",
        " ",
        "\n",
        "\r\n",
        "\t",
        "\0",
        "\u0007",
        "\u202E",
        "\u200D",
        "\uFEFF",
        "😀",
        "👩‍👩‍👧",
        "\uD800",
        "\uDC00",
        "שלום 123",
        "مرحبا",
        "a\u0301",
        "ﬁ",
        "漢字",
        "=1+1",
        "@",
        "<b>&amp;]]>",
        "-",
        "/",
        "\u00AD",
        "\u2028",
        "\uFFFF",
        "()",
        "12.345,67",
        "PanjangSekaliTanpaSpasi",
        "\u00A0",
    ];

    public static TheoryData<string> Texts()
    {
        var data = new TheoryData<string>
        {
            "",
            " ",
            "\n\n\n",
            new string('W', 10_000),
            new string('\n', 10_000),
            string.Concat(Enumerable.Repeat("kata ", 2_000)),
            string.Concat(Enumerable.Repeat("😀", 500)),
            string.Concat(Enumerable.Repeat("שלום ", 500)),
            string.Concat(Enumerable.Repeat("W\n", 2_000)),
            "\uD800",
        };
        var random = new Random(20_261_122);
        for (var n = 0; n < 25; n++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(1, 120); length > 0; length--)
                text.Append(Pieces[random.Next(Pieces.Length)]);
            data.Add(text.ToString());
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Content_stays_on_its_page_and_never_overlaps(string text)
    {
        var given = new GivenPapers(_ => text);

        foreach (
            var document in new[]
            {
                CommitmentPages.Of(given.Sheet(districts: 2, innovations: 1, items: 2)),
                PlanPages.Of(given.Plan(items: 2)),
                ReportPages.Of(given.Report(districts: 2)),
            }
        )
        {
            foreach (var page in document.Pages)
                Check(page, document.Paper);
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_document_is_produced_from_hostile_text(string text)
    {
        var (given, documents) = (new GivenPapers(_ => text), new PaperDocuments());

        new PdfText(documents.Pdf(given.Sheet(districts: 2, innovations: 1, items: 1))).All.ShouldContain("LEMBAR KOMITMEN");
        new PdfText(documents.Pdf(given.Plan(items: 1))).All.ShouldContain("RENCANA AKSI");
        documents.Workbook(given.Plan(items: 1)).ShouldNotBeEmpty();
        XDocument.Parse(Encoding.UTF8.GetString(documents.Picture(given.Chart(), isEnglish: true))).Root!.Name.LocalName.ShouldBe("svg");
    }

    [Fact]
    public void Characters_without_a_glyph_are_shown_as_missing() =>
        Printable
            .Of("a😀b\u0007c漢\uD800", FontFace.Regular)
            .ShouldBe("a□b□c□\uFFFD".Replace('\uFFFD', FontFace.Regular.Has('\uFFFD') ? '\uFFFD' : '□'));

    [Fact]
    public void Invisible_direction_marks_and_joiners_are_left_out() =>
        Printable.Of("a\u202Eb\u200D\u00ADc", FontFace.Regular).ShouldBe("abc");

    [Theory]
    [InlineData("abc", "abc")]
    [InlineData("שלום", "םולש")]
    [InlineData("Kota שלום 123 אב dan", "Kota בא 123 םולש dan")]
    [InlineData("(שלום)", "(םולש)")]
    public void Right_to_left_words_are_reversed_and_numbers_are_not(string read, string shown) => VisualOrder.Of(read).ShouldBe(shown);

    [Fact]
    public void Lines_break_after_spaces_and_within_long_words()
    {
        var style = TextStyle.Body;

        Lines.Of("satu dua tiga", style, style.WidthOf("satu dua") + 1).ShouldBe(["satu dua", "tiga"]);
        Lines.Of("WWWWWW", style, style.WidthOf("WWW") + 1).ShouldBe(["WWW", "WWW"]);
        Lines.Of("a\n\n\n\nb\n\n", style, 100).ShouldBe(["a", "", "b"]);
        Lines.FirstLine("satu dua tiga", style, style.WidthOf("satu dua …") + 1).ShouldBe("satu dua…");
    }

    private static void Check(Page page, Paper paper)
    {
        foreach (var mark in page.Marks)
        {
            mark.X.ShouldBeGreaterThanOrEqualTo(Paper.Side - Tolerance);
            (mark.X + mark.Width).ShouldBeLessThanOrEqualTo(paper.Width - Paper.Side + Tolerance, $"{mark}");
            mark.Y.ShouldBeGreaterThanOrEqualTo(Paper.Edge - Tolerance);
            (mark.Y + mark.Height).ShouldBeLessThanOrEqualTo(paper.Height - Paper.Edge + Tolerance, $"{mark}");
        }

        var texts = page.Marks.OfType<TextMark>().OrderBy(mark => mark.Y).ToList();
        foreach (var (place, mark) in texts.Index())
        {
            mark.Width.ShouldBe(mark.Style.WidthOf(mark.Text), 0.01);
            foreach (var other in texts.Skip(place + 1).TakeWhile(other => other.Y < mark.Y + mark.Height - Tolerance))
                (other.X + Tolerance >= mark.X + mark.Width || mark.X + Tolerance >= other.X + other.Width).ShouldBeTrue(
                    $"{mark.Text} and {other.Text} at {mark.Y}"
                );
        }
    }
}
