using JippApi.Infrastructure.SampleData;

namespace JippApi.Infrastructure.Tests.SampleData;

public class SampleDatasetTests
{
    private static readonly SampleDataset Data = SampleDataset.Read();
    private static readonly IReadOnlyList<InnovationRow> Rows = InnovationFile.Read();

    [Theory]
    [InlineData("PROVINCE", 38)]
    [InlineData("REGENCY", 416)]
    [InlineData("CITY", 98)]
    public void Every_region_has_its_government(string kind, int count)
    {
        var regions = Data.Regions.Where(region => region.Kind == kind).ToList();

        regions.Count.ShouldBe(count);
        Data.Institutions.Where(i => i.Kind == kind).Select(i => i.RegionCode).ShouldBe(regions.Select(region => region.Code));
        Data.Institutions.Where(i => i.Kind == kind).ShouldAllBe(i => i.ParentKey == null && i.Name.StartsWith("Pemerintah "));
    }

    [Fact]
    public void Every_regency_and_city_belongs_to_a_province()
    {
        var provinces = Data.Regions.Where(region => region.Kind == "PROVINCE").Select(region => region.Code).ToHashSet();

        Data.Regions.ShouldAllBe(region => region.Kind == "PROVINCE" ? region.ParentCode == null : provinces.Contains(region.ParentCode!));
    }

    [Fact]
    public void Every_institution_appears_once_and_so_does_its_parent()
    {
        var keys = Data.Institutions.Select(i => i.Key).ToList();

        keys.ShouldBeUnique();
        Data.Institutions.Select(i => i.ParentKey).OfType<string>().ShouldBeSubsetOf(keys);
    }

    [Fact]
    public void An_institution_comes_after_its_parent()
    {
        var seen = new HashSet<string>();

        foreach (var institution in Data.Institutions)
        {
            (institution.ParentKey is null || seen.Contains(institution.ParentKey)).ShouldBeTrue(institution.Name);
            seen.Add(institution.Key);
        }
    }

    [Fact]
    public void An_institution_is_in_the_region_stated_by_its_innovations()
    {
        var regions = Data.Institutions.ToDictionary(i => i.Key, i => i.RegionCode);

        Data.Innovations.Where(i => i.InstitutionKey is not null).ShouldAllBe(i => regions[i.InstitutionKey!] == i.RegionCode);
    }

    [Fact]
    public void Blank_fields_stay_blank() =>
        Data
            .Innovations.Zip(Rows)
            .ShouldAllBe(pair =>
                pair.First.ShortName == pair.Second.ShortName
                && (pair.First.InstitutionKey == null) == (pair.Second.Institution == null)
                && (pair.First.RegionCode == null) == (pair.Second.Region == null)
                && pair.First.Year == pair.Second.Year
                && (pair.First.Source == null) == (pair.Second.Source == null)
                && pair.First.SourceLabel == pair.Second.Source
                && (pair.First.Awards.Count + pair.First.Notes.Count == 0) == (pair.Second.Award == null)
                && (pair.First.SectorCode == null) == (pair.Second.Sector == null)
                && pair.First.Summary == pair.Second.Summary
            );

    [Fact]
    public void No_innovation_is_listed_twice()
    {
        Rows.Count.ShouldBe(154);
        Rows.ShouldBeUnique();
    }

    [Theory]
    [InlineData("Provinsi DI Yogyakarta", "34")]
    [InlineData("Provinsi DKI Jakarta", "31")]
    [InlineData("Kabupaten Pangkajene dan Kepulauan", "73.10")]
    [InlineData("Kabupaten Malang", "35.07")]
    [InlineData("Kota Malang", "35.73")]
    public void A_region_is_found_by_its_informal_name(string name, string code) =>
        new RegionNames(Data.Regions).CodeOf(name).ShouldBe(code);

    [Fact]
    public void An_unknown_region_sector_or_kind_of_institution_is_refused()
    {
        Should.Throw<InvalidDataException>(() => new RegionNames(Data.Regions).CodeOf("Kota Atlantis"));
        Should.Throw<InvalidDataException>(() => Classifications.Sectors.Of("Sihir"));
        Should.Throw<InvalidDataException>(() => InstitutionKinds.Of("Paguyuban Warga"));
    }
}
