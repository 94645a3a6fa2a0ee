using JippApi.Domain.Innovations;
using static JippApi.Domain.Tests.Innovations.Sample;

namespace JippApi.Domain.Tests.Innovations;

public class SmallChangeTests
{
    [Theory]
    [InlineData("Antrean sehatt", "Antrean sehat", true)]
    [InlineData("Antrean", "Antrean", true)]
    [InlineData("Antrean", "Antreans!?", true)]
    [InlineData("Antrean", "Antrean baru", false)]
    [InlineData("dari 30 menjadi 10", "dari 30 menjadi 1", false)]
    [InlineData("dari 10 menjadi 25", "dari 102 menjadi 5", false)]
    [InlineData("1,5 persen", "15 persen", false)]
    [InlineData("turun 3%", "turun 3", false)]
    public void A_change_is_small_if_few_letters_differ_and_no_number(string before, string after, bool isSmall)
    {
        var content = Published().Content;
        var title = InnovationMembers.All.Single(member => member.Name == "title");

        SmallChange.IsSmall(title, content with { Title = before }, content with { Title = after }).ShouldBe(isSmall);
    }

    [Fact]
    public void Other_members_have_no_small_changes() =>
        SmallChange
            .IsSmall(
                InnovationMembers.All.Single(member => member.Name == "year"),
                Published().Content with
                {
                    Year = 2020,
                },
                Published().Content with
                {
                    Year = 2021,
                }
            )
            .ShouldBeFalse();
}
