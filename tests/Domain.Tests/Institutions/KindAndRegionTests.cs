using JippApi.Domain.Institutions;
using JippApi.Domain.Tests.Common;
using static JippApi.Domain.Tests.Institutions.SampleInstitution;

namespace JippApi.Domain.Tests.Institutions;

public sealed class KindAndRegionTests
{
    [Theory]
    [InlineData(InstitutionKind.Province, "13")]
    [InlineData(InstitutionKind.Regency, "13.01")]
    [InlineData(InstitutionKind.City, "13.71")]
    [InlineData(InstitutionKind.RegionalApparatus, "13")]
    [InlineData(InstitutionKind.RegionalEnterprise, "13.71")]
    [InlineData(InstitutionKind.Ministry, null)]
    [InlineData(InstitutionKind.Agency, null)]
    [InlineData(InstitutionKind.Agency, "11")]
    [InlineData(InstitutionKind.ServiceUnit, null)]
    [InlineData(InstitutionKind.ServiceUnit, "13.01")]
    [InlineData(InstitutionKind.University, "34")]
    [InlineData(InstitutionKind.Community, null)]
    public void What_fits_is_registered(InstitutionKind kind, string? region) => Registered(kind, region).RegionCode.ShouldBe(region);

    [Theory]
    [InlineData(InstitutionKind.Province, "13.71")]
    [InlineData(InstitutionKind.Province, null)]
    [InlineData(InstitutionKind.Regency, "13")]
    [InlineData(InstitutionKind.Regency, "13.71")]
    [InlineData(InstitutionKind.Regency, null)]
    [InlineData(InstitutionKind.City, "13")]
    [InlineData(InstitutionKind.City, "13.01")]
    [InlineData(InstitutionKind.City, null)]
    [InlineData(InstitutionKind.RegionalApparatus, null)]
    [InlineData(InstitutionKind.RegionalEnterprise, null)]
    [InlineData(InstitutionKind.Ministry, "13")]
    public void What_does_not_fit_is_refused(InstitutionKind kind, string? region) =>
        new Action(() => Registered(kind, region)).ShouldBreak(InstitutionRules.RegionFitsKind);

    [Fact]
    public void A_change_must_fit_too()
    {
        var institution = Institution.Register(Government, [], Noon);

        new Action(() => institution.Revise(Government with { RegionCode = "61.71" }, [], Later)).ShouldBreak(
            InstitutionRules.RegionFitsKind,
            unchanged: institution
        );
    }

    [Theory]
    [InlineData(InstitutionKind.Province, "13", "13")]
    [InlineData(InstitutionKind.City, "13.71", "13.71")]
    [InlineData(InstitutionKind.RegionalApparatus, "13", null)]
    [InlineData(InstitutionKind.Ministry, null, null)]
    public void Only_a_government_governs(InstitutionKind kind, string? region, string? governs) =>
        Registered(kind, region).GovernmentOf.ShouldBe(governs);

    [Fact]
    public void A_government_that_becomes_something_else_governs_no_longer()
    {
        var institution = Institution.Register(Government, [], Noon);

        institution.Revise(Government with { Kind = InstitutionKind.Community }, [], Later);

        institution.GovernmentOf.ShouldBeNull();
    }

    private static Institution Registered(InstitutionKind kind, string? region) =>
        Institution.Register(new("Instansi Uji", null, kind, region, null, null), [], Noon);
}
