using JippApi.Infrastructure.Documents;
using JippApi.Infrastructure.Documents.Commitments;
using JippApi.Infrastructure.Documents.Layout;

namespace JippApi.Infrastructure.Tests.Documents;

public class QrCodeTests
{
    [Fact]
    public void The_code_on_a_sheet_leads_to_its_verification()
    {
        var squares = CommitmentPages
            .Of(new GivenPapers().Sheet())
            .Pages.SelectMany(page => page.Marks)
            .OfType<SquaresMark>()
            .ShouldHaveSingleItem();

        QrReader.Read(squares.Rows).ShouldBe(GivenPapers.Address);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(40)]
    [InlineData(90)]
    [InlineData(120)]
    [InlineData(180)]
    [InlineData(210)]
    public void Short_and_long_addresses_are_readable(int length)
    {
        var address = "https://contoh.go.id/".PadRight(length, 'a')[..length];

        QrReader.Read(QrCode.Of(address)).ShouldBe(address);
    }
}
