using System.Text.Json;
using JippApi.Domain.Innovations;
using static JippApi.Domain.Tests.Innovations.Sample;

namespace JippApi.Domain.Tests.Innovations;

public sealed class InnovationContentTests
{
    private static readonly SourceRecord Kipp = Full.SourceRecords[0];
    private static readonly SourceRecord Iga = new(InnovationSource.Iga, "i-9", "IGA 2023", Later);

    [Fact]
    public void Every_field_is_kept() => JsonSerializer.Serialize(Draft().Content).ShouldBe(JsonSerializer.Serialize(Full));

    [Fact]
    public void A_revision_with_the_same_content_changes_nothing()
    {
        var draft = Draft();

        draft.Revise(draft.Content, Floor, Budi, Later);

        JsonSerializer.Serialize(draft.Content).ShouldBe(JsonSerializer.Serialize(Full));
    }

    [Fact]
    public void Tags_are_lower_case_distinct_and_sorted() =>
        Draft(Full with { Tags = [" Posyandu", "BALITA ", "balita", "posyandu"] }).Content.Tags.ShouldBe(["balita", "posyandu"]);

    [Theory]
    [InlineData("  Kesehatan Ibu ", "kesehatan ibu")]
    [InlineData("ISTANBUL", "istanbul")]
    [InlineData("e-KTP", "e-ktp")]
    public void Tags_compare_alike_in_every_database(string typed, string kept) => Innovation.NormaliseTag(typed).ShouldBe(kept);

    [Fact]
    public void Goals_are_distinct_and_sorted() => Draft(Full with { Sdgs = [16, 3, 16, 1] }).Content.Sdgs.ShouldBe([1, 3, 16]);

    [Fact]
    public void Source_rows_are_distinct() => Draft(Full with { SourceRecords = [Kipp, Kipp with { }] }).SourceRecords.ShouldBe([Kipp]);

    [Fact]
    public void Source_rows_repeated_by_a_revision_are_kept()
    {
        var draft = Draft();
        var kept = draft.SourceRecords[0];

        draft.Revise(Full with { SourceRecords = [Iga, Kipp with { }] }, Floor, Budi, Later);

        draft.SourceRecords.ShouldBe([Kipp, Iga]);
        draft.SourceRecords[0].ShouldBeSameAs(kept);
    }

    [Fact]
    public void Source_rows_left_out_by_a_revision_are_dropped()
    {
        var draft = Draft(Full with { SourceRecords = [Kipp, Iga] });

        draft.Revise(Full with { SourceRecords = [Iga] }, Floor, Budi, Later);

        draft.SourceRecords.ShouldBe([Iga]);
    }

    [Fact]
    public void Content_read_earlier_does_not_follow_later_revisions()
    {
        var draft = Draft();
        var earlier = draft.Content;

        draft.Revise(Bare, Floor, Budi, Later);

        JsonSerializer.Serialize(earlier).ShouldBe(JsonSerializer.Serialize(Full));
    }
}
