using JippApi.Application.Statements;
using JippApi.Domain.Innovations;
using static JippApi.Domain.Innovations.InnovationSource;

namespace JippApi.Infrastructure.Tests.Sources;

/// <summary>Lists that write the short name into the title, and lists that do not.</summary>
public sealed class TitleWordingTests(Database database) : IClassFixture<Database>
{
    private const string Plain = "Layanan Air Bersih Desa";
    private const string Together = "Layanan Air Bersih Desa (KILAT)";

    private static SourceStatement Said(string title) => new() { Title = title, ShortName = "KILAT" };

    [Theory]
    [InlineData(Plain, Together)]
    [InlineData(Together, Plain)]
    public async Task A_list_changes_no_title_only_to_add_or_drop_the_short_name(string shown, string other)
    {
        var key = $"judul-{Given.Number()}";
        var id = (await database.RecordAsync(Rows.Of(Iga, key, Said(shown)))).InnovationId;

        await database.RecordAsync(Rows.Of(Kipp, key, Said(other)), new(AttachTo: id));

        var innovation = await database.ReadAsync(id);
        (innovation.Content.Title, innovation.OriginOf("title")!.Source).ShouldBe((shown, Iga));
        (await database.ProposalsAsync(id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_list_that_comes_first_still_changes_the_rest_of_a_title()
    {
        var key = $"judul-{Given.Number()}";
        var id = (await database.RecordAsync(Rows.Of(Iga, key, Said(Plain)))).InnovationId;

        await database.RecordAsync(Rows.Of(Kipp, key, Said("Layanan Air Minum Desa (KILAT)")), new(AttachTo: id));

        (await database.ReadAsync(id)).Content.Title.ShouldBe("Layanan Air Minum Desa (KILAT)");
    }

    [Fact]
    public async Task A_list_changes_the_wording_of_its_own_title()
    {
        var key = $"judul-{Given.Number()}";
        var id = (await database.RecordAsync(Rows.Of(Iga, key, Said(Plain)))).InnovationId;

        await database.RecordAsync(Rows.Of(Iga, key, Said(Together)));

        (await database.ReadAsync(id)).Content.Title.ShouldBe(Together);
    }

    [Fact]
    public async Task Nothing_is_proposed_to_the_owner_only_to_add_the_short_name()
    {
        var key = $"judul-{Given.Number()}";
        var id = (await database.RecordAsync(Rows.Of(Iga, key, Said("Judul lama")))).InnovationId;
        await database.ChangeAsync(id, i => i.Revise(i.Content with { Title = Plain }, 0, TestUser.Writer, Given.Noon));

        await database.RecordAsync(Rows.Of(Iga, key, Said(Together)));

        (await database.ProposalsAsync(id)).ShouldNotContain(proposal => proposal.Status == ProposalStatus.Open);
        (await database.ReadAsync(id)).Content.Title.ShouldBe(Plain);
    }
}
