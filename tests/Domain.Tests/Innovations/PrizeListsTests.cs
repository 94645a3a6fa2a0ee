using JippApi.Domain.Innovations;

namespace JippApi.Domain.Tests.Innovations;

public class PrizeListsTests
{
    [Theory]
    [InlineData("KIPP", InnovationSource.Kipp)]
    [InlineData("kipp 2024", InnovationSource.Kipp)]
    [InlineData("K.I.P.P. Kementerian PANRB", InnovationSource.Kipp)]
    [InlineData("K I P P", InnovationSource.Kipp)]
    [InlineData("K\u0406PP", InnovationSource.Kipp)]
    [InlineData("K1PP", InnovationSource.Kipp)]
    [InlineData("\uff2b\uff29\uff30\uff30", InnovationSource.Kipp)]
    [InlineData("Kompetisi Inovasi Pelayanan Publik", InnovationSource.Kipp)]
    [InlineData("Innovative Government Award", InnovationSource.Iga)]
    [InlineData("IGA 2023", InnovationSource.Iga)]
    [InlineData("UN Public Service Awards", InnovationSource.Unpsa)]
    [InlineData("Lomba Brigade Siaga", InnovationSource.Regional)]
    [InlineData("Lomba Inovasi Daerah", InnovationSource.Regional)]
    public void A_competition_belongs_to_a_list_however_it_is_spelt(string competition, InnovationSource list) =>
        PrizeLists.ListOf(new Award(competition, Text: "Pemenang")).ShouldBe(list);

    [Fact]
    public void The_wording_of_a_prize_counts_too() =>
        PrizeLists.ListOf(new Award("Lomba Daerah", Tier: "Top 45 KIPP", Text: "Pemenang")).ShouldBe(InnovationSource.Kipp);

    [Theory]
    [InlineData("Top 45 nasional KemenPANRB", true)]
    [InlineData("PANRB", true)]
    [InlineData("Kementerian PAN-RB", true)]
    [InlineData("Kementerian Pendayagunaan Aparatur Negara dan RB", true)]
    [InlineData("Ditetapkan LAN", true)]
    [InlineData("DITETAPKAN LAN RI 2020", true)]
    [InlineData("Lembaga Administrasi Negara", true)]
    [InlineData("Top 45 KIPP, dibina Kemendagri", true)]
    [InlineData("Dilaporkan kepada Mendagri", false)]
    [InlineData("Innovative Government Award, juri dari LAN dan KemenPANRB", false)]
    [InlineData("Guyub lan rukun", false)]
    [InlineData("Inovasi unggulan", false)]
    [InlineData(null, false)]
    public void The_list_of_Kemendagri_does_not_speak_for_another_ministry(string? text, bool isOfOther) =>
        PrizeLists.NamesOther(InnovationSource.Iga, text).ShouldBe(isOfOther);
}
