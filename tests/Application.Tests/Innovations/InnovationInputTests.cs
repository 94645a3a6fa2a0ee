using System.Text.Json;
using JippApi.Application.Innovations;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Tests.Innovations;

public sealed class InnovationInputTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Later = Noon.AddDays(1);

    private static readonly InnovationContent Content = new()
    {
        Title = "Sapa Ibu Hamil",
        ShortName = "SAPA",
        Summary = "Bidan menyapa.",
        OwnerId = new(new("01900000-0000-7000-8000-00000000000a")),
        RegionCode = "61.01",
        Year = 2024,
        Sector = Sector.Health,
        Sdgs = [3],
        Kind = InnovationKind.Method,
        Tags = ["ibu"],
        Sections = new("a", "b", "c", "d", "e", "f", "g", "h"),
        Innovators = ["Ana"],
        References = ["https://example.org"],
        Awards = [new("KIPP", 2024, "TOP_45", "Top 45")],
        Notes = ["Direplikasi"],
        Components = [new(new("01900000-0000-7000-8000-0000000000c1"), "Alur", ComponentKind.Core, "Dari loket ke rumah.")],
        SourceRecords = [new(InnovationSource.Kipp, "k-1", "KIPP 2024", Noon)],
        WillingToBeReplicated = false,
    };

    private static readonly Innovation Innovation = Innovation.Draft(Content, new Actor(new("ana")), Noon);

    [Fact]
    public void Repeating_the_current_content_changes_nothing() =>
        JsonSerializer
            .Serialize(InnovationInput.Of(Innovation).ToContent(Innovation.SourceRecords, Later))
            .ShouldBe(JsonSerializer.Serialize(Content));

    [Fact]
    public void A_new_source_row_is_dated_now()
    {
        var input = InnovationInput.Of(Innovation) with
        {
            Sources = [new(InnovationSource.Kipp, "k-1", "KIPP 2024"), new(InnovationSource.Iga, "i-9", null)],
        };

        input.ToContent(Innovation.SourceRecords, Later).SourceRecords.Select(record => record.RecordedAt).ShouldBe([Noon, Later]);
    }

    [Fact]
    public void A_field_that_is_not_sent_stays_unknown()
    {
        var content = new InnovationInput { Title = " Sapa " }.ToContent([], Noon);

        JsonSerializer.Serialize(content).ShouldBe(JsonSerializer.Serialize(new InnovationContent { Title = "Sapa" }));
    }

    [Fact]
    public void Every_part_of_completeness_is_a_field_of_the_input() =>
        Completeness.Weights.Select(part => part.Field).Where(field => !Exists(typeof(InnovationInput), field.Split('.'))).ShouldBeEmpty();

    private static bool Exists(Type type, string[] path) =>
        path.Length == 0
        || (type.GetProperty(char.ToUpperInvariant(path[0][0]) + path[0][1..]) is { } property && Exists(property.PropertyType, path[1..]));
}
