using System.Globalization;
using System.Xml.Linq;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.WhiteSpace;

[Collection(SharedApp.Name)]
public class WhiteSpaceSvgTests(JippApp app)
{
    private const string Url = "/api/v1/white-space";
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public async Task Every_cell_shows_the_number_of_the_JSON()
    {
        var json = await app.Anonymous().Get(Url);

        var cells = Cells(await Drawing("id"));

        cells
            .Select(cell => $"{Words(cell)} {Number(cell)}")
            .Order()
            .ShouldBe(
                json["cells"]!
                    .AsArray()
                    .Select(cell => $"{cell!["placeLabel"]}, {cell["sectorLabel"]}: {cell["published"]} {cell["published"]}")
                    .Order()
            );
    }

    [Fact]
    public async Task An_empty_cell_is_hatched_and_no_other_is()
    {
        var cells = Cells(await Drawing("id"));

        cells.ShouldContain(cell => Number(cell) == "0");
        cells.ShouldContain(cell => Number(cell) != "0");
        cells.ShouldAllBe(cell => Fill(cell).StartsWith("url(") == (Number(cell) == "0"));
    }

    [Fact]
    public async Task Numbers_contrast_with_their_cells()
    {
        var drawing = await Drawing("id");
        foreach (var cell in Cells(drawing).Where(cell => Number(cell) != "0"))
            Contrast(Fill(cell), Ink(cell)).ShouldBeGreaterThanOrEqualTo(4.5);
        var lines = (string)drawing.Descendants(Svg + "pattern").Single().Element(Svg + "path")!.Attribute("stroke")!;
        foreach (var cell in Cells(drawing).Where(cell => Number(cell) == "0"))
            Contrast(lines, Ink(cell)).ShouldBeGreaterThanOrEqualTo(4.5);
    }

    [Theory]
    [InlineData("id", "Peta ruang kosong", "format=csv", "Kementerian dan lembaga", "Kesehatan")]
    [InlineData("en", "White space of innovation", "format=csv", "Ministries and agencies", "Health")]
    public async Task It_is_described_in_the_language_of_the_reader(string language, params string[] texts)
    {
        var drawing = await Drawing(language);

        ((string?)drawing.Element(Svg + "title")).ShouldBe(texts[0]);
        ((string)drawing.Element(Svg + "desc")!).ShouldContain(texts[1]);
        var shown = drawing.Descendants(Svg + "text").Select(text => text.Value).ToList();
        shown.ShouldContain(texts[2]);
        shown.ShouldContain(texts[3]);
    }

    [Fact]
    public async Task It_fits_the_width_of_a_phone_and_is_also_chosen_by_Accept()
    {
        var drawing = await Drawing("id");
        var box = ((string)drawing.Attribute("viewBox")!)
            .Split(' ')
            .Select(part => double.Parse(part, CultureInfo.InvariantCulture))
            .ToList();

        box[2].ShouldBeLessThanOrEqualTo(450);
        var accepted = await app.Anonymous().Get(Url, ("Accept", "image/svg+xml"), ("Accept-Language", "id"));
        accepted.Header("Content-Type").ShouldBe("image/svg+xml");
        XDocument.Parse(accepted.Text).Root!.ToString().ShouldBe(drawing.ToString());
    }

    private async Task<XElement> Drawing(string language)
    {
        var svg = await app.Anonymous().Get($"{Url}?format=svg", ("Accept-Language", language));
        (svg.Status, svg.Header("Content-Language")).ShouldBe((200, language), svg.Text);
        return XDocument.Parse(svg.Text).Root!;
    }

    private static List<XElement> Cells(XElement drawing) => [.. drawing.Elements(Svg + "g")];

    private static string Words(XElement cell) => cell.Element(Svg + "title")!.Value.Split(';')[0];

    private static string Number(XElement cell) => cell.Element(Svg + "text")!.Value;

    private static string Fill(XElement cell) => (string)cell.Element(Svg + "rect")!.Attribute("fill")!;

    private static string Ink(XElement cell) => (string)cell.Element(Svg + "text")!.Attribute("fill")!;

    /// <summary>The contrast of two colours (WCAG 2.2, 1.4.3).</summary>
    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour) =>
        0.2126 * Linear(colour[1..3]) + 0.7152 * Linear(colour[3..5]) + 0.0722 * Linear(colour[5..7]);

    private static double Linear(string channel)
    {
        var value = int.Parse(channel, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
