using System.Globalization;
using System.Text;
using System.Xml.Linq;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ActionItems;
using JippApi.Infrastructure.Documents.Papers;

namespace JippApi.Infrastructure.Tests.Documents;

/// <summary>The chart shows in shapes and words what the plan says.</summary>
public class GanttTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void The_chart_has_a_title_a_description_and_names_late_items()
    {
        var picture = Draw(new GivenPapers().Chart());

        ((string?)picture.Attribute("role"), (string?)picture.Attribute("lang")).ShouldBe(("img", "id"));
        picture.Element(Svg + "title")!.Value.ShouldBe("Jadwal rencana aksi: SITARANG — Kota Pontianak");
        picture.Element(Svg + "desc")!.Value.ShouldEndWith("5; terlambat: 1.");
        Words(picture).ShouldContain("terlambat 12 hari");
        Words(picture).ShouldContain("per 31 Jul 2027");
        picture
            .Descendants(Svg + "title")
            .Select(title => title.Value)
            .ShouldContain("2. Kegiatan 2 — 4 Mar 2027 – 20 Agt 2027; 26 %; terlambat 12 hari");
    }

    [Fact]
    public void The_chart_is_available_in_English() =>
        Words(Draw(new GivenPapers().Chart(), isEnglish: true)).ShouldContain("12 days late");

    [Fact]
    public void Progress_is_hatched_baselines_are_dashed_and_dependencies_are_arrows()
    {
        var picture = Draw(new GivenPapers().Chart());

        var bars = picture.Descendants(Svg + "rect").ToList();
        bars.Count(bar => (string?)bar.Attribute("fill") == "url(#done)").ShouldBe(6); // five items and the key
        bars.Count(bar => (string?)bar.Attribute("stroke-dasharray") == "3 2").ShouldBe(6);
        picture.Descendants(Svg + "path").Count(path => (string?)path.Attribute("marker-end") == "url(#arrow)").ShouldBe(5);
    }

    [Fact]
    public void Forty_items_and_extreme_dates_stay_within_the_chart()
    {
        foreach (
            var chart in new[]
            {
                new GivenPapers().Chart(40),
                WithDays(DateOnly.MinValue, DateOnly.MaxValue),
                WithDays(null, null),
                WithDays(new(2027, 1, 1), new(2027, 1, 1)),
                new GivenPapers().Chart(0),
            }
        )
        {
            var picture = Draw(chart);
            var (width, height) = (Number(picture, "width"), Number(picture, "height"));
            foreach (var bar in picture.Elements().DescendantsAndSelf(Svg + "rect"))
            {
                (Number(bar, "x") + Number(bar, "width")).ShouldBeLessThanOrEqualTo(width + 1);
                (Number(bar, "y") + Number(bar, "height")).ShouldBeLessThanOrEqualTo(height + 1);
            }
        }
    }

    [Fact]
    public void A_plan_without_items_says_so() => Words(Draw(new GivenPapers().Chart(0))).ShouldContain("Belum ada kegiatan.");

    private static PlanChart WithDays(DateOnly? from, DateOnly? to) =>
        new(
            "Judul",
            "Kota",
            new(2027, 1, 1),
            false,
            [new ChartItem(1, "Kegiatan", new(from, to), null, 50, ActionItemStatus.Planned, null, [])]
        );

    private static XElement Draw(PlanChart chart, bool isEnglish = false) =>
        XDocument.Parse(Encoding.UTF8.GetString(new PaperDocuments().Picture(chart, isEnglish))).Root!;

    private static IEnumerable<string> Words(XElement picture) => picture.Descendants(Svg + "text").Select(text => text.Value);

    private static double Number(XElement element, string name) =>
        double.Parse((string?)element.Attribute(name) ?? "0", CultureInfo.InvariantCulture);
}
