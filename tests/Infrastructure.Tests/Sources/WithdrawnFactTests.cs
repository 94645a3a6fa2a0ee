using System.Text.Json;
using JippApi.Application.Statements;
using JippApi.Domain.Innovations;
using static JippApi.Domain.Innovations.InnovationSource;

namespace JippApi.Infrastructure.Tests.Sources;

/// <summary>A fact that a row no longer states is not shown as if it did.</summary>
public sealed class WithdrawnFactTests(Database database) : IClassFixture<Database>
{
    private static readonly SourceStatement Said = new()
    {
        Title = "Jemput Bola Akta",
        ShortName = "JEBOL",
        Summary = "Akta diantar ke rumah.",
        Year = 2020,
        Sector = Sector.Health,
        Sdgs = [3],
        Tags = ["akta"],
        Sections = new(Problem: "Antrean", Results: "Cepat"),
        Innovators = ["Siti"],
        References = ["https://example.go.id"],
    };

    private static readonly SourceStatement OnlyTitle = new() { Title = Said.Title };

    [Fact]
    public async Task What_nobody_states_any_more_becomes_empty_and_undoing_brings_it_back()
    {
        var id = (await database.RecordAsync(Rows.Of(Kipp, "lepas-1", Said))).InnovationId;
        var before = await database.ReadAsync(id);

        var changed = await database.RecordAsync(Rows.Of(Kipp, "lepas-1", OnlyTitle));

        var innovation = await database.ReadAsync(id);
        innovation.Origins.Single().Member.ShouldBe("title");
        InnovationMembers
            .All.Where(member => member.IsStated(innovation.Content))
            .Select(member => member.Name)
            .ShouldBe(["title", InnovationMembers.Sources]);
        innovation.Revision.ShouldBe(2);

        (await database.UndoAsync(changed.Before)).ShouldBe([true]);
        var restored = await database.ReadAsync(id);
        JsonSerializer.Serialize(restored.Remember()).ShouldBe(JsonSerializer.Serialize(before.Remember()));
        restored.Version.ShouldBe(before.Version);
    }

    [Fact]
    public async Task What_another_list_states_takes_its_place_until_the_first_states_it_again()
    {
        var id = (await database.RecordAsync(Rows.Of(Kipp, "lepas-2", Said))).InnovationId;
        var iga = new SourceStatement { Title = "Judul IGA", Year = 2021 };
        await database.RecordAsync(Rows.Of(Iga, "lepas-2", iga), new(AttachTo: id));

        await database.RecordAsync(Rows.Of(Kipp, "lepas-2", OnlyTitle));
        var without = await database.ReadAsync(id);
        await database.RecordAsync(Rows.Of(Kipp, "lepas-2", Said));
        var again = await database.ReadAsync(id);

        (without.Content.Year, without.OriginOf("year")!.Source, without.Content.Summary).ShouldBe((2021, Iga, null));
        (again.Content.Year, again.OriginOf("year")!.Source, again.Content.Summary).ShouldBe((2020, Kipp, Said.Summary));
    }

    [Fact]
    public async Task A_title_stays_as_last_stated_until_somebody_states_another()
    {
        var id = (await database.RecordAsync(Rows.Of(Kipp, "lepas-3", Said))).InnovationId;
        var stated = (await database.ReadAsync(id)).OriginOf("title");

        await database.RecordAsync(Rows.Of(Kipp, "lepas-3", new() { Year = 2020 }));
        var kept = await database.ReadAsync(id);
        await database.RecordAsync(Rows.Of(Iga, "lepas-3", new() { Title = "Judul IGA" }), new(AttachTo: id));
        var replaced = await database.ReadAsync(id);

        (kept.Content.Title, kept.OriginOf("title"), kept.Content.Summary).ShouldBe((Said.Title!, stated, null));
        (replaced.Content.Title, replaced.OriginOf("title")!.Source).ShouldBe(("Judul IGA", Iga));
    }

    [Fact]
    public async Task What_the_owner_states_or_a_reviewer_has_chosen_stays()
    {
        var id = (await database.RecordAsync(Rows.Of(Kipp, "lepas-4", Said))).InnovationId;
        var year = InnovationMembers.All.Single(member => member.Name == "year");
        await database.ChangeAsync(id, i => i.Revise(i.Content with { Summary = "Kata pemilik." }, 0, TestUser.Writer, Given.Noon));
        await database.ChangeAsync(id, i => i.Pin(i.Content, year, (Kipp, "lepas-4"), "Sesuai SK", TestUser.Reviewer, Given.Noon));

        await database.RecordAsync(Rows.Of(Kipp, "lepas-4", OnlyTitle));

        var innovation = await database.ReadAsync(id);
        (innovation.Content.Summary, innovation.Content.Year, innovation.Content.Sector).ShouldBe(("Kata pemilik.", 2020, null));
        (innovation.OriginOf("summary")!.Kind, innovation.OriginOf("year")!.Kind).ShouldBe((OriginKind.Owner, OriginKind.Pin));
    }

    [Fact]
    public async Task A_row_that_is_listed_again_speaks_for_itself()
    {
        var id = (await database.RecordAsync(Rows.Of(Kipp, "lepas-5", Said))).InnovationId;

        await database.RecordingAsync(Kipp, ["lepas-5"], recording => recording.DelistAsync(Kipp, "lepas-5", null, default));
        var delisted = await database.ReadAsync(id);
        await database.RecordAsync(Rows.Of(Kipp, "lepas-5", OnlyTitle));
        var again = await database.ReadAsync(id);

        (delisted.Content.Year, delisted.OriginOf("year")!.Key).ShouldBe((2020, "lepas-5"));
        (again.Content.Year, again.OriginOf("year")).ShouldBe((null, null));
    }
}
