using JippApi.Application.ReplicationPlans;

namespace JippApi.Application.Tests.Common;

public class AgreementNumbersTests
{
    [Fact]
    public void An_agreement_number_uses_the_date_in_western_Indonesia() =>
        AgreementNumbers.Of(7, new(2026, 12, 31, 23, 30, 0, TimeSpan.Zero)).ShouldBe("007/JIPPNAS/01/2027");
}
