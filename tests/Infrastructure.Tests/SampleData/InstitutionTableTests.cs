using JippApi.Infrastructure.SampleData;

namespace JippApi.Infrastructure.Tests.SampleData;

public class InstitutionTableTests
{
    private static readonly SampleDataset Data = SampleDataset.Read();
    private static readonly Dictionary<string, SampleInstitution> ByKey = Data.Institutions.ToDictionary(i => i.Key);

    [Fact]
    public void Every_institution_in_the_file_is_parsed_as_expected()
    {
        var expected = string.Join(
                '\n',
                ExpectedInstitutions.National,
                ExpectedInstitutions.Units,
                ExpectedGovernments.Governments,
                ExpectedApparatus.Apparatus
            )
            .Split('\n');

        Understood().ShouldBe(expected, ignoreOrder: true);
    }

    [Theory]
    [InlineData("Badan Nasional Penanggulangan Bencana", "bersama Yayasan PetaBencana.id")]
    [InlineData("Pemerintah Kota Cilegon", "UPTD Puskesmas Cibeber bersama Lapas Cilegon")]
    public void A_partner_in_brackets_becomes_a_note(string institution, string note) =>
        Data.Innovations.Single(i => i.Notes.Contains(note)).InstitutionKey.ShouldBe(InstitutionKey.Of(institution));

    [Fact]
    public void An_owner_named_only_by_its_unit_is_an_institution_too() =>
        Data
            .Institutions.Where(i => i.Name is "Kementerian ESDM" or "BPOM")
            .Select(i => i.Kind)
            .ShouldBe(["MINISTRY", "AGENCY"], ignoreOrder: true);

    private static IEnumerable<string> Understood() =>
        InnovationFile
            .Read()
            .Zip(Data.Innovations, (row, innovation) => (row.Institution, innovation.InstitutionKey))
            .Where(pair => pair.Institution is not null)
            .Select(pair => $"{pair.Institution} -> {Describe(ByKey[pair.InstitutionKey!])}")
            .Distinct();

    private static string Describe(SampleInstitution it) =>
        $"{it.Name} | {it.Kind} | {it.RegionCode ?? "-"} | {(it.ParentKey is null ? "-" : ByKey[it.ParentKey].Name)}";
}
